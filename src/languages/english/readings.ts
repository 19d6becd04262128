import type { ReadingWords } from '../language.js';

/** What each option of a reading says, and who holds it. */
export const readings: ReadingWords = {
  'dsu-4-3-duties-roll': {
    rolls: {
      says: 'The duty moves to the next working day, as a right does',
      heldBy: "an analogy with the DSB's practice, which speaks of acts that exercise or preserve a right",
    },
    strict: {
      says: 'The duty keeps its day, and the right that opens if it is not kept begins the day after',
      heldBy: "the words of the DSB's practice, which does not name duties",
    },
  },
  'dsu-4-3-refusal': {
    'day-31': {
      says: 'A panel may be requested once the thirty days are over in which consultations could still begin',
      heldBy: 'the words "does not enter into consultations within a period of no more than 30 days"',
    },
    'at-once': {
      says: 'A panel may be requested from the day after the refusal',
      heldBy: 'complainants in practice',
    },
  },
  'dsu-4-7-day-sixty': {
    'day-61': {
      says: 'Sixty days must have passed',
      heldBy: 'practice: requests cluster from day 61, and eleven in thirty years came before',
    },
    'day-60': {
      says: 'The request is allowed on the sixtieth day itself',
      heldBy: 'a training text of the WTO ("at any time 60 days after")',
    },
  },
  'dsu-4-8-default': {
    'day-21': {
      says: 'A panel may be requested after the twenty days of DSU 4.8',
      heldBy: 'the words of DSU 4.8',
    },
    'day-11': {
      says: 'A panel may be requested after the ten days, as DSU 4.3 allows it after thirty',
      heldBy: 'an analogy with DSU 4.3',
    },
  },
  'joint-failure': {
    'ends-them': {
      says: 'A joint statement that consultations have failed ends these waits too',
      heldBy: 'an analogy with DSU 4.7',
    },
    'only-4-7': {
      says: 'Only DSU 4.7 provides for this, so this wait goes on',
      heldBy: 'the words of these provisions',
    },
  },
  'scm-4-4-urgency': {
    no: {
      says: 'Urgency shortens nothing, because SCM 4.12 halves only what Article 4 does not itself prescribe, and it prescribes this wait',
      heldBy: 'the words of SCM 4.12',
    },
    'ten-days': {
      says: 'DSU 4.8 applies as well, so that a panel may be requested after twenty days, or ten where SCM 4.12 halves them',
      heldBy: 'a systematic reading',
    },
  },
  'scm-7-4-fifteen-days': {
    beside: {
      says: 'The fifteen days of SCM 7.4 stand beside the twenty',
      heldBy: 'practice',
    },
    displaced: {
      says: 'The fifteen days of SCM 7.4 take the place of the twenty, because Appendix 2 of the DSU gives them precedence',
      heldBy: 'DSU 1.2',
    },
  },
  'scm-4-12-months': {
    'months-stay': {
      says: 'Only days and weeks are halved',
      heldBy: 'practice, as far as the histories of disputes show it',
    },
    halved: {
      says: 'Every period is halved, whatever its unit',
      heldBy: 'the words of SCM 4.12, which speaks of time-periods',
    },
  },
  'scm-4-12-intentions': {
    no: {
      says: 'The thirty days stay',
      heldBy: 'practice: two cases, in both of which the statement came after fifteen days',
    },
    'fifteen-days': {
      says: 'The thirty days become fifteen, because SCM 4.12 excepts only what Article 4 itself prescribes',
      heldBy: 'the words of SCM 4.12',
    },
  },
  'dsu-16-1-day-twenty': {
    'day-21': {
      says: 'Twenty days must have passed',
      heldBy: 'practice: no report was ever adopted before day 21',
    },
    'day-20': {
      says: 'The DSB may consider the report on the twentieth day itself',
      heldBy: 'some guides',
    },
  },
  'dsu-16-4-sunday': {
    no: {
      says: "The DSB's own time-limits do not move",
      heldBy: 'the words of DSU 16.4',
    },
    moves: {
      says: 'The right to have the report adopted moves to the next working day, as the right to appeal does',
      heldBy: "the DSB's practice on the expiration of time-periods",
    },
  },
  'dsu-16-4-end-of-appeal': {
    'day-60': {
      says: 'The right ends with the sixtieth day; a later notice is late, but nobody can undo it',
      heldBy: 'most Members',
    },
    adoption: {
      says: 'The right ends only with the adoption of the report',
      heldBy: 'a training text of the WTO',
    },
  },
  'counting-back': {
    before: {
      says: 'The day moves to the working day before, which is the safe course',
      heldBy: "the practice of the DSB's agenda",
    },
    after: {
      says: 'The day moves to the working day after',
      heldBy: "the words of the DSB's practice",
    },
  },
  'reasonable-period-moves': {
    unmoved: {
      says: 'The period ends on that day',
      heldBy: 'practice: 40 of 41 stated ends',
    },
    moves: {
      says: 'The period ends on the next working day',
      heldBy: 'one case (DS336)',
    },
  },
  'dsu-22-2-twenty-days': {
    'from-expiry': {
      says: 'The request is allowed from the day after the expiry, and the DSB takes it up after the twenty days',
      heldBy: 'practice: sixteen of sixteen requests within a month came on days 5 to 19',
    },
    'after-twenty-days': {
      says: 'The request is allowed only after the twenty days',
      heldBy: 'the words of DSU 22.2',
    },
  },
  'rule-15-appeals': {
    'if-heard': {
      says: 'Appeals that had been heard could be completed',
      heldBy: 'the Appellate Body and the European Union; four reports of 2020',
    },
    none: {
      says: 'No appeal could be completed without the approval of the DSB',
      heldBy: 'the United States',
    },
  },
  'dsu-17-5-ninety-days': {
    yes: {
      says: 'The limit can be exceeded, and the report is adopted as under DSU 17.14',
      heldBy: 'most Members; the reports from 2011 on',
    },
    no: {
      says: 'A later report is not adopted by negative consensus',
      heldBy: 'the United States, from 2018',
    },
  },
  'void-appeals': {
    never: {
      says: 'The report is not adopted until the appeal is completed or withdrawn',
      heldBy: 'practice',
    },
    'day-90': {
      says: 'The appeal counts as completed on the ninetieth day',
      heldBy: 'some authors',
    },
  },
  'dsu-22-6-thirty-days': {
    open: {
      says: 'The question is noted and not decided',
      heldBy: 'no Member in particular',
    },
    ends: {
      says: 'After the thirty days a consensus in favour is needed',
      heldBy: 'some Members; sequencing agreements guard against it',
    },
    survives: {
      says: 'The right to negative consensus survives the thirty days',
      heldBy: 'other Members',
    },
  },
  sequencing: {
    parallel: {
      says: 'No order is prescribed, and agreements settle the question',
      heldBy: 'the United States; the arbitrators in the first bananas case',
    },
    '21-5-first': {
      says: 'Compliance is examined first',
      heldBy: 'the European Communities in 1999',
    },
  },
};

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/answers/explain.js';
import {
  append,
  check,
  type Deadline,
  type Dispute,
  DisputeError,
  type NextStep,
  parseEvent,
  parseRecord,
  type RuleId,
  replay,
  statusOn,
} from '../../src/index.js';
import { english } from '../../src/languages/english/index.js';
import type { Language } from '../../src/languages/language.js';
import { ruleById } from '../../src/law.js';
import { adopted, disputeWith, fact, upTo, withPeriod } from '../dispute/facts.js';
import { atLeastInSome, recordOf, someRecords } from '../history/records.js';
import { replayed, statusesOf } from '../history/replayed.js';

const file = new URL('../../examples/records/ds590.json', import.meta.url);
const ds590 = replay(parseRecord(JSON.parse(readFileSync(file, 'utf8'))));

function chain(dispute: Dispute, date: string, rule: RuleId): string {
  const { deadlines, pastDeadlines } = statusOn(dispute, date);
  const found = [...deadlines, ...pastDeadlines].filter((one: Deadline) => one.rule === rule);
  expect([rule, found.length]).toEqual([rule, 1]);
  // The way to the date is the first line; other readings follow.
  return found.map((one) => explain(one).split('\n')[0]).join();
}

function step(dispute: Dispute, date: string, is: (step: NextStep) => boolean): string {
  return statusOn(dispute, date)
    .nextSteps.filter(is)
    .map((one) => explain(one))
    .join('\n');
}

function errorOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DisputeError) return explain(error);
    throw error;
  }
  throw new Error('nothing was thrown');
}

// Dates counted by hand from the articles named; what happened is told by the sources in the records.
describe('the way to a date', () => {
  it('is the whole chain of a wait that ends on a Sunday: DS590, DSU 4.7', () => {
    expect(chain(ds590, '2019-09-17', 'dsu-4-7-request-panel')).toBe(
      'request for consultations received on Wednesday 11 September 2019; 60 days from the next day, DSU 4.7; end of the wait Sunday 10 November 2019; a waiting period does not move; allowed from Monday 11 November 2019',
    );
  });

  it('moves to a working day where the law says so: DS590, DSU 8.5', () => {
    expect(chain(ds590, '2020-08-01', 'dsu-8-5-five-panelists')).toBe(
      'establishment of the panel on Wednesday 29 July 2020; 10 days from the next day, DSU 8.5; last day Saturday 8 August 2020; not a working day, so it moves to Monday 10 August 2020 (Expiration of Time-Periods in the DSU)',
    );
  });

  it('does not move where the law does not say so: six months of DSU 12.9 that end on a Saturday', () => {
    const dispute = disputeWith([...upTo('panel.established'), fact('2010-06-11', 'panel.composed')]);
    expect(chain(dispute, '2010-07-01', 'dsu-12-9-delay-notice')).toBe(
      'composition of the panel on Friday 11 June 2010; 6 months from the next day, DSU 12.9; last day Saturday 11 December 2010; not a working day, but a period of this kind does not move',
    );
  });

  it('is halved for prohibited subsidies: DS487, DSU 8.7 and SCM 4.12', () => {
    expect(chain(replay(recordOf('disputes', 487)), '2015-02-24', 'dsu-8-7-ask-dg')).toBe(
      'establishment of the panel on Monday 23 February 2015; 20 days halved to 10 days (SCM 4.12); 10 days from the next day, DSU 8.7; end of the wait Thursday 5 March 2015; allowed from Friday 6 March 2015',
    );
  });

  it('is moved by an extension: DS266, DSU 16.4', () => {
    const record = recordOf('disputes', 266);
    const date = record.events.find(({ type }) => type === 'report.adoptionExtended')?.date ?? '';
    expect(chain(replay(record, { policy: 'lenient' }), date, 'dsu-16-4-appeal')).toBe(
      'circulation of the panel report on Friday 15 October 2004; 60 days from the next day, DSU 16.4; last day Tuesday 14 December 2004; extension of the period for adoption and appeal, to Monday 31 January 2005',
    );
  });

  it('is moved by those who may extend a time-limit: DSU 21.3(b)', () => {
    const moved = fact('2011-03-20', 'timeLimit.extended', { rule: 'dsu-21-3-b-agree-rpt', until: '2011-05-31' });
    expect(chain(disputeWith([...adopted(true), moved]), '2011-03-20', 'dsu-21-3-b-agree-rpt')).toBe(
      'adoption of the report on Tuesday 15 March 2011; 45 days from the next day, DSU 21.3(b); last day Friday 29 April 2011; extension of a time-limit, to Tuesday 31 May 2011',
    );
  });

  it('has the days of a suspension added: DS521, DSU 12.12', () => {
    const record = recordOf('disputes', 521);
    expect(chain(replay(record, { policy: 'lenient' }), '2023-03-22', 'dsu-12-8-final-report')).toBe(
      'composition of the panel on Monday 16 March 2020; 6 months from the next day, DSU 12.8; last day Wednesday 16 September 2020; 359 days of suspended proceedings added (DSU 12.12); last day Friday 10 September 2021',
    );
  });

  it('counts back from a meeting, and rolls back: the status report of DSU 21.6', () => {
    const dispute = disputeWith([...withPeriod, fact('2011-11-01', 'dsb.meetingScheduled', { on: '2011-11-22' })]);
    expect(chain(dispute, '2011-11-02', 'dsu-21-6-status-report')).toBe(
      'scheduling of a DSB meeting, for Tuesday 22 November 2011; 10 days before that day, DSU 21.6: Saturday 12 November 2011; not a working day, so it moves back to Friday 11 November 2011, to be safe',
    );
  });

  it('counts the reasonable period from adoption, whenever it was set (DSU 21.3)', () => {
    const dispute = disputeWith([
      ...adopted(true),
      fact('2011-04-20', 'rpt.agreed', { period: { months: 8, weeks: 2 } }),
    ]);
    expect(chain(dispute, '2011-05-01', 'dsu-21-3-reasonable-period')).toBe(
      'adoption on Tuesday 15 March 2011 (agreement on the reasonable period of time); 8 months and 2 weeks from the next day, DSU 21.3; last day Tuesday 29 November 2011',
    );
  });

  it('takes the end of the reasonable period that a fact states (DSU 21.3)', () => {
    const stated = disputeWith([...adopted(true), fact('2011-04-20', 'rpt.agreed', { expires: '2012-01-15' })]);
    expect(chain(stated, '2011-05-01', 'dsu-21-3-reasonable-period')).toBe(
      'adoption on Tuesday 15 March 2011 (agreement on the reasonable period of time); last day, as stated in the record, Sunday 15 January 2012 (agreement on the reasonable period of time; DSU 21.3); not a working day, but a period of this kind does not move',
    );
  });

  it('runs from the last day of another period, and the right opens on the day after that (DSU 22.2; amendments, A7)', () => {
    const dispute = disputeWith([...adopted(true), fact('2011-04-20', 'rpt.agreed', { period: { months: 12 } })]);
    const way =
      'last day to bring the measure into conformity within the reasonable period of time (DSU 21.3): Thursday 15 March 2012; 20 days from the next day, DSU 22.2; end of the wait Wednesday 4 April 2012; in practice already allowed from Friday 16 March 2012';
    expect(chain(dispute, '2012-03-20', 'dsu-22-2-request-suspension')).toBe(way);
    const agreed = append(dispute, fact('2012-03-21', 'sequencing.agreed'));
    expect(chain(agreed, '2012-03-21', 'dsu-22-2-request-suspension')).toBe(way);
  });

  it('ends where a fact lifts the wait (DSU 4.7)', () => {
    const failed = disputeWith([...upTo('consultations.requested'), fact('2010-02-22', 'consultations.failed')]);
    expect(chain(failed, '2010-02-22', 'dsu-4-7-request-panel')).toBe(
      'request for consultations received on Monday 4 January 2010; 60 days from the next day, DSU 4.7; end of the wait Friday 5 March 2010; waiting period ended on Monday 22 February 2010 (joint statement that consultations have failed to settle the dispute; DSU 4.7); allowed from Monday 22 February 2010',
    );
  });

  it('runs from the last day on which others may act (DSU 21.3(c), footnote 12)', () => {
    const dispute = disputeWith([...adopted(true), fact('2011-04-18', 'rpt.arbitrationRequested')]);
    expect(chain(dispute, '2011-04-28', 'dsu-21-3-fn12-dg-appoints')).toBe(
      'last day to agree on an arbitrator (DSU 21.3(c), footnote 12): Thursday 28 April 2011; 10 days from the next day, DSU 21.3(c), footnote 12; last day Sunday 8 May 2011; not a working day, but a period of this kind does not move',
    );
  });

  it('says that there is no date where neither the law nor the record gives one (SCM 4.4)', () => {
    const dispute = disputeWith(
      [fact('2010-01-04', 'consultations.requested'), fact('2010-04-01', 'panel.requested')],
      {
        header: { track: 'prohibitedSubsidy' },
      },
    );
    expect(chain(dispute, '2010-04-01', 'scm-4-4-first-meeting')).toBe(
      'request for a panel on Thursday 1 April 2010; no date',
    );
  });

  it('marks the facts of a compliance proceeding (DSU 21.5)', () => {
    const dispute = disputeWith([
      ...withPeriod,
      fact('2012-02-01', 'compliance.panel.requested'),
      fact('2012-02-20', 'compliance.panel.established'),
    ]);
    expect(chain(dispute, '2012-02-21', 'dsu-21-5-report')).toBe(
      'establishment of the panel (compliance proceeding, DSU 21.5) on Monday 20 February 2012; 90 days from the next day, DSU 21.5; last day Sunday 20 May 2012; not a working day, but a period of this kind does not move',
    );
  });
});

describe('a next step', () => {
  it('says who may do what from when, what would open it earlier, and what is to be known in any case (DSU 4.7, 4.3)', () => {
    const dispute = disputeWith([fact('2019-09-11', 'consultations.requested')]);
    expect(step(dispute, '2019-09-17', ({ event }) => event === 'panel.requested')).toBe(
      'Brazil (complainant) may request the establishment of a panel, if consultations have not settled the dispute, from Monday 11 November 2019 (DSU 4.7); earlier if the record contains one of these facts: joint statement that consultations have failed to settle the dispute (DSU 4.7), statement that the request for consultations was not answered (DSU 4.3, from Tuesday 24 September 2019), statement that no consultations were entered into (DSU 4.3, from Saturday 12 October 2019) or refusal of consultations (DSU 4.3, from Saturday 12 October 2019). No panel is established automatically, and no time-limit applies to the request',
    );
  });

  it('says who must do what by when (DSU 4.3)', () => {
    expect(step(ds590, '2019-09-17', ({ event }) => event === 'consultations.accepted').split('\n')[0]).toBe(
      'Japan (respondent) must reply to the request for consultations by Monday 23 September 2019 (DSU 4.3); failing that, the complainant may proceed directly to request the establishment of a panel',
    );
  });

  it('says until when a right lasts (DSU 8.5)', () => {
    expect(step(ds590, '2020-08-01', ({ rule }) => rule === 'dsu-8-5-five-panelists')).toBe(
      'The parties may agree on a panel of five members no later than Monday 10 August 2020 (DSU 8.5); failing that, the panel has three members',
    );
  });

  it('says what follows otherwise, and then what holds in any case (DSU 16.4)', () => {
    expect(
      step(disputeWith(upTo('panel.reportCirculated')), '2011-02-02', ({ rule }) => rule === 'dsu-16-4-appeal'),
    ).toBe(
      'Either party may notify the DSB of an appeal and file the notice of appeal no later than Monday 4 April 2011 (DSU 16.4); failing that, the right to appeal ends. The right ends earlier if the report is adopted first',
    );
  });

  it('says "should" of a target (DSU 17.5)', () => {
    expect(step(disputeWith(upTo('appeal.notified')), '2011-03-02', ({ rule }) => rule === 'dsu-17-5-sixty')).toBe(
      'The Appellate Body should circulate its report to Members by Monday 2 May 2011 (DSU 17.5); failing that, the Appellate Body must inform the DSB in writing of the reasons for the delay and of when it expects to report',
    );
  });

  it('says what may be done at any time, also in a compliance proceeding', () => {
    const dispute = disputeWith([...withPeriod, fact('2012-02-01', 'compliance.panel.requested')]);
    expect(step(dispute, '2012-02-02', ({ event }) => event === 'compliance.panel.requestWithdrawn')).toBe(
      'Brazil (complainant) may withdraw the request for a panel (compliance proceeding, DSU 21.5; DSU 3.7)',
    );
  });
});

describe('a departure from the law', () => {
  it('that came too early: a panel requested on day 45 (DSU 4.7, 4.3, 4.8)', () => {
    const dispute = disputeWith([fact('2019-09-11', 'consultations.requested'), fact('2019-10-26', 'panel.requested')]);
    expect(statusOn(dispute, '2019-10-26').irregularities.map((one) => explain(one))).toEqual([
      'Request for a panel on Saturday 26 October 2019 came 16 days too early: DSU 4.7 allows it from Monday 11 November 2019; an earlier act is in order only if the record contains one of these facts: joint statement that consultations have failed to settle the dispute, statement that the request for consultations was not answered, statement that no consultations were entered into or refusal of consultations, or if the case is urgent',
    ]);
  });

  it('that came too late: a report adopted on day 75 (DSU 16.4)', () => {
    const dispute = disputeWith([...upTo('panel.reportCirculated'), fact('2011-04-17', 'report.adopted')]);
    expect(statusOn(dispute, '2011-04-17').irregularities.map((one) => explain(one))).toEqual([
      'Adoption of the report on Sunday 17 April 2011 came 15 days too late: the last day under DSU 16.4 was Saturday 2 April 2011; it is regular if the DSB extended the time (extension of the period for adoption and appeal), which the record may lack',
    ]);
  });

  it('names the days of its message, in every real record', { timeout: 60_000 }, () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { name, record } of someRecords) {
      const last =
        record.events
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? '';
      for (const one of statusOn(replayed(record), last).irregularities) {
        seen += 1;
        const said = explain(one);
        const dates = one.message.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
        const isComplete = dates.length === 2 && dates.every((date) => said.includes(english.date(date)));
        if (!isComplete || !said.includes(english.days(one.days))) wrong.push(`${name}: ${one.message}; ${said}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(atLeastInSome(20));
  });
});

describe('a gap', () => {
  it('names the milestone and the fact that implies it', () => {
    const dispute = disputeWith([...upTo('panel.composed'), fact('2011-03-01', 'appeal.notified')], {
      policy: 'lenient',
    });
    expect(statusOn(dispute, '2011-03-01').gaps.map((one) => explain(one))).toEqual([
      'Circulation of the panel report is not in the record; notice of appeal on Tuesday 1 March 2011 implies it',
    ]);
  });
});

describe('an error', () => {
  it('that lists every problem of an input', () => {
    const input = {
      title: 'T',
      complainants: [],
      respondent: 'Japan',
      events: [{ type: 'panel.request', date: '2019-02-30' }],
    };
    expect(errorOf(() => parseRecord(input))).toBe(
      [
        'invalid record, 3 problems:',
        '- complainants: needs at least one entry',
        '- events[0].type: "panel.request" is not an event type; did you mean "panel.requested"?',
        '- events[0].date: 2019-02-30 is not a date',
      ].join('\n'),
    );
    expect(errorOf(() => parseEvent({ type: 'panel.composed' }))).toBe('invalid event: date is missing');
    expect(errorOf(() => statusOn(ds590, 'soon'))).toBe('invalid date: soon is not a date; write YYYY-MM-DD');
  });

  it('that refuses what contradicts the facts before it', () => {
    const dispute = disputeWith(adopted(true));
    const again = fact('2011-03-20', 'appeal.notified');
    expect(errorOf(() => append(dispute, again))).toMatch(
      /^events\[\d+\]: notice of appeal on Sunday 20 March 2011 is not possible in implementation \(reasonable period of time not determined, no compliance proceeding, no compensation or retaliation sought\); possible here: /,
    );
  });

  it('that refuses what presupposes facts which the record lacks', () => {
    const dispute = disputeWith(upTo('consultations.held'));
    expect(errorOf(() => append(dispute, fact('2011-03-01', 'panel.composed')))).toBe(
      'events[3]: composition of the panel on Tuesday 1 March 2011 is not possible in consultations (a panel may be requested): it presupposes what the record lacks: request for a panel, establishment of the panel; add it, or replay with the policy "lenient", which implies it',
    );
  });

  it('that names the fact for which milestones were implied', () => {
    const dispute = disputeWith([...upTo('consultations.held'), fact('2011-03-01', 'panel.composed')], {
      policy: 'lenient',
    });
    expect(explain(check(dispute, fact('2011-04-01', 'panel.composed')))).toContain(
      ' is not possible in panel proceedings (panel composed), with milestones implied by composition of the panel on Tuesday 1 March 2011; ',
    );
  });

  it('that refuses the irregular, where the policy is strict', () => {
    const dispute = disputeWith(upTo('panel.reportCirculated'), { policy: 'strict' });
    expect(errorOf(() => append(dispute, fact('2011-04-17', 'report.adopted')))).toMatch(
      /^events\[\d+\]: adoption of the report on Sunday 17 April 2011 is irregular, which the policy "strict" refuses: adoption of the report on Sunday 17 April 2011 came 15 days too late: the last day under DSU 16\.4 was Saturday 2 April 2011; it is regular if the DSB extended the time \(extension of the period for adoption and appeal\), which the record may lack$/,
    );
  });

  it('of a rule that is not one', () => {
    expect(errorOf(() => ruleById('dsu-16-4-apeal' as RuleId))).toBe(
      '"dsu-16-4-apeal" is not the id of a rule; did you mean "dsu-16-4-appeal"?',
    );
  });
});

describe('the language', () => {
  it('is the one that is given', () => {
    const shouting: Language = {
      ...english,
      date: (date) => `<${date}>`,
      citation: (text) => text.toUpperCase(),
      facts: { ...english.facts, 'panel.established': 'PANEL' },
    };
    const { deadlines } = statusOn(ds590, '2020-08-01');
    expect(
      deadlines.filter(({ rule }) => rule === 'dsu-8-5-five-panelists').map((one) => explain(one, shouting)),
    ).toEqual([
      'PANEL on <2020-07-29>; 10 days from the next day, DSU 8.5; last day <2020-08-08>; not a working day, so it moves to <2020-08-10> (EXPIRATION OF TIME-PERIODS IN THE DSU (DSB PRACTICE))',
    ]);
  });
});

describe('every answer of every real record of the sample', () => {
  it('is put into clean words', { timeout: 60_000 }, () => {
    const sentences = new Set<string>();
    for (const { record } of someRecords) {
      for (const { deadlines, pastDeadlines, nextSteps, irregularities, gaps } of statusesOf(record)) {
        for (const one of [...deadlines, ...pastDeadlines, ...nextSteps, ...irregularities, ...gaps])
          sentences.add(explain(one));
      }
    }
    expect(sentences.size).toBeGreaterThanOrEqual(atLeastInSome(10_000));
    const unclean = / {2}|^\s|[\s.;,]$|undefined|NaN|\[object|[a-z]+\.[a-z]+[A-Z]|\d{4}-\d{2}-\d{2}|\) \(/;
    expect([...sentences].filter((sentence) => unclean.test(sentence))).toEqual([]);
  });
});

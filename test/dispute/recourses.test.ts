import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/calendar/date.js';
import { workingDays } from '../../src/calendar/workdays.js';
import { newCaseFile } from '../../src/casefile/case-file.js';
import { isRecourseAssumed } from '../../src/casefile/recourses.js';
import { newDocket } from '../../src/clocks/docket.js';
import { enter } from '../../src/clocks/enter.js';
import { french } from '../../src/french.js';
import { check, type DisputeEvent, english, explain, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { limit, limits } from '../clocks/answers.js';
import { adopted, disputeWith, fact, upTo } from './facts.js';
import { failureOf } from './failure.js';

/* Several recourses to DSU 21.5, as the amendments have them (G8), and facts that are only noted. */

const header = { complainants: ['Brazil', 'India'] };
const start = adopted(true);
const joint = (events: readonly DisputeEvent[]) => disputeWith([...start, ...events], { header });
const last = (events: readonly DisputeEvent[]) => statusOn(joint(events), events.at(-1)?.date ?? '');
const of = (date: string, type: Parameters<typeof fact>[1], by?: string) =>
  fact(date, type, by === undefined ? {} : { by });

/** Brazil opens a recourse, then India. */
const two = [
  of('2012-02-01', 'compliance.panel.requested', 'Brazil'),
  of('2012-03-01', 'compliance.panel.requested', 'India'),
];
const reports = (events: readonly DisputeEvent[]) =>
  [1, 2].map((recourse) => limits(last(events), 'dsu-21-5-report', recourse).map(({ starts }) => starts)[0]);

describe('G8: recourse by default', () => {
  it('G8 opens the next recourse where `by` names none of those who opened the latest', () => {
    expect(reports([...two, of('2012-03-20', 'compliance.panel.established', 'India')])).toEqual([
      undefined,
      '2012-03-20',
    ]);
  });

  it('G8 opens none for those who opened it, nor for a request that names nobody', () => {
    for (const by of ['Brazil', undefined]) {
      const events = [
        of('2012-02-01', 'compliance.consultations.requested', 'Brazil'),
        of('2012-03-01', 'compliance.panel.requested', by),
        of('2012-03-20', 'compliance.panel.established'),
      ];
      expect(reports(events)).toEqual(['2012-03-20', undefined]);
    }
  });

  it('G8 gives a fact to the undecided recourse of the Member that `by` names', () => {
    const established = of('2012-03-20', 'compliance.panel.established', 'Brazil');
    expect(reports([...two, established])).toEqual(['2012-03-20', undefined]);
    expect(reports([...two, established, of('2012-03-27', 'compliance.panel.established', 'India')])).toEqual([
      '2012-03-20',
      '2012-03-27',
    ]);
  });

  it('G8 gives any other fact to the earliest undecided one in which it is possible', () => {
    const established = [
      ...two,
      of('2012-03-20', 'compliance.panel.established'),
      of('2012-03-27', 'compliance.panel.established'),
    ];
    expect(reports(established)).toEqual(['2012-03-20', '2012-03-27']);
    const circulated = [...established, of('2012-06-01', 'compliance.panel.reportCirculated')];
    const adoption = [...circulated, of('2012-07-02', 'compliance.report.adopted')];
    expect(limit(last(adoption), 'dsu-16-4-adopt', 1).state).toBe('met');
    // The first is decided: the next circulation is the second's.
    const next = [...adoption, of('2012-07-03', 'compliance.panel.reportCirculated')];
    expect(limit(last(next), 'dsu-16-4-adopt', 2).starts).toBe('2012-07-03');
  });

  it('G8 leaves out a recourse without a fact for three years while a later one is open', () => {
    const established = of('2015-02-02', 'compliance.panel.established');
    const later = (date: string) => [
      two[0] as DisputeEvent,
      of('2015-01-15', 'compliance.panel.requested', 'India'),
      { ...established, date } as DisputeEvent,
    ];
    expect(reports(later('2015-02-01'))).toEqual(['2015-02-01', undefined]);
    expect(reports(later('2015-02-02'))).toEqual([undefined, '2015-02-02']);
  });

  it('G8 numbers recourses of one day in the order of the file', () => {
    const sameDay = (first: string, second: string) => [
      of('2012-02-01', 'compliance.panel.requested', first),
      of('2012-02-01', 'compliance.panel.requested', second),
      of('2012-02-20', 'compliance.panel.established', 'India'),
    ];
    expect(reports(sameDay('India', 'Brazil'))).toEqual(['2012-02-20', undefined]);
    expect(reports(sameDay('Brazil', 'India'))).toEqual([undefined, '2012-02-20']);
  });

  it('G8 covers requests of its own recourse only', () => {
    const established = [...two, fact('2012-03-20', 'compliance.panel.established', { recourse: 2 })];
    expect(reports(established)).toEqual([undefined, '2012-03-20']);
    const again = fact('2012-03-27', 'compliance.panel.established', { recourse: 2 });
    expect(failureOf(() => joint([...established, again])).reason).toBe('impossible');
  });

  it('G8 says when a recourse was only assumed', () => {
    const parties = { complainants: ['Brazil', 'India'], respondent: 'Canada', track: 'standard' as const };
    const fresh = { caseFile: newCaseFile(parties), docket: newDocket(workingDays(undefined), undefined) };
    const caseFile = [...start, ...two].reduce((position, event) => enter(position, event), fresh).caseFile;
    const assumed = (event: DisputeEvent) => isRecourseAssumed(caseFile, event);
    expect(assumed(of('2012-03-20', 'compliance.panel.established'))).toBe(true);
    expect(assumed(of('2012-03-20', 'compliance.panel.established', 'India'))).toBe(false);
    expect(assumed(fact('2012-03-20', 'compliance.panel.established', { recourse: 1 }))).toBe(false);
    expect(assumed(of('2012-03-20', 'compliance.panel.requested'))).toBe(false);
    expect(toDay('2012-03-20')).toBeGreaterThan(0);
  });
});

describe('a fact that is only noted closes no way of another', () => {
  it.each(['compliance.arbitration.agreed', 'compliance.consultations.circulated'] as const)(
    '%s leaves the request for a panel possible',
    (type) => {
      const events = [of('2012-01-20', type), of('2012-02-01', 'compliance.panel.requested')];
      expect(last(events).states).toContain('implementation.compliance.panelRequested.firstMeeting');
    },
  );

  it('an agreement made before the request stands', () => {
    const events = [
      of('2012-01-20', 'compliance.arbitration.agreed'),
      of('2012-02-01', 'compliance.panel.requested'),
      of('2012-02-20', 'compliance.panel.established'),
      of('2012-03-01', 'compliance.panel.finalReportIssued'),
      of('2012-03-10', 'compliance.appeal.notified'),
    ];
    expect(last(events).states).toContain('implementation.compliance.appeal.arbitration');
  });
});

describe('a fact without effect has none', () => {
  it.each([
    fact('2011-03-01', 'note', { text: 'a note' }),
    fact('2011-03-01', 'date.reached'),
    fact('2011-03-01', 'panel.thirdPartiesWithdrew', { members: ['Japan'] }),
  ])('$type leaves every time-limit in its state', (plus) => {
    const before = [
      ...upTo('panel.reportCirculated'),
      fact('2011-02-03', 'dsb.meetingScheduled', { on: '2011-02-25' }),
      // Recorded on the day after it: its agenda had closed before.
      fact('2011-02-04', 'dsb.meetingScheduled', { on: '2011-02-03' }),
    ];
    const states = (events: readonly DisputeEvent[]) => {
      const { deadlines, pastDeadlines } = statusOn(disputeWith(events), '2011-03-02');
      return [...deadlines, ...pastDeadlines].map(({ rule, starts, state }) => `${rule} ${starts} ${state}`).sort();
    };
    expect(states([...before, plus])).toEqual(states(before));
    expect(states(before)).toContain('dsb-rules-agenda-closure 2011-02-04 lapsed');
  });
});

/* Record format, Compliance proceedings: `recourse` may always say which. A refusal says where that would help. */
describe('a refused fact that is possible in another recourse', () => {
  const sitting = [
    of('2012-02-01', 'compliance.panel.requested', 'Brazil'),
    of('2012-02-20', 'compliance.panel.established'),
    of('2012-03-01', 'compliance.panel.composed'),
  ];
  const again = of('2012-05-01', 'compliance.panel.requested', 'Brazil');
  const numbered = (recourse: number) => fact('2012-05-01', 'compliance.panel.timetableFixed', { recourse });

  it.each([
    ['a second request of the same complainant opens the next one', again, 2],
    ['a number that no recourse has', numbered(7), 1],
  ])('%s: the error, the verdict and what is set aside say which, in each language', (_, event, recourse) => {
    const error = failureOf(() => joint([...sitting, event]));
    expect(error).toMatchObject({ code: 'EVENT_NOT_POSSIBLE', recourse });
    expect(error.message).toContain(`in another recourse to DSU 21.5 it is possible: write "recourse": ${recourse}`);
    expect(check(joint(sitting), event).message).toContain(`"recourse": ${recourse}`);
    const events = [...start, ...sitting, event];
    const [aside] = disputeWith(events, { header, policy: 'lenient' }).setAside;
    const known = aside ?? error;
    expect(known).toMatchObject({ recourse });
    for (const answer of [error, known])
      for (const language of [english, french, spanish])
        expect(explain(answer, language)).toMatch(new RegExp(`"recourse"\\s?: ${recourse}`));
    expect(joint([...sitting, { ...event, recourse } as DisputeEvent]).warnings).toEqual([]);
  });

  it('names none where no other recourse would help', () => {
    const error = failureOf(() => joint([...sitting, of('2012-05-01', 'compliance.panel.composed')]));
    expect(error).not.toHaveProperty('recourse');
    expect(error.message).not.toContain('recourse"');
  });
});

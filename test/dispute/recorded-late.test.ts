import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/calendar/date.js';
import { workingDays } from '../../src/calendar/workdays.js';
import { newCaseFile } from '../../src/casefile/case-file.js';
import { place } from '../../src/casefile/place.js';
import { newDocket } from '../../src/clocks/docket.js';
import { enter } from '../../src/clocks/enter.js';
import { extendedAfterTheirEnd } from '../../src/clocks/revivals.js';
import { french } from '../../src/french.js';
import { check, type DisputeEvent, english, explain, replay, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { limit, limits, short } from '../clocks/answers.js';
import { adopted, disputeWith, fact, recordWith, upTo } from './facts.js';
import { failureOf } from './failure.js';

/* Facts that are recorded after others have passed them, as the amendments have them. */

const last = (events: readonly DisputeEvent[], date = events.at(-1)?.date ?? '') => statusOn(disputeWith(events), date);
const refusal = (events: readonly DisputeEvent[]) => failureOf(() => disputeWith(events)).reason;

describe('G6: notices', () => {
  const circulated = upTo('panel.reportCirculated');
  const appealed = upTo('appeal.notified');
  const reported = upTo('appeal.reportCirculated');
  const rows = [
    ['panel.delayNotified', '2011-02-14', circulated],
    ['panel.circulationAnticipated', '2011-02-14', circulated],
    ['panel.delayNotified', '2011-03-14', appealed],
    ['appeal.delayNotified', '2011-05-02', appealed],
    ['panel.circulationAnticipated', '2011-05-23', reported],
    ['appeal.delayNotified', '2011-05-23', reported],
  ] as const;
  const notice = (date: string, type: (typeof rows)[number][0]) =>
    type === 'panel.circulationAnticipated' ? fact(date, type, { on: '2011-06-01' }) : fact(date, type);

  it.each(rows)('G6 are noted until adoption: %s on %s', (type, date, events) => {
    const status = last([...events, notice(date, type)]);
    expect([status.states, status.irregularities]).toEqual([last(events, date).states, []]);
  });

  it('G6 are impossible after it', () => {
    for (const [type] of rows)
      expect([type, refusal([...adopted(true), notice('2011-04-01', type)])]).toEqual([type, 'impossible']);
  });
});

describe('G7: steps that lead to a milestone', () => {
  const lenient = (events: readonly DisputeEvent[]) => replay(recordWith(events), { policy: 'lenient' });
  const bridged = [...upTo('panel.established'), fact('2011-02-01', 'panel.reportCirculated')];
  const rows = [
    fact('2011-02-10', 'panel.compositionRequested'),
    fact('2011-02-10', 'panel.composed', { by: 'directorGeneral' }),
  ];

  it.each(rows)('G7 stay possible while it is only implied: $type', (event) => {
    const dispute = lenient([...bridged, event]);
    expect(statusOn(dispute, '2011-02-10').states).toEqual(['panelReport.awaitingAdoption']);
    expect(statusOn(dispute, '2011-02-10').irregularities).toEqual([]);
  });

  it('G7 start nothing that the milestone has ended', () => {
    const dispute = lenient([...bridged, rows[0] as DisputeEvent]);
    expect(limits(statusOn(dispute, '2011-02-10'), 'dsu-8-7-dg-appoints')).toEqual([]);
    expect(statusOn(dispute, '2011-02-10').deadlines.filter(({ rule }) => rule.startsWith('dsu-8'))).toEqual([]);
  });

  it('G7 are impossible once it is recorded', () => {
    const recorded = lenient([...bridged, rows[1] as DisputeEvent]);
    expect(check(recorded, fact('2011-02-14', 'panel.compositionRequested')).reason).toBe('impossible');
  });

  it('G7 hold for the steps of a report, of an appeal and of a compliance proceeding', () => {
    const adoption = fact('2011-06-10', 'report.adopted', { recommendations: true });
    const rest = (events: readonly DisputeEvent[], ...more: readonly DisputeEvent[]) => lenient([...events, ...more]);
    const panel = rest(upTo('panel.composed'), adoption, fact('2011-06-20', 'panel.finalReportIssued'));
    const appeal = rest(upTo('appeal.notified'), adoption, fact('2011-06-20', 'appeal.crossNotified'));
    const compliance = rest(
      adopted(true),
      fact('2012-06-01', 'compliance.report.adopted', { recommendations: true }),
      fact('2012-06-10', 'compliance.panel.finalReportIssued'),
    );
    for (const dispute of [panel, appeal]) expect(statusOn(dispute, '2011-06-20').stage).toBe('implementation');
    expect(statusOn(compliance, '2012-06-10').states).toContain('implementation.compliance.nonCompliance');
  });
});

describe('G10: a fact that is possible under the prefix `compliance.`', () => {
  const refused = failureOf(() => disputeWith([...adopted(true), fact('2012-02-01', 'panel.requested')]));

  it('G10 is refused with that hint', () => {
    expect(refused.reason).toBe('impossible');
    expect(refused.message).toContain('in a compliance proceeding it is compliance.panel.requested, which is possible');
    for (const [language, words] of [
      [english, 'in a compliance proceeding'],
      [french, 'dans une procédure de mise en conformité'],
      [spanish, 'en un procedimiento sobre el cumplimiento'],
    ] as const)
      expect(explain(refused, language)).toContain(words);
  });

  it('G10 gives no hint where there is none', () => {
    const other = failureOf(() => disputeWith([...adopted(true), fact('2011-07-01', 'appeal.notified')]));
    expect(other.message).not.toContain('in a compliance proceeding');
  });
});

describe('G13: an extension after the window has ended', () => {
  const circulated = upTo('panel.reportCirculated');
  const extension = fact('2011-04-20', 'report.adoptionExtended', { until: '2011-06-30' });
  const ofRule = fact('2011-04-20', 'timeLimit.extended', { rule: 'dsu-16-4-appeal', until: '2011-06-30' });

  it.each([extension, ofRule])('G13 revives it: $type', (event) => {
    expect(limit(last(circulated, '2011-04-19'), 'dsu-16-4-appeal').state).toBe('lapsed');
    const extended = last([...circulated, event]);
    expect(limit(extended, 'dsu-16-4-appeal')).toMatchObject({ state: 'running', due: '2011-06-30' });
    const appeal = fact('2011-06-30', 'appeal.notified');
    expect(short(last([...circulated, event, appeal]).irregularities)).toEqual([]);
  });

  it('G13 says which periods an extension brings back', () => {
    const parties = { complainants: ['Brazil'], respondent: 'Canada', track: 'standard' as const };
    const fresh = { caseFile: newCaseFile(parties), docket: newDocket(workingDays(undefined), undefined) };
    const { caseFile, docket } = circulated.reduce((position, event) => enter(position, event), fresh);
    const back = (event: DisputeEvent) =>
      extendedAfterTheirEnd(place(caseFile, event, toDay(event.date)), docket).map(({ rule }) => rule);
    expect(back(extension)).toEqual(['dsu-16-4-adopt', 'dsu-16-4-appeal']);
    expect(back(ofRule)).toEqual(['dsu-16-4-adopt', 'dsu-16-4-appeal']);
    expect(back({ ...extension, date: '2011-04-01' } as DisputeEvent)).toEqual([]);
    expect(back(fact('2011-04-20', 'timeLimit.extended', { rule: 'dsu-20-no-appeal', until: '2012-01-01' }))).toEqual([
      'dsu-20-no-appeal',
    ]);
  });
});

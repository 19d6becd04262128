import type { DisputeEvent, ReadingId, Track } from '../../src/index.js';
import type { RuleId } from '../../src/law.js';

/** A dated case: what one option of a reading moves, by the days counted beside it. */
export interface ReadingCase {
  readonly reading: ReadingId;
  readonly option: string;
  readonly rule: RuleId;
  readonly field: 'due' | 'opens';
  /** The day under the option that the library follows, and under the other one. */
  readonly days: readonly [followed: string, other: string];
  readonly on: string;
  readonly facts: readonly DisputeEvent[];
  readonly track?: Track;
}

export const asked = { type: 'consultations.requested', date: '2019-09-11' } as const;
const urgent = { ...asked, urgent: true } as const;
const askedOn12 = { ...asked, date: '2019-09-12' } as const;
export const refused = { type: 'consultations.refused', date: '2019-09-16' } as const;
const failed = { type: 'consultations.failed', date: '2019-10-01' } as const;

/** A panel, established on Monday 28 January 2019. */
const established: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2018-07-02' },
  { type: 'panel.requested', date: '2018-12-14' },
  { type: 'panel.established', date: '2019-01-28' },
];
const composed: readonly DisputeEvent[] = [...established, { type: 'panel.composed', date: '2019-02-20' }];
export const circulatedOn = (date: string): readonly DisputeEvent[] => [
  { type: 'consultations.requested', date: '2016-07-04' },
  { type: 'panel.requested', date: '2016-10-03' },
  { type: 'panel.established', date: '2016-10-26' },
  { type: 'panel.composed', date: '2016-12-01' },
  { type: 'panel.reportCirculated', date },
];
export const adoptedOn = (date: string): readonly DisputeEvent[] => [
  ...circulatedOn('2017-12-18'),
  { type: 'report.adopted', date, recommendations: true },
];

/** At least one case for each rule that an option changes, with the days counted by hand. */
export const cases: readonly ReadingCase[] = [
  // Day 10 of 2019-09-11 is Saturday 21 September; day 30 of 2019-09-12 is Saturday 12 October.
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-3-reply', field: 'due' },
    ...{ days: ['2019-09-23', '2019-09-21'], on: '2019-09-12', facts: [asked] },
  },
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-3-panel-if-no-reply', field: 'opens' },
    ...{ days: ['2019-09-24', '2019-09-22'], on: '2019-09-24' },
    facts: [asked, { type: 'consultations.notAnswered', date: '2019-09-24' }],
  },
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-3-enter-consultations', field: 'due' },
    ...{ days: ['2019-10-14', '2019-10-12'], on: '2019-09-13', facts: [askedOn12] },
  },
  {
    ...{ reading: 'dsu-4-3-duties-roll', option: 'strict', rule: 'dsu-4-8-urgent-enter', field: 'due' },
    ...{ days: ['2019-09-23', '2019-09-21'], on: '2019-09-12', facts: [urgent] },
  },
  // The thirty days end on Friday 11 October; the refusal came on 16 September.
  {
    ...{ reading: 'dsu-4-3-refusal', option: 'at-once', rule: 'dsu-4-3-panel-if-no-consultations', field: 'opens' },
    ...{ days: ['2019-10-12', '2019-09-17'], on: '2019-09-20', facts: [asked, refused] },
  },
  // Day 60 is 2019-11-10 (api.md, How days are counted).
  {
    ...{ reading: 'dsu-4-7-day-sixty', option: 'day-60', rule: 'dsu-4-7-request-panel', field: 'opens' },
    ...{ days: ['2019-11-11', '2019-11-10'], on: '2019-09-20', facts: [asked] },
  },
  // Day 20 is 1 October; day 10, Saturday 21 September, moves to Monday 23 September (amendments, A9).
  {
    ...{ reading: 'dsu-4-8-default', option: 'day-11', rule: 'dsu-4-8-urgent-panel', field: 'opens' },
    ...{ days: ['2019-10-02', '2019-09-24'], on: '2019-09-25' },
    facts: [urgent, { type: 'consultations.notEntered', date: '2019-09-25' }],
  },
  // Consultations fail on 1 October; the sixty days end on 10 November, the thirty on 11 October.
  {
    ...{ reading: 'joint-failure', option: 'only-4-7', rule: 'dsu-5-4-good-offices-wait', field: 'opens' },
    ...{ days: ['2019-10-01', '2019-11-11'], on: '2019-10-02' },
    facts: [asked, { type: 'goodOffices.begun', date: '2019-09-20' }, failed],
  },
  {
    ...{ reading: 'joint-failure', option: 'only-4-7', rule: 'scm-4-4-panel', field: 'opens' },
    ...{ days: ['2019-10-01', '2019-10-12'], on: '2019-10-02', facts: [asked, failed], track: 'prohibitedSubsidy' },
  },
  {
    ...{ reading: 'joint-failure', option: 'only-4-7', rule: 'scm-7-4-panel', field: 'opens' },
    ...{ days: ['2019-10-01', '2019-11-11'], on: '2019-10-02', facts: [asked, failed], track: 'actionableSubsidy' },
  },
  // Half of twenty days: day 10 is 21 September. On the other track all twenty: 1 October.
  {
    ...{ reading: 'scm-4-4-urgency', option: 'ten-days', rule: 'scm-4-4-panel', field: 'opens' },
    ...{ days: ['2019-10-12', '2019-09-22'], on: '2019-09-12', facts: [urgent], track: 'prohibitedSubsidy' },
  },
  {
    ...{ reading: 'scm-4-4-urgency', option: 'ten-days', rule: 'scm-7-4-panel', field: 'opens' },
    ...{ days: ['2019-11-11', '2019-10-02'], on: '2019-09-12', facts: [urgent], track: 'actionableSubsidy' },
  },
  // Twenty days after 28 January: Sunday 17 February; fifteen: Tuesday 12 February.
  {
    ...{ reading: 'scm-7-4-fifteen-days', option: 'displaced', rule: 'dsu-7-1-special-terms-of-reference' },
    ...{ field: 'due', days: ['2019-02-18', '2019-02-12'], on: '2019-01-29', facts: established },
    track: 'actionableSubsidy',
  },
  {
    ...{ reading: 'scm-7-4-fifteen-days', option: 'displaced', rule: 'dsu-8-7-ask-dg', field: 'opens' },
    ...{ days: ['2019-02-18', '2019-02-13'], on: '2019-01-29', facts: established, track: 'actionableSubsidy' },
  },
  // Nine months from 28 January, or four and a half: 28 May and fifteen days. Twelve, or six.
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-20-no-appeal', field: 'due' },
    ...{ days: ['2019-10-28', '2019-06-12'], on: '2019-01-29', facts: established, track: 'prohibitedSubsidy' },
  },
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-20-appeal', field: 'due' },
    ...{ days: ['2020-01-28', '2019-07-28'], on: '2019-05-21', track: 'prohibitedSubsidy' },
    facts: [
      ...composed,
      { type: 'panel.reportCirculated', date: '2019-05-02' },
      { type: 'appeal.notified', date: '2019-05-20' },
    ],
  },
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-12-12-lapse', field: 'due' },
    ...{ days: ['2020-03-01', '2019-09-01'], on: '2019-03-02', track: 'prohibitedSubsidy' },
    facts: [...composed, { type: 'panel.suspended', date: '2019-03-01' }],
  },
  {
    ...{ reading: 'scm-4-12-months', option: 'halved', rule: 'dsu-21-6-agenda', field: 'opens' },
    ...{ days: ['2018-09-16', '2018-06-16'], on: '2018-03-16', track: 'prohibitedSubsidy' },
    facts: [...adoptedOn('2018-01-15'), { type: 'rpt.agreed', date: '2018-03-15', period: { months: 8 } }],
  },
  // Thirty days after 15 January: Wednesday 14 February; fifteen: Tuesday 30 January.
  {
    ...{ reading: 'scm-4-12-intentions', option: 'fifteen-days', rule: 'dsu-21-3-intentions', field: 'due' },
    ...{ days: ['2018-02-14', '2018-01-30'], on: '2018-01-16', facts: adoptedOn('2018-01-15') },
    track: 'prohibitedSubsidy',
  },
  // Day 20 of 2018-09-10 is 30 September (amendments, C7 has the same circulation).
  {
    ...{ reading: 'dsu-16-1-day-twenty', option: 'day-20', rule: 'dsu-16-1-not-before', field: 'opens' },
    ...{ days: ['2018-10-01', '2018-09-30'], on: '2018-09-11', facts: circulatedOn('2018-09-10') },
  },
  // Day 60 of 2018-09-12 is Sunday 11 November; day 30 of 2018-09-13 Saturday 13 October.
  {
    ...{ reading: 'dsu-16-4-sunday', option: 'moves', rule: 'dsu-16-4-adopt', field: 'due' },
    ...{ days: ['2018-11-11', '2018-11-12'], on: '2018-09-13', facts: circulatedOn('2018-09-12') },
  },
  {
    ...{ reading: 'dsu-16-4-sunday', option: 'moves', rule: 'scm-4-8-adopt', field: 'due' },
    ...{ days: ['2018-10-13', '2018-10-15'], on: '2018-09-14', facts: circulatedOn('2018-09-13') },
    track: 'prohibitedSubsidy',
  },
  {
    ...{ reading: 'dsu-16-4-sunday', option: 'moves', rule: 'scm-7-6-adopt', field: 'due' },
    ...{ days: ['2018-10-13', '2018-10-15'], on: '2018-09-14', facts: circulatedOn('2018-09-13') },
    track: 'actionableSubsidy',
  },
  // Ten days before Wednesday 31 October 2018: Sunday 21 October.
  {
    ...{ reading: 'counting-back', option: 'after', rule: 'dsu-16-2-objections', field: 'due' },
    ...{ days: ['2018-10-19', '2018-10-22'], on: '2018-10-02' },
    facts: [...circulatedOn('2018-09-10'), { type: 'dsb.meetingScheduled', date: '2018-10-01', on: '2018-10-31' }],
  },
  {
    ...{ reading: 'counting-back', option: 'after', rule: 'dsu-21-6-status-report', field: 'due' },
    ...{ days: ['2018-10-19', '2018-10-22'], on: '2018-10-02' },
    facts: [
      ...adoptedOn('2018-01-15'),
      { type: 'rpt.agreed', date: '2018-03-15', period: { months: 15 } },
      { type: 'dsb.meetingScheduled', date: '2018-10-01', on: '2018-10-31' },
    ],
  },
  {
    ...{ reading: 'counting-back', option: 'after', rule: 'mpia-request-suspension', field: 'due' },
    ...{ days: ['2021-10-22', '2021-10-25'], on: '2021-10-02' },
    // Ten days before Wednesday 3 November 2021: Sunday 24 October.
    facts: [
      ...composed,
      { type: 'arbitration.agreed', date: '2020-06-03', purpose: 'appeal' },
      { type: 'panel.finalReportIssued', date: '2021-09-30' },
      { type: 'panel.circulationAnticipated', date: '2021-10-01', on: '2021-11-03' },
    ],
  },
  // Eight months from 15 January 2018: Saturday 15 September.
  {
    ...{ reading: 'reasonable-period-moves', option: 'moves', rule: 'dsu-21-3-reasonable-period', field: 'due' },
    ...{ days: ['2018-09-15', '2018-09-17'], on: '2018-03-16' },
    facts: [...adoptedOn('2018-01-15'), { type: 'rpt.agreed', date: '2018-03-15', period: { months: 8 } }],
  },
  // Day 20 of 2018-08-22 is 11 September (amendments, A7).
  {
    ...{ reading: 'dsu-22-2-twenty-days', option: 'after-twenty-days', rule: 'dsu-22-2-request-suspension' },
    ...{ field: 'opens', days: ['2018-08-23', '2018-09-12'], on: '2018-08-22' },
    facts: [...adoptedOn('2018-01-15'), { type: 'rpt.agreed', date: '2018-03-15', expires: '2018-08-22' }],
  },
];

/** A time-limit on which a reading is a note. */
export interface NoteCase extends Pick<ReadingCase, 'reading' | 'rule' | 'on' | 'facts'> {}

const appealedOn = (date: string): readonly DisputeEvent[] => [
  ...circulatedOn('2019-09-02'),
  { type: 'appeal.notified', date },
];
const overOn = (date: string): readonly DisputeEvent[] => [
  ...adoptedOn('2018-01-15'),
  { type: 'rpt.agreed', date: '2018-03-15', expires: date },
  { type: 'retaliation.requested', date: '2018-08-31' },
];

/** A case for each reading that moves no day. */
export const noteCases: readonly NoteCase[] = [
  {
    ...{ reading: 'dsu-16-4-end-of-appeal', rule: 'dsu-16-4-appeal', on: '2018-09-11' },
    facts: circulatedOn('2018-09-10'),
  },
  { reading: 'rule-15-appeals', rule: 'dsu-17-5-ninety-cap', on: '2019-10-01', facts: appealedOn('2019-10-01') },
  { reading: 'dsu-17-5-ninety-days', rule: 'dsu-17-5-ninety-cap', on: '2019-10-01', facts: appealedOn('2019-10-01') },
  { reading: 'void-appeals', rule: 'dsu-17-5-ninety-cap', on: '2019-10-01', facts: appealedOn('2019-10-01') },
  { reading: 'dsu-22-6-thirty-days', rule: 'dsu-22-6-authorize', on: '2018-08-31', facts: overOn('2018-08-22') },
  { reading: 'sequencing', rule: 'dsu-22-6-authorize', on: '2018-08-31', facts: overOn('2018-08-22') },
];

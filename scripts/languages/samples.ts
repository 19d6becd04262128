import {
  agenda,
  append,
  type Deadline,
  type DerivationStep,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  type Explainable,
  explain,
  type IssueKind,
  type NextStep,
  parseRecord,
  project,
  type RuleId,
  replay,
  statusOn,
} from 'wto-dispute';
import { toMermaid } from 'wto-dispute/formats';
import { ruleById } from 'wto-dispute/law';
import { eventIn } from '../../src/cli/input.js';

/* Answers and errors of disputes made up for the purpose: between them they say everything that the library can say. */

const header = { title: 'Japan — Products and Technology', complainants: ['Korea'], respondent: 'Japan' } as const;

const requested: DisputeEvent = { type: 'consultations.requested', date: '2019-09-11' };
const underway: readonly DisputeEvent[] = [
  requested,
  { type: 'panel.requested', date: '2019-11-18' },
  { type: 'panel.established', date: '2019-12-02' },
  { type: 'panel.composed', date: '2019-12-20' },
];
const adopted: readonly DisputeEvent[] = [
  ...underway,
  { type: 'panel.reportCirculated', date: '2020-08-31' },
  { type: 'report.adopted', date: '2020-09-28', recommendations: true },
];

const disputeOf = (events: readonly DisputeEvent[], more: Partial<DisputeRecord> = {}): Dispute =>
  replay({ ...header, ...more, events });

interface Asked {
  readonly rule: RuleId;
  readonly on: string;
  readonly of: Dispute;
}

function deadline({ rule, on, of }: Asked): Deadline {
  const { deadlines, pastDeadlines } = statusOn(of, on);
  const found = [...deadlines, ...pastDeadlines].find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`${rule} does not run on ${on}`);
  return found;
}

/** How a date comes about: for each kind of step a time-limit whose derivation has it. */
export const derivations = {
  trigger: deadline({ rule: 'dsu-16-4-adopt', on: '2020-08-31', of: disputeOf(adopted.slice(0, -1)) }),
  period: deadline({ rule: 'dsu-12-8-final-report', on: '2019-12-20', of: disputeOf(underway) }),
  opens: deadline({ rule: 'dsu-4-7-request-panel', on: '2019-09-17', of: disputeOf([requested]) }),
  lifted: deadline({
    ...{ rule: 'dsu-4-7-request-panel', on: '2019-10-21' },
    of: disputeOf([requested, { type: 'consultations.failed', date: '2019-10-21' }]),
  }),
  endOf: deadline({
    ...{ rule: 'dsu-4-3-panel-if-no-reply', on: '2019-09-24' },
    of: disputeOf([requested, { type: 'consultations.notAnswered', date: '2019-09-24' }]),
  }),
  rolled: deadline({ rule: 'dsu-4-3-reply', on: '2019-09-17', of: disputeOf([requested]) }),
  inDoubt: deadline({
    ...{ rule: 'dsu-4-3-reply', on: '2019-04-12' },
    of: disputeOf([{ type: 'consultations.requested', date: '2019-04-12' }]),
  }),
  unmoved: deadline({
    ...{ rule: 'dsu-21-3-reasonable-period', on: '2020-10-26' },
    of: disputeOf([...adopted, { type: 'rpt.agreed', date: '2020-10-26', period: { months: 7, days: 18 } }]),
  }),
  stated: deadline({
    ...{ rule: 'dsu-21-3-reasonable-period', on: '2020-10-26' },
    of: disputeOf([...adopted, { type: 'rpt.agreed', date: '2020-10-26', expires: '2021-06-30' }]),
  }),
  extension: deadline({
    ...{ rule: 'dsu-16-4-adopt', on: '2020-10-19' },
    of: disputeOf([
      ...adopted.slice(0, -1),
      { type: 'report.adoptionExtended', date: '2020-10-19', until: '2020-12-18' },
    ]),
  }),
  suspension: deadline({
    ...{ rule: 'dsu-12-8-final-report', on: '2020-02-14' },
    of: disputeOf([
      ...underway,
      { type: 'panel.suspended', date: '2020-01-15' },
      { type: 'panel.resumed', date: '2020-02-14' },
    ]),
  }),
  halving: deadline({
    ...{ rule: 'dsu-8-7-ask-dg', on: '2019-12-02' },
    of: disputeOf(underway.slice(0, -1), { track: 'prohibitedSubsidy' }),
  }),
} satisfies Record<DerivationStep['kind'], Deadline>;

const meeting = disputeOf([
  ...underway.slice(0, 2),
  { type: 'dsb.meetingScheduled', date: '2019-11-18', on: '2019-12-19' },
]);

/** A period that counts back from a meeting. */
export const countingBack = deadline({ rule: 'dsb-rules-agenda-closure', on: '2019-11-18', of: meeting });

/** Every next step of a few disputes: rights, duties and aims, with a time-limit and without; and some overdue. */
export const nextSteps: readonly NextStep[] = [
  ...[
    disputeOf([requested]),
    disputeOf(underway),
    disputeOf(adopted),
    append(disputeOf(adopted), { type: 'rpt.agreed', date: '2020-10-26', expires: '2021-06-30' }),
  ].flatMap((dispute) => statusOn(dispute, dispute.record.events.at(-1)?.date ?? '').nextSteps),
  ...statusOn(disputeOf([requested]), '2019-12-02').nextSteps.filter(({ overdue }) => overdue),
];

function errorOf(attempt: () => unknown): DisputeError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DisputeError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

const broken = (input: unknown) => errorOf(() => parseRecord(input));
const brokenFact = (fact: object) => broken({ ...header, events: [fact] });
const note = { type: 'note', date: '2019-09-11', text: '…' };

/** What is wrong with an input: one of every kind. */
export const problems = {
  missing: [broken({ complainants: ['Korea'], respondent: 'Japan', events: [] })],
  unknownField: [
    broken({ ...header, events: [], respondant: 'Japan' }),
    brokenFact({ ...note, colour: 'red' }),
    errorOf(() => replay({ ...header, events: [] }, { polcy: 'strict' } as never)),
  ],
  unknownType: [brokenFact({ type: 'panel.request', date: '2020-06-18' }), brokenFact({ ...note, type: 7 })],
  unknownRuleId: [
    brokenFact({ type: 'timeLimit.extended', date: '2019-09-11', rule: 'dsu-16-4-apeal', until: '2020-01-01' }),
  ],
  wrongKind: [
    broken('text'),
    broken({ ...header, events: 'none' }),
    broken({ ...header, title: null, events: [] }),
    broken({ ...header, ds: 'DS590', events: [] }),
    brokenFact({ ...note, by: 3 }),
    brokenFact({ type: 'report.adopted', date: '2020-09-28', recommendations: 'yes' }),
    brokenFact({ type: 'report.adopted', date: '2020-09-28', withdrawalPeriod: true }),
    brokenFact({ type: 'rpt.agreed', date: '2020-10-26', period: 'a year' }),
    errorOf(() => statusOn({ ...header, events: [] } as never, '2019-09-11')),
    errorOf(() => agenda(disputeOf([]) as never, { from: '2019-09-11', to: '2019-09-11' })),
    errorOf(() => explain('deadline' as never)),
    errorOf(() => explain(countingBack, 'fr' as never)),
  ],
  notADate: [
    brokenFact({ ...note, date: '2019-02-30' }),
    brokenFact({ ...note, date: 'yesterday' }),
    brokenFact({ ...note, date: new Date(0) }),
    errorOf(() => statusOn(disputeOf([requested]), undefined as never)),
  ],
  reversed: [errorOf(() => agenda([], { from: '2019-10-11', to: '2019-09-11' }))],
  notOneOf: [
    broken({ ...header, track: 'subsidy', events: [] }),
    errorOf(() => project(disputeOf([]), '2019-09-11', { pace: 'fast' as never })),
    errorOf(() => toMermaid(disputeOf([]), '2019-09-11', {} as never)),
  ],
  outOfRange: [
    broken({ ...header, ds: -1, events: [] }),
    brokenFact({ type: 'rpt.agreed', date: '2020-10-26', period: { months: 1e9 } }),
  ],
  empty: [
    broken({ ...header, respondent: '', events: [] }),
    broken({ ...header, complainants: [], events: [] }),
    brokenFact({ type: 'rpt.agreed', date: '2020-10-26', period: { days: 0 } }),
  ],
  tooMany: [errorOf(() => disputeOf(Array.from({ length: 1_001 }, () => requested)))],
  tooLong: [broken({ ...header, events: [], agreements: Array.from({ length: 12_001 }, () => 'GATT 1994') })],
  repeated: [errorOf(() => eventIn('{"type":"note","date":"2019-09-11","text":"…","date":"2019-09-12"}'))],
  unreadable: [
    broken({
      get title() {
        throw new Error('a getter that throws');
      },
    }),
  ],
} satisfies Record<IssueKind, readonly DisputeError[]>;

const early: readonly DisputeEvent[] = [requested, { type: 'panel.requested', date: '2019-10-26' }];
const late: readonly DisputeEvent[] = [...adopted, { type: 'implementation.intentionsStated', date: '2020-10-29' }];
const appeal: DisputeEvent = { type: 'appeal.notified', date: '2020-03-02' };
const gap = replay({ ...header, events: [...underway, appeal] }, { policy: 'lenient' });

/** Errors and judgements beside those of an input. */
export const judgements: Readonly<Record<string, readonly Explainable[]>> = {
  invalid: [broken({ ...header, events: [{ ...note, date: '2019-02-30' }], respondant: 'Japan' })],
  premature: statusOn(disputeOf(early), '2019-10-26').irregularities,
  late: statusOn(disputeOf(late), '2020-10-29').irregularities,
  implied: gap.gaps,
  impossible: [
    errorOf(() => disputeOf([...underway, { type: 'panel.established', date: '2020-01-06' }])),
    errorOf(() => append(gap, { type: 'panel.composed', date: '2020-03-03' })),
  ],
  incomplete: [errorOf(() => disputeOf([requested, appeal]))],
  irregular: [errorOf(() => replay({ ...header, events: early }, { policy: 'strict' }))],
  unknownRule: [errorOf(() => ruleById('dsu-16-4-apeal' as RuleId)), errorOf(() => ruleById('article 16' as RuleId))],
};

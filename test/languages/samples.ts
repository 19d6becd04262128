import {
  agenda,
  check,
  type Deadline,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  type Explainable,
  explain,
  type Gap,
  type IssueKind,
  type NextStep,
  parseRecord,
  project,
  type RuleId,
  remove,
  replay,
  statusOn,
  type WarningCode,
} from 'wto-dispute';
import { toMermaid } from 'wto-dispute/formats';
import { ruleById } from 'wto-dispute/law';
import { eventIn } from '../../src/cli/input.js';
import { daysAfter } from '../answers/counting.js';
import { corpora } from '../history/records.js';

/* Between them the answers of real disputes, and the errors of wrong input, say everything that the library can say. */

const header = { title: 'Japan — Products and Technology', complainants: ['Korea'], respondent: 'Japan' } as const;
const requested: DisputeEvent = { type: 'consultations.requested', date: '2019-09-11' };
const underway: readonly DisputeEvent[] = [
  requested,
  { type: 'panel.requested', date: '2019-11-18' },
  { type: 'panel.established', date: '2019-12-02' },
  { type: 'panel.composed', date: '2019-12-20' },
];
const disputeOf = (events: readonly DisputeEvent[]): Dispute => replay({ ...header, events });

/** What no real record states: on which day the DSB meets, from which a period counts back. */
const meeting = [
  ...underway.slice(0, 2),
  { type: 'dsb.meetingScheduled', date: '2019-11-18', on: '2019-12-19' },
] as const;

const lenient = (events: readonly DisputeEvent[]): Dispute => replay({ ...header, events }, { policy: 'lenient' });

/** Requests with more time-limits than are counted at once. */
const manyRequests: readonly DisputeEvent[] = Array.from({ length: 200 }, (_, index) => ({
  ...requested,
  date: daysAfter(requested.date, index),
}));

/** Both sides have asked for a compliance panel, and a composition does not say of which. */
const twoRecourses: DisputeRecord = {
  ...header,
  events: [
    ...underway,
    { type: 'panel.reportCirculated', date: '2020-09-07' },
    { type: 'report.adopted', date: '2020-09-28', recommendations: true },
    { type: 'compliance.panel.requested', date: '2022-01-10', by: 'Korea' },
    { type: 'compliance.panel.established', date: '2022-01-24' },
    { type: 'compliance.panel.requested', date: '2022-02-07', by: 'Japan' },
    { type: 'compliance.panel.established', date: '2022-02-21', by: 'Japan' },
    { type: 'compliance.panel.composed', date: '2022-03-07' },
  ],
};

/** What few records state: that both sides consider the consultations to have failed, which lifts a wait. */
const failed = [...underway.slice(0, 1), { type: 'consultations.failed', date: '2019-10-15' }] as const;

const records = [
  ...corpora.flatMap((one) => (one.name === 'checked' ? one.records : [])),
  { ...header, events: meeting },
  { ...header, events: failed },
];
const statuses = records.flatMap((record) => {
  const dispute = replay(record, { policy: 'lenient' });
  return [...new Set(record.events.map(({ date }) => date))].map((date) => statusOn(dispute, date));
});

/** The first under each key. */
function firsts<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Readonly<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const one of all) for (const key of keysOf(one)) found[key] ??= one;
  return found;
}

/** How a date comes about: for each kind of step the shortest derivation that has it. */
export const derivations: Readonly<Record<string, Deadline>> = firsts(
  statuses
    .flatMap(({ deadlines, pastDeadlines }) => [...deadlines, ...pastDeadlines])
    .sort((a, b) => a.derivation.length - b.derivation.length),
  ({ derivation }) => derivation.map(({ kind, back }) => (back ? `${kind}, back` : kind)),
);

/** Every act of the original dispute as a right, a duty or an aim, and one of each that is overdue. */
export const nextSteps: Readonly<Record<string, NextStep>> = firsts(
  statuses.flatMap(({ nextSteps }) => nextSteps),
  ({ duty, overdue, event, rule = '' }) => [
    `${duty}: ${overdue ? 'overdue' : (event ?? rule).replace('compliance.', '')}`,
  ],
);

const appeal: DisputeEvent = { type: 'appeal.notified', date: '2020-03-02' };
const bridged = replay({ ...header, events: [...underway, appeal] }, { policy: 'lenient' });

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
const brokenHeader = (fields: object) => broken({ ...header, events: [], ...fields });
const brokenFact = (fact: object) => broken({ ...header, events: [fact] });
const note = { type: 'note', date: '2019-09-11', text: '…' };
const agreed = { type: 'rpt.agreed', date: '2020-10-26' };
const adopted = { type: 'report.adopted', date: '2020-09-28' };
const throwing = {
  get title() {
    throw new Error('a getter that throws');
  },
};

/** What is wrong with an input: of every kind. */
export const problems = {
  missing: [broken({ complainants: ['Korea'], respondent: 'Japan', events: [] })],
  unknownField: [
    brokenHeader({ respondant: 'Japan' }),
    brokenFact({ ...note, colour: 'red' }),
    errorOf(() => replay({ ...header, events: [] }, { polcy: 'strict' } as never)),
  ],
  unknownType: [brokenFact({ type: 'panel.request', date: '2020-06-18' }), brokenFact({ ...note, type: 7 })],
  unknownRuleId: [
    brokenFact({ type: 'timeLimit.extended', date: '2019-09-11', rule: 'dsu-16-4-apeal', until: '2020-01-01' }),
  ],
  unknownMember: ['Japam', 'Klingon'].map((member) =>
    errorOf(() => agenda([disputeOf([])], { from: '2019-09-11', days: 7, member })),
  ),
  wrongKind: [
    broken('text'),
    ...[{ events: 'none' }, { title: null }, { ds: 'DS590' }].map(brokenHeader),
    ...[
      { ...note, by: 3 },
      { ...adopted, recommendations: 'yes' },
      { ...adopted, withdrawalPeriod: true },
    ].map(brokenFact),
    brokenFact({ ...agreed, period: 'a year' }),
    errorOf(() => statusOn({ ...header, events: [] } as never, '2019-09-11')),
    errorOf(() => agenda(disputeOf([]) as never, { from: '2019-09-11', to: '2019-09-11' })),
    errorOf(() => project(disputeOf([]), '2019-09-11', { profile: { name: 'history', quantile: 'half' } as never })),
    errorOf(() => explain('deadline' as never)),
    errorOf(() => explain(bridged.gaps[0] as Gap, 'fr' as never)),
  ],
  notADate: [
    ...['2019-02-30', 'yesterday', new Date(0)].map((date) => brokenFact({ ...note, date })),
    errorOf(() => statusOn(disputeOf([requested]), undefined as never)),
  ],
  reversed: [errorOf(() => agenda([], { from: '2019-10-11', to: '2019-09-11' }))],
  notOneOf: [
    brokenHeader({ track: 'subsidy' }),
    errorOf(() => project(disputeOf([]), '2019-09-11', { pace: 'fast' as never })),
    errorOf(() => toMermaid(disputeOf([]), '2019-09-11', { kind: 'pie' as never })),
  ],
  outOfRange: [brokenHeader({ ds: -1 }), brokenFact({ ...agreed, period: { months: 1e9 } })],
  empty: [
    ...[{ respondent: '' }, { complainants: [] }].map(brokenHeader),
    brokenFact({ ...agreed, period: { days: 0 } }),
  ],
  notInRecord: [errorOf(() => remove(disputeOf([requested]), appeal))],
  tooLong: [brokenHeader({ agreements: new Array(12_001).fill('GATT 1994') })],
  repeated: [errorOf(() => eventIn('{"type":"note","date":"2019-09-11","text":"…","date":"2019-09-12"}'))],
  unreadable: [broken(throwing)],
} satisfies Record<IssueKind, readonly DisputeError[]>;

const early: readonly DisputeEvent[] = [requested, { type: 'panel.requested', date: '2019-10-26' }];
const irregular = (kind: 'premature' | 'late') =>
  statuses.flatMap(({ irregularities }) => irregularities.filter((one) => one.kind === kind)).slice(0, 1);

/** A record for each thing that can be doubtful. */
const doubtful: Readonly<Record<WarningCode, DisputeRecord>> = {
  unknownMember: {
    ...header,
    events: [requested, { type: 'settlement.notified', date: '2020-01-06', by: ['Coreea', 'Atlantis'] }],
  },
  memberTwice: { ...header, complainants: ['Korea', 'Republic of Korea'], events: [requested] },
  memberOnBothSides: { ...header, respondent: 'Korea, Republic of', events: [requested] },
  untilBeforeDate: {
    ...header,
    events: [...underway, { type: 'panel.suspended', date: '2020-02-03', until: '2019-02-28' }],
  },
  receivedBeforeRequest: { ...header, events: [{ ...requested, received: '2018-09-12' }] },
  expiresBeforeStart: {
    ...header,
    events: [
      ...underway,
      { type: 'panel.reportCirculated', date: '2020-09-07' },
      { type: 'report.adopted', date: '2020-09-28' },
      { type: 'rpt.agreed', date: '2020-10-12', expires: '2020-01-31' },
    ],
  },
  noEffect: {
    ...header,
    events: [
      requested,
      { type: 'timeLimit.extended', date: '2019-09-16', rule: 'dsu-16-4-appeal', until: '2019-12-02' },
    ],
  },
  sameFactTwice: { ...header, events: [requested, requested] },
  recourseAssumed: twoRecourses,
  extendedAfterItsEnd: {
    ...header,
    events: [
      ...underway,
      { type: 'panel.reportCirculated', date: '2020-09-07' },
      { type: 'report.adoptionExtended', date: '2020-12-07', until: '2021-01-29' },
    ],
  },
};

const doubts = Object.fromEntries(
  Object.entries(doubtful).map(([code, record]) => [`${code}Warning`, replay(record, { policy: 'lenient' }).warnings]),
);

/** Errors and judgements beside those of an input. */
export const judgements: Readonly<Record<string, readonly Explainable[]>> = {
  invalid: [broken({ ...header, events: [{ ...note, date: '2019-02-30' }], respondant: 'Japan' })],
  premature: irregular('premature'),
  late: irregular('late'),
  implied: bridged.gaps,
  impossible: [
    errorOf(() => disputeOf([...underway, { type: 'panel.established', date: '2020-01-06' }])),
    check(bridged, { type: 'panel.composed', date: '2020-03-03' }),
    check(bridged, { type: 'report.adopted', date: '2020-09-01' }),
  ],
  overBound: [errorOf(() => disputeOf(manyRequests))],
  setAside: lenient([...underway, appeal, { type: 'panel.composed', date: '2020-03-03' }]).setAside,
  setAsideOverBound: lenient(manyRequests).setAside.slice(0, 1),
  possible: [check(disputeOf(underway.slice(0, 2)), { type: 'panel.established', date: '2019-12-02' })],
  refusedForLater: [check(disputeOf(underway.slice(0, 3)), { type: 'panel.rejected', date: '2019-11-25' })],
  displaced: [check(lenient(underway), { type: 'panel.composed', date: '2019-12-10' })],
  ...doubts,
  doubtful: [errorOf(() => replay(doubtful.memberTwice as DisputeRecord, { policy: 'strict' }))],
  incomplete: [errorOf(() => disputeOf([requested, appeal]))],
  irregular: [errorOf(() => replay({ ...header, events: early }, { policy: 'strict' }))],
  unknownRule: ['dsu-16-4-apeal', 'article 16'].map((id) => errorOf(() => ruleById(id as RuleId))),
};

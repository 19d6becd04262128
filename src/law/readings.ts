import type { CivilDate } from '../calendar/date.js';
import type { Track } from '../vocabulary.js';
import { counting } from './counting.js';
import { NO_DIVISION_FROM } from './dates.js';
import type { Rule } from './rule.js';
import { frozen, type LawRule, type RuleId } from './rules.js';

/** The columns of a row that a reading sets; `null` takes a value away. */
export type ChangedColumns = { readonly [K in Exclude<keyof Rule, 'id'>]?: Rule[K] | null };

/** What an option changes in one row of the table of rules. */
export interface RuleChange {
  readonly rule: RuleId;
  readonly set: ChangedColumns;
}

/** One way to read a provision. The option that the library follows changes nothing. */
export interface ReadingOption {
  readonly id: string;
  /** The columns that it changes; without them it moves no date that is counted, and is a note on some rows. */
  readonly changes?: readonly RuleChange[];
}

/** A provision on which panels, Members or authors differ. An option moves a date, or is a note on one. */
export interface ReadingRow {
  readonly id: string;
  readonly provision: string;
  /** `open`: an act that one of the options allows is not irregular. `minority`: the other option makes no act regular. */
  readonly weight: 'open' | 'minority';
  /** The option that the library follows. */
  readonly follows: string;
  readonly options: readonly ReadingOption[];
  /** The tracks on which the options differ; absent: every one. */
  readonly tracks?: readonly Track[];
  /** Waiting periods whose act an option may allow earlier, under another waiting period. */
  readonly besides?: readonly RuleId[];
  /** The rows on which an option without `changes` is a note. */
  readonly notesOn?: readonly RuleId[];
  /** It is a note on periods that began before this day only. */
  readonly startedBefore?: CivilDate;
  /** It is a note on periods whose last day is this day or later only. */
  readonly endsFrom?: CivilDate;
}

const strictDay = { rolls: null };
const later = { rolls: true } as const;
const notLate = { irregular: null };
const onLastDay = { opensOn: 'lastDay' } as const;
const forward = { rollsTo: 'after' } as const;
const fifteenDays = { periodInTrack: { actionableSubsidy: { days: 15 } } } as const;

const table = [
  {
    id: 'dsu-4-3-duties-roll',
    provision: `DSU 4.3, 4.8; ${counting.rolling}`,
    weight: 'open',
    follows: 'rolls',
    options: [
      { id: 'rolls' },
      {
        id: 'strict',
        changes: [
          { rule: 'dsu-4-3-reply', set: strictDay },
          { rule: 'dsu-4-3-enter-consultations', set: strictDay },
          { rule: 'dsu-4-8-urgent-enter', set: strictDay },
        ],
      },
    ],
  },
  {
    id: 'dsu-4-3-refusal',
    provision: 'DSU 4.3',
    weight: 'open',
    follows: 'day-31',
    options: [
      { id: 'day-31' },
      {
        id: 'at-once',
        // The right that begins after the thirty days starts over with a refusal, which may come before.
        changes: [{ rule: 'dsu-4-3-panel-if-no-consultations', set: { restartedBy: ['consultations.refused'] } }],
      },
    ],
  },
  {
    id: 'dsu-4-7-day-sixty',
    provision: 'DSU 4.7',
    weight: 'minority',
    follows: 'day-61',
    options: [{ id: 'day-61' }, { id: 'day-60', changes: [{ rule: 'dsu-4-7-request-panel', set: onLastDay }] }],
  },
  {
    id: 'dsu-4-8-default',
    provision: 'DSU 4.3, 4.8',
    weight: 'open',
    follows: 'day-21',
    besides: ['dsu-4-8-urgent-panel'],
    options: [
      { id: 'day-21' },
      {
        id: 'day-11',
        changes: [
          {
            rule: 'dsu-4-3-panel-if-no-consultations',
            set: { starts: [{ endOf: 'dsu-4-3-enter-consultations' }, { endOf: 'dsu-4-8-urgent-enter' }] },
          },
        ],
      },
    ],
  },
  {
    id: 'joint-failure',
    provision: 'DSU 4.7, 5.4; SCM 4.4, 7.4',
    weight: 'open',
    follows: 'ends-them',
    options: [
      { id: 'ends-them' },
      {
        id: 'only-4-7',
        changes: [
          { rule: 'dsu-5-4-good-offices-wait', set: { liftedBy: ['goodOffices.ended'] } },
          { rule: 'scm-4-4-panel', set: { liftedBy: null } },
          { rule: 'scm-7-4-panel', set: { liftedBy: null } },
        ],
      },
    ],
  },
  {
    id: 'scm-4-4-urgency',
    provision: 'DSU 4.8; SCM 4.4, 4.12',
    weight: 'open',
    follows: 'no',
    tracks: ['prohibitedSubsidy', 'actionableSubsidy'],
    besides: ['scm-4-4-panel', 'scm-7-4-panel'],
    options: [
      { id: 'no' },
      {
        id: 'ten-days',
        changes: [{ rule: 'dsu-4-8-urgent-panel', set: { onlyIf: ['calledUrgent'], replacedInTrack: null } }],
      },
    ],
  },
  {
    id: 'scm-7-4-fifteen-days',
    provision: 'SCM 7.4; DSU 7.1, 8.7',
    weight: 'open',
    follows: 'beside',
    tracks: ['actionableSubsidy'],
    options: [
      { id: 'beside' },
      {
        id: 'displaced',
        changes: [
          { rule: 'dsu-7-1-special-terms-of-reference', set: fifteenDays },
          { rule: 'dsu-8-7-ask-dg', set: fifteenDays },
        ],
      },
    ],
  },
  {
    id: 'scm-4-12-months',
    provision: 'SCM 4.12',
    weight: 'open',
    follows: 'months-stay',
    tracks: ['prohibitedSubsidy'],
    options: [
      { id: 'months-stay' },
      {
        id: 'halved',
        changes: [
          { rule: 'dsu-20-no-appeal', set: { halvedPeriod: { months: 4, days: 15 }, halved: true } },
          { rule: 'dsu-20-appeal', set: { halvedPeriod: { months: 6 }, halved: true } },
          { rule: 'dsu-12-12-lapse', set: { halvedPeriod: { months: 6 }, halved: true } },
          { rule: 'dsu-21-6-agenda', set: { halvedPeriod: { months: 3 }, halved: true } },
        ],
      },
    ],
  },
  {
    id: 'scm-4-12-intentions',
    provision: 'SCM 4.12; DSU 21.3',
    weight: 'open',
    follows: 'no',
    tracks: ['prohibitedSubsidy'],
    options: [{ id: 'no' }, { id: 'fifteen-days', changes: [{ rule: 'dsu-21-3-intentions', set: { halved: true } }] }],
  },
  {
    id: 'dsu-16-1-day-twenty',
    provision: 'DSU 16.1',
    weight: 'minority',
    follows: 'day-21',
    options: [{ id: 'day-21' }, { id: 'day-20', changes: [{ rule: 'dsu-16-1-not-before', set: onLastDay }] }],
  },
  {
    id: 'dsu-16-4-sunday',
    provision: 'DSU 16.4',
    weight: 'open',
    follows: 'no',
    options: [
      { id: 'no' },
      {
        id: 'moves',
        changes: [
          { rule: 'dsu-16-4-adopt', set: later },
          { rule: 'scm-4-8-adopt', set: later },
          { rule: 'scm-7-6-adopt', set: later },
        ],
      },
    ],
  },
  {
    id: 'dsu-16-4-end-of-appeal',
    provision: 'DSU 16.4',
    weight: 'minority',
    follows: 'day-60',
    options: [
      { id: 'day-60' },
      {
        id: 'adoption',
        changes: [
          { rule: 'dsu-16-4-appeal', set: notLate },
          { rule: 'scm-4-8-appeal', set: notLate },
          { rule: 'scm-7-6-appeal', set: notLate },
        ],
      },
    ],
  },
  {
    id: 'counting-back',
    provision: 'DSU 16.2, 21.6; MPIA Annex 1',
    weight: 'open',
    follows: 'before',
    options: [
      { id: 'before' },
      {
        id: 'after',
        changes: [
          { rule: 'dsu-16-2-objections', set: forward },
          { rule: 'dsu-21-6-status-report', set: forward },
          { rule: 'mpia-request-suspension', set: forward },
        ],
      },
    ],
  },
  {
    id: 'reasonable-period-moves',
    provision: 'DSU 21.3',
    weight: 'open',
    follows: 'unmoved',
    options: [{ id: 'unmoved' }, { id: 'moves', changes: [{ rule: 'dsu-21-3-reasonable-period', set: later }] }],
  },
  {
    id: 'dsu-22-2-twenty-days',
    provision: 'DSU 22.2',
    weight: 'open',
    follows: 'from-expiry',
    options: [
      { id: 'from-expiry' },
      {
        id: 'after-twenty-days',
        changes: [{ rule: 'dsu-22-2-request-suspension', set: { irregularUntil: 'lastDay' } }],
      },
    ],
  },
  {
    id: 'rule-15-appeals',
    provision: 'Appellate Body Working Procedures, Rule 15',
    weight: 'open',
    follows: 'if-heard',
    notesOn: ['dsu-17-5-ninety-cap', 'scm-4-9-ab-cap', 'scm-7-7-ab-ninety'],
    startedBefore: NO_DIVISION_FROM,
    endsFrom: NO_DIVISION_FROM,
    options: [{ id: 'if-heard' }, { id: 'none' }],
  },
  {
    id: 'dsu-17-5-ninety-days',
    provision: 'DSU 17.5, 17.14',
    weight: 'open',
    follows: 'yes',
    notesOn: ['dsu-17-5-ninety-cap', 'scm-4-9-ab-cap', 'scm-7-7-ab-ninety'],
    endsFrom: '2011-01-01',
    options: [{ id: 'yes' }, { id: 'no' }],
  },
  {
    id: 'void-appeals',
    provision: 'DSU 16.4, 17.5',
    weight: 'minority',
    follows: 'never',
    notesOn: ['dsu-17-5-ninety-cap', 'scm-4-9-ab-cap', 'scm-7-7-ab-ninety'],
    endsFrom: NO_DIVISION_FROM,
    options: [{ id: 'never' }, { id: 'day-90' }],
  },
  {
    id: 'dsu-22-6-thirty-days',
    provision: 'DSU 22.6',
    weight: 'open',
    follows: 'open',
    notesOn: ['dsu-22-6-authorize'],
    options: [{ id: 'open' }, { id: 'ends' }, { id: 'survives' }],
  },
  {
    id: 'sequencing',
    provision: 'DSU 21.5, 22.6',
    weight: 'open',
    follows: 'parallel',
    notesOn: ['dsu-22-2-request-suspension', 'dsu-22-6-authorize'],
    options: [{ id: 'parallel' }, { id: '21-5-first' }],
  },
] as const satisfies readonly ReadingRow[];

/**
 * The id of a provision on which readings differ, such as `dsu-4-7-day-sixty`.
 *
 * @useDeclaredType
 */
export type ReadingId = Extract<(typeof table)[number]['id'], string>;

/**
 * The id of an option of a reading: `day-60` is one of `dsu-4-7-day-sixty`.
 *
 * @useDeclaredType
 */
export type OptionId<K extends ReadingId = ReadingId> = Extract<
  (typeof table)[number],
  { readonly id: K }
>['options'][number]['id'];

/** Which option is to be followed, by reading: `{ 'dsu-4-7-day-sixty': 'day-60' }`. */
export type ReadingChoice = { readonly [K in ReadingId]?: OptionId<K> };

/** A row of the table of readings, under its id. */
export interface LawReading extends ReadingRow {
  readonly id: ReadingId;
}

/** Every provision on which readings differ, without its words. */
export const readingRows: readonly LawReading[] = /* @__PURE__ */ frozen<readonly LawReading[]>(table);

/** Every reading, in the order of the table. */
export const readingIds: readonly ReadingId[] = /* @__PURE__ */ frozen(readingRows.map(({ id }) => id));

/** The option that is followed under a choice: the chosen one, else that of the library. */
export function followed({ id, follows }: LawReading, choice: ReadingChoice): string {
  return choice[id] ?? follows;
}

/** The rows with some changes made. */
export function withChanges(rows: readonly LawRule[], changes: readonly RuleChange[]): readonly LawRule[] {
  return changes.reduce(withChange, rows);
}

function withChange(rows: readonly LawRule[], { rule, set }: RuleChange): readonly LawRule[] {
  const columns = Object.entries(set).filter(([, value]) => value !== null);
  return rows.map((row) => {
    if (row.id !== rule) return row;
    const kept = Object.entries(row).filter(([column]) => !Object.hasOwn(set, column));
    return Object.freeze(Object.fromEntries([...kept, ...columns])) as unknown as LawRule;
  });
}

import {
  type CivilDate,
  type DisputeEvent,
  type DisputeRecord,
  type Policy,
  parseRecord,
  type ReadingChoice,
} from 'wto-dispute';

/** What is looked at: a record, a date, and how the record is read. */
export interface Case {
  readonly record: DisputeRecord;
  readonly date: CivilDate;
  readonly policy: Policy;
  /** The WTO's own closed days; with none no calendar speaks. */
  readonly closed: readonly CivilDate[];
  readonly readings: ReadingChoice;
}

/** The case, with the cases before the last changes and those that were taken back. */
export interface Explored {
  readonly now: Case;
  readonly before: readonly Case[];
  readonly after: readonly Case[];
}

export type Action =
  | { readonly type: 'open'; readonly record: DisputeRecord; readonly date?: CivilDate }
  | { readonly type: 'restore'; readonly case: Case }
  | { readonly type: 'date'; readonly date: CivilDate }
  | { readonly type: 'add'; readonly event: DisputeEvent }
  | { readonly type: 'change'; readonly index: number; readonly event: DisputeEvent }
  | { readonly type: 'remove'; readonly index: number }
  | { readonly type: 'closed'; readonly days: readonly CivilDate[] }
  | { readonly type: 'reading'; readonly id: string; readonly option: string | undefined }
  | { readonly type: 'noReadings' }
  | { readonly type: 'policy'; readonly policy: Policy }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** So many changes can be taken back. */
const MOST = 100;

/** The date of the last fact; of a record without one a day on which WTO disputes began. */
export function lastDate({ events }: DisputeRecord): CivilDate {
  const dates = events.map(({ date }) => date).sort();
  return dates.at(-1) ?? '1995-01-01';
}

export function caseOf(record: DisputeRecord, date: CivilDate = lastDate(record)): Case {
  return { record, date, policy: 'lenient', closed: [], readings: {} };
}

export function begin(now: Case): Explored {
  return { now, before: [], after: [] };
}

/** What an action makes of it. Moving along the dates is no change of the case: there is nothing to take back. */
export function explore(state: Explored, action: Action): Explored {
  switch (action.type) {
    case 'date':
      return action.date === state.now.date ? state : { ...state, now: { ...state.now, date: action.date } };
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
    default:
      return changed(state, changeOf(state.now, action));
  }
}

type Change = Exclude<Action, { readonly type: 'date' | 'undo' | 'redo' }>;

function changeOf(now: Case, action: Change): Case {
  switch (action.type) {
    case 'open':
      return caseOf(action.record, action.date);
    case 'restore':
      return action.case;
    case 'closed':
      return { ...now, closed: [...new Set(action.days)].sort() };
    case 'policy':
      return { ...now, policy: action.policy };
    case 'noReadings':
      return { ...now, readings: {} };
    case 'reading':
      return { ...now, readings: chosen(now.readings, action) };
    default:
      return { ...now, record: withFacts(now.record, factsAfter(now.record.events, action)) };
  }
}

type FactAction = Extract<Action, { readonly type: 'add' | 'change' | 'remove' }>;

function factsAfter(events: readonly DisputeEvent[], action: FactAction): readonly DisputeEvent[] {
  if (action.type === 'add') return [...events, action.event];
  const by = action.type === 'change' ? [action.event] : [];
  return events.flatMap((event, index) => (index === action.index ? by : [event]));
}

function withFacts(record: DisputeRecord, events: readonly DisputeEvent[]): DisputeRecord {
  return parseRecord({ ...record, events });
}

function chosen(readings: ReadingChoice, { id, option }: { id: string; option: string | undefined }): ReadingChoice {
  const others = Object.fromEntries(Object.entries(readings).filter(([other]) => other !== id));
  return option === undefined ? others : { ...others, [id]: option };
}

function changed({ now, before }: Explored, next: Case): Explored {
  return { now: next, before: [...before, now].slice(-MOST), after: [] };
}

function undone(state: Explored): Explored {
  const last = state.before.at(-1);
  if (last === undefined) return state;
  return { now: last, before: state.before.slice(0, -1), after: [state.now, ...state.after] };
}

function redone(state: Explored): Explored {
  const [next, ...after] = state.after;
  return next === undefined ? state : { now: next, before: [...state.before, state.now], after };
}

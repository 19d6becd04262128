import { isCivilDate } from '../calendar/date.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import type { Problem } from '../languages/messages.js';
import { invalid, invalidArgument } from '../record/error.js';
import { issue, within } from '../record/issue.js';
import { lawOptions } from '../record/options.js';
import { foundIn, isPlainObject } from '../record/plain.js';
import { tracks } from '../vocabulary.js';
import type { DisputeInput } from './context.js';

/*
 * What an actor is given from outside: its input, its facts, and the snapshot that it goes on from. The machine needs
 * dates and parties of the right kind. Whether a fact has all its fields is for `parseEvent` to say.
 */

/** The form of a persisted snapshot. It changes with the context, which an older one then does not fit. */
const FORM = 3;

/** The functions of a machine through which everything from outside comes. */
interface Doors {
  getTransitionData(snapshot: never, event: never): unknown;
  getPersistedSnapshot(snapshot: never, options?: never): object;
  restoreSnapshot(snapshot: never, scope: never): unknown;
  provide(implementations: never): Doors;
}

/** The same machine. It refuses in words what it cannot use, and so does what `provide` makes of it. */
export function checked<M>(machine: M): M {
  const doors = machine as unknown as Doors;
  const { getTransitionData, getPersistedSnapshot, restoreSnapshot, provide } = doors;
  const own: Doors = {
    getTransitionData(snapshot, event) {
      checkFact(event);
      return getTransitionData.call(doors, snapshot, event);
    },
    getPersistedSnapshot(snapshot, options) {
      return { ...getPersistedSnapshot.call(doors, snapshot, options), form: FORM };
    },
    restoreSnapshot(snapshot, scope) {
      checkSnapshot(snapshot);
      return restoreSnapshot.call(doors, snapshot, scope);
    },
    provide(implementations) {
      return checked(provide.call(doors, implementations));
    },
  };
  return Object.assign(machine as M & object, own);
}

/** A fact has a date; what XState itself sends has none. */
function checkFact({ type, date }: ProcedureEvent): void {
  if (isCivilDate(date) || type.startsWith('xstate.')) return;
  const reason = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? 'calendar' : 'form';
  throw invalid('INVALID_EVENT', [issue({ kind: 'notADate', path: 'date', found: foundIn(date), reason })]);
}

/** A snapshot is one of a running actor, or one that was persisted in this form. */
function checkSnapshot(snapshot: object): void {
  if ('machine' in snapshot || (snapshot as { readonly form?: unknown }).form === FORM) return;
  const problem = { kind: 'wrongKind', path: 'snapshot', expected: 'snapshot', found: foundIn(snapshot) } as const;
  throw invalidArgument([issue(problem)]);
}

/**
 * The input of an actor.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` where it names no parties, or in another form, and where its
 * calendar or its readings are none. With `INVALID_DATE` where a closed day is not a date.
 */
export function checkedInput(input: DisputeInput | undefined): DisputeInput | undefined {
  if (input === undefined) return undefined;
  const problems = [...problemsOf(input)];
  if (problems.length > 0) throw invalidArgument(problems.map((problem) => issue(problem)));
  return { ...input, ...lawOptions(input, 'input') };
}

function* problemsOf(input: unknown): Generator<Problem> {
  if (!isPlainObject(input)) {
    yield { kind: 'wrongKind', path: 'input', expected: 'object', found: foundIn(input) };
    return;
  }
  const { complainants, respondent, track = 'standard' } = input as Readonly<Record<string, unknown>>;
  const wrong = (path: string, expected: 'list' | 'text', value: unknown): Problem =>
    value === undefined ? { kind: 'missing', path } : { kind: 'wrongKind', path, expected, found: foundIn(value) };
  if (!Array.isArray(complainants)) yield wrong('input.complainants', 'list', complainants);
  else
    for (const [index, name] of complainants.entries())
      if (typeof name !== 'string') yield wrong(within('input.complainants', index), 'text', name);
  if (typeof respondent !== 'string') yield wrong('input.respondent', 'text', respondent);
  if (!tracks.some((one) => one === track))
    yield { kind: 'notOneOf', path: 'input.track', found: foundIn(track), options: tracks };
}

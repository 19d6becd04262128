import type { SearchedRole, SearchOptions } from '../../past/search.js';
import { replay } from '../../replay/dispute.js';
import { answer } from '../answer.js';
import { replayOptions } from '../disputes.js';
import { onlyRecordOf } from '../input.js';
import type { Io } from '../io.js';
import type { Call } from '../options.js';
import { numberIn } from '../past/past.js';
import { comparisonText, figuresText, foundText } from '../past/text.js';
import { UsageError } from '../usage-error.js';

/** The roles in which history knows a Member. */
const searchedRoles: readonly SearchedRole[] = ['complainant', 'respondent', 'thirdParty'];

/** The options of `history` that go with one dispute. */
const ofOne: readonly string[] = ['on', 'lang', 'json', 'out', 'no-color'];

/** A dispute beside history, or the real disputes that meet the options. */
export function history(call: Call, io: Io): number {
  if (call.args.length > 0) return comparedWithHistory(call, io);
  const found = io.past().search({ ...call.search, ...searchedAs(call) });
  return answer(call, io, { value: found, text: () => foundText(found, call.language) });
}

export function figuresAsked(call: Call, io: Io): number {
  const { figures, disputes } = io.past();
  const value = figures(disputes, call.by === undefined ? {} : { by: call.by });
  return answer(call, io, { value, text: () => figuresText(value, call.language) });
}

/** A dispute beside history: a real one by its number, or that of a file. Real records say nothing of later days. */
function comparedWithHistory(call: Call, io: Io): number {
  const { compare, sourceOf, asOf } = io.past();
  const [asked = ''] = call.args;
  const extra = call.given.find((name) => !ofOne.includes(name));
  if (extra !== undefined) throw new UsageError(({ notTaken }) => notTaken('history', extra));
  const args = call.args.map((word) => (/^[1-9]\d{0,5}$/.test(word) ? `DS${word}` : word));
  const { record } = onlyRecordOf(args, io);
  const isReal = args[0] !== asked || numberIn(asked) !== undefined;
  const date = call.on ?? (isReal ? asOf : io.today());
  const comparison = compare(replay(record, replayOptions(call, io)), date);
  const source = sourceOf(record);
  const { ds, title } = record;
  const shown = { record, ...(source !== undefined && { source }), comparison };
  return answer(call, io, {
    value: { ...(ds !== undefined && { ds }), title, ...(source !== undefined && { source }), ...comparison },
    text: () => comparisonText(shown, call.language),
  });
}

function searchedAs({ role }: Call): Pick<SearchOptions, 'role'> {
  if (role === undefined) return {};
  const found = searchedRoles.find((one) => one === role);
  if (found === undefined) throw new UsageError(({ notOneOf }) => notOneOf('--role', role, searchedRoles));
  return { role: found };
}

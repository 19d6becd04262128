import { explain } from '../../answers/explain.js';
import { statusOn } from '../../answers/status.js';
import { factWords } from '../../answers/words.js';
import { DisputeError } from '../../record/error.js';
import type { DisputeEvent } from '../../record/events.js';
import { inDateOrder } from '../../record/order.js';
import { parseEvent } from '../../record/parse.js';
import type { DisputeRecord } from '../../record/record.js';
import { check } from '../../replay/check.js';
import { append, type Dispute, remove, replace, replay } from '../../replay/dispute.js';
import { answer } from '../answer.js';
import { dateIn } from '../dates.js';
import { headOf, inPlace, replayOptions } from '../disputes.js';
import { exitCodes } from '../exit-codes.js';
import { recordToChange } from '../input.js';
import type { Io } from '../io.js';
import type { Call, FactOptions } from '../options.js';
import { fieldsOf } from '../record/fields.js';
import { recordText } from '../record/record-text.js';
import { factNamed } from '../record/which-fact.js';
import { UsageError } from '../usage-error.js';
import type { ChangedWords } from '../words/command-words.js';
import { commandWords } from '../words.js';

/** A change of a record: the dispute before and after it, and the fact that it is about. */
interface Change {
  readonly did: 'added' | 'removed' | 'fixed';
  readonly fact: DisputeEvent;
  readonly before: Dispute;
  readonly after: Dispute;
}

/** Writes one more fact into the record of a file. */
export function add(call: Call, io: Io): number {
  const [, type, date, ...more] = call.args;
  if (type === undefined || date === undefined) throw new UsageError(({ whichFact }) => whichFact('add'));
  refuseMore('add', more);
  return changed(call, io, (before) => {
    const fact = factOf({ type, date: dateIn('DATE', date, io.today) }, call, io);
    ensurePossible(before, fact);
    return { did: 'added', fact, before, after: append(before, fact) };
  });
}

/** Takes a fact out of the record of a file. */
export function removeFact(call: Call, io: Io): number {
  return changed(call, io, (before) => {
    const fact = factNamed(call.args.slice(1), before.record, io.today, 'remove');
    return { did: 'removed', fact, before, after: remove(before, fact) };
  });
}

/** Changes a fact of the record of a file. */
export function fix(call: Call, io: Io): number {
  const { type, date, fields, without } = call.fact;
  if (type === undefined && date === undefined && fields.size + without.length === 0)
    throw new UsageError(({ nothingToFix }) => nothingToFix);
  return changed(call, io, (before) => {
    const old = factNamed(call.args.slice(1), before.record, io.today, 'fix');
    const fact = factOf(kept(old, call.fact), call, io);
    ensureInPlace(before, old, fact);
    return { did: 'fixed', fact, before, after: replace(before, old, fact) };
  });
}

/** A fact without some of its fields, and with another type or date. */
function kept(fact: DisputeEvent, { without, ...by }: FactOptions): object {
  const absent = without.find((field) => !Object.hasOwn(fact, field) || field === 'type' || field === 'date');
  if (absent !== undefined) throw new UsageError(({ noSuchField }) => noSuchField(absent));
  const { type = fact.type, date = fact.date } = by;
  return { ...Object.fromEntries(Object.entries(fact).filter(([field]) => !without.includes(field))), type, date };
}

function factOf(fact: object, call: Call, io: Io): DisputeEvent {
  return parseEvent({ ...fact, ...fieldsOf(call.fact.fields, io.today) });
}

/** The fact is refused with the library's own message where it cannot have happened, under every policy. */
function ensurePossible(before: Dispute, fact: DisputeEvent): void {
  const { possible, message = '', refusal } = check(before, fact);
  if (!possible && refusal !== undefined) throw new DisputeError(message, refusal);
}

/** The same of a fact that is changed: it is asked of the record without the old one, leniently, because others may rest on it. */
function ensureInPlace(before: Dispute, old: DisputeEvent, fact: DisputeEvent): void {
  if (before.policy === 'lenient') ensurePossible(remove(before, old), fact);
}

function refuseMore(command: string, [more]: readonly string[]): void {
  if (more !== undefined) throw new UsageError(({ tooManyWords }) => tooManyWords(command, more));
}

/** Reads the record, changes it, writes it, and says what has changed. */
function changed(call: Call, io: Io, change: (before: Dispute) => Change): number {
  const [path] = call.args;
  if (path === undefined) throw new UsageError(({ whichFile }) => whichFile);
  const { record, text } = recordToChange(path, io);
  const options = replayOptions(call, io);
  const made = inPlace({ path }, () => change(replay(record, options)));
  written(call, io, { path, text, record: made.after.record });
  return said(call, io, made);
}

interface Writing {
  readonly path: string;
  /** What the file held. */
  readonly text: string;
  readonly record: DisputeRecord;
}

/** Writes the record: into its file, into another, or where it came from standard input, to standard output. */
function written({ out = undefined }: Call, io: Io, { path, text, record }: Writing): void {
  const now = recordText(record, text);
  if (out !== undefined) io.writeFile(out, now);
  else if (path === '-') io.out(now);
  else io.replaceFile(path, now, text);
}

function said(call: Call, io: Io, { did, fact, before, after }: Change): number {
  const { language } = call;
  // Standard output has the record.
  if (call.args[0] === '-' && call.out === undefined) return exitCodes.done;
  const last = inDateOrder(after.record.events).at(-1);
  const status = statusOn(after, last?.date ?? fact.date);
  const found = news(before, after);
  const line = lineOf(did, fact, call);
  return answer(call, io, {
    value: { ...headOf(after), [did]: fact, stage: status.stage, states: status.states, ...found },
    text: () => [
      line,
      `${language.headings.stage}${language.colon}${language.stages[status.stage]}`,
      ...Object.values(found).flatMap((list) => list.map((one) => explain(one, language))),
    ],
  });
}

function lineOf(did: Change['did'], fact: DisputeEvent, { language }: Call): string {
  const words: ChangedWords = commandWords[language.code].changed;
  const recourse = 'recourse' in fact ? fact.recourse : undefined;
  return words[did](factWords(fact.type, language, recourse), language.date(fact.date));
}

/** What is irregular, implied, set aside or doubtful now and was not before. */
function news(before: Dispute, after: Dispute) {
  const irregular = ({ record }: Dispute, one: Dispute) => {
    const last = inDateOrder(record.events).at(-1);
    return last === undefined ? [] : statusOn(one, last.date).irregularities;
  };
  return {
    irregularities: added(irregular(before, before), irregular(after, after)),
    gaps: added(before.gaps, after.gaps),
    setAside: added(before.setAside, after.setAside),
    warnings: added(before.warnings, after.warnings),
  };
}

function added<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return after.filter((one) => !known.has(JSON.stringify(one)));
}

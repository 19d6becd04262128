import { isCivilDate } from '../../calendar/date.js';
import { parseRecord } from '../../record/parse.js';
import type { DisputeRecord } from '../../record/record.js';
import { replay } from '../../replay/dispute.js';
import { answer } from '../answer.js';
import { dateIn } from '../dates.js';
import { realRecord } from '../input.js';
import type { Io } from '../io.js';
import type { Call } from '../options.js';
import { numberIn } from '../past/past.js';
import { fieldsOf } from '../record/fields.js';
import { recordText } from '../record/record-text.js';
import { OutputError } from '../trouble.js';
import { UsageError } from '../usage-error.js';
import { commandWords } from '../words.js';

/** Begins a record: from the call, from answers on the terminal, or as a copy of a real one. A file that is there stays. */
export function init(call: Call, io: Io): number {
  const [path, first, ...more] = call.args;
  if (path === undefined || path === '-') throw new UsageError(({ whichNewFile }) => whichNewFile);
  if (numberIn(path) !== undefined) throw new UsageError(({ realRecord }) => realRecord(path));
  ensureFree(path, io);
  const ds = first === undefined ? undefined : numberIn(first);
  const record = ds === undefined ? begun(call, io) : realRecord(ds, io);
  const [unread] = ds === undefined ? more.slice(1) : more;
  if (unread !== undefined) throw new UsageError(({ tooManyWords }) => tooManyWords('init', unread));
  // A first fact that cannot be the first of a dispute is refused like any other.
  if (ds === undefined) replay(record);
  io.replaceFile(path, recordText(record), undefined);
  const { changed } = commandWords[call.language.code];
  return answer(call, io, {
    value: {
      ...(record.ds !== undefined && { ds: record.ds }),
      title: record.title,
      path,
      facts: record.events.length,
    },
    text: () => [changed.written(path, record.events.length)],
  });
}

/** Before anything is asked: a file of that name stays as it is. */
function ensureFree(path: string, io: Io): void {
  try {
    io.readFile(path);
  } catch {
    return;
  }
  throw new OutputError(path, 'exists');
}

function begun(call: Call, io: Io): DisputeRecord {
  const { agreements, track } = call.header;
  const asker = new Asker(call, io);
  const [title, complainants, respondent] = [asker.title(), asker.complainants(), asker.respondent()];
  const ds = call.header.ds ?? asker.ds();
  const events = asker.events();
  return parseRecord({
    ...(ds !== undefined && { ds }),
    title,
    complainants,
    respondent,
    ...(agreements.length > 0 && { agreements }),
    ...(track !== undefined && { track }),
    events,
  });
}

/** Gives what a record begins with: from the call, or from a terminal. */
class Asker {
  private readonly words;
  /** What the call has of it is not asked; where it has everything needed, nothing is. */
  private readonly asks: boolean;

  constructor(
    private readonly call: Call,
    private readonly io: Io,
  ) {
    this.words = commandWords[call.language.code];
    const { title, complainants, respondent } = call.header;
    this.asks = title === undefined || complainants.length === 0 || respondent === undefined;
  }

  title(): string {
    return this.call.header.title ?? this.needed('title', this.words.asked.title);
  }

  complainants(): readonly string[] {
    const { complainants } = this.call.header;
    if (complainants.length > 0) return complainants;
    const typed = this.needed('complainant', this.words.asked.complainants).split(';');
    return typed.map((name) => name.trim()).filter((name) => name !== '');
  }

  respondent(): string {
    return this.call.header.respondent ?? this.needed('respondent', this.words.asked.respondent);
  }

  ds(): number | undefined {
    if (!this.asks) return undefined;
    const text = this.typed(this.words.asked.ds, (line) => /^(?:(?:ds)?\s*[1-9]\d{0,5})?$/i.test(line));
    return text === '' ? undefined : Number(text.replace(/^ds/i, ''));
  }

  /** The first fact: of the call, or the request for consultations whose date is asked. */
  events(): readonly object[] {
    const [, type, date] = this.call.args;
    const given = fieldsOf(this.call.fact.fields, this.io.today);
    if (type !== undefined) {
      if (date === undefined) throw new UsageError(({ whichFact }) => whichFact('init'));
      return [{ type, date: dateIn('DATE', date, this.io.today), ...given }];
    }
    if (!this.asks) return [];
    const requested = this.typed(this.words.asked.requested, (line) => line === '' || isCivilDate(line));
    return requested === '' ? [] : [{ type: 'consultations.requested', date: requested, ...given }];
  }

  private needed(option: string, question: string): string {
    if (!this.io.isTyped) throw new UsageError(({ cannotInit }) => cannotInit(option));
    return this.typed(question, (line) => line !== '');
  }

  /** Asks until the answer is one. */
  private typed(question: string, isAnswer: (line: string) => boolean): string {
    const { again, ended } = this.words.asked;
    for (let before = ''; ; before = again) {
      const line = this.io.ask(`${before}${question}`)?.trim();
      if (line === undefined) throw new UsageError(() => ended);
      if (isAnswer(line)) return line;
    }
  }
}

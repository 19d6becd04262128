import { explain } from '../answers/explain.js';
import { english } from '../languages/english/index.js';
import { french } from '../languages/french/index.js';
import type { Language } from '../languages/language.js';
import { spanish } from '../languages/spanish/index.js';
import { DisputeError, invalidArgument } from '../record/error.js';
import { issue, problemWords } from '../record/issue.js';
import { entryOf } from '../record/plain.js';
import type { ErrorCode } from '../vocabulary.js';
import { type Field, type FieldTable, type Given, given, inputSchemaOf, type JsonSchema, Misplaced } from './input.js';
import { plainObject, shortLine } from './plain.js';
import { type Basis, toolWords } from './words.js';

/** What a tool answers. */
export interface ToolResult {
  readonly ok: true;
  /** The answer as plain data, which JSON can carry. docs/tools.md has the fields of each tool. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The same in the language asked for, with the notice at its end. */
  readonly text: string;
  /** What the answer is not, in that language. */
  readonly notice: string;
}

/** What a tool answers to input that it cannot use. */
export interface ToolFailure {
  readonly ok: false;
  readonly error: ToolError;
  /** The message of the error. */
  readonly text: string;
}

/** Why a tool cannot answer. */
export interface ToolError {
  readonly code: ErrorCode;
  /** What is wrong, in the language asked for. */
  readonly message: string;
  /** The first problems of the input, each with its place: `record.events[3].date`. */
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

/** An answer, or why there is none. */
export type ToolAnswer = ToolResult | ToolFailure;

/** A question to the library, in the form in which assistants call functions. */
export interface Tool {
  /** Lower-case letters and underscores: `wto_status`. */
  readonly name: string;
  /** What it answers and when to call it, for the assistant. */
  readonly description: string;
  /** The JSON Schema of the input (2020-12). */
  readonly inputSchema: JsonSchema;
  /**
   * Answers a call. The input is read and not changed.
   *
   * @param input the arguments of the call, usually what `JSON.parse` gives. They need not have been checked
   * @returns a frozen answer. For input that it cannot use it says what is wrong (`ok: false`) and throws nothing
   */
  readonly run: (input: unknown) => ToolAnswer;
}

/** The answer of a tool before it is cut and frozen. */
export interface Told {
  readonly data: object;
  readonly lines: readonly string[];
}

/** The parts of a tool. */
interface Making<Asked> {
  readonly name: string;
  readonly description: string;
  readonly basis: Basis;
  readonly fields: FieldTable;
  /** Checks the fields of the input and gives them their types. */
  readonly read: (fields: Given) => Asked;
  readonly answer: (asked: Asked, language: Language) => Told;
}

const languages: Readonly<Record<Language['code'], Language>> = { en: english, fr: french, es: spanish };

/** The field that every tool has. */
const languageField: Field = {
  schema: { enum: Object.keys(languages), description: 'The language of the text. Default: en' },
  options: Object.keys(languages),
};

const MOST_ISSUES = 10;
const LONGEST_MESSAGE = 3_000;

/** Makes a tool. Its answers are plain, short and frozen, and each has its notice. */
export function toolOf<Asked>({ name, description, basis, fields, read, answer }: Making<Asked>): Tool {
  const table = { ...fields, language: languageField };
  const run = (input: unknown): ToolAnswer => {
    const language = languageIn(input);
    try {
      const asked = readable(() => read(given(input, table)));
      return resultOf(answer(asked, language), toolWords[language.code].notices[basis]);
    } catch (error) {
      if (error instanceof Misplaced) return failureOf(error.error, language, error.place);
      if (error instanceof DisputeError) return failureOf(error, language);
      throw error;
    }
  };
  return Object.freeze({ name, description, inputSchema: inputSchemaOf(table), run });
}

/** The language that an input asks for; English where it asks for none, or for one that there is not. */
function languageIn(input: unknown): Language {
  try {
    const code = entryOf(input, 'language');
    return Object.values(languages).find((language) => language.code === code) ?? english;
  } catch {
    return english;
  }
}

/** A getter or a proxy may throw while it is read. That is a problem of the input like any other. */
function readable<T>(reader: () => T): T {
  try {
    return reader();
  } catch (error) {
    if (error instanceof DisputeError || error instanceof Misplaced) throw error;
    throw invalidArgument([issue({ kind: 'unreadable', path: '' })]);
  }
}

function resultOf({ data, lines }: Told, notice: string): ToolResult {
  const text = [...lines.filter((line) => line !== ''), '', notice].join('\n');
  return Object.freeze({ ok: true, data: plainObject(data), text, notice });
}

function failureOf(error: DisputeError, language: Language, place = ''): ToolFailure {
  const { code, issues } = error;
  const said = explain(error, language);
  const short = said.length > LONGEST_MESSAGE ? `${said.slice(0, LONGEST_MESSAGE)}…` : said;
  const message = short.split('\n').map(shortLine).join('\n');
  const whole = place === '' ? message : `${place}${language.colon}${message}`;
  const problems = issues?.slice(0, MOST_ISSUES).map((one) => ({
    path: shortLine(placeWithin(place, one.path)),
    message: shortLine(problemWords(one, language.messages)),
  }));
  const told = {
    code,
    message: whole,
    ...(problems && { issues: Object.freeze(problems.map((one) => Object.freeze(one))) }),
  };
  return Object.freeze({ ok: false, error: Object.freeze(told), text: whole });
}

/** The path of a problem within the whole input. */
function placeWithin(place: string, path: string): string {
  if (place === '' || path === '') return `${place}${path}`;
  return path.startsWith('[') ? `${place}${path}` : `${place}.${path}`;
}

import { type core, safeParse, type ZodMiniType } from 'zod/mini';
import type { Expected, Problem } from '../languages/messages.js';
import type { Findings } from './findings.js';
import { within } from './issue.js';
import { entryOf, foundIn } from './plain.js';
import { LONGEST_PERIOD } from './schema.js';

/** An issue of a schema, with the value that it is about and the path of that value. */
interface Located<I> {
  readonly issue: I;
  readonly input: unknown;
  readonly path: string;
}

const DATE_FORM = /^\d{4}-\d{2}-\d{2}$/;

type ExpectedInRecord = Exclude<Expected, 'number' | 'dispute' | 'answer' | 'language' | 'snapshot' | 'calendarText'>;

/** The error texts of the schemas that name what was expected. */
const expectations = {
  text: true,
  trueOrFalse: true,
  wholeNumber: true,
  list: true,
  object: true,
  textOrTexts: true,
  period: true,
  periodOrDate: true,
} satisfies Record<ExpectedInRecord, true>;

/** Checks a value against a schema, and adds the problems to the findings. */
export function judge(schema: ZodMiniType, input: unknown, path: string, findings: Findings): void {
  // Without `jitless` zod would generate code, which a page may forbid (Content-Security-Policy).
  const result = safeParse(schema, input, { jitless: true });
  if (result.success) return;
  for (const problem of translated(result.error.issues, input, path, findings)) findings.add(problem);
}

function translated(issues: readonly core.$ZodIssue[], value: unknown, place: string, findings: Findings): Problem[] {
  return issues
    .filter((one) => !issues.some((other) => isStricter(other, one)))
    .flatMap((issue) => {
      const input = issue.path.reduce(entryOf, value);
      const path = issue.path.reduce(within, place);
      return input === undefined ? [{ kind: 'missing', path }] : problemsOf({ issue, input, path }, findings);
    });
}

/** Whether another bound of the same value is the lower one: a whole number also has the bound of all numbers. */
function isStricter(other: core.$ZodIssue, issue: core.$ZodIssue): boolean {
  if (other.code !== 'too_big' || issue.code !== 'too_big') return false;
  return other.path.join() === issue.path.join() && other.maximum < issue.maximum;
}

function problemsOf({ issue, input, path }: Located<core.$ZodIssue>, findings: Findings): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => findings.unknownField(key, path, Object.keys(LONGEST_PERIOD)));
    case 'invalid_union':
      return ofUnion({ issue, input, path }, findings);
    case 'too_small':
      return [tooSmall({ issue, input, path })];
    case 'too_big':
      return [{ kind: 'outOfRange', path, found: foundIn(input), most: Number(issue.maximum) }];
    case 'invalid_value':
      return [wrongChoice({ issue, input, path }, findings)];
    default:
      return [named({ issue, input, path })];
  }
}

/** The problems in the alternative that was probably meant: the first one that accepts the kind of the value. */
function ofUnion({ issue, input, path }: Located<core.$ZodIssueInvalidUnion>, findings: Findings): Problem[] {
  const meant = issue.errors.find((issues) => issues.some((one) => one.path.length > 0 || one.code !== 'invalid_type'));
  return meant ? translated(meant, input, path, findings) : [named({ issue, input, path })];
}

function tooSmall({ issue, input, path }: Located<core.$ZodIssueTooSmall>): Problem {
  if (issue.origin === 'string') return { kind: 'empty', path, of: 'text' };
  if (issue.origin === 'array') return { kind: 'empty', path, of: 'list' };
  return { kind: 'outOfRange', path, found: foundIn(input), least: Number(issue.minimum) };
}

function wrongChoice({ issue, input, path }: Located<core.$ZodIssueInvalidValue>, findings: Findings): Problem {
  const found = foundIn(input);
  const options = issue.values.map(String);
  if (issue.message !== 'ruleId') return { kind: 'notOneOf', path, found, options };
  return { kind: 'unknownRuleId', path, found, ...findings.nearestTo(input, options) };
}

/** The problem that the error text of the schema names. */
function named({ issue, input, path }: Located<core.$ZodIssue>): Problem {
  const found = foundIn(input);
  if (issue.message === 'date') return { kind: 'notADate', path, found, reason: reasonOf(input) };
  if (issue.message === 'emptyPeriod') return { kind: 'empty', path, of: 'period' };
  return { kind: 'wrongKind', path, expected: isExpectation(issue.message) ? issue.message : 'object', found };
}

/** Why an input is not a date: it has not the form of one, or the calendar has no such day. */
export function reasonOf(input: unknown): 'form' | 'calendar' {
  return typeof input === 'string' && DATE_FORM.test(input) ? 'calendar' : 'form';
}

function isExpectation(text: string): text is ExpectedInRecord {
  return Object.hasOwn(expectations, text);
}

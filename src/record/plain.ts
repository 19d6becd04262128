import type { Found } from '../languages/messages.js';
import type { Findings } from './findings.js';
import { found } from './issue.js';

/** A longer list is a problem: no dispute has so many facts, Members or agreements. */
export const LONGEST_LIST = 12_000;

/** In a copy these replace what is not plain data (an instance, a function). No schema accepts them. */
const foreign = /* @__PURE__ */ Symbol('not plain data');
const foreignDate = /* @__PURE__ */ Symbol('Date');

export type PlainObject = Record<string, unknown>;

/** Whether a value is an object as JSON has them, also one of another realm, and neither an instance nor a list. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf');
}

/** The list itself, or, if it is too long, an empty list; then the problem is added to the findings. */
export function listOf(value: readonly unknown[], path: string, findings: Findings): readonly unknown[] {
  if (value.length <= LONGEST_LIST) return value;
  findings.add({ kind: 'tooLong', path, length: value.length, most: LONGEST_LIST });
  return [];
}

/**
 * A frozen copy of a field's value: a primitive, a list of primitives or an object of primitives.
 * Records are no deeper than that. Anything deeper is replaced by an empty list or object, which the
 * schema refuses there; so a cyclic or very deep input takes no time.
 */
export function copyOf(value: unknown, path: string, findings: Findings): unknown {
  if (Array.isArray(value)) return Object.freeze(Array.from(listOf(value, path, findings), shallow));
  if (!isPlainObject(value)) return shallow(value);
  return Object.freeze(objectOf(Object.entries(value).map(([key, entry]) => [key, shallow(entry)])));
}

/** An object that has these entries as its own fields, even one that is called `__proto__`. */
export function objectOf(entries: Iterable<readonly [string, unknown]>): PlainObject {
  return Object.fromEntries(entries);
}

/** Describes a value of an input for a problem, also one that is not plain data. */
export function foundIn(value: unknown): Found {
  const stand = typeof value === 'object' ? shallow(value) : value;
  if (stand === foreignDate) return { is: 'dateObject' };
  if (stand !== foreign) return found(value);
  return isDispute(value) ? { is: 'dispute' } : { is: 'other' };
}

/** Whether a value that is not plain has the fields of a dispute: what `replay` gives, where a record was expected. */
function isDispute(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'record') && Object.hasOwn(value, 'gaps');
}

/** The entry of a list or the field of an object, or `undefined` if there is none. */
export function entryOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[step];
}

function shallow(value: unknown): unknown {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'function' || typeof value === 'symbol') return foreign;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return [];
  if (isPlainObject(value)) return {};
  return Object.prototype.toString.call(value) === '[object Date]' ? foreignDate : foreign;
}

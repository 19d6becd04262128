import type { Found } from '../languages/messages.js';
import type { Findings } from './findings.js';
import { found } from './issue.js';

/** A list longer than this is an error: no dispute has so many facts, members or agreements. */
export const LONGEST_LIST = 12_000;

/** Stand in a copy for what is not plain data (an instance, a function): no schema accepts them. */
const foreign = /* @__PURE__ */ Symbol('not plain data');
const foreignDate = /* @__PURE__ */ Symbol('Date');

export type PlainObject = Record<string, unknown>;

/** Whether a value is an object as JSON has them, of whatever realm, rather than an instance or a list. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf');
}

/** A list that is not too long, or an issue and an empty one. */
export function listOf(value: readonly unknown[], path: string, findings: Findings): readonly unknown[] {
  if (value.length <= LONGEST_LIST) return value;
  findings.add({ kind: 'tooLong', path, length: value.length, most: LONGEST_LIST });
  return [];
}

/**
 * A frozen copy of a field's value: a primitive, a list of primitives or an object of primitives,
 * which is as deep as records go. What lies deeper is left out, so that a cyclic or very deep input
 * costs nothing; its place is kept for the schema to refuse.
 */
export function copyOf(value: unknown, path: string, findings: Findings): unknown {
  if (Array.isArray(value)) return Object.freeze(Array.from(listOf(value, path, findings), shallow));
  if (!isPlainObject(value)) return shallow(value);
  return Object.freeze(objectOf(Object.entries(value).map(([key, entry]) => [key, shallow(entry)])));
}

/** An object with these entries as its own fields, whatever they are called. */
export function objectOf(entries: Iterable<readonly [string, unknown]>): PlainObject {
  return Object.fromEntries(entries);
}

/** What is there instead of plain data. */
export function foundIn(value: unknown): Found {
  const stand = typeof value === 'object' ? shallow(value) : value;
  if (stand === foreignDate) return { is: 'dateObject' };
  return stand === foreign ? { is: 'other' } : found(value);
}

/** A step of a path into a copy. */
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

import { createContext, runInContext } from 'node:vm';
import type { IssueKind } from '../../src/index.js';

/*
 * What is no record, and why: types, dates, fields, letters, prototypes, getters, proxies. Each row has the
 * path and the kind of the problem that must be found.
 */

export const date = '2019-09-11';
export const opened = { type: 'consultations.requested', date };
const header = { title: 'Japan — Products', complainants: ['Korea'], respondent: 'Japan' };
export const withEvents = (...events: unknown[]) => ({ ...header, events });
export const withHeader = (fields: object) => ({ ...header, events: [opened], ...fields });

/** An own property of any name, `__proto__` included. */
function own(name: string, value: unknown, to: object = {}): object {
  return Object.defineProperty({ ...to }, name, { value, enumerable: true, configurable: true, writable: true });
}

export function getting(name: string, get: () => unknown, to: object = {}): object {
  return Object.defineProperty({ ...to }, name, { get, enumerable: true, configurable: true });
}

const thrower = (): never => {
  throw new RangeError('from the input');
};

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function cyclic(): Record<string, unknown> {
  const record: Record<string, unknown> = { ...header, events: [opened] };
  record['self'] = record;
  return record;
}

class Person {
  title = 'x';
  complainants = ['Korea'];
  respondent = 'Japan';
  events = [opened];
}

class Dated extends String {}

/** What is no record, where that is, and what is wrong there. */
export type Row = readonly [why: string, input: unknown, path: string, kind: IssueKind];

export const wrongContainers: readonly Row[] = [
  ['nothing', undefined, '', 'wrongKind'],
  ['null', null, '', 'wrongKind'],
  ['true', true, '', 'wrongKind'],
  ['a number', 590, '', 'wrongKind'],
  ['no number', Number.NaN, '', 'wrongKind'],
  ['a big number in place of all', 590n, '', 'wrongKind'],
  ['an empty text', '', '', 'wrongKind'],
  ['the text of a record', JSON.stringify(withEvents(opened)), '', 'wrongKind'],
  ['a symbol', Symbol('record'), '', 'wrongKind'],
  ['a function', () => withEvents(opened), '', 'wrongKind'],
  ['a class', Person, '', 'wrongKind'],
  ['an instance of a class', new Person(), '', 'wrongKind'],
  ['a list', [withEvents(opened)], '', 'wrongKind'],
  ['a map', new Map(Object.entries(withEvents(opened))), '', 'wrongKind'],
  ['a set', new Set([opened]), '', 'wrongKind'],
  ['a date', new Date(0), '', 'wrongKind'],
  ['an error', new Error('x'), '', 'wrongKind'],
  ['a promise', Promise.resolve(withEvents(opened)), '', 'wrongKind'],
  ['a regular expression', /x/, '', 'wrongKind'],
  ['a typed array', new Uint8Array(4), '', 'wrongKind'],
  ['a boxed text', new String('x'), '', 'wrongKind'],
  ['an object that inherits the record', Object.create(withEvents(opened)), '', 'wrongKind'],
  ['an instance of another realm', runInContext('new Map()', createContext()), '', 'wrongKind'],
  ['an empty object: no title', {}, 'title', 'missing'],
  ['an empty object: no events', {}, 'events', 'missing'],
];

export const headers: readonly Row[] = [
  ['no title', { complainants: ['A'], respondent: 'B', events: [] }, 'title', 'missing'],
  ['no complainants', { title: '', respondent: 'B', events: [] }, 'complainants', 'missing'],
  ['no respondent', { title: '', complainants: ['A'], events: [] }, 'respondent', 'missing'],
  ['no events', header, 'events', 'missing'],
  ['a title of null', withHeader({ title: null }), 'title', 'wrongKind'],
  ['a title of a number', withHeader({ title: 590 }), 'title', 'wrongKind'],
  ['a title of a boxed text', withHeader({ title: new Dated('x') }), 'title', 'wrongKind'],
  ['a title that is a list', withHeader({ title: ['x'] }), 'title', 'wrongKind'],
  ['a title with a toString', withHeader({ title: { toString: () => 'x' } }), 'title', 'wrongKind'],
  ['a number of 0', withHeader({ ds: 0 }), 'ds', 'outOfRange'],
  ['a number below 0', withHeader({ ds: -590 }), 'ds', 'outOfRange'],
  ['half a number', withHeader({ ds: 590.5 }), 'ds', 'wrongKind'],
  ['a number as text', withHeader({ ds: '590' }), 'ds', 'wrongKind'],
  ['a number in hexadecimal text', withHeader({ ds: '0x24e' }), 'ds', 'wrongKind'],
  ['a number that is none', withHeader({ ds: Number.NaN }), 'ds', 'wrongKind'],
  ['an endless number', withHeader({ ds: Number.POSITIVE_INFINITY }), 'ds', 'wrongKind'],
  ['a number of 300 digits', withHeader({ ds: 1e300 }), 'ds', 'outOfRange'],
  ['a big number', withHeader({ ds: 590n }), 'ds', 'wrongKind'],
  ['a number of null', withHeader({ ds: null }), 'ds', 'wrongKind'],
  ['a number in a list', withHeader({ ds: [590] }), 'ds', 'wrongKind'],
  ['no complainant', withHeader({ complainants: [] }), 'complainants', 'empty'],
  ['a complainant without a name', withHeader({ complainants: [''] }), 'complainants[0]', 'empty'],
  ['a complainant that is null', withHeader({ complainants: [null] }), 'complainants[0]', 'wrongKind'],
  ['a complainant in a list', withHeader({ complainants: [['Korea']] }), 'complainants[0]', 'wrongKind'],
  ['complainants as text', withHeader({ complainants: 'Korea' }), 'complainants', 'wrongKind'],
  ['complainants as an object', withHeader({ complainants: { 0: 'Korea', length: 1 } }), 'complainants', 'wrongKind'],
  ['complainants as a set', withHeader({ complainants: new Set(['Korea']) }), 'complainants', 'wrongKind'],
  ['a hole among the complainants', withHeader({ complainants: new Array(2) }), 'complainants[0]', 'missing'],
  ['a thousand million complainants', withHeader({ complainants: new Array(1e9) }), 'complainants', 'tooLong'],
  ['a nameless respondent', withHeader({ respondent: '' }), 'respondent', 'empty'],
  ['respondents', withHeader({ respondent: ['Japan'] }), 'respondent', 'wrongKind'],
  ['an agreement of null', withHeader({ agreements: [null] }), 'agreements[0]', 'wrongKind'],
  ['agreements as text', withHeader({ agreements: 'GATT 1994' }), 'agreements', 'wrongKind'],
  ['joined with a text', withHeader({ joinedWith: ['591'] }), 'joinedWith[0]', 'wrongKind'],
  ['joined with nobody', withHeader({ joinedWith: [0] }), 'joinedWith[0]', 'outOfRange'],
  ['another track', withHeader({ track: 'fast' }), 'track', 'notOneOf'],
  ['a track of every object', withHeader({ track: 'constructor' }), 'track', 'notOneOf'],
  ['a track in a list', withHeader({ track: ['standard'] }), 'track', 'notOneOf'],
  ['a misspelt field', withHeader({ complainant: 'Korea' }), 'complainant', 'unknownField'],
  ['a field in capitals', withHeader({ Title: 'x' }), 'Title', 'unknownField'],
  ['a field with a space', withHeader({ 'title ': 'x' }), '["title "]', 'unknownField'],
  ['a field with a line break', withHeader({ 'a\r\nb': 1 }), '["a\\r\\nb"]', 'unknownField'],
  ['a field of nothing', withHeader({ '': 1 }), '[""]', 'unknownField'],
  ['a field of a thousand letters', withHeader({ ['x'.repeat(1_000)]: 1 }), `["${'x'.repeat(60)}…"]`, 'unknownField'],
  ['a stage', withHeader({ stage: 'ended' }), 'stage', 'unknownField'],
  ['a snapshot of the machine', withHeader({ value: 'opening', context: {} }), 'context', 'unknownField'],
  ['a toJSON', withHeader({ toJSON: () => ({}) }), 'toJSON', 'unknownField'],
  ['a then', withHeader(own('then', () => ({}))), 'then', 'unknownField'],
  ['a prototype', own('__proto__', { admin: true }, withEvents(opened)), '__proto__', 'unknownField'],
  ['a constructor', withHeader({ constructor: { prototype: { admin: true } } }), 'constructor', 'unknownField'],
  ['a prototype by its name', withHeader({ prototype: {} }), 'prototype', 'unknownField'],
  ['an own hasOwnProperty', withHeader({ hasOwnProperty: () => true }), 'hasOwnProperty', 'unknownField'],
  ['itself', cyclic(), 'self', 'unknownField'],
];

export const eventLists: readonly Row[] = [
  ['events of null', withHeader({ events: null }), 'events', 'wrongKind'],
  ['events as text', withHeader({ events: '[]' }), 'events', 'wrongKind'],
  ['events as an object', withHeader({ events: { 0: opened, length: 1 } }), 'events', 'wrongKind'],
  ['events as a map', withHeader({ events: new Map() }), 'events', 'wrongKind'],
  ['events as a set', withHeader({ events: new Set([opened]) }), 'events', 'wrongKind'],
  ['events as a typed array', withHeader({ events: new Uint8Array(2) }), 'events', 'wrongKind'],
  ['events as a generator', withHeader({ events: (function* () {})() }), 'events', 'wrongKind'],
  ['a million events', withHeader({ events: new Array(1_000_000).fill(opened) }), 'events', 'tooLong'],
  ['a million holes', withHeader({ events: new Array(1_000_000) }), 'events', 'tooLong'],
  ['four thousand million holes', withHeader({ events: new Array(2 ** 32 - 1) }), 'events', 'tooLong'],
  ['a hole', withHeader({ events: new Array(1) }), 'events[0]', 'wrongKind'],
  ['an event of null', withEvents(null), 'events[0]', 'wrongKind'],
  ['an event as text', withEvents('panel.requested'), 'events[0]', 'wrongKind'],
  ['an event as a list', withEvents(['panel.requested', date]), 'events[0]', 'wrongKind'],
  ['an event as a map', withEvents(new Map([['type', 'note']])), 'events[0]', 'wrongKind'],
  ['an event as a function', withEvents(() => opened), 'events[0]', 'wrongKind'],
  ['an event that inherits its fields', withEvents(Object.create(opened)), 'events[0]', 'wrongKind'],
  ['events in events', withEvents([opened]), 'events[0]', 'wrongKind'],
  ['the record as an event', withEvents(withEvents(opened)), 'events[0].type', 'missing'],
  ['a hundred thousand levels', withEvents(deep(100_000)), 'events[0].type', 'missing'],
];

const reservedTypes = [
  'xstate.init',
  'xstate.stop',
  'xstate.done',
  'xstate.done.state.dispute',
  'xstate.done.actor.dispute',
  'xstate.error',
  'xstate.error.actor.dispute',
  'xstate.after.1.dispute',
  'xstate.promise.resolve',
  'xstate.snapshot.dispute',
  '@xstate.init',
  '@xstate.event',
  '',
  '*',
  'panel.*',
  '.',
  'panel',
  'compliance.',
  'compliance',
  'compliance.compliance.panel.requested',
  'compliance.rpt.agreed',
  'compliance.note',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'Panel.Requested',
  ' panel.requested',
  'panel.requested\n',
  'panel.requested\u0000',
  'panel.r\u0435quested',
  'ｐanel.requested',
  'panel.requested\u200b',
  'x'.repeat(100_000),
  '\ud800',
];

export const types: readonly Row[] = [
  ...reservedTypes.map(
    (type): Row => [
      `the type ${JSON.stringify(type).slice(0, 50)}`,
      withEvents({ type, date }),
      'events[0].type',
      'unknownType',
    ],
  ),
  ['no type', withEvents({ date }), 'events[0].type', 'missing'],
  ['an undefined type', withEvents({ type: undefined, date }), 'events[0].type', 'missing'],
  ['a type of null', withEvents({ type: null, date }), 'events[0].type', 'unknownType'],
  ['a type of a number', withEvents({ type: 7, date }), 'events[0].type', 'unknownType'],
  ['a type in a list', withEvents({ type: ['note'], date, text: '' }), 'events[0].type', 'unknownType'],
  ['a boxed type', withEvents({ type: new String('note'), date }), 'events[0].type', 'unknownType'],
  ['a type with a toString', withEvents({ type: { toString: () => 'note' }, date }), 'events[0].type', 'unknownType'],
  ['a type as a symbol', withEvents({ type: Symbol.iterator, date }), 'events[0].type', 'unknownType'],
];

const badDates: readonly unknown[] = [
  '2019-02-29',
  '2019-02-30',
  '1900-02-29',
  '2100-02-29',
  '2019-04-31',
  '2019-13-01',
  '2019-00-01',
  '2019-01-00',
  '2019-01-32',
  '0000-01-01',
  '0000-12-31',
  '10000-01-01',
  '99999-12-31',
  '+2019-09-11',
  '-2019-09-11',
  '2019-9-11',
  '19-09-11',
  '20190911',
  '2019/09/11',
  '11.09.2019',
  '09/11/2019',
  '2019-W37-3',
  '2019-254',
  '2019-09',
  '2019',
  '2019-09-11T00:00:00Z',
  '2019-09-11T00:00:00+09:00',
  '2019-09-11 00:00',
  '2019-09-11[Asia/Seoul]',
  ' 2019-09-11',
  '2019-09-11 ',
  '2019-09-11\n',
  '2019-09-11\r\nBEGIN:VEVENT',
  '２０１９-０９-１１',
  '٢٠١٩-٠٩-١١',
  '2019‐09‐11',
  '2019−09−11',
  '2019-09-11\u0000',
  'today',
  'NaN-NaN-NaN',
  '1e3-01-01',
  '0x7-01-01',
  '',
  'x'.repeat(100_000),
  0,
  20190911,
  1568160000000,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  null,
  true,
  [],
  ['2019-09-11'],
  {},
  { year: 2019, month: 9, day: 11 },
  new Date('2019-09-11'),
  new Dated('2019-09-11'),
  { toString: () => date },
  { toJSON: () => date },
  Symbol('2019-09-11'),
  () => date,
];

export const dates: readonly Row[] = badDates.map((value, index) => [
  `date ${index}: ${typeof value === 'string' ? JSON.stringify(value).slice(0, 40) : typeof value}`,
  withEvents({ type: 'panel.requested', date: value }),
  'events[0].date',
  'notADate',
]);

export const event = (type: string, fields: object) => withEvents({ type, date, ...fields });
export const agreed = (period: unknown) => event('rpt.agreed', { period });

export const fields: readonly Row[] = [
  ['no date', withEvents({ type: 'note', text: '' }), 'events[0].date', 'missing'],
  ['an unknown field', event('panel.requested', { until: date }), 'events[0].until', 'unknownField'],
  ['a recourse of the original', event('panel.requested', { recourse: 1 }), 'events[0].recourse', 'unknownField'],
  ['the mark of a bridge', event('panel.established', { implied: true }), 'events[0].implied', 'unknownField'],
  [
    'a prototype in an event',
    withEvents(own('__proto__', { type: 'note' }, opened)),
    'events[0].__proto__',
    'unknownField',
  ],
  ['a constructor in an event', event('note', { text: '', constructor: {} }), 'events[0].constructor', 'unknownField'],
  [
    'a prototype in a period',
    agreed(own('__proto__', { days: 9 }, { days: 1 })),
    'events[0].period.__proto__',
    'unknownField',
  ],
  ['recourse 0', event('compliance.panel.requested', { recourse: 0 }), 'events[0].recourse', 'outOfRange'],
  ['recourse -1', event('compliance.panel.requested', { recourse: -1 }), 'events[0].recourse', 'outOfRange'],
  ['recourse 1.5', event('compliance.panel.requested', { recourse: 1.5 }), 'events[0].recourse', 'wrongKind'],
  ['recourse 1e300', event('compliance.panel.requested', { recourse: 1e300 }), 'events[0].recourse', 'outOfRange'],
  ['recourse as text', event('compliance.panel.requested', { recourse: '1' }), 'events[0].recourse', 'wrongKind'],
  [
    'recourse __proto__',
    event('compliance.panel.requested', { recourse: '__proto__' }),
    'events[0].recourse',
    'wrongKind',
  ],
  ['by a number', event('panel.requested', { by: 5 }), 'events[0].by', 'wrongKind'],
  ['by null', event('panel.requested', { by: null }), 'events[0].by', 'wrongKind'],
  ['by an object', event('panel.requested', { by: { name: 'Korea' } }), 'events[0].by', 'wrongKind'],
  ['by null among others', event('panel.requested', { by: ['Korea', null] }), 'events[0].by[1]', 'wrongKind'],
  ['by a list in a list', event('panel.requested', { by: [['Korea']] }), 'events[0].by[0]', 'wrongKind'],
  ['by a million', event('panel.requested', { by: new Array(1_000_000).fill('Korea') }), 'events[0].by', 'tooLong'],
  ['a hundred thousand levels by', event('panel.requested', { by: [deep(100_000)] }), 'events[0].by[0]', 'wrongKind'],
  ['a document of null', event('panel.requested', { document: null }), 'events[0].document', 'wrongKind'],
  [
    'a source that is an URL',
    event('panel.requested', { source: new URL('http://x/') }),
    'events[0].source',
    'wrongKind',
  ],
  ['a note that is a list', event('panel.requested', { note: ['a'] }), 'events[0].note', 'wrongKind'],
  ['a note of a number', event('panel.requested', { note: 0 }), 'events[0].note', 'wrongKind'],
  ['a note without text', event('note', {}), 'events[0].text', 'missing'],
  ['a text of null', event('note', { text: null }), 'events[0].text', 'wrongKind'],
  ['a text of a cycle', event('note', { text: cyclic() }), 'events[0].text', 'wrongKind'],
  ['urgent as text', event('consultations.requested', { urgent: 'false' }), 'events[0].urgent', 'wrongKind'],
  ['urgent as a number', event('consultations.requested', { urgent: 1 }), 'events[0].urgent', 'wrongKind'],
  ['joinable as null', event('consultations.requested', { joinable: null }), 'events[0].joinable', 'wrongKind'],
  [
    'received on no day',
    event('consultations.requested', { received: '2019-02-30' }),
    'events[0].received',
    'notADate',
  ],
  ['received as null', event('consultations.requested', { received: null }), 'events[0].received', 'notADate'],
  ['no members', event('panel.thirdPartiesReserved', {}), 'events[0].members', 'missing'],
  ['members of nobody', event('panel.thirdPartiesReserved', { members: [] }), 'events[0].members', 'empty'],
  ['members as text', event('panel.thirdPartiesReserved', { members: 'Norway' }), 'events[0].members', 'wrongKind'],
  ['a nameless member', event('panel.thirdPartiesReserved', { members: ['a', ''] }), 'events[0].members[1]', 'empty'],
  [
    'a million members',
    event('panel.thirdPartiesReserved', { members: new Array(1_000_000).fill('a') }),
    'events[0].members',
    'tooLong',
  ],
  ['suspended until never', event('panel.suspended', { until: 'never' }), 'events[0].until', 'notADate'],
  ['brief as text', event('panel.reportCirculated', { brief: 'no' }), 'events[0].brief', 'wrongKind'],
  [
    'recommendations as null',
    event('report.adopted', { recommendations: null }),
    'events[0].recommendations',
    'wrongKind',
  ],
  [
    'a withdrawal within text',
    event('report.adopted', { withdrawalPeriod: '90 days' }),
    'events[0].withdrawalPeriod',
    'notADate',
  ],
  [
    'a withdrawal within a number',
    event('report.adopted', { withdrawalPeriod: 90 }),
    'events[0].withdrawalPeriod',
    'wrongKind',
  ],
  [
    'a withdrawal within nothing',
    event('report.adopted', { withdrawalPeriod: {} }),
    'events[0].withdrawalPeriod',
    'empty',
  ],
  ['another forum', event('appeal.notified', { forum: 'AppellateBody' }), 'events[0].forum', 'notOneOf'],
  ['another purpose', event('arbitration.agreed', { purpose: 'appeals' }), 'events[0].purpose', 'notOneOf'],
  ['a period of nothing', agreed({}), 'events[0].period', 'empty'],
  ['a period of zeros', agreed({ months: 0, weeks: 0, days: 0 }), 'events[0].period', 'empty'],
  ['a negative period', agreed({ days: -1 }), 'events[0].period.days', 'outOfRange'],
  ['a period of less than nothing', agreed({ months: 1, days: -31 }), 'events[0].period.days', 'outOfRange'],
  ['half a month', agreed({ months: 0.5 }), 'events[0].period.months', 'wrongKind'],
  ['a period without end', agreed({ days: Number.POSITIVE_INFINITY }), 'events[0].period.days', 'wrongKind'],
  ['a period that is no number', agreed({ days: Number.NaN }), 'events[0].period.days', 'wrongKind'],
  ['a period of a thousand million months', agreed({ months: 1e9 }), 'events[0].period.months', 'outOfRange'],
  ['a period of 2^53 days', agreed({ days: 2 ** 53 }), 'events[0].period.days', 'outOfRange'],
  ['a period of big numbers', agreed({ days: 60n }), 'events[0].period.days', 'wrongKind'],
  ['a period as text', agreed('P15M'), 'events[0].period', 'wrongKind'],
  ['a period as a number', agreed(15), 'events[0].period', 'wrongKind'],
  ['a period as a list', agreed([15]), 'events[0].period', 'wrongKind'],
  ['a period of years', agreed({ years: 1, days: 1 }), 'events[0].period.years', 'unknownField'],
  ['months as text', agreed({ months: '15' }), 'events[0].period.months', 'wrongKind'],
  ['months of null', agreed({ months: null }), 'events[0].period.months', 'wrongKind'],
  ['no new expiry', event('rpt.modified', {}), 'events[0].expires', 'missing'],
  ['an expiry of a period', event('rpt.agreed', { expires: { months: 1 } }), 'events[0].expires', 'notADate'],
  ['an amount of a number', event('retaliation.requested', { amount: 1_000_000 }), 'events[0].amount', 'wrongKind'],
  [
    'an unknown rule',
    event('timeLimit.extended', { rule: 'dsu-16-4-apeal', until: date }),
    'events[0].rule',
    'unknownRuleId',
  ],
  [
    'a rule of every object',
    event('timeLimit.extended', { rule: '__proto__', until: date }),
    'events[0].rule',
    'unknownRuleId',
  ],
  [
    'a rule that is a list',
    event('timeLimit.extended', { rule: ['dsu-16-4-appeal'], until: date }),
    'events[0].rule',
    'unknownRuleId',
  ],
  ['no rule', event('timeLimit.extended', { until: date }), 'events[0].rule', 'missing'],
  ['until nothing', event('timeLimit.extended', { rule: 'dsu-16-4-appeal' }), 'events[0].until', 'missing'],
  ['a meeting on no day', event('dsb.meetingScheduled', { on: '2020-02-30' }), 'events[0].on', 'notADate'],
  ['a meeting at no time', event('dsb.meetingScheduled', {}), 'events[0].on', 'missing'],
  [
    'expected on a date object',
    event('panel.delayNotified', { expected: new Date(0) }),
    'events[0].expected',
    'wrongKind',
  ],
];

const revoked = Proxy.revocable({}, {});
revoked.revoke();

export const traps: readonly Row[] = [
  [
    'a getter that throws',
    getting('title', thrower, { complainants: ['A'], respondent: 'B', events: [] }),
    '',
    'unreadable',
  ],
  [
    'a getter that throws in an event',
    withEvents(getting('date', thrower, { type: 'note', text: '' })),
    '',
    'unreadable',
  ],
  ['a getter that throws in a period', agreed(getting('days', thrower)), '', 'unreadable'],
  [
    'a getter that throws a text',
    getting(
      'title',
      () => {
        throw 'x';
      },
      header,
    ),
    '',
    'unreadable',
  ],
  [
    'a list whose entries throw',
    withHeader({ events: Object.defineProperty([opened], 0, { get: thrower }) }),
    '',
    'unreadable',
  ],
  ['a list whose length throws', withHeader({ events: new Proxy([], { get: thrower }) }), '', 'unreadable'],
  ['a proxy that throws on its prototype', new Proxy({}, { getPrototypeOf: thrower }), '', 'unreadable'],
  ['a proxy that throws on its keys', new Proxy({}, { ownKeys: thrower }), '', 'unreadable'],
  ['a proxy that throws on its fields', new Proxy(withEvents(opened), { get: thrower }), '', 'unreadable'],
  [
    'a proxy that throws on every question',
    new Proxy({}, { has: thrower, get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower }),
    '',
    'unreadable',
  ],
  ['a revoked proxy', revoked.proxy, '', 'unreadable'],
  ['a revoked proxy in the header', withHeader({ title: revoked.proxy }), '', 'unreadable'],
  ['a revoked proxy among the events', withEvents(revoked.proxy), '', 'unreadable'],
  [
    'a proxy that calls itself a list',
    withHeader({ complainants: new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 40 : 'x') }) }),
    'complainants',
    'tooLong',
  ],
  [
    'a getter that gives another value each time',
    withEvents(getting('date', () => Math.random(), { type: 'note', text: '' })),
    'events[0].date',
    'notADate',
  ],
];

import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { disputeNumbered, figures, sourceOf } from '../../src/history.js';
import {
  agenda,
  append,
  check,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  english,
  explain,
  parseRecord,
  project,
  remove,
  replace,
  replay,
  statusOn,
} from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { machineEvents } from '../../src/machine.js';
import { failureOf } from '../dispute/failure.js';

/* What TypeScript refuses, and JavaScript lets through: options and values that no function takes. */

const opened: DisputeEvent = { type: 'consultations.requested', date: '2019-09-11' };
const record: DisputeRecord = {
  ...{ title: 'Japan — Products and Technology', complainants: ['Korea'], respondent: 'Japan' },
  events: [opened],
};
const dispute = replay(record);
const day = '2019-09-20';
const days = { from: '2019-09-16', to: '2019-11-11' };
const fact: DisputeEvent = { type: 'panel.requested', date: '2019-11-18' };
const [deadline] = statusOn(dispute, day).deadlines;

type Call = (value: never) => unknown;

const withOptions = {
  replay: (options) => replay(record, options),
  project: (options) => project(dispute, day, options),
  agenda: (options) => agenda([dispute], Object.assign({ ...days }, options)),
  machineEvents: (options) => machineEvents(record, options),
  toICalendar: (options) => toICalendar(dispute, day, options),
  toMermaid: (options) => toMermaid(dispute, day, Object.assign({ kind: 'timeline' }, options)),
  toSvg: (options) => toSvg(dispute, day, options),
  toMarkdown: (options) => toMarkdown(dispute, day, options),
  explain: (language) => explain(deadline as never, language),
} satisfies Record<string, Call>;

const language = 'language: expected a language such as english, found';

const options: readonly [keyof typeof withOptions, unknown, string][] = [
  ['replay', 'strict', 'options: expected an object, found "strict"'],
  ['replay', null, 'options: expected an object, found null'],
  ['replay', new Map([['policy', 'strict']]), 'options: expected an object, found something that is not plain data'],
  ['replay', { polcy: 'strict' }, 'polcy: unknown field; did you mean "policy"?'],
  ['replay', { colour: 'red' }, 'colour: unknown field; known here: policy, calendar, readings'],
  ['replay', JSON.parse('{ "__proto__": {} }'), '__proto__: unknown field; known here: policy, calendar, readings'],
  ['replay', { policy: 'harsh' }, 'policy: "harsh" is not one of strict, standard, lenient'],
  ['replay', { policy: null }, 'policy: null is not one of strict, standard, lenient'],
  ['replay', { policy: ['strict'] }, 'policy: a list is not one of strict, standard, lenient'],
  ['replay', { calendar: ['2019-09-23'] }, 'calendar: expected an object, found a list'],
  ['replay', { calendar: null }, 'calendar: expected an object, found null'],
  ['replay', { calendar: { close: ['2019-09-23'] } }, 'calendar.close: unknown field; did you mean "closed"?'],
  ['replay', { calendar: { closed: '2019-09-23' } }, 'calendar.closed: expected a list, found "2019-09-23"'],
  // An empty list covers all years (api.md, ReplayOptions): a calendar without one says nothing of what it covers.
  ['replay', { calendar: {} }, 'calendar.closed is missing'],
  ['replay', { calendar: { closed: undefined } }, 'calendar.closed is missing'],
  ['machineEvents', { calendar: {} }, 'calendar.closed is missing'],
  ['machineEvents', { policy: 'lenient' }, 'policy: unknown field; known here: calendar, readings'],
  ['machineEvents', { calendar: ['2019-09-23'] }, 'calendar: expected an object, found a list'],
  ['project', { pace: 'fast' }, 'pace: "fast" is not one of fastest, slowest'],
  ['project', { profile: 'publishd' }, 'profile: "publishd" is not one of law, published'],
  ['project', { appeal: 'no' }, 'appeal: expected true or false, found "no"'],
  ['project', { apeal: true }, 'apeal: unknown field; did you mean "appeal"?'],
  ['project', true, 'options: expected an object, found true'],
  ['agenda', { role: 'panle' }, expect.stringMatching(/^role: "panle" is not one of complainant, respondent, /)],
  ['agenda', { member: 7 }, 'member: expected text, found 7'],
  ['agenda', { meber: 'Japan' }, 'meber: unknown field; did you mean "member"?'],
  ['toICalendar', { remind: 7 }, 'remind: expected a list, found 7'],
  ['toICalendar', { remind: [7, -1] }, 'remind[1]: -1 is too small; at least 0'],
  ['toICalendar', { remind: ['7'] }, 'remind[0]: expected a whole number, found "7"'],
  [
    'toICalendar',
    { reminders: [7] },
    'reminders: unknown field; known here: remind, member, role, only, language, previous',
  ],
  ['toICalendar', { language: 'fr' }, `${language} "fr"`],
  ['toMermaid', { kind: 'pie' }, 'kind: "pie" is not one of statechart, timeline'],
  ['toMermaid', { language: null }, `${language} null`],
  ['toSvg', { language: { french } }, `${language} an object`],
  ['toSvg', { height: 640 }, 'height: unknown field; known here: language, theme, width, from, to, only, member, role'],
  ['toSvg', { width: 359 }, 'width: 359 is too small; at least 360'],
  ['toSvg', { width: 4001 }, 'width: 4001 is too large; at most 4000'],
  ['toSvg', { width: '640' }, 'width: expected a whole number, found "640"'],
  ['toSvg', { theme: 'sepia' }, 'theme: "sepia" is not one of auto, light, dark'],
  ['toSvg', { only: 'deadlines' }, 'only: "deadlines" is not one of facts, live, past'],
  ['toSvg', { member: 7 }, 'member: expected text, found 7'],
  [
    'toSvg',
    { member: 'Klingon' },
    'member: "Klingon" is neither a party nor a third party to the disputes; they name Japan, Korea',
  ],
  [
    'toSvg',
    { role: 'judge' },
    'role: "judge" is not one of complainant, respondent, eitherParty, parties, thirdParty, otherMember, anyMember, appellant, appellee, dsb, dsbChair, panel and 4 more',
  ],
  ['toSvg', { from: '2020-01-02', to: '2020-01-01' }, 'to: 2020-01-01 is before "from" (2020-01-02)'],
  ['toMarkdown', { facts: '4' }, 'facts: expected a whole number, found "4"'],
  ['toMarkdown', { facts: -1 }, 'facts: -1 is too small; at least 0'],
  ['toMarkdown', { fact: 4 }, 'fact: unknown field; did you mean "facts"?'],
  ['toMarkdown', { language: { ...french, messages: undefined } }, `${language} an object`],
  [
    'agenda',
    { member: 'Japam' },
    'member: "Japam" is neither a party nor a third party to the disputes; did you mean "Japan"?',
  ],
  ['explain', 'fr', `${language} "fr"`],
  ['explain', {}, `${language} an object`],
];

describe('an option that is wrong', () => {
  it.each(options)('of %s: %o', (name, value, says) => {
    const error = failureOf(() => withOptions[name](value as never));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', issues: [{ message: says }] });
    expect(error.message).toBe(`invalid argument: ${error.issues?.[0]?.message}`);
    expect(explain(error)).toBe(error.message);
    expect(explain(error, french)).toMatch(/^argument non valable\u00a0: /);
    expect(explain(error, spanish)).toMatch(/^argumento no válido: /);
  });

  it('is named beside the others', () => {
    const error = failureOf(() => withOptions.project({ pace: 'fast', appeal: 1, profil: 'law' } as never));
    expect(error.issues?.map(({ kind, path }) => `${path} ${kind}`)).toEqual([
      'pace notOneOf',
      'appeal wrongKind',
      'profil unknownField',
    ]);
  });

  it('is a closed day where that is no date, of the machine too', () => {
    const calendar = { closed: ['2019-09-23', 'Christmas'] };
    for (const name of ['replay', 'machineEvents'] as const) {
      const error = failureOf(() => withOptions[name]({ calendar } as never));
      expect(error).toMatchObject({ code: 'INVALID_DATE', issues: [{ path: 'calendar.closed[1]' }] });
    }
  });

  it('is a day before the first of an agenda', () => {
    const error = failureOf(() => agenda([dispute], { from: '2019-09-16', to: '2019-09-15' }));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', issues: [{ kind: 'reversed', path: 'to' }] });
  });

  it('is no day of an agenda', () => {
    expect(failureOf(() => agenda([dispute], undefined as never)).message).toBe(
      'invalid date: from: a date is missing; write YYYY-MM-DD',
    );
  });
});

describe('an option', () => {
  it('that is undefined is one that is left out', () => {
    const none = { policy: undefined, calendar: undefined, pace: undefined, remind: undefined, language: undefined };
    const { policy, calendar, pace, remind, language } = none;
    expect(replay(record, { policy, calendar } as never)).toEqual(dispute);
    expect(project(dispute, day, { pace } as never)).toEqual(project(dispute, day));
    expect(toICalendar(dispute, day, { remind, language } as never)).toBe(toICalendar(dispute, day));
  });

  it('may be a dispute, to replay another record in the same way', () => {
    const strict = replay(record, { policy: 'strict', calendar: { closed: ['2019-09-23'] } });
    expect(replay(record, strict)).toEqual(strict);
  });

  it('may come from another realm, or have no prototype', () => {
    expect(replay(record, Object.assign(Object.create(null), { policy: 'strict' })).policy).toBe('strict');
    expect(replay(record, runInNewContext('({ policy: "strict" })')).policy).toBe('strict');
    expect(failureOf(() => statusOn(dispute, runInNewContext('new Date()'))).message).toMatch('this is a Date object');
  });

  it('may be a language of one’s own', () => {
    const own = { ...english, date: (date: string) => `on ${date}` };
    expect(toMarkdown(dispute, day, { language: own })).toContain(`on ${day}`);
  });
});

const withDispute = {
  statusOn: (value) => statusOn(value, day),
  append: (value) => append(value, fact),
  remove: (value) => remove(value, opened),
  replace: (value) => replace(value, opened, { ...opened, date: '2019-09-12' }),
  check: (value) => check(value, fact),
  project: (value) => project(value, day),
  'project, published': (value) => project(value, day, { profile: 'published' }),
  toICalendar: (value) => toICalendar(value, day),
  toMermaid: (value) => toMermaid(value, day, { kind: 'timeline' }),
  toSvg: (value) => toSvg(value, day),
  toMarkdown: (value) => toMarkdown(value, day),
} satisfies Record<string, Call>;

const wanted = 'dispute: expected a dispute (what replay gives), found';

const noDisputes: readonly [string, unknown, string][] = [
  ['nothing', undefined, `${wanted} nothing`],
  ['null', null, `${wanted} null`],
  ['a record', record, `${wanted} a record: replay it first`],
  ['a parsed record', dispute.record, `${wanted} a record: replay it first`],
  ['a stored dispute', JSON.parse(JSON.stringify(dispute)), `${wanted} a record: replay it first`],
  ['a number', 590, `${wanted} 590`],
  ['an object', {}, `${wanted} an object`],
  ['a promise', Promise.resolve(dispute), `${wanted} something that is not plain data`],
  [
    'what only looks like one',
    Object.create(Object.getPrototypeOf(dispute)),
    `${wanted} something that is not plain data`,
  ],
];

describe.each(Object.entries(withDispute))('instead of a dispute, %s', (name, call: Call) => {
  it.each(noDisputes)('refuses %s', (_, value, says) => {
    const error = failureOf(() => call(value as never));
    expect(error).toMatchObject({ code: 'INVALID_RECORD', message: `invalid argument: ${says}` });
  });

  it('takes a copy of one', () => {
    const plain = { ...dispute, toJSON: () => record };
    expect(JSON.stringify(call(plain as never))).toBe(JSON.stringify(call(dispute as never)));
    expect(JSON.stringify(call(new Proxy(dispute, {}) as never))).toBe(JSON.stringify(call(dispute as never)));
    expect(name).not.toBe('');
  });

  it('judges what is in a copy', () => {
    expect(failureOf(() => call({ record: {} } as never)).code).toBe('INVALID_RECORD');
    expect(failureOf(() => call({ record, policy: 'harsh' } as never)).issues).toMatchObject([{ path: 'policy' }]);
  });
});

describe('instead of disputes', () => {
  it.each([
    ['a dispute', dispute, 'disputes: expected a list, found a dispute'],
    ['a record', record, 'disputes: expected a list, found a record: replay it first'],
    ['nothing', undefined, 'disputes: expected a list, found nothing'],
    ['a set', new Set([dispute]), 'disputes: expected a list, found something that is not plain data'],
    ['a record in a list', [dispute, record], `disputes[1]: ${wanted.slice(9)} a record: replay it first`],
    ['a list in a list', [[dispute]], `disputes[0]: ${wanted.slice(9)} a list`],
  ])('an agenda refuses %s', (_, value, says) => {
    const error = failureOf(() => agenda(value as never, days));
    const code = says.includes('expected a list') ? 'INVALID_ARGUMENT' : 'INVALID_RECORD';
    expect(error).toMatchObject({ code, message: `invalid argument: ${says}` });
  });

  it('a calendar says which of a list is none', () => {
    expect(failureOf(() => toICalendar([dispute, record] as never, day)).message).toBe(
      `invalid argument: disputes[1]: ${wanted.slice(9)} a record: replay it first`,
    );
  });
});

describe('what was read as something else', () => {
  const read = { record: dispute.record, event: dispute.record.events[0] };

  it('is no fact', () => {
    for (const call of [append, check])
      expect(failureOf(() => call(dispute, read.record as never)).code).toBe('INVALID_EVENT');
  });

  it('is no record', () => {
    for (const call of [replay, (value: never) => figures([value])])
      expect(failureOf(() => call(read.event as never)).code).toBe('INVALID_RECORD');
    expect(failureOf(() => sourceOf(disputeNumbered(99_999) as never)).message).toBe(
      'invalid record: record: expected an object, found nothing',
    );
    expect(failureOf(() => figures(undefined as never)).code).toBe('INVALID_ARGUMENT');
  });

  it('is named where a dispute stands for a record, or a record for a list of records', () => {
    for (const call of [replay, parseRecord, (value: never) => figures([value])])
      expect(failureOf(() => call(dispute as never)).message).toBe(
        'invalid record: expected an object, found a dispute',
      );
    // Figures are of records: to replay one would not help.
    expect(failureOf(() => figures(record as never)).message).toBe(
      'invalid argument: disputes: expected a list, found an object',
    );
  });
});

describe('what is no answer', () => {
  it.each([
    ['nothing', undefined, 'nothing'],
    ['a text', 'due', '"due"'],
    ['a status', statusOn(dispute, day), 'an object'],
    ['an error of another kind', new RangeError('x'), 'something that is not plain data'],
    ['a problem of an input', failureOf(() => replay({} as never)).issues?.[0], 'an object'],
    ['a fact', opened, 'an object'],
    ['half an irregularity', { days: 3 }, 'an object'],
  ])('is not explained: %s', (_, value, found) => {
    expect(failureOf(() => explain(value as never))).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: `invalid argument: expected a time-limit, a next step, an irregularity, a gap, a fact set aside, a warning, a verdict of check or an error of the library, found ${found}`,
    });
  });

  it('is what an answer is after a field is lost: it is explained, or is no answer', () => {
    const incomplete = check(dispute, { ...fact, type: 'panel.composed' } as never);
    const early = append(dispute, { type: 'panel.requested', date: '2019-10-01' });
    const { pastDeadlines, nextSteps, irregularities } = statusOn(early, '2019-10-02');
    const verdict = check(dispute, { type: 'panel.requested', date: '2019-10-01', by: 'Klingon' });
    const refused = failureOf(() => append(dispute, incomplete.event));
    const answers = [
      pastDeadlines[0],
      nextSteps[0],
      irregularities[0],
      verdict,
      ...verdict.warnings,
      incomplete,
      refused,
    ];
    for (const answer of answers) {
      const whole = JSON.parse(JSON.stringify(answer));
      expect(explain(whole)).not.toBe('');
      for (const name of Object.keys(whole)) {
        const { [name]: _, ...half } = whole;
        let code = 'explained';
        try {
          explain(half);
        } catch (error) {
          code = DisputeError.is(error) ? error.code : String(error);
        }
        expect(['explained', 'INVALID_ARGUMENT']).toContain(code);
      }
    }
  });

  it('is explained where it is an error as data, as the error is', () => {
    const error = failureOf(() => append(dispute, { ...fact, type: 'panel.composed' } as never));
    expect(explain(error.toJSON() as never)).toBe(explain(error));
  });
});

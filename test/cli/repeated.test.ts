import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedFields } from '../../src/cli/repeated.js';

const paths = (json: string) => repeatedFields(json).map((path) => path.join('.'));

describe('the fields that a JSON text repeats', () => {
  it.each<[string, string, string[]]>([
    ['none', '{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', []],
    ['one', '{"a":1,"a":2}', ['a']],
    ['one that stands three times, told once', '{"a":1,"a":2,"a":3}', ['a']],
    ['one of two objects in a list', '[{"a":1},{"a":1,"a":2}]', ['1.a']],
    ['after an object and a list', '{"a":[{},[],{"b":1}],"c":{"d":1},"a":0}', ['a']],
    ['in the second of two values of one field', '{"a":{"b":1},"a":{"b":1,"b":2}}', ['a', 'a.b']],
    ['in a value that a later one replaces', '{"a":{"b":1,"b":2},"a":1}', ['a.b', 'a']],
    ['in other letters', '{"a":1,"\\u0061":2}', ['a']],
    ['a quote and a backslash in the name', '{"\\"\\\\":1,"\\u0022\\u005c":2}', ['"\\']],
    ['names of every object', '{"__proto__":1,"constructor":2,"__proto__":3,"toString":4}', ['__proto__']],
    ['nothing as a name', '{"":1,"":2}', ['']],
    ['texts, not names', '{"a":"b","c":["a","a",":","{\\"a\\":1,\\"a\\":2}"],"b":"a"}', []],
    ['with space between', '{ "a" :\n1 ,\t"a"\r\n: 2 }', ['a']],
    ['in a text alone', '"a"', []],
  ])('%s', (_, json, expected) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(paths(json)).toEqual(expected);
  });

  it('are none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(3), (value, indent) => {
        expect(paths(JSON.stringify(value, undefined, indent))).toEqual([]);
      }),
    );
  });

  it('are found wherever one is put in again', () => {
    const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 });
    fc.assert(
      fc.property(objects, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (object, at, value) => {
        const keys = Object.keys(object);
        const key = keys[at % keys.length] ?? '';
        const json = `[${JSON.stringify(object).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}]`;
        expect(repeatedFields(json)).toEqual([[0, key]]);
      }),
    );
  });
});

/** How long this process has worked, in milliseconds, whatever else the machine does. */
const worked = () => process.cpuUsage().user / 1_000;

describe('a text that is hard to read', () => {
  const deep = (levels: number) => `${'{"a":['.repeat(levels)}${']}'.repeat(levels)}`;

  it.each([
    ['a million levels', deep(1_000_000), 0],
    ['a million levels, then a field twice', `{"a":${deep(1_000_000)},"b":1,"b":2}`, 1],
    ['a field twice on every level', `${'{"a":1,"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 8],
    ['a million fields', `{${Array.from({ length: 1_000_000 }, (_, at) => `"${at}":1`).join()}}`, 0],
    ['a field a million times', `{${new Array(1_000_000).fill('"a":1').join()}}`, 1],
    ['a text of ten million letters', `{"a":"${'x'.repeat(10_000_000)}","a":1}`, 1],
    ['a text of a million escapes', `{"a":"${'\\"'.repeat(1_000_000)}","a":1}`, 1],
    ['a million spaces', `{${' '.repeat(1_000_000)}"a":1,"a":2}`, 1],
  ])('takes little time: %s', { timeout: 60_000 }, (_, json, count) => {
    const start = worked();
    expect(repeatedFields(json)).toHaveLength(count);
    expect(worked() - start).toBeLessThan(5_000);
  });
});

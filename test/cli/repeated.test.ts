import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedFields } from '../../src/cli/repeated.js';

const paths = (json: string) => repeatedFields(json).map((path) => path.join('.'));

describe('the fields that a JSON text has more than once', () => {
  it.each<[string, string, string[]]>([
    ['are none if each occurs once', '{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', []],
    ['are one if it occurs twice', '{"a":1,"a":2}', ['a']],
    ['are given once if they occur three times', '{"a":1,"a":2,"a":3}', ['a']],
    ['are found in one of two objects of a list', '[{"a":1},{"a":1,"a":2}]', ['1.a']],
    ['are found after an object and a list', '{"a":[{},[],{"b":1}],"c":{"d":1},"a":0}', ['a']],
    ['are found in the second of two values of one field', '{"a":{"b":1},"a":{"b":1,"b":2}}', ['a', 'a.b']],
    ['are found in a value that a later one replaces', '{"a":{"b":1,"b":2},"a":1}', ['a.b', 'a']],
    ['are found if one name is written with escapes', '{"a":1,"\\u0061":2}', ['a']],
    ['are found with a quote and a backslash in the name', '{"\\"\\\\":1,"\\u0022\\u005c":2}', ['"\\']],
    [
      'are found under names that every object has',
      '{"__proto__":1,"constructor":2,"__proto__":3,"toString":4}',
      ['__proto__'],
    ],
    ['are found under an empty name', '{"":1,"":2}', ['']],
    ['are names, not texts', '{"a":"b","c":["a","a",":","{\\"a\\":1,\\"a\\":2}"],"b":"a"}', []],
    ['are found with white space between the marks', '{ "a" :\n1 ,\t"a"\r\n: 2 }', ['a']],
    ['are none in a text alone', '"a"', []],
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

  it('are found wherever a field is inserted again', () => {
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
  ])('takes time in proportion to its length: %s', { timeout: 60_000 }, (_, json, count) => {
    // Time of the processor, which other programs on the machine do not lengthen.
    const start = process.cpuUsage();
    expect(repeatedFields(json)).toHaveLength(count);
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
  });
});

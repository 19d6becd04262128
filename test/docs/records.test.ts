import { describe, expect, it } from 'vitest';
import { recordsPage } from '../../docs/make/records.js';
import { eventSchemaOf, headerFields } from '../../src/record/schema.js';
import { plainEvents } from '../../src/vocabulary.js';

const text = recordsPage();
const partOf = (mark: string) => text.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? '';
const rowsOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| `') || line.startsWith('|  |'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const nameIn = (cell = '') => cell.replaceAll('`', '');

/** The fields beneath each fact. */
const facts = new Map<string, string[]>();
for (const [, fact, field] of rowsOf(partOf('facts'))) {
  if (fact) facts.set(nameIn(fact), []);
  else [...facts.values()].at(-1)?.push(nameIn(field));
}

describe('docs/records.md', () => {
  it('has every fact once, but those of compliance proceedings', () => {
    expect([...facts.keys()].sort()).toEqual([...plainEvents].sort());
  });

  const common = ['type', ...rowsOf(partOf('common')).map(([, field]) => nameIn(field))];

  it.each([...plainEvents])('has the fields of %s', (type) => {
    const known = eventSchemaOf(type).fields;
    expect([...new Set([...common, ...(facts.get(type) ?? [])])].sort()).toEqual([...known].sort());
  });

  it('has every field of the header', () => {
    expect(rowsOf(partOf('header')).map(([, field]) => nameIn(field))).toEqual(Object.keys(headerFields));
  });

  it('says of every field what it means, and of those of a fact what they do', () => {
    const described = [...rowsOf(partOf('header')), ...rowsOf(partOf('common'))];
    expect(described.filter(([, , value, said]) => !value || !said)).toEqual([]);
    const fields = rowsOf(partOf('facts')).filter(([, fact]) => !fact);
    expect(fields.filter(([, , , value, said]) => !value || !said)).toEqual([]);
    const effects = text.split('## What the fields do')[1] ?? '';
    expect(fields.map(([, , field = '']) => field).filter((field) => !effects.includes(field))).toEqual([]);
  });

  it.each([
    ['events', 'list of facts, **required**'],
    ['withdrawalPeriod', 'period, or date'],
    ['rule', '[rule id](law.md), **required**'],
  ])('says of the value of %s: %s', (field, value) => {
    expect(text).toContain(`| \`${field}\` | ${value} |`);
  });

  it('has the article of a fact in a cell of its own', () => {
    expect(text).toContain('determined by arbitration. | DSU 21.3(c) |');
  });
});

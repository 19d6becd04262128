import { describe, expect, it } from 'vitest';
import { factFields } from '../../scripts/lib/facts.js';
import { eventFields } from '../../site/reference/events.js';
import type { Page } from '../../site/reference/page.js';
import { referencePages } from '../../site/reference/pages.js';
import { snippet } from '../../site/reference/rules.js';
import { errorCodes, warningCodes } from '../../src/index.js';
import { rules } from '../../src/law.js';
import { plainEvents, plainStateNames, wtoStatuses } from '../../src/vocabulary.js';
import { rows } from '../law/periods.js';

/* The reference of the site is written from the data of the library: what that has must be on a page. */

const pages = referencePages();
const textOf = (address: string): string => pages.find((page) => page.address === address)?.text ?? '';

describe('the reference of the site', () => {
  it('has each address once', () => {
    const addresses = pages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(rules.map(({ id }) => id))('has a page for %s', (id) => {
    const text = textOf(`reference/rules/${id}`);
    expect(text).toContain(`\`${id}\``);
    for (const heading of ['## When it runs', '## In three languages', '## As data']) expect(text).toContain(heading);
  });

  it('shows the known answer of every rule that has one', () => {
    const shown = pages.filter(({ text }) => text.includes('## Counted by hand')).map(({ name }) => name);
    const known = rows.filter(({ expected }) => expected !== 'none').map(({ rule }) => rule);
    expect(shown.sort()).toEqual([...new Set(known)].sort());
  });

  it('counts the sixty days of DSU 16.4 in a real case', () => {
    expect(textOf('reference/rules/dsu-16-4-appeal')).toMatch(
      /## A real case[\s\S]+60 days from the next day, DSU 16\.4; last day/,
    );
  });

  it('repeats a real case with the lines that it shows', () => {
    expect(textOf('reference/rules/dsu-16-4-appeal')).toContain(snippet('dsu-16-4-appeal', 513, '2018-10-31'));
  });

  it('says where a rule of DSU 21.5 runs, and that the wait of DSU 21.6 holds back a duty', () => {
    expect(textOf('reference/rules/dsu-21-5-report')).toContain('| Compliance proceedings | it runs only there |');
    expect(textOf('reference/rules/dsu-16-4-appeal')).toContain('| it runs there too, on the same facts');
    expect(textOf('reference/rules/dsu-21-6-agenda')).toContain('A waiting period: the act is due only after it.');
  });

  it('names no rule of counting by a number that only the known answers explain', () => {
    expect(pages.filter(({ text }) => /principles? \d/.test(text)).map(({ address }) => address)).toEqual([]);
    expect(textOf('reference/rules/dsu-4-3-reply')).toContain(
      'ten days from receipt, which is not counted, a reply rolls;',
    );
  });

  it('names the readings that bear on a rule', () => {
    expect(textOf('reference/rules/dsu-4-7-request-panel')).toContain('/guide/readings#dsu-4-7-day-sixty');
  });

  it.each([...plainEvents])('has a page for %s with an example', (type) => {
    const text = textOf(`reference/events/${type.replaceAll('.', '-')}`);
    expect(text).toContain(`# \`${type}\``);
    expect(text).toContain(`"type": "${type}"`);
  });

  it.each([...plainEvents])('has %s with each of its fields on the page of DisputeEvent in the API', (type) => {
    const row =
      eventFields()
        .split('\n')
        .find((line) => line.startsWith(`| [\`${type}\`]`)) ?? '';
    expect(row).toContain(`/reference/events/${type.replaceAll('.', '-')}`);
    for (const [field = ''] of factFields(type)) expect(row).toContain(`${field}: `);
  });

  it('has the fields of every fact there, and says what a compliance proceeding adds', () => {
    const text = eventFields();
    for (const field of ['type', 'date', 'by', 'document', 'source', 'note'])
      expect(text).toContain(`\n| \`${field}\` |`);
    expect(text).toMatch(/`compliance\.`.*`recourse`/);
    expect(text).toContain('`expires`: date, **required**');
  });

  it.each([...plainStateNames])('has a place for the state %s', (state) => {
    const [stage = ''] = state.split('.');
    const heading = state === stage ? `: \`${stage}\`\n` : `## \`${state}\`\n`;
    expect(textOf(`reference/states/${stage}`)).toContain(heading);
  });

  it('says what leads to a panel at work and away from it', () => {
    const [, part = ''] = textOf('reference/states/panel').split('## `panel.composition`');
    expect(part.split('\n## ')[0]).toMatch(/Entered by:[\s\S]+panelRequested[\s\S]+Left by:[\s\S]+panel\.composed/);
  });

  it.each([
    ['warnings', warningCodes],
    ['errors', errorCodes],
    ['labels', wtoStatuses],
  ])('has all of the %s', (name, words: readonly string[]) => {
    const text = textOf(`reference/${name}`);
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });

  it('links to none of its pages that does not exist', () => {
    const known = new Set(pages.map(({ address }) => `/${address.replace(/index$/, '')}`));
    const targets = ({ text }: Page) => [...text.matchAll(/\]\((\/reference\/[^)#]*)/g)].map(([, target]) => target);
    expect([...new Set(pages.flatMap(targets))].filter((target) => !known.has(target ?? ''))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { forSite } from '../../site/copy.js';
import { addresses, chapters } from '../../site/guides.js';

/*
 * The pages of docs are read on GitHub and on the site. The source of the expected answers: where site/guides.ts puts a
 * page, and where VitePress finds it (an address within the folder of content, with the ending .md).
 */

const places = addresses();
const moved = (text: string, source = 'docs/forms.md') => forSite(text, source, places);

describe('a page of docs on the site', () => {
  it.each([
    ['a link between pages of docs', '[records](records.md#values)', '[records](./records.md#values)'],
    ['a link called by the name of its file', '[readings.md](readings.md)', '[Where readings differ](./readings.md)'],
    ['a link to a rule', '[the appeal](law.md#dsu-16-4-appeal)', '[the appeal](../reference/rules/dsu-16-4-appeal.md)'],
    ['a link to the table of rules', '[every rule](law.md)', '[every rule](../reference/rules/index.md)'],
    ['a link out of docs', '[how](../CONTRIBUTING.md#commands)', '[how](./contributing.md#commands)'],
    ['a link to another host', '[XState](https://stately.ai/docs)', '[XState](https://stately.ai/docs)'],
    ['a place on the page', '[above](#calendar)', '[above](#calendar)'],
    ['a picture', '![a timeline](timeline.svg)', '![a timeline](./timeline.svg)'],
    ['a link to a picture', '[larger](timeline.svg)', '[larger](/guide/timeline.svg)'],
    ['a file that is no page, without a repository', '[the record](../examples/records/ds590.json)', 'the record'],
  ])('has %s', (_, text, expected) => {
    expect(moved(text)).toBe(expected);
  });

  it('has the links of the README', () => {
    expect(moved('[law](docs/law.md), ![p](docs/procedure.svg)', 'README.md')).toBe(
      '[law](../reference/rules/index.md), ![p](./procedure.svg)',
    );
  });

  it('has no list of its headings, which the site shows beside it', () => {
    expect(moved('# Title\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n')).toBe('# Title\n\n## A\n');
  });

  it('keeps a block of code as it is', () => {
    const text = '```md\n[records](records.md)\n```';
    expect(moved(text)).toBe(text);
  });

  it('cannot link to a file that does not exist', () => {
    expect(() => moved('[no page](no-page.md)')).toThrow('docs/forms.md links to no-page.md, which does not exist');
  });
});

describe('the navigation', () => {
  it('has every page of docs once, but the table of rules', () => {
    const sources = chapters().flatMap(({ guides }) => guides.map(({ source }) => source));
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).toContain('docs/readings.md');
    expect(sources).not.toContain('docs/law.md');
  });
});

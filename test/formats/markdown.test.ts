import { describe, expect, it } from 'vitest';
import { inMarkdown } from '../../src/formats/markdown/text.js';
import { toMarkdown } from '../../src/formats.js';
import { replay, statusOn } from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { hostileRecord, someDates, someReal, tenReal, unsafe } from './disputes.js';

const sectionOf = (text: string, title: string) =>
  (text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '').split('\n').filter(Boolean);

describe('a report', () => {
  const dispute = tenReal.at(-1)?.dispute as (typeof tenReal)[number]['dispute'];
  const text = toMarkdown(dispute, '2019-11-08');

  it('names the parties, the date, the stage and the label of the WTO', () => {
    expect(text.split('\n').slice(0, 7)).toEqual([
      '# DS590: Japan — Measures Related to the Exportation of Products and Technology to Korea',
      '',
      '- Complainant: Korea',
      '- Respondent: Japan',
      '- Date: Friday 8 November 2019',
      '- Stage: Consultations (a panel may not yet be requested)',
      "- Status in the WTO's list of disputes: In consultations",
    ]);
  });

  it('has every live time-limit, next step, irregularity and gap of every real dispute of the sample', {
    timeout: 60_000,
  }, () => {
    for (const one of someReal)
      for (const date of someDates(one).slice(-1)) {
        const status = statusOn(one.dispute, date);
        const report = toMarkdown(one.dispute, date);
        const counts = ['Time-limits', 'Next steps', 'Irregularities', 'Gaps in the record'].map(
          (title) => sectionOf(report, title).filter((line) => /^[-|] (?!---)/.test(line)).length,
        );
        const { deadlines, nextSteps, irregularities, gaps } = status;
        const head = deadlines.length > 0 ? 1 : 0;
        expect(counts, one.name).toEqual([
          deadlines.length + head,
          nextSteps.length,
          irregularities.length,
          gaps.length,
        ]);
      }
  });

  it('lists the latest facts, newest first, and as many as asked for', () => {
    const facts = sectionOf(toMarkdown(dispute, '2019-11-08', { facts: 2 }), 'Facts').slice(2);
    expect(facts.map((line) => line.slice(2, 12))).toEqual(['2019-10-11', '2019-09-26']);
    expect(sectionOf(toMarkdown(dispute, '2019-11-08', { facts: 0 }), 'Facts')).toEqual(['None']);
  });

  it('has the same number of cells in every row', () => {
    for (const { dispute: one, dates } of tenReal) {
      const rows = sectionOf(toMarkdown(one, dates.at(-1) ?? ''), 'Time-limits').filter((line) => line.startsWith('|'));
      expect(new Set(rows.map((line) => line.split(/(?<!\\)\|/).length)).size).toBeLessThanOrEqual(1);
    }
  });

  it('is in the language asked for', () => {
    const report = toMarkdown(dispute, '2019-11-08', { language: french });
    expect(report).toContain(french.headings.nextSteps);
    expect(report).toContain("Le plaignant (Corée) peut demander l'établissement d'un groupe spécial");
    expect(report).toContain('| permis à partir du 2019-11-11 (dans 3 jours) | en attente |');
    expect(report).not.toContain('Request');
  });
});

describe('hostile text in a report', () => {
  const text = toMarkdown(replay(hostileRecord), '2019-09-13');

  it('is text and never markup', () => {
    expect(text).not.toMatch(/<|(?<!\\)`|(?<!\\)\[x|\*\*bold|http:/);
    expect(text).not.toMatch(unsafe);
    expect(text).toContain('&lt;script&gt;alert("1")&lt;/script&gt;');
  });

  it('ends no line and no table row', () => {
    expect(text.split('\n').filter((line) => line !== '' && !/^(?:# |## |- |\| )/.test(line))).toEqual([]);
    const rows = sectionOf(text, 'Facts').map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(rows).size).toBe(1);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['`a`', '\\`a\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['<b>&lt;', '&lt;b&gt;&amp;lt;'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['http://a.b www.a.b c@d.e', 'http&#58;//a.b www&#46;a.b c&#64;d.e'],
  ])('%j becomes %j', (given, safe) => expect(inMarkdown(given)).toBe(safe));
});

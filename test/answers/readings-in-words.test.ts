import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/formats.js';
import { french } from '../../src/french.js';
import { disputeNumbered } from '../../src/history.js';
import { explain, type Language, replay, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { call } from '../cli/call.js';

const record = {
  title: 'A case',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [{ type: 'consultations.requested', date: '2019-09-11' }],
} as const;
const dispute = replay(record);
const [reply, , wait] = statusOn(dispute, '2019-09-17').deadlines;

describe('another reading in words (amendments, I)', () => {
  const said = (language?: Language) => wait && explain(wait, language).split('\n')[1];

  it('says what the provision then says, the day that it gives, and who holds it, in each language', () => {
    expect(said()).toBe(
      'Another reading (DSU 4.7): the request is allowed on the sixtieth day itself; allowed from Sunday 10 November 2019; in support: a training text of the WTO ("at any time 60 days after")',
    );
    expect(said(french)).toBe(
      "Autre lecture (article 4:7 du Mémorandum d'accord)\u00a0: la demande est permise le soixantième jour même\u00a0; permis à partir du dimanche 10 novembre 2019\u00a0; à l'appui\u00a0: un texte de formation de l'OMC («\u00a0at any time 60 days after\u00a0»)",
    );
    expect(said(spanish)).toBe(
      'Otra interpretación (párrafo 7 del artículo 4 del ESD): la solicitud se permite el propio día sexagésimo; primer día el domingo 10 de noviembre de 2019; en apoyo: un texto de formación de la OMC ("at any time 60 days after")',
    );
  });

  it('names a last day, and never one of a wait', () => {
    expect(reply && explain(reply).split('\n')[1]).toContain('; last day Saturday 21 September 2019; in support: ');
    const displaced = replay({
      ...record,
      track: 'actionableSubsidy',
      events: [
        { type: 'consultations.requested', date: '2018-07-02' },
        { type: 'panel.requested', date: '2018-12-14' },
        { type: 'panel.established', date: '2019-01-28' },
      ],
    });
    const ask = statusOn(displaced, '2019-01-29').deadlines.find(({ rule }) => rule === 'dsu-8-7-ask-dg');
    expect(ask?.disputed?.[0]).toMatchObject({ lastDay: '2019-02-12', opens: '2019-02-13' });
    expect(ask && explain(ask).split('\n')[1]).not.toContain('last day');
  });

  it('is a section of a report', () => {
    const lines = toMarkdown(dispute, '2019-09-17').split('\n');
    const section = lines.slice(lines.indexOf('## Other readings') + 2, lines.indexOf('## Next steps') - 1);
    expect(section.map((line) => line.slice(0, 31))).toEqual([
      '- Another reading (DSU 4.3): th',
      '- Another reading (DSU 4.7): th',
    ]);
  });

  it('is said once in a report, where it is the same of several complaints (DS217: two periods to comply)', () => {
    const joint = disputeNumbered(217);
    if (joint === undefined) return expect.fail('no DS217');
    const lines = toMarkdown(replay(joint, { policy: 'lenient' }), '2004-01-20').split('\n');
    const readings = lines.filter((line) => line.startsWith('- Another reading'));
    expect(readings.length).toBeGreaterThan(3);
    expect(new Set(readings).size).toBe(readings.length);
  });

  it('is printed as a value', () => {
    expect(inspect(wait, { depth: 4 })).toContain("option: 'day-60'");
    expect(inspect(wait)).not.toContain('Getter');
  });

  it('is named in one line of the command, and shown where it is asked for', () => {
    const asked = ['status', '-', '--on', '2019-09-17'];
    const world = { input: JSON.stringify(record) };
    expect(call(asked, world).out).toContain('\n  Other readings: DSU 4.3; DSU 4.7 (--readings)\n');
    expect(call([...asked, '--lang', 'fr'], world).out).toContain('\n  Autres lectures\u00a0: ');
    const shown = call([...asked, '--readings'], world).out.split('\n');
    expect(shown.filter((line) => line.startsWith('    Another reading (DSU 4.'))).toHaveLength(2);
    expect(shown.join('\n')).not.toContain('Other readings');
    expect(call(['deadlines', '-', '--on', '2019-09-17', '--readings'], world).out).toContain('\n    Another reading');
  });
});

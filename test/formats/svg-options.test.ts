import { describe, expect, it } from 'vitest';
import { toSvg } from '../../src/formats.js';
import { type Dispute, replay } from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { drawnIn } from './drawn.js';

/** The smallest case with a fact, a wait that lives, and a time-limit that was met: by hand from DSU 4.3 and 4.7. */
const japan: Dispute = replay({
  ds: 590,
  title: 'Japan — Products',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'consultations.accepted', date: '2019-09-20' },
  ],
});
const date = '2019-10-01';

const textsIn = (svg: string) => drawnIn(svg).labels.map(({ text }) => text);
const wordsIn = (svg: string) => textsIn(svg).join(' ');

describe('a picture without options', () => {
  const svg = toSvg(japan, date);

  it('shows the facts, what lives, and what was met, by what and when', () => {
    expect(wordsIn(svg)).toContain('2019-09-20 Acceptance of the request for consultations');
    expect(wordsIn(svg)).toContain('DSU 4.7, waiting, allowed from 2019-11-11 (in 41 days)');
    expect(wordsIn(svg)).toContain(
      'DSU 4.3, met, last day 2019-09-23: acceptance of the request for consultations (2019-09-20)',
    );
  });

  it('says as of which date, and what its marks mean', () => {
    expect(textsIn(svg)).toContain('as of 1 October 2019');
    expect(wordsIn(svg)).not.toContain('Today');
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(['Fact', 'Wait', 'Time passed', 'Time left', 'Until it was met']),
    );
    // Nothing is overdue: the legend does not speak of it.
    expect(textsIn(svg)).not.toContain('Over the last day');
  });

  it('says the same in French and Spanish', () => {
    expect(textsIn(toSvg(japan, date, { language: french }))).toEqual(
      expect.arrayContaining(['au 1er octobre 2019', 'Fait', 'Attente', 'Temps écoulé', "Jusqu'à l'accomplissement"]),
    );
    expect(textsIn(toSvg(japan, date, { language: spanish }))).toEqual(
      expect.arrayContaining(['al 1 de octubre de 2019', 'Hecho', 'Espera', 'Tiempo transcurrido']),
    );
  });

  it('has labels beside their bars', () => {
    const { labels, bars } = drawnIn(svg);
    const wait = labels.find(({ text }) => text.startsWith('DSU 4.7'));
    const [bar] = bars.filter(({ y }) => Math.abs(y + 4 - ((wait?.y ?? 0) - 4)) < 3);
    expect(bar?.left).toBeGreaterThan(wait?.x ?? Infinity);
  });
});

describe('the width', () => {
  it.each([360, 700, 1100])('can be %s pixels', (width) => {
    expect(toSvg(japan, date, { width })).toContain(`viewBox="0 0 ${width} `);
  });

  it('breaks no word', () => {
    const words = new Set(wordsIn(toSvg(japan, date, { width: 4000 })).split(' '));
    for (const word of wordsIn(toSvg(japan, date, { width: 360 })).split(' ')) expect(words).toContain(word);
  });

  it('breaks a word only where it is wider than a line', () => {
    const title = 'A'.repeat(60);
    const lines = textsIn(toSvg(replay({ ...japan.record, ds: 1, title }), date, { width: 360 }));
    expect(
      lines
        .filter((line) => /A{5}/.test(line))
        .join('')
        .replaceAll(' ', ''),
    ).toBe(title);
  });
});

describe('from and to', () => {
  it('show a part of the time, and say so', () => {
    const svg = toSvg(japan, date, { from: '2019-09-15', to: '2019-09-30' });
    expect(textsIn(svg)).toContain('Part shown: 2019-09-15 – 2019-09-30');
    expect(wordsIn(svg)).toContain('2019-09-20 Acceptance');
    expect(wordsIn(svg)).not.toContain('2019-09-11 Request');
    // The asked date is not within it.
    expect(wordsIn(svg)).not.toContain('as of');
  });

  it('leave out the time-limits of another time', () => {
    const svg = toSvg(japan, date, { from: '2019-10-15' });
    expect(textsIn(svg)).toContain('Part shown: 2019-10-15 – …');
    expect(wordsIn(svg)).toContain('DSU 4.7');
    expect(wordsIn(svg)).not.toContain('DSU 4.3, met');
  });

  it('give a bar that goes on beyond them an arrow', () => {
    expect(toSvg(japan, date)).not.toContain('<polygon');
    expect(toSvg(japan, date, { to: '2019-10-01' })).toContain('<polygon');
  });

  it('may be the same day', () => {
    expect(wordsIn(toSvg(japan, date, { from: '2019-09-20', to: '2019-09-20' }))).toContain('Acceptance');
  });

  it('are dates', () => {
    expect(() => toSvg(japan, date, { from: '2019-02-30' })).toThrow('invalid date');
    expect(() => toSvg(japan, date, { from: '2019-10-02', to: '2019-10-01' })).toThrow('invalid argument: to');
  });
});

describe('only', () => {
  const marks = { facts: '2019-09-11', live: 'DSU 4.7, waiting', past: 'DSU 4.3, met' } as const;

  it.each(['facts', 'live', 'past'] as const)('%s', (only) => {
    const words = wordsIn(toSvg(japan, date, { only }));
    for (const [name, mark] of Object.entries(marks)) expect(words.includes(mark), name).toBe(name === only);
  });

  it('is said in the head and in the description', () => {
    const svg = toSvg(japan, date, { only: 'live' });
    expect(textsIn(svg)).toContain('Part shown: Time-limits');
    expect(svg).toMatch(/<desc[^>]*>[^<]*Part shown: Time-limits\./);
    expect(svg).not.toMatch(/<desc[^>]*>[^<]*Acceptance/);
  });
});

describe('member and role', () => {
  it('leave the time-limits of one Member, in whatever spelling, and the facts', () => {
    const words = wordsIn(toSvg(japan, date, { member: 'JPN' }));
    expect(words).toContain('Part shown: Japan');
    expect(words).toContain('DSU 4.3, met');
    expect(words).not.toContain('DSU 4.7');
    expect(words).toContain('2019-09-11 Request');
  });

  it('count what is for the parties as of each', () => {
    const established = replay({
      ...japan.record,
      events: [
        ...japan.record.events,
        { type: 'panel.requested', date: '2019-12-01' },
        { type: 'panel.established', date: '2020-01-20' },
      ],
    });
    expect(wordsIn(toSvg(established, '2020-01-21', { member: 'Korea', only: 'live' }))).toContain('DSU 8.5');
    expect(wordsIn(toSvg(established, '2020-01-21', { role: 'complainant', only: 'live' }))).not.toContain('DSU 8.5');
  });

  it('leave the time-limits of one role', () => {
    const words = wordsIn(toSvg(japan, date, { role: 'complainant' }));
    expect(words).toContain('Part shown: complainant');
    expect(words).toContain('DSU 4.7');
    expect(words).not.toContain('DSU 4.3, met');
  });
});

describe('several complainants', () => {
  it('are named where a time-limit is not that of all', () => {
    const joint = replay({
      title: 'x',
      complainants: ['Korea', 'Brazil'],
      respondent: 'Japan',
      events: [
        { type: 'consultations.requested', date: '2019-09-11', by: 'Korea' },
        { type: 'consultations.requested', date: '2019-10-11', by: 'Brazil' },
      ],
    });
    const words = wordsIn(toSvg(joint, '2019-10-12'));
    expect(words).toContain('reply to the request for consultations (complainant: Korea)');
    expect(words).toContain('reply to the request for consultations (complainant: Brazil)');
  });
});

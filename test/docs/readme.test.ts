import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../scripts/lib/manifest.js';
import { toDay } from '../../src/calendar/date.js';
import { asOf, disputes } from '../../src/history.js';
import { type DisputeRecord, statusOn } from '../../src/index.js';
import { rules } from '../../src/law.js';
import { standingOn } from '../../src/replay/dispute.js';
import { replayed } from '../history/replayed.js';
import { documentedFiles, root } from './blocks.js';

const textOf = (file: string) => readFileSync(root + file, 'utf8');
const readme = textOf('README.md');
const pages = documentedFiles().filter((file) => file.endsWith('.md'));

describe('README.md', () => {
  it('is read in one go', () => {
    expect(readme.split('\n').length).toBeLessThan(200);
  });

  it('counts rules, known answers and examples as they are', () => {
    const answers = readdirSync(`${root}test/law/answers`)
      .flatMap((file) => textOf(`test/law/answers/${file}`).split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(readme).toContain(`${rules.length} rules, with ${answers.length} known answers`);
    const examples = readdirSync(`${root}examples`).filter((file) => file.endsWith('.ts'));
    expect([examples.length, readme.includes('lists twenty examples')]).toEqual([20, true]);
  });

  it('has the times of docs/benchmarks.md', () => {
    const benchmarks = textOf('docs/benchmarks.md');
    const medianOf = (job: string) =>
      benchmarks
        .split('\n')
        .find((line) => line.startsWith(`| ${job} `))
        ?.split('|')[2];
    const row = readme.split('\n').find((line) => line.startsWith('| twenty facts, replayed')) ?? '';
    const jobs = ['(d) date library and ifs', '(a) actor without guards and actions', 'replay'];
    expect(
      row
        .split('|')
        .slice(3, 6)
        .map((cell) => cell.trim()),
    ).toEqual(jobs.map((job) => medianOf(job)?.trim()));
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(readme).toContain(`${manifest.name}-${JSON.parse(textOf('package.json')).version}.tgz`);
  });
});

describe('docs/limits.md', () => {
  it('has the facts of the longest real record, and the most time-limits that run at once', () => {
    const all: readonly DisputeRecord[] = ['disputes', 'checked'].flatMap((name) =>
      JSON.parse(textOf(`test/corpus/${name}.json`)),
    );
    const running = all.flatMap((record) => {
      const dispute = replayed(record);
      return record.events.map(({ date }) => standingOn(dispute, toDay(date)).snapshot.context.docket.running.length);
    });
    const facts = Math.max(...all.map(({ events }) => events.length));
    expect(textOf('docs/limits.md').replaceAll('\n  ', ' ')).toContain(
      `The longest real record in test/corpus has ${facts} facts, and at most ${Math.max(...running)} time-limits run at once in any.`,
    );
  });
});

describe('docs/counting.md', () => {
  it('names the rules under which more than one act in twenty of the real records is irregular', () => {
    const acts = new Map<string, { done: number; irregular: number }>();
    const of = (rule: string) => acts.get(rule) ?? { done: 0, irregular: 0 };
    for (const record of disputes) {
      const { deadlines, pastDeadlines, irregularities } = statusOn(replayed(record), asOf);
      for (const { rule, state } of [...deadlines, ...pastDeadlines])
        if (state === 'met' || state === 'metLate') acts.set(rule, { ...of(rule), done: of(rule).done + 1 });
      for (const { rule } of irregularities) acts.set(rule, { ...of(rule), irregular: of(rule).irregular + 1 });
    }
    const often = [...acts].filter(([, { done, irregular }]) => irregular * 20 > done).map(([rule]) => rule);
    const [, list = ''] =
      /more than one in twenty is irregular:\n\n([\s\S]*?)\n\n/.exec(textOf('docs/counting.md')) ?? [];
    expect([...list.matchAll(/^- `([\w-]+)`/gm)].map(([, rule]) => rule).sort()).toEqual(often.sort());
  });
});

describe('docs/procedure.md', () => {
  it('counts requests and authorizations to retaliate as docs/thirty-years.md does', () => {
    const years = textOf('docs/thirty-years.md');
    const [, requested, all] = /\| Retaliation requested, [^|]+\| (\d+) \| (\d+) \|/.exec(years) ?? [];
    const [, authorized] = /\| Retaliation authorized, [^|]+\| (\d+) \|/.exec(years) ?? [];
    expect(textOf('docs/procedure.md').replaceAll('\n  ', ' ')).toContain(
      `Of ${all} disputes with an adoption or an award, retaliation was requested in ${requested} and authorized in ${authorized}`,
    );
  });
});

/** The anchor that GitHub and the site make of a heading, and those that a page sets itself. */
function anchorsIn(text: string): string[] {
  const outside = text.replace(/```[\s\S]*?```/g, '');
  const headings = [...outside.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)];
}

describe('the pages', () => {
  const guides = pages.filter((file) => file.startsWith('docs/'));

  it.each(guides)('%s begins with a title, and then says what it is for', (file) => {
    const [title = '', purpose = ''] = textOf(file)
      .replace(/<!--[\s\S]*?-->\n+/g, '')
      .split(/\n\n+/);
    expect(title).toMatch(/^# \S/);
    expect(purpose).toMatch(/^[A-Z*`"0-9]/);
  });

  it.each([...pages, 'CONTRIBUTING.md'])('%s links to files and headings that there are', (file) => {
    const text = textOf(file).replace(/```[\s\S]*?```/g, '');
    const folder = file.includes('/') ? 'docs/' : '';
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : new URL(path, `file:///${folder}`).pathname.slice(1);
        if (!existsSync(root + target)) return true;
        return anchor !== undefined && !anchorsIn(textOf(target)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});

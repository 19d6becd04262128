import { describe, expect, it } from 'vitest';
import { dayWords, furtherWords, taskLine, taskWords } from '../../src/answers/words.js';
import { inMarkdown } from '../../src/formats/markdown/text.js';
import { inMermaid } from '../../src/formats/mermaid/text.js';
import { inXml } from '../../src/formats/text.js';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { type Deadline, type Dispute, english, explain, type Language, statusOn } from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { capitalized } from '../../src/languages/grammar.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { call } from '../cli/call.js';
import { type RealDispute, someDates, someReal, tenReal } from './disputes.js';

const languages = [english, french, spanish].map((language) => [language.code, language] as const);

/** A dispute with its status on a date. */
const asOf = ({ name, dispute }: RealDispute, date: string) => ({
  ...{ name, dispute, date, status: statusOn(dispute, date) },
});

const asked = tenReal.flatMap((one) => someDates(one).map((date) => asOf(one, date)));
const atTheirEnds = someReal.map((one) => asOf(one, one.dates.at(-1) ?? ''));
const live = asked.flatMap(({ status }) => status.deadlines);

/** Lines of a calendar, unfolded, with their escapes undone. */
function calendarOf(dispute: Dispute, date: string, language: Language): string[] {
  const lines = toICalendar(dispute, date, { language }).replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => line.replaceAll('\\n', '\n').replace(/\\([\\;,])/g, '$1'));
}

/** The text of the status of a dispute from the command. */
function commandText({ record, policy }: Dispute, date: string, { code }: Language): string {
  const words = ['status', '-', '--on', date, '--policy', policy, '--lang', code];
  return call(words, { input: JSON.stringify(record) }).out;
}

/** The way to the date of a time-limit: the first line of what `explain` says; other readings follow. */
const wayOf = (deadline: Deadline, language: Language) => explain(deadline, language).split('\n')[0] as string;

/** A cell of a table begins with a capital, and a line of the command ends with the article. */
function said(form: string, deadline: Deadline, language: Language): string {
  if (form === 'command') return taskLine(deadline, language, { citation: deadline.citation });
  return form === 'markdown' ? capitalized(taskLine(deadline, language)) : taskLine(deadline, language);
}

describe('a next step', () => {
  it.each(languages)('reads in Markdown as in `explain` (%s)', { timeout: 60_000 }, (_, language) => {
    for (const { name, dispute, date, status } of atTheirEnds) {
      const lines = toMarkdown(dispute, date, { language }).split('\n');
      const start = lines.indexOf(`## ${language.headings.nextSteps}`) + 2;
      const expected = status.nextSteps.map((step) => `- ${inMarkdown(explain(step, language))}`);
      expect(lines.slice(start, start + expected.length), `${name} ${date}`).toEqual(expected);
    }
  });

  it.each(languages)('reads in the text of the command as in `explain` (%s)', (_, language) => {
    for (const { name, dispute, date, status } of asked) {
      const text = commandText(dispute, date, language);
      const missing = status.nextSteps.map((step) => explain(step, language)).filter((said) => !text.includes(said));
      expect(missing, `${name} ${date}`).toEqual([]);
    }
  });

  it('says what follows otherwise in many of the samples above, and there are steps of compliance proceedings among them', () => {
    const steps = asked.flatMap(({ status }) => status.nextSteps);
    const following = steps.filter(({ otherwise }) => otherwise !== undefined);
    expect(following.length).toBeGreaterThan(20);
    expect(steps.some(({ event }) => event === 'compliance.panel.requested')).toBe(true);
  });
});

describe('a time-limit', () => {
  it('is of a compliance proceeding, says what follows otherwise, or has a note, in some of the samples below', () => {
    expect(live.some(({ recourse }) => recourse !== undefined)).toBe(true);
    expect(live.some(({ otherwise }) => otherwise !== undefined)).toBe(true);
    expect(live.some(({ note }) => note !== undefined)).toBe(true);
  });

  it.each(languages)('names its task in every form as a next step does (%s)', { timeout: 60_000 }, (_, language) => {
    for (const { name, dispute, date, status } of asked) {
      const forms = {
        markdown: [toMarkdown(dispute, date, { language }), inMarkdown],
        svg: [toSvg(dispute, date, { language }), inXml],
        mermaid: [toMermaid(dispute, date, { kind: 'timeline', language }), inMermaid],
        command: [commandText(dispute, date, language), (words: string) => words],
      } as const;
      for (const [form, [text, written]] of Object.entries(forms)) {
        const tasks = status.deadlines.map((deadline) => written(said(form, deadline, language)));
        expect(
          tasks.filter((task) => !text.includes(task)),
          `${form} of ${name} on ${date}`,
        ).toEqual([]);
      }
    }
  });

  it.each(languages)(
    'has in a calendar its task, the way to its date, what follows otherwise and its note (%s)',
    (_, language) => {
      for (const { name, dispute, date, status } of asked) {
        const text = calendarOf(dispute, date, language).join('\n');
        const expected = status.deadlines
          .filter(({ lastDay, opens }) => lastDay !== undefined || opens !== undefined)
          .flatMap((deadline) => {
            const words = taskWords(deadline, language);
            const { ds, title } = dispute.record;
            const day = dayWords(deadline, language, ds === undefined ? title : `DS${ds}`);
            return [day, wayOf(deadline, language), ...furtherWords(words, language)];
          });
        expect(
          expected.filter((said) => !text.includes(said)),
          `${name} ${date}`,
        ).toEqual([]);
      }
    },
  );

  it.each(languages)('has in the titles of a picture the way to its date (%s)', (_, language) => {
    for (const { name, dispute, date, status } of asked) {
      const svg = toSvg(dispute, date, { language });
      const ways = status.deadlines.map((deadline) => inXml(wayOf(deadline, language)));
      expect(
        ways.filter((way) => !svg.includes(way)),
        `${name} ${date}`,
      ).toEqual([]);
    }
  });
});

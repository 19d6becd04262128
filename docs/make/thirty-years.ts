import { readFileSync } from 'node:fs';
import { english } from 'wto-dispute';
import { asOf, disputes, type Figure, type FigureGroup, figures, type SpanId } from 'wto-dispute/history';
import { table, withParts } from '../../scripts/lib/markdown.js';
import { root } from '../../scripts/lib/run.js';
import { factWords } from '../../src/answers/words.js';
import { pastWords } from '../../src/cli/past/words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { spanIds, spanOf } from '../../src/law/spans.js';
import { distribution } from './picture/distribution.js';
import { overview } from './picture/overview.js';

const PAGE = 'docs/thirty-years.md';

/** The stretches that have a place on the page; what is to be known of a figure before it is used stands there. */
const places = readFileSync(`${root}${PAGE}`, 'utf8');
export const pictured: readonly SpanId[] = spanIds.filter((id) => places.includes(`<!-- ${id} -->`));

/** All figures are worked out once, for the page and its pictures. */
const measured = {
  all: figures(disputes).groups[0],
  byPeriod: figures(disputes, { by: 'period' }).groups,
};

function figureOf(id: SpanId, group: FigureGroup | undefined = measured.all): Figure {
  const found = group?.figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

function nameOf({ id, from, to }: Figure): string {
  const words = pastWords.en;
  if (id === 'agreedPeriod') return capitalized(words.agreedPeriod);
  if (id === 'awardedPeriod') return capitalized(words.awardedPeriod);
  const name = `${capitalized(factWords(from, english))} to ${factWords(to, english)}`;
  const { appeal } = spanOf(id);
  return appeal === undefined ? name : `${name}, ${appeal} an appeal`;
}

function lawOf({ citation, kind, period }: Figure): string | undefined {
  if (citation === undefined || kind === undefined) return undefined;
  const length = period === undefined ? 'no number of days' : english.length(period);
  return `${english.citation(citation)}: ${length} (${english.ruleKinds[kind]})`;
}

/** docs/history/ID.svg. */
export function pictureOf(id: SpanId): string {
  const figure = figureOf(id);
  const law = figure.period === undefined ? undefined : lawOf(figure);
  return distribution(figure, { title: nameOf(figure), ...(law && { law }) });
}

export function overviewPicture(): string {
  return overview(disputes, asOf);
}

/** docs/thirty-years.md with the figures of now. */
export function thirtyYearsPage(): string {
  const rates = measured.all?.rates ?? [];
  return withParts(PAGE, {
    far: table(
      ['how far they went', 'count', 'of', 'share', 'not told by the record', 'provision'],
      rates.map(({ id, count, of, lacking, citation = '' }) => [
        capitalized(pastWords.en.rates[id]),
        ...[count, of].map(String),
        percent(count, of),
        String(lacking),
        citation,
      ]),
    ),
    ...Object.fromEntries(pictured.map((id) => [id, section(id)])),
  });
}

const percent = (count: number, of: number) => (of === 0 ? '' : `${Math.round((100 * count) / of)} %`);
const days = (value: number | undefined) => (value === undefined ? '' : String(Math.round(value)));

function section(id: SpanId): string {
  const figure = figureOf(id);
  const { n, median, quartiles, open, endedOtherwise, lacking, withinPeriod, medianWithOpen, within, once } = figure;
  const name = nameOf(figure);
  const law = lawOf(figure);
  const rule = figure.rule === undefined ? undefined : english.rules[figure.rule].action;
  const numbers = [
    `n ${n} (each ${once === 'recourse' ? 'compliance proceeding' : once} once)`,
    `median ${days(median)} days`,
    `quartiles ${quartiles?.map(days).join(' and ')}`,
    `within ${within.map(({ months, count, of }) => `${months} months ${count} of ${of}`).join(', ')}`,
    `open ${open}, ended otherwise ${endedOtherwise}, without a date ${lacking}`,
    ...(medianWithOpen === undefined ? [] : [`median with the open ones ${days(medianWithOpen)} days`]),
  ];
  return [
    `### ${name}`,
    `![${name}: a dot for each case, the middle half as a band, the median and the legal period as lines](history/${id}.svg)`,
    `**The law.** ${law === undefined ? 'It sets no time between the two.' : `${law}. ${rule}.${kept(withinPeriod)}`}`,
    `**The records:** ${numbers.join('; ')}.`,
    byPeriod(id),
  ].join('\n\n');
}

function kept(withinPeriod: Figure['withinPeriod']): string {
  return withinPeriod === undefined ? '' : ` Within that time: ${withinPeriod.count} of ${withinPeriod.of}.`;
}

/** The medians by five years of the request for consultations. */
function byPeriod(id: SpanId): string {
  const of = measured.byPeriod.map((group) => figureOf(id, group));
  return table(
    ['consultations requested', ...measured.byPeriod.map(({ name = '' }) => name)],
    [
      ['median, days', ...of.map(({ median }) => days(median) || '–')],
      ['n', ...of.map(({ n }) => String(n))],
      ['open', ...of.map(({ open }) => String(open))],
    ],
  );
}

import { english } from 'wto-dispute';
import { asOf, disputes, type Figure, type FigureGroup, figures, type SpanId } from 'wto-dispute/history';
import { factWords } from '../../src/answers/words.js';
import { pastWords } from '../../src/cli/past/words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { spanIds, spanOf } from '../../src/law/spans.js';
import { table, withParts } from '../lib/markdown.js';
import { distribution } from '../picture/distribution.js';
import { overview } from '../picture/overview.js';

/** What is to be known of each figure before it is used, in the order of the page. */
const caveats = {
  panelRequest:
    'Nobody must ask for a panel, ever. The figure is of those that did; most of the disputes that are counted as open rest since their consultations, many for decades, and their end is not on the pages of the WTO. It counts from the date of the request for consultations; the law counts from its receipt. The few requests before day 61 were made under SCM 4, in cases of urgency, or after a refusal.',
  deferral:
    'The item must be on the agenda, which closes ten days before the meeting, and the DSB meets about once a month. The respondent can object at the first meeting only. Where the record shows no deferral, the panel was established at the first meeting, or the deferral is missing.',
  secondMeeting:
    'The law counts meetings and not days: a panel is established at the second meeting at the latest, and there is a meeting when the complainant puts the item on the agenda again.',
  establishment: 'From the first request, withdrawn requests included. The law has no number of days for it.',
  composition:
    'The law sets no last day for the composition. The twenty days of DSU 8.7 are a wait for the request to the Director-General, who then has ten days; parties often go on looking for panelists long after. A panel that joined one already composed is not measured.',
  panelWork:
    'DSU 12.8 counts to the issue of the final report to the parties, which few records have; here the end is the circulation to Members, after translation. Suspensions (DSU 12.12) are not taken out.',
  panelReport:
    '"In no case" more than nine months, says DSU 12.9, and no sanction follows. Suspensions are not taken out. Joint panels count once, from the first of their establishments.',
  appeal:
    'Of the reports that were appealed. Later than day 60 came appeals after an extension of the period by the DSB, and five in the records without one. Reports that nobody appealed are counted as ended otherwise.',
  adoption:
    'Of the reports that nobody appealed. Later than day 60 is possible with a recorded extension. A report is never adopted by itself: it must be put on the agenda.',
  appellateReport:
    'Since 11 December 2019 no division can be formed, and appeals since then are not decided. Those count as open, and take the median of recent years out of sight. Where day 90 fell on a Sunday, day 91 was taken.',
  appellateAdoption: 'Adoption within thirty days, without an exception in the records.',
  panelToAdoption:
    'DSU 20 is an aim for the DSB, "as a general rule", and time for which the panel gave notice of delay is added. Of the disputes without an appeal only; whether an open one will have an appeal nobody knows.',
  panelToAdoptionAppealed:
    'DSU 20 is an aim for the DSB, "as a general rule", and time for which the panel or the Appellate Body gave notice of delay is added. Of the disputes with an appeal only.',
  requestToReport:
    'The sum of the stretches before it: time that the law allows, time that it limits, and time that parties took of their own.',
  requestToAdoption: 'The same as far as the adoption, with an appeal or without.',
  intentions:
    'At a meeting of the DSB within thirty days of the adoption; if none is held in that time, a meeting is held for it. Where the respondent said that it had complied, nothing was stated.',
  agreement:
    'The day of the agreement, not the length that was agreed. DSU 21.3(b) gives 45 days, and parties that agree later are not stopped by it.',
  award:
    'The day of the award, not the length that it set. The ninety days of DSU 21.3(c) were never kept; parties agree on a later day. Only disputes in which arbitration was requested can be open here.',
  agreedPeriod:
    'From the adoption to the last day as it was first agreed; later changes are not counted. The fifteen months of DSU 21.3(c) are a guideline for arbitrators, not for parties. Counted for each dispute, because parties of one report agree on periods of their own.',
  awardedPeriod:
    'From the adoption to the last day that the arbitrator set. The fifteen months are a guideline, and circumstances may make it shorter or longer.',
  complianceReport:
    'DSU 21.5 counts from the referral of the matter, which is here the establishment. Each compliance proceeding counts by itself, also where several run in one dispute.',
  complianceAppellateReport: 'As in the original proceeding. Appeals that nobody can hear count as open.',
  authorization:
    'Few cases, and unlike one another: between the request and the authorization lies an arbitration on the level, which often stands still by agreement. DSU 22.6 counts thirty and sixty days from the end of the reasonable period, which is another day; so no rule stands beside the figure.',
} as const satisfies Partial<Record<SpanId, string>>;

const shown = spanIds.filter((id): id is keyof typeof caveats => id in caveats);
export const pictured: readonly SpanId[] = shown;

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
  return withParts('docs/thirty-years.md', {
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
    steps: shown.map(section).join('\n\n'),
  });
}

const percent = (count: number, of: number) => (of === 0 ? '' : `${Math.round((100 * count) / of)} %`);
const days = (value: number | undefined) => (value === undefined ? '' : String(Math.round(value)));

function section(id: keyof typeof caveats): string {
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
    `**To be known.** ${caveats[id]}`,
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

import { languageField } from '../../answers/language.js';
import { type Status, statusOn } from '../../answers/status.js';
import type { CivilDate } from '../../calendar/date.js';
import { english } from '../../languages/english/index.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { ensureOptions } from '../../record/options.js';
import type { Dispute } from '../../replay/dispute.js';
import { digest, inXml } from '../text.js';
import { deadlineWords, factLine, factsBy, headline, listLabels, sides, stageWords } from '../words.js';
import { layoutOf } from './layout.js';
import { BAR_HEIGHT, type Bar, DOT, type Label, type Picture } from './picture.js';
import { style } from './style.js';

/** Options of `toSvg`. */
export interface SvgOptions {
  /** The language of the words. Default: English. */
  readonly language?: Language;
}

/**
 * Draws the timeline of a dispute: its facts, its live time-limits, those that were met (in time or
 * late), and the asked date. Long labels are shortened; pointing at one shows it in full. The picture
 * is light or dark as the reader prefers, and light in print. It has a description for readers who
 * cannot see it. The texts of the record appear as text, never as markup.
 *
 * @param dispute a dispute, as `replay` gives it
 * @param date a civil date, `YYYY-MM-DD`; facts after it are not yet known
 * @param options the language
 * @returns an SVG document, 960 pixels wide and as high as needed
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, and with the code
 * `INVALID_RECORD` if `dispute` is not a dispute, and with the code `INVALID_ARGUMENT` if an option is unknown or cannot
 * have its value
 *
 * @example
 * ```ts
 * import { parseRecord, replay } from 'wto-dispute';
 * import { toSvg } from 'wto-dispute/formats';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — <Products> and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const svg = toSvg(dispute, '2019-11-08');
 * svg.includes('>Japan — &lt;Products&gt; and Technology<'); // => true
 * svg.includes('DSU 4.7, waiting, allowed from 2019-11-11 (in 3 days)'); // => true
 * ```
 */
export function toSvg(dispute: Dispute, date: CivilDate, options: SvgOptions = {}): string {
  const { language = english } = ensureOptions(options, { language: languageField });
  const status = statusOn(dispute, date);
  const picture = layoutOf(dispute, status, language);
  const { width, height } = picture;
  const title = headline(dispute.record, language);
  const id = `wto-dispute-${digest(`${title} ${date}`)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="wto-dispute" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language.code}" aria-labelledby="${id}-title" aria-describedby="${id}-desc">
<title id="${id}-title">${inXml(title)}</title>
<desc id="${id}-desc">${inXml(description(dispute, status, language))}</desc>
<style>${style}</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
${shapes(picture).join('\n')}
</svg>
`;
}

/** What the picture shows, in words, for readers who cannot see it. */
function description(dispute: Dispute, status: Status, language: Language): string {
  const { headings } = language;
  const facts = factsBy(dispute, status.date).map((fact) => `${fact.date} ${factLine(fact, language)}`);
  const deadlines = status.deadlines.map((deadline) => deadlineWords(deadline, language));
  return [
    `${capitalized(language.date(status.date))}${language.colon}${stageWords(status, dispute.record, language)}`,
    ...sides(dispute.record, language),
    `${headings.wtoList}${language.colon}${listLabels(status, language)}`,
    `${headings.facts}${language.colon}${facts.join(language.separator) || headings.none}`,
    `${headings.deadlines}${language.colon}${deadlines.join(language.separator) || headings.none}`,
  ]
    .map((sentence) => `${sentence}.`)
    .join('\n');
}

function shapes({ lines, top, bottom, bars, dots, labels }: Picture): string[] {
  return [
    ...lines.map(
      ({ x, isToday }) =>
        `<line class="${isToday ? 'today' : 'axis'}" x1="${x}" y1="${top}" x2="${x}" y2="${bottom}"/>`,
    ),
    ...bars.map(bar),
    ...dots.map(({ x, y }) => `<circle class="dot" cx="${x}" cy="${y}" r="${DOT}"/>`),
    ...labels.map(label),
  ];
}

function bar({ left, right, y, tone }: Bar): string {
  return `<rect class="${tone}" x="${left}" y="${y}" width="${rounded(right - left)}" height="${BAR_HEIGHT}"/>`;
}

function label({ x, y, text, look, isAnchoredRight, tip }: Label): string {
  const classes = isAnchoredRight ? `${look} end` : look;
  const title = tip === undefined ? '' : `<title>${inXml(tip)}</title>`;
  return `<text class="${classes}" x="${rounded(x)}" y="${y}">${title}${inXml(text)}</text>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

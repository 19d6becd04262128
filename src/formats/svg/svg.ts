import type { CivilDate } from '../../calendar/date.js';
import { capitalized } from '../../languages/grammar.js';
import type { Dispute } from '../../replay/dispute.js';
import { digest, inXml } from '../text.js';
import { deadlineWords, factLine, headline, listLabels, sides, stageWords } from '../words.js';
import { excerptOf } from './head.js';
import { layoutOf } from './layout.js';
import { fonts, type Look } from './letters.js';
import { AUTO, type ColourName, darkStyle, type Paint, paintOf } from './palette.js';
import { ARROW, BAR_HEIGHT, type Bar, DOT, type Label, type Line, type Part, type Picture } from './picture.js';
import { type Scene, type SvgOptions, sceneOf, viewOf } from './view.js';

/**
 * Draws the timeline of a dispute: its facts, its live time-limits, those that were met (in time or late), and the asked
 * date, with a legend. Labels are whole and stand beside their bars; in a picture narrower than 640 pixels, above them. Of
 * a time-limit that was met the label says by what and when; pointing at it shows how its date comes about.
 *
 * Each colour stands at its shape, so that programs without style sheets show the picture as a browser does. With the
 * theme `auto` it has one style rule more, by which it is dark on the screen of a reader who prefers that; in print it is
 * light. It has a title and a description for readers who cannot see it. The texts of the record appear as text, never as
 * markup.
 *
 * @param dispute a dispute, as `replay` gives it
 * @param date a civil date, `YYYY-MM-DD`; facts after it are not yet known
 * @param options which part is shown, and how: the language, the theme, the width
 * @returns an SVG document, as wide as asked and as high as needed
 * @throws DisputeError with the code `INVALID_DATE` if `date`, `from` or `to` is not a civil date, and with the code
 * `INVALID_RECORD` if `dispute` is not a dispute, and with the code `INVALID_ARGUMENT` if an option is unknown or cannot
 * have its value, if `to` is before `from`, and for a `member` that is no party and no third party
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
 *
 * const phone = toSvg(dispute, '2019-11-08', { width: 360, only: 'live', member: 'Korea' });
 * phone.includes('Part shown: Time-limits, Korea'); // => true
 * ```
 */
export function toSvg(dispute: Dispute, date: CivilDate, options: SvgOptions = {}): string {
  const view = viewOf(options);
  const scene = sceneOf(dispute, date, view);
  const picture = layoutOf(scene);
  const { width, height } = picture;
  const { language, theme } = view;
  const paint = paintOf(theme);
  const title = headline(dispute.record, language);
  const about = description(scene);
  const id = `wto-dispute-${digest([title, date, about, theme, width].join('\n'))}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="wto-dispute${theme === 'auto' ? ` ${AUTO}` : ''}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language.code}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="${FAMILY}">
<title id="${id}-title">${inXml(title)}</title>
<desc id="${id}-desc">${inXml(about)}</desc>
${theme === 'auto' ? `<style>${darkStyle()}</style>\n` : ''}<rect fill="${paint('ground')}" width="${width}" height="${height}" rx="6"/>
${shapes(picture, paint).join('\n')}
</svg>
`;
}

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** What the picture shows, in words, for readers who cannot see it. */
function description({ dispute, status, view, content }: Scene): string {
  const { language } = view;
  const { headings, colon, separator } = language;
  const { facts, live, past } = content;
  const listed = (title: string, lines: readonly string[] | undefined) =>
    lines === undefined ? [] : [`${title}${colon}${lines.join(separator) || headings.none}`];
  return [
    `${capitalized(language.date(status.date))}${colon}${stageWords(status, dispute.record, language)}`,
    ...sides(dispute.record, language),
    `${headings.wtoList}${colon}${listLabels(status, language)}`,
    ...excerptOf(view),
    ...listed(
      headings.facts,
      facts?.map((fact) => `${fact.date} ${factLine(fact, language)}`),
    ),
    ...listed(
      headings.deadlines,
      live?.map(({ period }) => deadlineWords(period.deadline, language)),
    ),
    ...listed(
      headings.pastDeadlines,
      past?.map(({ period }) => deadlineWords(period.deadline, language)),
    ),
  ]
    .map((sentence) => `${sentence}.`)
    .join('\n');
}

/** The lines first, so that nothing is covered by them. */
function shapes({ lines, parts }: Picture, paint: Paint): string[] {
  return [...lines.map((each) => line(each, paint)), ...parts.map((each) => part(each, paint))];
}

const strokes = {
  axis: { colour: 'line', more: '' },
  rule: { colour: 'rule', more: '' },
  now: { colour: 'now', more: ' stroke-width="1.5" stroke-dasharray="5 3"' },
} as const;

function line({ kind, x1, y1, x2, y2 }: Line, paint: Paint): string {
  const { colour, more } = strokes[kind];
  return `<line stroke="${paint(colour)}"${more} x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}"/>`;
}

function part({ tip, labels, bars, dots }: Part, paint: Paint): string {
  const inner = [
    ...bars.map((each) => bar(each, paint)),
    ...dots.map(({ x, y }) => `<circle fill="${paint('ink')}" cx="${rounded(x)}" cy="${rounded(y)}" r="${DOT}"/>`),
    ...labels.map((each) => label(each, paint)),
  ].join('');
  return tip === undefined ? inner : `<g><title>${inXml(tip)}</title>${inner}</g>`;
}

function bar({ left, right, y, tone, goesOn }: Bar, paint: Paint): string {
  const rect = `<rect fill="${paint(tone)}" x="${rounded(left)}" y="${rounded(y)}" width="${rounded(right - left)}" height="${BAR_HEIGHT}"/>`;
  if (goesOn === undefined) return rect;
  const [end, tip] = goesOn === 'right' ? [right, right + ARROW] : [left, left - ARROW];
  const corners = [`${end},${y}`, `${rounded(tip)},${y + BAR_HEIGHT / 2}`, `${end},${y + BAR_HEIGHT}`];
  return `${rect}<polygon fill="${paint(tone)}" points="${corners.join(' ')}"/>`;
}

const inks: Readonly<Record<Look, ColourName>> = {
  ...{ title: 'ink', heading: 'ink', label: 'ink', lead: 'quiet', date: 'quiet', tick: 'quiet', now: 'now' },
};

function label({ x, y, text, look, anchor = 'start' }: Label, paint: Paint): string {
  const { size, isBold } = fonts[look];
  const weight = isBold ? ' font-weight="600"' : '';
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text fill="${paint(inks[look])}" font-size="${size}"${weight}${side} x="${rounded(x)}" y="${rounded(y)}">${inXml(text)}</text>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

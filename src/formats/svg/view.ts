import { languageField } from '../../answers/language.js';
import { type Status, statusOn } from '../../answers/status.js';
import { type CivilDate, type Day, toDay } from '../../calendar/date.js';
import { english } from '../../languages/english/index.js';
import type { Language } from '../../languages/language.js';
import { invalidArgument } from '../../record/error.js';
import { issue } from '../../record/issue.js';
import { type Checks, ensureOptions, judgedLater, oneOf, wholeNumberFrom } from '../../record/options.js';
import { parseDate } from '../../record/parse.js';
import type { Dispute } from '../../replay/dispute.js';
import type { Role } from '../../vocabulary.js';
import { actsIn } from '../acts.js';
import { isRole, isText } from '../options.js';
import { liveOf, type Period, pastOf, periodsOf } from '../periods.js';
import { selectionOf } from '../selection.js';
import { factsBy, type ShownFact } from '../words.js';
import { type Stroke, strokesOf } from './bars.js';
import { type Theme, themes } from './palette.js';

/** Options of `toSvg`. */
export interface SvgOptions {
  /** The language of the words. Default: English. */
  readonly language?: Language | undefined;
  /** The colours. Default: `auto`, which is light, and dark where a reader on a screen prefers that. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** The width in pixels, a whole number from 360 to 4,000. Default: 960. */
  readonly width?: number | undefined;
  /** The first day of the part to be shown. Default: the first day of what is shown. */
  readonly from?: CivilDate | undefined;
  /** The last day of the part to be shown. Default: the last day ahead, at most a year, or as many as the case is old. */
  readonly to?: CivilDate | undefined;
  /** Only the facts, the live time-limits, or those that were met. Default: all of them. */
  readonly only?: 'facts' | 'live' | 'past' | undefined;
  /** Only the time-limits of this Member, in whatever spelling: its own and those of the parties. The facts stay. */
  readonly member?: string | undefined;
  /** Only the time-limits of this role. The facts stay. */
  readonly role?: Role | undefined;
}

const contents = ['facts', 'live', 'past'] as const;

const checks: Checks<SvgOptions> = {
  language: languageField,
  theme: /* @__PURE__ */ oneOf(themes),
  width: /* @__PURE__ */ wholeNumberFrom({ least: 360, most: 4000 }),
  from: judgedLater,
  to: judgedLater,
  only: /* @__PURE__ */ oneOf(contents),
  member: isText,
  role: isRole,
};

/** What a picture is to show, and how. */
export interface View {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly only?: SvgOptions['only'];
  readonly member?: SvgOptions['member'];
  readonly role?: SvgOptions['role'];
}

/**
 * The options of a call with their defaults.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if an option is unknown or cannot have its value, and with the
 * code `INVALID_DATE` if `from` or `to` is not a civil date
 */
export function viewOf(options: SvgOptions): View {
  const { language = english, theme = 'auto', width = 960, ...rest } = ensureOptions(options, checks);
  const [from, to] = [dayOf(rest.from, 'from'), dayOf(rest.to, 'to')];
  if (rest.from !== undefined && rest.to !== undefined && Number(from) > Number(to))
    throw invalidArgument([issue({ kind: 'reversed', path: 'to', from: rest.from, to: rest.to })]);
  return { ...rest, language, theme, width, from, to };
}

function dayOf(date: CivilDate | undefined, path: string): Day | undefined {
  return date === undefined ? undefined : toDay(parseDate(date, path));
}

/** A time-limit with the parts of its bar, and the fact that met it, where one did. */
export interface Stretch {
  readonly period: Period;
  readonly act: ShownFact | undefined;
  readonly strokes: readonly Stroke[];
}

/** What a picture shows. What was not asked for is absent. */
export interface Content {
  readonly facts?: readonly ShownFact[] | undefined;
  readonly live?: readonly Stretch[] | undefined;
  readonly past?: readonly Stretch[] | undefined;
}

/** A dispute on a date, and what of it a picture shows. */
export interface Scene {
  readonly dispute: Dispute;
  readonly status: Status;
  readonly view: View;
  readonly content: Content;
}

/**
 * What of a dispute a picture shows.
 *
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, with the code `INVALID_RECORD` if
 * `dispute` is not a dispute, and with the code `INVALID_ARGUMENT` if the Member is no party and no third party
 */
export function sceneOf(dispute: Dispute, date: CivilDate, view: View): Scene {
  const status = statusOn(dispute, date);
  const { only = '', from = -Infinity, to = Infinity } = view;
  const { record } = dispute;
  const isAsked = selectionOf(view, [record]);
  const today = toDay(date);
  const facts = factsBy(dispute, date);
  const actOf = actsIn(facts);
  const stretches = (periods: readonly Period[]) =>
    periods
      .filter(({ deadline }) => isAsked({ record, deadline }))
      .map((period) => ({ period, act: actOf(period) }))
      .map(({ period, act }) => ({ period, act, strokes: strokesOf(period, today, act?.date) }))
      .filter(({ strokes }) => (strokes[0]?.from ?? to) <= to && (strokes.at(-1)?.to ?? from) >= from);
  const periods = only === 'facts' ? [] : periodsOf(dispute, date);
  const content = {
    facts: ['', 'facts'].includes(only) ? facts.filter(isWithin(from, to)) : undefined,
    live: ['', 'live'].includes(only) ? stretches(liveOf(periods)) : undefined,
    past: ['', 'past'].includes(only) ? stretches(pastOf(periods)) : undefined,
  };
  return { dispute, status, view, content };
}

function isWithin(from: Day, to: Day): (fact: ShownFact) => boolean {
  return ({ date }) => toDay(date) >= from && toDay(date) <= to;
}

import { languageField } from '../../answers/language.js';
import { statusOn } from '../../answers/status.js';
import type { CivilDate } from '../../calendar/date.js';
import { english } from '../../languages/english/index.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { type Checks, ensureOptions, oneOf } from '../../record/options.js';
import type { DisputeRecord } from '../../record/record.js';
import type { Dispute } from '../../replay/dispute.js';
import { headline, stageWords } from '../words.js';
import { statechartLines } from './statechart.js';
import { inMermaid } from './text.js';
import { timelineOf } from './timeline.js';

/** Options of `toMermaid`. */
export interface MermaidOptions {
  /**
   * `timeline`, the default: facts and time-limits as a Gantt chart. `statechart`: the procedure with the present states
   * marked.
   */
  readonly kind?: 'statechart' | 'timeline' | undefined;
  /** The language of the words. Default: English. */
  readonly language?: Language | undefined;
}

const kinds = ['statechart', 'timeline'] as const;

const checks: Checks<MermaidOptions> = { kind: /* @__PURE__ */ oneOf(kinds), language: languageField };

/**
 * Writes a dispute as a Mermaid diagram: the procedure with the present states marked, or the facts and
 * time-limits on a time axis. The texts of the record appear as text, never as a directive.
 *
 * @param dispute a dispute, as `replay` gives it
 * @param date a civil date, `YYYY-MM-DD`; facts after it are not yet known
 * @param options which diagram, and the language. Default: the timeline, in English
 * @returns the text of the diagram, for Mermaid 11
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, and with the code
 * `INVALID_RECORD` if `dispute` is not a dispute, and with the code `INVALID_ARGUMENT` if an option is unknown or cannot
 * have its value
 *
 * @example
 * ```ts
 * import { parseRecord, replay } from 'wto-dispute';
 * import { toMermaid } from 'wto-dispute/formats';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * toMermaid(dispute, '2019-11-11', { kind: 'statechart' }).split('\n').at(-2); // => '  class consultations_panelMayBeRequested present'
 * toMermaid(dispute, '2019-11-11', { kind: 'timeline' }).includes('milestone, f1, 2019-09-11, 0d'); // => true
 * ```
 */
export function toMermaid(dispute: Dispute, date: CivilDate, options: MermaidOptions = {}): string {
  const { kind = 'timeline', language = english } = ensureOptions(options, checks);
  const status = statusOn(dispute, date);
  const title = inMermaid(headline(dispute.record, language));
  const about = [
    `  accTitle: ${title}`,
    `  accDescr: ${inMermaid(`${capitalized(language.date(date))}${language.colon}${stageWords(status, dispute.record, language)}`)}`,
  ];
  if (kind === 'statechart')
    return ended(['stateDiagram-v2', ...about, ...statechartLines(status.states, inTrack(dispute.record, language))]);
  const { settings, lines } = timelineOf(dispute, date, language);
  return ended([...settings, 'gantt', `  title ${title}`, ...about, ...lines]);
}

function ended(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** The language with the names that states have on the track of a dispute. */
function inTrack({ track = 'standard' }: DisputeRecord, language: Language): Language {
  return { ...language, states: { ...language.states, ...language.statesInTrack[track] } };
}

import { languageField } from '../../answers/language.js';
import { statusOn } from '../../answers/status.js';
import type { CivilDate } from '../../calendar/date.js';
import { english } from '../../languages/english/index.js';
import type { Language } from '../../languages/language.js';
import { invalidArgument } from '../../record/error.js';
import { issue } from '../../record/issue.js';
import { type Checks, ensureOptions, oneOf } from '../../record/options.js';
import type { Dispute } from '../../replay/dispute.js';
import { headline, standingWords } from '../words.js';
import { statechartLines } from './statechart.js';
import { inMermaid } from './text.js';
import { timelineLines } from './timeline.js';

/** Which diagram, in which words. */
export interface MermaidOptions {
  /** `statechart`: the procedure, the present state marked. `timeline`: facts and time-limits as a gantt. */
  readonly kind: 'statechart' | 'timeline';
  /** The words. Default: English. */
  readonly language?: Language;
}

const kinds: readonly MermaidOptions['kind'][] = ['statechart', 'timeline'];

const checks: Checks<MermaidOptions> = { kind: /* @__PURE__ */ oneOf(kinds), language: languageField };

/**
 * A dispute as the text of a Mermaid diagram (version 11): where it stands in the procedure, or its
 * facts and time-limits in time. Whatever a record contains appears as text, never as a directive.
 *
 * @param date a civil date: later facts are not yet known
 * @throws DisputeError `INVALID_DATE`; `INVALID_RECORD` for a dispute that is none, and for an option
 * that is not known or cannot have its value
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
export function toMermaid(dispute: Dispute, date: CivilDate, options: MermaidOptions): string {
  const { kind, language = english } = ensureOptions(options ?? {}, checks);
  if (kind === undefined)
    throw invalidArgument([issue({ kind: 'notOneOf', path: 'kind', found: { is: 'nothing' }, options: kinds })]);
  const status = statusOn(dispute, date);
  const title = inMermaid(headline(dispute.record));
  const about = [
    `  accTitle: ${title}`,
    `  accDescr: ${inMermaid(`${language.date(date)}. ${standingWords(status, language)}`)}`,
  ];
  const lines =
    kind === 'statechart'
      ? ['stateDiagram-v2', ...about, ...statechartLines(status.states, language)]
      : ['gantt', `  title ${title}`, ...about, ...timelineLines(dispute, date, language)];
  return `${lines.join('\n')}\n`;
}

import type { CivilDate } from '../../calendar/date.js';
import { toICalendar } from '../../formats/icalendar/icalendar.js';
import { isCalendar } from '../../formats/icalendar/previous.js';
import { toMarkdown } from '../../formats/markdown/markdown.js';
import { toMermaid } from '../../formats/mermaid/mermaid.js';
import { toSvg } from '../../formats/svg/svg.js';
import type { Dispute } from '../../replay/dispute.js';
import { dateOf, disputeOf, disputesOf } from '../disputes.js';
import { exitCodes } from '../exit-codes.js';
import { textOf } from '../input.js';
import type { Io } from '../io.js';
import type { Call } from '../options.js';
import { InFile, InputError } from '../trouble.js';
import { UsageError } from '../usage-error.js';

export function calendar(call: Call, io: Io): number {
  const { language, member, role, only, remind } = call;
  const previous = previousOf(call, io);
  const disputes = disputesOf(call, io);
  io.out(
    toICalendar(disputes, dateOf(call, io), {
      language,
      ...(member !== undefined && { member }),
      ...(role !== undefined && { role }),
      ...(only !== undefined && { only }),
      ...(remind !== undefined && { remind }),
      ...(previous !== undefined && { previous }),
    }),
  );
  return exitCodes.done;
}

/** The calendar as it was published. Before the first time there is none where the new one is to be written. */
function previousOf({ previous: path, out }: Call, io: Io): string | undefined {
  if (path === undefined) return undefined;
  try {
    const text = textOf(path, io);
    if (!isCalendar(text)) throw new InputError({ kind: 'notCalendar' });
    return text;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { trouble } = error;
    if (path === out && trouble.kind === 'unreadable' && trouble.reason === 'missing') return undefined;
    throw new InFile({ path }, error);
  }
}

export function diagram(call: Call, io: Io): number {
  const { from, to } = call.picture;
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError(({ reversed }) => reversed(to, from, false));
  io.out(diagramOf(disputeOf(call, io), dateOf(call, io), call));
  return exitCodes.done;
}

function diagramOf(dispute: Dispute, date: CivilDate, { kind, language, picture, report }: Call): string {
  switch (kind) {
    case 'svg':
      return toSvg(dispute, date, { language, ...picture });
    case 'report':
      return toMarkdown(dispute, date, { language, ...report });
    default:
      return toMermaid(dispute, date, { kind, language });
  }
}

import type { DisputeEvent } from '../../src/index.js';
import { proceedingEvents } from '../../src/vocabulary.js';
import { clockedRows, type TableRow } from '../law/columns.js';
import { type Expected, type Row, rows } from '../law/periods.js';

/** A rule of the published table with a case in which it runs. */
export interface Running {
  readonly law: TableRow;
  readonly row: Row;
  /** The last day, as the hand-counted row or else the library has it. */
  readonly lastDay?: string;
  readonly opens?: string;
}

/** A case in which it is not yet ended. */
const LIVE = new Set(['running', 'waiting', 'open', 'upcoming']);

/** The published rules, each in its plain case; those that the start itself fulfils have none. */
export const plain: readonly Running[] = clockedRows.flatMap((law) => running(law, (row) => row.recourse === own(law)));

/** Those that run in compliance proceedings too, there. */
export const twins: readonly Running[] = clockedRows.flatMap((law) =>
  law.inCompliance ? running(law, (row) => row.recourse === 1) : [],
);

/** DSU 21.5 itself runs in the proceeding that it governs. */
function own({ starts }: TableRow): number | undefined {
  return starts?.every((start) => start.startsWith('compliance.')) ? 1 : undefined;
}

function running(law: TableRow, fits: (row: Row) => boolean): Running[] {
  const row = rows.find(
    (one) => one.rule === law.id && one.expected !== 'none' && fits(one) && LIVE.has(one.expected.state ?? ''),
  );
  if (row === undefined) return [];
  const { lastDay, opens } = row.expected as Expected;
  return [{ law, row, ...(lastDay !== undefined && { lastDay }), ...(opens !== undefined && { opens }) }];
}

/** The last day on which something is known in a case. */
export function knownUntil({ facts, on }: Row): string {
  return [...facts.map(({ date }) => date), on].sort().at(-1) ?? on;
}

const plainTypes: readonly string[] = proceedingEvents;

/** Fields that a type requires. */
const fields: Readonly<Record<string, object>> = {
  'panel.circulationAnticipated': { on: '2016-12-01' },
  'rpt.modified': { expires: '2017-12-01' },
  'arbitration.agreed': { purpose: 'merits' },
};

/** A fact of the table in the proceeding of a case. */
export function factOf({ recourse, rule }: Row, type: string, date: string): DisputeEvent {
  const prefixed = recourse !== undefined && plainTypes.includes(type) && !rule.startsWith('dsu-21-5');
  return { ...fields[type], type: prefixed ? `compliance.${type}` : type, date } as DisputeEvent;
}

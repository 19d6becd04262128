import type { DisputeRecord } from '../../record/record.js';

const INDENTS = [2, 4, '\t', 3, 1, 0] as const;

/**
 * A record as the text of a file. It is laid out as the file was before, if that was the layout of a program; otherwise,
 * and for a new file, each field of the record and each fact has a line of its own.
 */
export function recordText(record: DisputeRecord, before = ''): string {
  const old = before.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const indent = old === '' ? undefined : indentOf(old);
  const text = indent === undefined ? factPerLine(record) : JSON.stringify(record, undefined, indent);
  const whole = old === '' || old.endsWith('\n') ? `${text}\n` : text;
  return before.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole;
}

/** The indent with which `JSON.stringify` writes this text; undefined if it writes it with none. */
function indentOf(text: string): (typeof INDENTS)[number] | undefined {
  const value: unknown = JSON.parse(text);
  return INDENTS.find((indent) => JSON.stringify(value, undefined, indent) === text.trimEnd());
}

function factPerLine(record: DisputeRecord): string {
  const fields = Object.entries(record).map(([name, value]) => `  ${JSON.stringify(name)}: ${valueText(name, value)}`);
  return `{\n${fields.join(',\n')}\n}`;
}

function valueText(name: string, value: unknown): string {
  if (name !== 'events' || !Array.isArray(value) || value.length === 0) return spaced(value);
  return `[\n${value.map((event) => `    ${spaced(event)}`).join(',\n')}\n  ]`;
}

/** JSON on one line, with spaces as people write it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

import { dateIn, type Today } from '../dates.js';
import { type FieldName, fields, type OptionShape } from '../table.js';

/** The value of a field as the words of a call give it. What is none is left as it is: the parser of facts says so. */
function fieldValue(name: FieldName, words: readonly string[], today: Today): unknown {
  const { value, values, many }: OptionShape = fields[name];
  const [text = ''] = words;
  if (many) return name === 'by' && words.length === 1 ? text : words;
  if (values?.includes('true')) return flagOf(text);
  if (value === 'NUMBER') return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (value === 'PERIOD') return periodOf(text) ?? text;
  return value === 'DATE' ? momentOf(name, text, today) : text;
}

/** The fields of a call as those of a fact. */
export function fieldsOf(given: ReadonlyMap<FieldName, readonly string[]>, today: Today): Record<string, unknown> {
  return Object.fromEntries([...given].map(([name, words]) => [name, fieldValue(name, words, today)]));
}

function flagOf(text: string): boolean | string {
  if (text === 'true' || text === 'yes') return true;
  return text === 'false' || text === 'no' ? false : text;
}

/** A date that is counted from today; any other text is left to the parser of facts. */
function momentOf(name: FieldName, text: string, today: Today): string {
  return /^(?:today|[+-]\d+[dw])$/.test(text) ? dateIn(`--${name}`, text, today) : text;
}

const UNITS = { m: 'months', w: 'weeks', d: 'days' } as const;
const PART = /^(\d{1,6})\s*(m|w|d|months?|weeks?|days?)$/i;

/** "15 months", "8 months 10 days", "8 months, 10 days", `P15M`: a period; undefined for what is none. */
export function periodOf(text: string): Readonly<Record<string, number>> | undefined {
  const plain = text.trim().replace(/^P(?=\d)/, '');
  const parts = plain.match(/\d+\s*[a-z]+/gi) ?? [];
  if (parts.length === 0 || plain.replace(/\d+\s*[a-z]+/gi, '').replace(/[\s,]|and/g, '') !== '') return undefined;
  const period: Record<string, number> = {};
  for (const part of parts) {
    const [, count, unit = ''] = PART.exec(part) ?? [];
    const name = UNITS[unit.charAt(0).toLowerCase() as keyof typeof UNITS];
    if (count === undefined || name === undefined || name in period) return undefined;
    period[name] = Number(count);
  }
  return period;
}

import { readFileSync } from 'node:fs';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { type Parties, partyOf } from '../../src/casefile/parties.js';
import {
  adoptionEvents,
  arbitrationEvents,
  consultationEvents,
  type EventType,
  eventTypes,
  generalEvents,
  implementationEvents,
  panelEvents,
  remedyEvents,
} from '../../src/vocabulary.js';
import { root } from '../lib/run.js';

/** The part of JSON Schema that schema.json uses. */
interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}

type Fields = Readonly<Record<string, Schema | true>>;

interface Part {
  readonly properties: Fields;
  readonly required?: readonly string[];
}

interface Family {
  readonly if: { readonly properties: { readonly type: { readonly enum: readonly string[] } } };
  readonly then: Part;
}

interface EventPart {
  readonly properties: Fields & {
    readonly type: { readonly oneOf: readonly { readonly const: string; readonly description: string }[] };
  };
  readonly required: readonly string[];
  readonly allOf: readonly Family[];
}

interface Published extends Part {
  readonly $defs: { readonly event: EventPart };
}

const published: Published = JSON.parse(readFileSync(`${root}schema.json`, 'utf8'));
const { event } = published.$defs;

const chapters: Readonly<Record<string, readonly EventType[]>> = {
  'Consultations (DSU 4)': consultationEvents,
  'The panel (DSU 6 to 15)': panelEvents,
  'Adoption and appeal (DSU 16, 17)': adoptionEvents,
  'Arbitration as an alternative (DSU 25)': arbitrationEvents,
  'Implementation (DSU 21)': implementationEvents,
  'Compensation and retaliation (DSU 22; SCM 4.10, 7.9)': remedyEvents,
  'Good offices, ends, time, everything else': generalEvents,
};

/** A sentence, with the article that it ends with. */
const CITED = /^(.*) \(([^()]*(?:\([^()]*\)[^()]*)*)\)\.$/;

const code = (word: string) => `\`${word}\``;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(row).join('\n');

/** docs/records.md as it is, with its tables as the schema is. */
export function recordsPage(): string {
  const page = readFileSync(`${root}docs/records.md`, 'utf8');
  return Object.entries(tables()).reduce((text, [mark, part]) => marked(text, mark, part), page);
}

function tables(): Readonly<Record<string, string>> {
  const { type: _, ...common } = event.properties;
  return {
    header: table(['field', 'value', 'what it says'], fieldRows(published.properties, published.required)),
    common: table(
      ['field', 'value', 'what it says'],
      [[code('type'), 'one of those below, **required**', 'What happened.'], ...fieldRows(common, event.required)],
    ),
    facts: Object.entries(chapters)
      .map(
        ([title, types]) =>
          `### ${title}\n\n${table(['fact', 'field', 'value', 'what it says', 'article'], types.flatMap(factRows))}`,
      )
      .join('\n\n'),
    apart: wrapped(eventTypes.filter(isApart).map(code).join(', ')),
  };
}

function fieldRows(fields: Fields, required: readonly string[] = []): string[][] {
  return Object.entries(fields).flatMap(([name, schema]) =>
    schema === true ? [] : [[code(name), valueWords(schema, required.includes(name)), schema.description ?? '']],
  );
}

/** The fact, and beneath it each field of its own. */
function factRows(type: EventType): string[][] {
  const said = event.properties.type.oneOf.find((one) => one.const === type)?.description ?? '';
  const [, sentence, article] = CITED.exec(said) ?? [undefined, said.slice(0, -1), ''];
  const own = event.allOf.find((family) => family.if.properties.type.enum.includes(type))?.then;
  const fields = fieldRows(own?.properties ?? {}, own?.required);
  return [
    [code(type), '', '', `${sentence}.`, article ?? ''],
    ...fields.map(([name = '', value = '', text = '']) => ['', name, value, text, '']),
  ];
}

function valueWords(schema: Schema, isRequired: boolean): string {
  return isRequired ? `${kindWords(schema)}, **required**` : kindWords(schema);
}

function kindWords({ type, enum: words, minLength, minimum, items, anyOf, $ref }: Schema): string {
  if ($ref !== undefined) return $ref === '#/$defs/ruleId' ? '[rule id](law.md)' : $ref.replace(/.*\//, '');
  if (anyOf !== undefined) return anyOf.map(kindWords).join(', or ');
  if (words !== undefined) return words.map(code).join(', ');
  if (items !== undefined) return `list of ${several[kindWords(items)] ?? kindWords(items)}`;
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `whole number from ${minimum}`;
  return minLength === undefined ? 'text' : 'name';
}

const several: Readonly<Record<string, string>> = {
  ...{ name: 'names', text: 'texts', event: 'facts' },
  'whole number from 1': 'whole numbers from 1',
};

/** In lines as long as those of the pages. */
function wrapped(text: string): string {
  return text.replace(/(.{1,120})(?: |$)/g, '$1\n').trimEnd();
}

/** Whether some of several complainants may act apart in a fact. */
function isApart(type: EventType): boolean {
  const parties: Parties = { complainants: ['Brazil', 'India'], respondent: 'Japan', track: 'standard' };
  return partyOf(parties, { type, date: '2019-09-11', by: 'Brazil' } as ProcedureEvent) !== undefined;
}

/** The page with these lines between the marks. */
function marked(text: string, mark: string, part: string): string {
  const place = new RegExp(`(?<=<!-- ${mark} -->\n).*(?=<!-- /${mark} -->)`, 's');
  if (!place.test(text)) throw new Error(`docs/records.md has no <!-- ${mark} --> and <!-- /${mark} -->`);
  return text.replace(place, () => `\n${part}\n\n`);
}

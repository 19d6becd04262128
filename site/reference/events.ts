import { type DisputeEvent, type DisputeRecord, type EventType, english, type PlainEventType } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { disputes, sourceOf } from 'wto-dispute/history';
import { type LawRule, rules } from 'wto-dispute/law';
import { spanish } from 'wto-dispute/spanish';
import { articleOf, chapters, commonFields, factFields, sentenceOf } from '../../scripts/lib/facts.js';
import { code, table } from '../../scripts/lib/markdown.js';
import { proceedingEvents } from '../../src/vocabulary.js';
import { beginnings } from '../../test/law/courses.js';
import { rows } from '../../test/law/periods.js';
import { isWithin, nameOf, root, ways } from './machine.js';
import { block, eventAddress, frontMatter, list, named, type Page, sections, stateNamed } from './page.js';

/** A page for each fact; the facts of compliance proceedings are on those of the original dispute. */
export function eventPages(): readonly Page[] {
  const each = Object.entries(chapters).flatMap(([group, types]) =>
    types.map((type) => ({
      address: eventAddress(type).slice(1),
      name: type,
      chapter: 'Events',
      group,
      text: eventPage(type as PlainEventType, group),
    })),
  );
  return [{ address: 'reference/events/index', name: 'Every event', chapter: 'Events', text: overview() }, ...each];
}

function overview(): string {
  const parts = Object.entries(chapters).map(([title, types]) => {
    const cells = types.map((type) => [named(type), sentenceOf(type), articleOf(type)]);
    return `## ${title}\n\n${table(['event', 'what it says', 'article'], cells)}`;
  });
  return sections(
    frontMatter({ search: false, prev: false, next: false, outline: 2 }),
    '# Every event',
    'An event is a dated fact of a record. [The record](/guide/records) explains the format; here each type has a page. A compliance proceeding (DSU 21.5) has many of them under the prefix `compliance.`.',
    ...parts,
  );
}

/** What the page of `DisputeEvent` in the API says below its sentence: each type of fact with its fields. */
export function eventFields(): string {
  const parts = Object.entries(chapters).map(([title, types]) => {
    const cells = types.map((type) => [named(type), ownFieldsOf(type as PlainEventType), sentenceOf(type)]);
    return `## ${title}\n\n${table(['type', 'fields of its own', 'what it says'], cells)}`;
  });
  const compliance = `A compliance proceeding (DSU 21.5) has the types of these chapters under the prefix \`compliance.\`, with the same fields and \`recourse\`, the number of the proceeding: ${proceedingChapters().join('; ')}.`;
  return sections(
    `## The fields of every fact\n\n${linkedFields([[code('type'), 'one of those below, **required**', 'What happened.'], ...commonFields()])}`,
    compliance,
    ...parts,
  );
}

function proceedingChapters(): readonly string[] {
  const isOfProceeding = (types: readonly EventType[]) => proceedingEvents.some((one) => types.includes(one));
  return Object.entries(chapters).flatMap(([title, types]) => (isOfProceeding(types) ? [title] : []));
}

/** Each field with its values. */
function ownFieldsOf(type: PlainEventType): string {
  const fields = factFields(type).map(([name, value]) => `${name}: ${value}`);
  return linkedTargets(fields.join('<br>'));
}

function eventPage(type: PlainEventType, group: string): string {
  const compliance = proceedingEvents.some((one) => one === type);
  const own = factFields(type);
  return sections(
    frontMatter({ title: type, description: sentenceOf(type), prev: false, next: false }),
    `# ${code(type)}`,
    `<p class="lead">${sentenceOf(type)}</p>`,
    table(
      ['', ''],
      [
        ['Article', articleOf(type) || '—'],
        ['Chapter', group],
        ['In words', [english, french, spanish].map(({ facts }) => facts[type]).join(' · ')],
        [
          'Compliance proceedings',
          compliance ? `also as ${code(`compliance.${type}`)} (DSU 21.5)` : 'no twin under `compliance.`',
        ],
        ['In the real records', countWords(type)],
      ],
    ),
    `## Fields\n\n${own.length === 0 ? 'None of its own.' : linkedFields(own)}\n\nEvery fact may have these as well:\n\n${linkedFields(commonFields())}`,
    `## Example\n\n${exampleOf(type)}`,
    statesOf(type),
    rulesOf(type),
  );
}

const linkedFields = (rows: readonly string[][]) => linkedTargets(table(['field', 'value', 'what it says'], rows));

/** What links to pages of docs leads to those of the site. */
const linkedTargets = (text: string) =>
  text.replaceAll('](law.md)', '](/reference/rules/)').replaceAll('](#values)', '](/guide/records#values)');

const isOf = (type: PlainEventType, event: DisputeEvent) => event.type === type || event.type === `compliance.${type}`;

function countWords(type: PlainEventType): string {
  const having = disputes.filter(({ events }) => events.some((event) => isOf(type, event)));
  return having.length === 0 ? 'in none' : `in ${having.length} of ${disputes.length} disputes`;
}

/** The fact of a real record that has the most fields; else that of a known answer. */
function exampleOf(type: PlainEventType): string {
  const real = disputes.flatMap((record) =>
    record.events.filter((event) => event.type === type).map((event) => ({ record, event })),
  );
  const [best] = real.sort(
    (one, other) => fieldsOf(other.event) - fieldsOf(one.event) || (other.record.ds ?? 0) - (one.record.ds ?? 0),
  );
  if (best !== undefined) return sections(`From ${disputeName(best.record)}:`, json(best.event)).trimEnd();
  const known = [...rows.flatMap(({ facts }) => facts), ...[...beginnings.values()].flat()].find(
    (fact) => fact.type === type,
  );
  return json(known ?? ({ type, date: '2024-03-15' } as DisputeEvent));
}

const fieldsOf = (event: DisputeEvent) => Object.keys(event).length;
const json = (event: DisputeEvent) =>
  block(
    'json',
    `{ ${Object.entries(event)
      .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
      .join(', ')} }`,
  );

function disputeName(record: DisputeRecord): string {
  const source = sourceOf(record);
  return source === undefined ? record.title : `[DS${record.ds}](${source}), *${record.title}*`;
}

/** Where the fact leads, and where it can be recorded without a change. */
function statesOf(type: PlainEventType): string {
  const own = ways.filter(({ event, from }) => event === type && !nameOf(from).startsWith('implementation.compliance'));
  const moves = own.filter(({ from, to }) => to !== undefined && to !== from);
  const stays = own
    .filter(({ to }) => to === undefined)
    .map(({ from }) => (from === root ? 'every stage' : stateNamed(nameOf(from))));
  const lines = moves.map(({ from, to, isConditional }) => {
    const target = to === undefined ? '' : stateNamed(nameOf(to));
    const start = from === root ? 'every stage' : stateNamed(nameOf(from));
    const when = isConditional ? ', depending on what else the record shows' : '';
    return to !== undefined && isWithin(from, to)
      ? `${start}: back to ${target}${when}`
      : `${start} → ${target}${when}`;
  });
  return sections(
    '## What it does to the state',
    lines.length > 0 && list([...new Set(lines)]),
    stays.length > 0 && `Recorded without a change of state in ${[...new Set(stays)].join(', ')}.`,
    lines.length === 0 && stays.length === 0 && 'It changes no state.',
  ).trimEnd();
}

type Part = readonly [title: string, has: (rule: LawRule, type: EventType) => boolean | undefined];

const parts: readonly Part[] = [
  ['It starts', ({ starts, startsIfUnset }, type) => starts?.includes(type) || startsIfUnset?.includes(type)],
  ['It starts anew', ({ restartedBy }, type) => restartedBy?.includes(type)],
  ['It brings into being', ({ activatedBy }, type) => activatedBy?.includes(type)],
  ['It fulfils', ({ metBy, judgesEach }, type) => metBy?.includes(type) || judgesEach?.includes(type)],
  ['It lifts the wait of', ({ liftedBy }, type) => liftedBy?.includes(type)],
  ['It moves', ({ extendedBy }, type) => type !== 'timeLimit.extended' && extendedBy?.includes(type)],
  [
    'It makes moot',
    ({ supersededBy, supersededAfterLastDayBy }, type) =>
      supersededBy?.includes(type) || supersededAfterLastDayBy?.includes(type),
  ],
  ['It defeats', ({ defeatedBy }, type) => defeatedBy?.includes(type)],
  ['It puts back', ({ revivedBy }, type) => revivedBy?.includes(type)],
  ['It makes due', ({ dueOnRequest }, type) => dueOnRequest === type],
];

/** What the fact does to time-limits. */
function rulesOf(type: PlainEventType): string {
  const lines = parts.flatMap(([title, has]) => {
    const found = rules.filter((rule) => has(rule, type)).map(({ id }) => named(id));
    return found.length === 0 ? [] : [`${title}: ${found.join(', ')}`];
  });
  const words =
    type === 'timeLimit.extended'
      ? 'It moves the last day of the rule that it names; the twelve months of DSU 12.12 alone cannot be moved.'
      : 'No rule names it.';
  return `## What it does to time-limits\n\n${lines.length === 0 ? words : list(lines)}`;
}

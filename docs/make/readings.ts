import { type Deadline, type DisputeEvent, english, replay, statusOn } from 'wto-dispute';
import { type Reading, type RuleChange, readings, type WordedOption } from 'wto-dispute/law';
import { code, table, withParts } from '../../scripts/lib/markdown.js';
import { factWords } from '../../src/answers/words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { cases, type NoteCase, noteCases, type ReadingCase } from '../../test/law/reading-cases.js';

/** docs/readings.md, with every reading, its options and an example that is computed. */
export function readingsPage(): string {
  return withParts('docs/readings.md', { readings: readings.map(sectionOf).join('\n\n') });
}

const weights = {
  open: 'Opinions are divided: what another option allows is not irregular.',
  minority: 'The other option is a minority opinion: it is shown, and it makes no act regular.',
};

function sectionOf(reading: Reading): string {
  const { id, question, provision, weight, options } = reading;
  return [
    `## <a id="${id}"></a>${question}`,
    `${code(id)}, ${provision}. ${weights[weight]}`,
    table(
      ['option', 'it says', 'held by', 'changes'],
      options.map((option) => optionRow(reading, option)),
    ),
    exampleOf(reading),
  ].join('\n\n');
}

function optionRow({ follows, notesOn = [] }: Reading, { id, says, heldBy, changes }: WordedOption): string[] {
  const name = id === follows ? `**${code(id)}**, followed` : code(id);
  const effect = changes === undefined ? '' : changes.map(changeWords).join('; ');
  return [
    name,
    `${says}.`,
    heldBy,
    id === follows || effect !== '' ? effect : `a note on ${notesOn.map(code).join(', ')}`,
  ];
}

function changeWords({ rule, set }: RuleChange): string {
  const columns = Object.entries(set).map(([column, value]) => `${column} ${JSON.stringify(value)}`);
  return `${code(rule)}: ${code(columns.join(', '))}`;
}

/** The cases of a reading, as the library answers them. */
function exampleOf({ id }: Reading): string {
  const moved = cases.filter(({ reading }) => reading === id).map(movedWords);
  const noted = noteCases.filter(({ reading }) => reading === id).map(notedWords);
  return [...moved, ...noted].map((text) => `- ${text}`).join('\n');
}

function movedWords(one: ReadingCase): string {
  const { rule, field, reading, option } = one;
  const deadline = limit(one);
  const other = deadline?.disputed?.find((alternative) => alternative.reading === reading);
  const then = field === 'due' ? other?.lastDay : other?.opens;
  const what = field === 'due' ? 'Last day' : 'First day';
  return `${factsOf(one)}. ${what} under ${code(rule)}: ${deadline?.[field]}, with ${code(option)} ${then}.`;
}

function notedWords(one: NoteCase): string {
  const found = limit(one)?.disputed?.filter(({ reading }) => reading === one.reading) ?? [];
  return `${factsOf(one)}. On ${code(one.rule)}: ${found.map(({ note, heldBy }) => `${note} (${heldBy})`).join('; ')}.`;
}

/** The facts that tell the case from a common one: the last of them. */
function factsOf({ facts, track }: Pick<ReadingCase, 'facts' | 'track'>): string {
  const last = facts
    .slice(-3)
    .map((fact) => `${factWords(fact.type, english)}${isUrgent(fact) ? ', urgent,' : ''} of ${fact.date}`);
  return `${track === undefined ? '' : `On the track ${code(track)}: `}${track === undefined ? capitalized(last.join(', ')) : last.join(', ')}`;
}

const isUrgent = (fact: DisputeEvent) => 'urgent' in fact && fact.urgent === true;

function limit({ facts, track, on, rule }: NoteCase & Pick<ReadingCase, 'track'>): Deadline | undefined {
  const record = {
    title: 'A case',
    complainants: ['Korea'],
    respondent: 'Japan',
    ...(track && { track }),
    events: facts,
  };
  const { deadlines, pastDeadlines } = statusOn(replay(record), on);
  return [...deadlines, ...pastDeadlines].find((one) => one.rule === rule);
}

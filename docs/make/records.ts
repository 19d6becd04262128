import {
  articleOf,
  chapters,
  commonFields,
  factFields,
  fieldRows,
  published,
  sentenceOf,
} from '../../scripts/lib/facts.js';
import { code, table, withParts } from '../../scripts/lib/markdown.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { type Parties, partyOf } from '../../src/casefile/parties.js';
import * as vocabulary from '../../src/vocabulary.js';

/** docs/records.md as it is, with its tables as the schema is. */
export function recordsPage(): string {
  const head = ['field', 'value', 'what it says'];
  const type = [code('type'), 'one of those below, **required**', 'What happened.'];
  const facts = Object.entries(chapters).map(([title, types]) => {
    return `### ${title}\n\n${table(['fact', ...head, 'article'], types.flatMap(factRows))}`;
  });
  return withParts('docs/records.md', {
    header: table(head, fieldRows(published.$defs.record)),
    common: table(head, [type, ...commonFields()]),
    facts: facts.join('\n\n'),
    apart: wrapped(vocabulary.eventTypes.filter(isApart).map(code).join(', ')),
  });
}

/** The fact, and beneath it each field of its own. */
function factRows(type: vocabulary.EventType): string[][] {
  const head = [code(type), '', '', sentenceOf(type), articleOf(type)];
  return [head, ...factFields(type).map((cells) => ['', ...cells, ''])];
}

/** In lines as long as those of the pages. */
const wrapped = (text: string) => text.replace(/(.{1,120})(?: |$)/g, '$1\n').trimEnd();

/** Whether some of several complainants may act apart in a fact. */
function isApart(type: vocabulary.EventType): boolean {
  const parties: Parties = { complainants: ['Brazil', 'India'], respondent: 'Japan', track: 'standard' };
  return partyOf(parties, { type, date: '2019-09-11', by: 'Brazil' } as ProcedureEvent) !== undefined;
}

import ts from 'typescript';
import { root } from '../../scripts/lib/run.js';
import { type Descriptions, inDraft7, recordJsonSchema } from '../../src/record/json-schema.js';

/** schema.json, the published JSON Schema of a file of records. */
export const schemaText = (): string => `${written(recordJsonSchema(described()))}\n`;

/** schema.draft-07.json, the same for tools that know no later draft. */
export const draft7Text = (): string => `${written(inDraft7(recordJsonSchema(described())))}\n`;

let known: Descriptions | undefined;

function described(): Descriptions {
  known ??= descriptions();
  return known;
}

/** The doc comments of the record's types are what an editor shows: they are written once. */
function descriptions(): Descriptions {
  const index = `${root}src/index.ts`;
  const program = ts.createProgram([index], { strict: true, types: [], target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(index) as ts.SourceFile) as ts.Symbol;
  const membersOf = (name: string) => {
    const [symbol] = checker.getExportsOfModule(module).filter((one) => one.name === name);
    if (symbol === undefined) throw new Error(`no type ${name}`);
    return checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol)).getProperties();
  };
  const textOf = (member: ts.Symbol) =>
    ts.displayPartsToString(member.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
  const texts = (members: readonly ts.Symbol[]) =>
    Object.fromEntries(members.map((member) => [member.name, textOf(member)]).filter(([, text]) => text !== ''));
  const fieldsOf = (event: ts.Symbol) => texts(checker.getTypeOfSymbol(event).getProperties());
  return {
    record: texts(membersOf('DisputeRecord')),
    events: texts(membersOf('PlainEvents')),
    fields: Object.fromEntries(membersOf('Events').map((event) => [event.name, fieldsOf(event)])),
  };
}

const LINE = 120;

/** JSON with what fits on a line on a line. */
function written(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= LINE) return line;
  const deeper = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((entry) => written(entry, deeper))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${written(entry, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => deeper + entry).join(',\n')}\n${indent}${close}`;
}

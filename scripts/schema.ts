/** Writes schema.json, the published JSON Schema of the record; with `--check` says whether it is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type Descriptions, recordJsonSchema } from '../src/record/json-schema.js';

const LINE = 120;
const target = new URL('../schema.json', import.meta.url);

/** The doc comments of the record's types are what an editor shows: they are written once. */
function descriptions(): Descriptions {
  const files = ['events', 'record'].map((name) => fileURLToPath(new URL(`../src/record/${name}.ts`, import.meta.url)));
  const program = ts.createProgram(files, { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const membersOf = (type: ts.Type) => checker.getPropertiesOfType(type);
  const textOf = (member: ts.Symbol) =>
    ts.displayPartsToString(member.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
  const texts = (members: readonly ts.Symbol[]) =>
    Object.fromEntries(members.map((member) => [member.name, textOf(member)]).filter(([, text]) => text !== ''));
  const declared = (name: string): ts.Type => {
    const symbols = files
      .map((file) => program.getSourceFile(file))
      .flatMap((source) => {
        const module = source && checker.getSymbolAtLocation(source);
        return module ? checker.getExportsOfModule(module) : [];
      });
    const found = symbols.find((symbol) => symbol.name === name);
    if (!found) throw new Error(`no type ${name}`);
    return checker.getDeclaredTypeOfSymbol(found);
  };
  const fields = membersOf(declared('Events')).map((event) => [
    event.name,
    texts(membersOf(checker.getTypeOfSymbol(event))),
  ]);
  return {
    record: texts(membersOf(declared('DisputeRecord'))),
    events: texts(membersOf(declared('PlainEvents'))),
    fields: Object.fromEntries(fields),
  };
}

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

const schema = `${written(recordJsonSchema(descriptions()))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, schema);
} else if (readFileSync(target, 'utf8') !== schema) {
  console.error('schema.json is stale: run npx tsx scripts/schema.ts');
  process.exitCode = 1;
}

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modules } from '../../scripts/lib/manifest.js';
import { samples } from '../record/samples.js';
import { entryOf } from '../setup/bundles.js';
import { root } from './blocks.js';

/*
 * What an editor shows of the types: asked of the language service of TypeScript, which editors ask too. The file that is
 * open in the editor exists only here. All pieces stand in it before the first look, because a look takes a second.
 */
const file = `${root}src/open-in-the-editor.ts`;
const entries = modules.map((each) => root + entryOf(each));
let text = `import { type Deadline, type DisputeEvent, replay, type Status } from 'wto-dispute';
declare const deadline: Deadline;
declare const status: Status;
`;

/** A piece of the file: a block of its own, from `start` to `end`. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

function piece(source: string): Piece {
  const start = text.length;
  text += `{ ${source} }\n`;
  return { start, end: text.length };
}

const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const textOf = (path: string) => (path === file ? text : ts.sys.readFile(path));
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
  getScriptFileNames: () => [file, ...entries],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => {
    const content = textOf(path);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  readFile: textOf,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** What the editor shows over a name. */
function hoverIn({ start }: Piece, name: string): string {
  const shown = service.getQuickInfoAtPosition(file, text.indexOf(name, start));
  return ts.displayPartsToString(shown?.displayParts).replace(/^\(\w+\) /, '');
}

/** What the editor underlines in a piece, and what it says of it, a line after the other. */
function complaintsIn({ start: first, end }: Piece): readonly { readonly at: string; readonly lines: string[] }[] {
  return service
    .getSemanticDiagnostics(file)
    .filter(({ start = 0 }) => start >= first && start < end)
    .map(({ start = 0, length = 0, messageText }) => ({
      at: text.slice(start, start + length),
      lines: ts.flattenDiagnosticMessageText(messageText, '\n').split(/\n */),
    }));
}

describe('an editor shows the name of a type and not its words', () => {
  const hovers = [
    ['deadline.rule', 'rule', 'Deadline.rule: RuleId'],
    ['deadline.holder', 'holder', 'Deadline.holder: Role'],
    ['const { state } = deadline', 'state', 'const state: DeadlineState'],
    ['status.states', 'states', 'Status.states: readonly StateName[]'],
    ['const found = status.states', 'found', 'const found: readonly StateName[]'],
    ['status.wtoStatus', 'wtoStatus', 'Status.wtoStatus: readonly WtoStatus[]'],
    ['status.nextSteps[0]?.event', 'event', 'NextStep.event?: EventType | undefined'],
  ] as const;

  it.each(hovers.map(([source, ...rest]) => [source, piece(source), ...rest] as const))(
    '%s',
    (_source, place, name, expected) => {
      expect(hoverIn(place, name)).toBe(expected);
    },
  );

  it('in every field of a public interface whose type has more than four words', () => {
    const program = service.getProgram();
    const checker = program?.getTypeChecker();
    if (program === undefined || checker === undefined) throw new Error('TypeScript has no program');
    const shown = new Map<string, string>();
    for (const symbol of entries.flatMap((path) => interfacesIn(program, checker, path)))
      for (const field of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)))
        shown.set(
          `${symbol.name}.${field.name}`,
          checker.typeToString(checker.getTypeOfSymbol(field), undefined, ts.TypeFormatFlags.None),
        );
    expect(shown.size).toBeGreaterThan(300);
    const walls = [...shown].filter(([, words]) => (words.match(/"/g) ?? []).length > 8).map(([field]) => field);
    // Their words have no name of their own.
    expect(walls.sort()).toEqual(['Found.is', 'Language.statesInTrack', 'LawRule.decidedBy', 'Rule.decidedBy']);
  });
});

function interfacesIn(program: ts.Program, checker: ts.TypeChecker, path: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  return (module === undefined ? [] : checker.getExportsOfModule(module))
    .map((each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each))
    .filter(({ flags }) => flags & ts.SymbolFlags.Interface);
}

const right = [
  "{ type: 'consultations.requested', date: '2019-09-11' }",
  "{ type: 'panel.requested', date: '2020-06-18' }",
  "{ type: 'panel.established', date: '2020-07-29' }",
  "{ type: 'panel.composed', date: '2020-08-28' }",
  "{ type: 'panel.reportCirculated', date: '2021-05-03' }",
  "{ type: 'report.adopted', date: '2021-06-28' }",
  "{ type: 'rpt.agreed', date: '2021-08-02', period: { months: 9 } }",
  "{ type: 'note', date: '2021-08-02', text: 'A note' }",
  "{ type: 'dsb.meetingScheduled', date: '2021-08-02', on: '2021-08-30' }",
];

/** A list of ten facts, one of which is wrong. */
const withFact = (wrong: string) => `[${[...right.slice(0, 3), wrong, ...right.slice(3)].join(', ')}]`;
const inRecord = (events: string) => `replay({ title: 'A', complainants: ['A'], respondent: 'B', ${events} });`;

/** What is wrong, the fact, what is underlined, and what is said of it. */
const wrongs = [
  [
    'a misspelt field',
    "{ type: 'rpt.agreed', date: '2021-08-02', expire: '2022-01-01' }",
    'expire',
    /'expire' does not exist in type .* Did you mean to write 'expires'\?$/,
  ],
  [
    'a field of another type of fact',
    "{ type: 'panel.composed', date: '2021-08-02', expires: '2022-01-01' }",
    'expires',
    /'expires' does not exist in type/,
  ],
  [
    'a date that is a number',
    "{ type: 'panel.composed', date: 20210802 }",
    'date',
    /^Type 'number' is not assignable to type 'string'\.$/,
  ],
  [
    'a number where text belongs',
    "{ type: 'rpt.agreed', date: '2021-08-02', expires: 2022 }",
    'expires',
    /^Type 'number' is not assignable to type 'string'\.$/,
  ],
  ['a misspelt type', "{ type: 'rpt.agred', date: '2021-08-02' }", 'type', /Did you mean '"rpt.agreed"'\?$/],
] as const;

/** TypeScript knows what the list holds before it looks at the facts. */
const ways: readonly (readonly [string, (facts: string) => string])[] = [
  ['in the record', (facts) => inRecord(`events: ${facts}`)],
  ['in a list with its type', (facts) => `const events: DisputeEvent[] = ${facts};`],
  ['in a list that satisfies the type', (facts) => `const events = ${facts} satisfies DisputeEvent[];`],
];

describe.each(ways)('of ten facts, written %s, an editor', (_way, written) => {
  const all = piece(written(`[${right.join(', ')}]`));
  const missing = piece(written(withFact("{ type: 'rpt.modified', date: '2021-08-02' }")));

  it('says nothing where all are right', () => {
    expect(complaintsIn(all)).toEqual([]);
  });

  it.each(wrongs.map(([what, fact, ...rest]) => [what, piece(written(withFact(fact))), ...rest] as const))(
    'underlines %s, and says one sentence of it',
    (_what, place, field, sentence) => {
      expect(complaintsIn(place)).toEqual([{ at: field, lines: [expect.stringMatching(sentence)] }]);
    },
  );

  it('says which field is missing', () => {
    const [complaint, ...others] = complaintsIn(missing);
    expect(others).toEqual([]);
    expect(complaint?.at).toMatch(/^\{ type: 'rpt.modified'/);
    expect(complaint?.lines.at(-1)).toMatch(/^Property 'expires' is missing/);
  });
});

describe('of a list of facts that does not say its type, an editor', () => {
  const bare = piece(`const events = ${withFact("{ type: 'panel.composed', date: 20210802 }")}; ${inRecord('events')}`);
  const number = "{ type: 'rpt.agreed', date: '2021-08-02', expires: 2022 }";
  const constant = piece(`const events = ${withFact(number)} as const; ${inRecord('events')}`);

  const unsaid = samples.flatMap(({ type, minimal, full }) =>
    [minimal, full].map(
      (fact) => [type, piece(`const events = [${right[0]}, ${JSON.stringify(fact)}]; ${inRecord('events')}`)] as const,
    ),
  );
  const asked = piece(`function take<const T extends readonly { readonly type: 'a' | 'b' }[]>(_all: T): void {}
    const all = [{ type: 'a' }]; take(all);`);

  // For TypeScript `type` is then any text, so that no field belongs to it: docs/records.md says what to write.
  it('can only say that the list is none of facts, in a few lines', () => {
    const [complaint, ...others] = complaintsIn(bare);
    expect(others).toEqual([]);
    expect(complaint?.at).toBe('events');
    expect(complaint?.lines.length).toBeLessThan(8);
  });

  it.each(unsaid)('names the field that is at fault, which is the type: %s', (_type, place) => {
    const [complaint, ...others] = complaintsIn(place);
    expect(others).toEqual([]);
    expect(complaint?.lines.at(-2)).toBe("Types of property 'type' are incompatible.");
    expect(complaint?.lines.at(-1)).toMatch(/^Type 'string' is not assignable to type '"[\w.]+"'\.$/);
  });

  it('names the same field where a function asks for constant types: they are those of the list, not of its text', () => {
    expect(complaintsIn(asked).map(({ lines }) => lines.slice(-2))).toEqual([
      ["Types of property 'type' are incompatible.", `Type 'string' is not assignable to type '"a" | "b"'.`],
    ]);
  });

  it('names the field if the list is constant', () => {
    expect(complaintsIn(constant).map(({ lines }) => lines.slice(-2))).toEqual([
      ["Types of property 'expires' are incompatible.", "Type 'number' is not assignable to type 'string'."],
    ]);
  });
});

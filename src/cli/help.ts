import type { Language } from '../languages/language.js';
import {
  type ArgumentShape,
  type Command,
  commandNames,
  commands,
  type FieldName,
  type OptionName,
  type OptionShape,
  optionOf,
  options,
  optionsOf,
  type Placeholder,
  shapeOf,
  type TakenOption,
} from './table.js';
import type { HelpWords } from './words/command-words.js';
import { commandWords } from './words.js';

/** The options that most commands take. The general help names the others in the line of their command. */
const common = [
  ...(['on', 'policy', 'closed', 'closed-file', 'out', 'lang', 'json', 'no-color', 'help', 'version'] as const),
];

/** The help of the whole command. */
export function generalHelp({ code }: Language): string {
  const { help } = commandWords[code];
  const lines = commandNames.flatMap((name) => [...usagesOf(name, help), `      ${help.commands[name]}`]);
  const listedOptions = common.map((name) => [written(name, options[name], help), [help.options[name]]] as const);
  return [
    `wto-dispute: ${help.headline}`,
    '',
    ...lines,
    '',
    help.aboutFiles,
    '',
    ...listed(listedOptions),
    '',
    help.aboutOptions,
    '',
    help.exitCodes,
    '',
    exampleOf('status', help),
    '',
  ].join('\n');
}

/** The help of a command. */
export function helpOf(command: Command, { code, colon }: Language): string {
  const { help } = commandWords[code];
  const taken = optionsOf(command);
  const [own, ofFacts] = [taken.filter(({ isField }) => !isField), taken.filter(({ isField }) => isField)];
  return [
    ...usagesOf(command, help).map((line) => line.trimStart()),
    '',
    `  ${help.commands[command]}`,
    '',
    ...optionLines(own, command, help),
    ...(ofFacts.length === 0 ? [] : ['', help.fields, '', ...optionLines(ofFacts, command, help)]),
    '',
    exampleOf(command, help),
    `${help.allCommands}${colon}wto-dispute --help`,
    '',
  ].join('\n');
}

function optionLines(taken: readonly TakenOption[], command: Command, help: HelpWords): string[] {
  return listed(taken.map((one) => [written(one.name, one.shape, help), linesOf(one, command, help)]));
}

/** More values than this stand on lines of their own. */
const FEW = 5;
/** More values than this are listed elsewhere: the types of facts stand in docs/records.md. */
const MANY = 50;

/** What an option does for a command, with the values that it takes. */
function linesOf(one: TakenOption, command: Command, help: HelpWords): readonly string[] {
  const text = textOf(one, command, help);
  const { values = [] } = one.shape;
  if (values.length > MANY || values.every((value) => text.includes(value))) return [text];
  return values.length > FEW ? [text, ...wrapped(values)] : [`${text} (${values.join('|')})`];
}

/** Values in lines of some 100 columns. */
function wrapped(values: readonly string[]): string[] {
  return values.reduce<string[]>((lines, value) => {
    const [last, rest] = [lines.at(-1), lines.slice(0, -1)];
    if (last === undefined) return [value];
    return last.length + value.length < 98 ? [...rest, `${last}, ${value}`] : [...rest, `${last},`, value];
  }, []);
}

/** What an option does for a command. */
export function textOf({ name, isField }: TakenOption, command: Command, help: HelpWords): string {
  if (isField) return help.fieldTexts[name as FieldName];
  return help.here[command]?.[name as OptionName] ?? help.options[name as OptionName];
}

function exampleOf(command: Command, { example }: HelpWords): string {
  return `${example}: wto-dispute ${commands[command].example}`;
}

/** The ways to call a command, a line each. */
function usagesOf(command: Command, help: HelpWords): string[] {
  const { takes, or, shows, fields } = shapeOf(command);
  const optionsIn = (names: readonly OptionName[]) =>
    names.map((name) => `[${written(name, optionOf(command, name), help, true)}]`);
  const line = (all: readonly ArgumentShape[], more: readonly string[]) =>
    `  ${['wto-dispute', command, ...all.map((one) => argument(one, help)), ...more].join(' ')}`;
  return [
    line(takes, [...optionsIn(shows), ...(fields ? [`[--${help.placeholders.FIELD} …]`] : [])]),
    ...(or === undefined ? [] : [line(or.takes, optionsIn(or.shows))]),
  ];
}

function argument({ value, optional, many }: ArgumentShape, { placeholders }: HelpWords): string {
  const words: Readonly<Record<string, string>> = placeholders;
  const name = [value]
    .flat()
    .map((one) => words[one] ?? one)
    .join('|');
  const whole = many ? `${name}…` : name;
  return optional ? `[${whole}]` : whole;
}

/** An option as it is written: `-h, --help`, `--on DATE`, in the line of a usage `--pace fastest|slowest`. */
function written(name: string, { value, values = [], short }: OptionShape, help: HelpWords, isUsage = false): string {
  const dashed = `${short === undefined ? '' : `-${short}, `}--${name}`;
  if (value === undefined) return dashed;
  const isChoice = isUsage && values.length > 0 && values.length < 6;
  return `${dashed} ${isChoice ? values.join('|') : placeholderIn(value, help)}`;
}

function placeholderIn(value: Placeholder, { placeholders }: HelpWords): string {
  return placeholders[value];
}

/** Names and texts in two columns. */
function listed(texts: readonly (readonly [string, readonly string[]])[]): string[] {
  const width = Math.max(18, ...texts.map(([name]) => name.length));
  return texts.flatMap(([name, does]) => does.map((line, at) => `  ${(at === 0 ? name : '').padEnd(width)}  ${line}`));
}

/** The first of the given options that goes only with a `--kind` that the call does not have, and that kind. */
export function withoutKind(
  command: Command,
  { given, kind }: { readonly given: readonly (OptionName | FieldName)[]; readonly kind: string },
): readonly [option: string, kind: string] | undefined {
  const { onlyWith = {} } = shapeOf(command);
  const needed: Readonly<Record<string, string>> = onlyWith;
  const found = given.find((name) => (needed[name] ?? kind) !== kind);
  return found === undefined ? undefined : [found, needed[found] ?? ''];
}

/** The first of the given options that a command does not take. */
export function notTaken(
  command: Command,
  given: readonly (OptionName | FieldName)[],
): OptionName | FieldName | undefined {
  const taken = optionsOf(command).map(({ name }) => name);
  return given.find((name) => !taken.includes(name));
}

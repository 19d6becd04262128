import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../record/nearest.js';
import {
  type Command,
  commandNames,
  type FieldName,
  fields,
  type OptionName,
  type OptionShape,
  options,
  optionsOf,
} from './table.js';
import { UsageError } from './usage-error.js';

/** The words of a call, sorted by the table of commands, and not yet read. */
export interface Words {
  /** What stands for the command, be it one or not. */
  readonly command: string | undefined;
  readonly args: readonly string[];
  /** The values of each option in their order; a switch has none. */
  readonly given: ReadonlyMap<OptionName | FieldName, readonly string[]>;
}

/** A name as it is written on the command line, to the name in the table. */
const names: ReadonlyMap<string, OptionName | FieldName> = new Map(
  [...Object.entries<OptionShape>(options), ...Object.entries<OptionShape>(fields)].flatMap(([name, { alias }]) =>
    [name, ...(alias === undefined ? [] : [alias])].map((one) => [one, name as OptionName | FieldName] as const),
  ),
);

/** An option and a field of one name are both texts, so that a call can be read before its command is known. */
const shapes: Readonly<Record<string, OptionShape>> = { ...fields, ...options };

const parsing: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  [...names].map(([written, name]) => {
    const { value, short } = shapes[name] ?? {};
    return [
      written,
      { type: value === undefined ? 'boolean' : 'string', multiple: true, ...(short !== undefined && { short }) },
    ];
  }),
);

/**
 * Sorts the words of a call.
 *
 * @throws UsageError where an option is unknown, or has no value or one too many
 */
export function wordsOf(argv: readonly string[]): Words {
  const { tokens, positionals } = parsed(joined(argv));
  const [command, ...args] = positionals;
  const given = new Map<OptionName | FieldName, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = names.get(token.name);
    if (name === undefined) continue;
    if (token.value === '') throw new UsageError(({ needsValue }) => needsValue(token.name));
    const values = given.get(name) ?? [];
    if (values.length > 0 && !isMany(name, command)) throw new UsageError(({ twice }) => twice(token.name));
    given.set(name, token.value === undefined ? values : [...values, token.value]);
  }
  return { command, args, given };
}

/** Whether an option may stand several times, for a command or, where that is unknown, for any. */
function isMany(name: string, command: string | undefined): boolean {
  const known = commandNames.find((one): one is Command => one === command);
  const taken = known === undefined ? undefined : optionsOf(known).find((one) => one.name === name);
  return (taken?.shape ?? shapes[name])?.many === true;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: parsing, allowPositionals: true, tokens: true });
  } catch (error) {
    // The message of Node has the option in quotes, as it is written: '--on <value>', '-h, --help'.
    const written = /'(?:-\w, )?(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const name = written.replace(/^-+/, '').split('=')[0] ?? '';
    const known = names.get(name);
    if (known !== undefined)
      throw new UsageError(({ needsValue, takesNoValue }) =>
        (shapes[known]?.value === undefined ? takesNoValue : needsValue)(name),
      );
    throw new UsageError(({ unknownOption }) => unknownOption(written, nearest(name, names.keys())));
  }
}

/** `--on -7d` becomes `--on=-7d`: Node takes what begins with a hyphen for an option. `--remind -` is a value for Node too. */
function joined(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of argv) {
    const before = words.at(-1) ?? '';
    if (/^-\d+[dw]$/.test(word) && /^--(?:on|from|to|date)$/.test(before))
      words[words.length - 1] = `${before}=${word}`;
    else words.push(word);
  }
  return words;
}

/** The value of an option as it stands in a call, be the call right or wrong: for what is said of a wrong one. */
export function rawValue(argv: readonly string[], written: readonly string[]): string | undefined {
  for (const [index, word] of argv.entries()) {
    const [name = '', value] = word.split('=', 2);
    if (written.includes(name)) return value ?? argv[index + 1] ?? '';
  }
  return undefined;
}

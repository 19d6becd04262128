import { DisputeError } from '../record/error.js';
import { nearest } from '../record/nearest.js';
import { commandTable } from './commands/table.js';
import { exitCodes } from './exit-codes.js';
import { failed, sayFault } from './failed.js';
import { generalHelp, helpOf, notTaken, withoutKind } from './help.js';
import type { Io } from './io.js';
import { type Call, callOf } from './options.js';
import { type ArgumentShape, type Command, commandNames, shapeOf } from './table.js';
import { InFile, OutputError } from './trouble.js';
import { UsageError } from './usage-error.js';

/** Carries out a call and gives its exit code. Errors are written to standard error, without a stack. */
export function run(argv: readonly string[], io: Io, version: string): number {
  try {
    return answered(callOf(argv, io.today), io, version);
  } catch (error) {
    if (error instanceof UsageError || error instanceof InFile) return failed(error, argv, io);
    if (error instanceof DisputeError || error instanceof OutputError) return failed(error, argv, io);
    return sayFault(error, argv, io);
  }
}

function answered(call: Call, io: Io, version: string): number {
  if (call.version) {
    io.out(`${version}\n`);
    return exitCodes.done;
  }
  if (call.command === undefined || call.command === 'help') return helped(call, io);
  const command = commandOf(call.command);
  if (call.help) {
    io.out(helpOf(command, call.language));
    return exitCodes.done;
  }
  const other = notTaken(command, call.given);
  if (other !== undefined) throw new UsageError((words) => words.notTaken(command, other));
  const alone = withoutKind(command, call);
  if (alone !== undefined) throw new UsageError(({ goesWith }) => goesWith(alone[0], `--kind ${alone[1]}`));
  const extra = call.args[mostArguments(command)];
  if (extra !== undefined) throw new UsageError(({ tooManyWords }) => tooManyWords(command, extra));
  return carriedOut(command, call, io);
}

function helped(call: Call, io: Io): number {
  const other = call.given.find((name) => name !== 'help' && name !== 'lang');
  if (call.command === 'help' && other !== undefined) throw new UsageError(({ notTaken: says }) => says('help', other));
  if (!call.help && call.command === undefined) throw new UsageError(({ whichCommand }) => whichCommand);
  const [about] = call.args;
  io.out(about === undefined ? generalHelp(call.language) : helpOf(commandOf(about), call.language));
  return exitCodes.done;
}

/** Commands that change a record see themselves to where it is written. */
const writers: readonly Command[] = ['add', 'remove', 'fix'];

/** Carries a command out. With `--out` its answer goes into a file, once it is whole. */
function carriedOut(command: Command, call: Call, io: Io): number {
  const { out } = call;
  if (out === undefined || writers.includes(command)) return commandTable[command](call, io);
  let text = '';
  const code = commandTable[command](call, {
    ...io,
    out: (more) => {
      text += more;
    },
  });
  io.writeFile(out, text);
  return code;
}

/** How many words a command takes. One FILE too many has a message of its own. A fact is named by one or two words. */
function mostArguments(command: Command): number {
  const { takes } = shapeOf(command);
  const isOpen = takes.some(({ value, many }: ArgumentShape) => many || [value].flat().includes('FILE'));
  return isOpen ? Number.POSITIVE_INFINITY : takes.length;
}

function commandOf(name: string): Command {
  const found = commandNames.find((one) => one === name);
  if (found !== undefined) return found;
  throw new UsageError(({ unknownCommand }) => unknownCommand(name, nearest(name, commandNames)));
}

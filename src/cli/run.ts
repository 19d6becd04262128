import { english } from '../languages/english/index.js';
import { DisputeError } from '../record/error.js';
import { nearest } from '../record/nearest.js';
import { commandTable } from './commands.js';
import { type Command, commands, generalHelp, helpOf, notTaken } from './help.js';
import { exitCodes, type Io, UsageError } from './io.js';
import { type Call, callOf } from './options.js';
import { printable } from './text.js';
import { codeOf, InFile } from './trouble.js';
import { placeWords, troubleWords } from './words.js';

/** Carries out a call and gives its exit code. Errors are written to standard error, without a stack. */
export function run(argv: readonly string[], io: Io, version: string): number {
  let call: Call | undefined;
  try {
    call = callOf(argv);
    return answered(call, io, version);
  } catch (error) {
    return failed(error, call, io);
  }
}

function answered(call: Call, io: Io, version: string): number {
  if (call.version) {
    io.out(`${version}\n`);
    return exitCodes.done;
  }
  if (call.command === undefined || call.command === 'help') {
    const other = call.given.find((name) => name !== 'help');
    if (call.command === 'help' && other !== undefined) throw new UsageError(`help does not take --${other}`);
    if (!call.help && call.command === undefined) throw new UsageError('which command? See wto-dispute --help');
    io.out(call.args[0] === undefined ? generalHelp : helpOf(commandOf(call.args[0])));
    return exitCodes.done;
  }
  const command = commandOf(call.command);
  if (call.help) {
    io.out(helpOf(command));
    return exitCodes.done;
  }
  const other = notTaken(command, call.given);
  if (other !== undefined)
    throw new UsageError(`${command} does not take --${other}; see wto-dispute ${command} --help`);
  return commandTable[command](call, io);
}

function commandOf(name: string): Command {
  if (Object.hasOwn(commands, name)) return name as Command;
  const meant = nearest(name, Object.keys(commands));
  throw new UsageError(`unknown command "${name}"${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}

function failed(error: unknown, call: Call | undefined, io: Io): number {
  if (error instanceof UsageError) return fail(io, `${error.message}\n`, exitCodes.usage);
  const language = call?.language ?? english;
  if (error instanceof InFile) {
    const { place, cause } = error;
    return fail(io, `${placeWords(place, language)}: ${troubleWords(cause, language)}\n`, codeOf(cause));
  }
  if (error instanceof DisputeError) return fail(io, `${troubleWords(error, language)}\n`, exitCodes.refused);
  throw error;
}

function fail(io: Io, text: string, code: number): number {
  io.error(`wto-dispute: ${text.split('\n').map(printable).join('\n')}`);
  return code;
}

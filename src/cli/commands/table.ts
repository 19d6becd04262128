import { completionScript } from '../completion.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { Call } from '../options.js';
import { type Command, commands } from '../table.js';
import { UsageError } from '../usage-error.js';
import { agendaOf, checked, deadlines, projection, status, timeline } from './asking.js';
import { init } from './beginning.js';
import { add, fix, removeFact } from './changing.js';
import { calendar, diagram } from './forms.js';
import { rulesAsked } from './law.js';
import { figuresAsked, history } from './past.js';
import { validate } from './validating.js';

/** Carries out each command: it reads the input, asks the library and writes the answer. */
export const commandTable: { readonly [C in Command]: (call: Call, io: Io) => number } = {
  status,
  deadlines,
  check: checked,
  project: projection,
  timeline,
  agenda: agendaOf,
  calendar,
  diagram,
  init,
  add,
  remove: removeFact,
  fix,
  validate,
  history,
  figures: figuresAsked,
  rules: rulesAsked,
  completion,
};

function completion({ args: [asked = ''], language }: Call, io: Io): number {
  const shells = commands.completion.takes[0].value;
  const shell = shells.find((one) => one === asked);
  if (shell === undefined) throw new UsageError(({ notOneOf }) => notOneOf('completion', asked, shells));
  io.out(completionScript(shell, language));
  return exitCodes.done;
}

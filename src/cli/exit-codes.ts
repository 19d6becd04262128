/** The exit codes of the command. They are stable; docs/command.md lists them. */
export const exitCodes = {
  /** done, and nothing is wrong */
  done: 0,
  /** the record is broken, or a fact is refused */
  refused: 1,
  /** the call is wrong: an unknown command or option, a missing value, a Member that no record names */
  usage: 2,
  /** a file cannot be read */
  unreadable: 3,
  /** a file or standard output cannot be written, or a file changed meanwhile */
  unwritable: 4,
  /** a fault of the command itself */
  fault: 70,
} as const;

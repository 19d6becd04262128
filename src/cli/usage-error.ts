import type { UsageWords } from './words/command-words.js';
import { english } from './words/english.js';

/** The call itself is wrong: an unknown command or option, or a value that is missing or wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    /** The sentence, of the words of a language. */
    readonly say: (words: UsageWords) => string,
    options?: ErrorOptions,
  ) {
    super(say(english.usage), options);
  }
}

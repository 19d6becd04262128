// Why no test notices a change: the first that fits counts. What none of them fits, a test could notice.

const isTrue = ({ replacement }) => replacement === 'true';
const isFalse = ({ replacement }) => replacement === 'false';
const inFile =
  (...names) =>
  ({ file }) =>
    names.some((name) => file.endsWith(`/${name}`));
const has =
  (...texts) =>
  ({ line }) =>
    texts.some((text) => line.includes(text));
const all =
  (...tests) =>
  (one) =>
    tests.every((test) => test(one));
const any =
  (...tests) =>
  (one) =>
    tests.some((test) => test(one));

/** `due !== undefined && day > due`, and its turn `due === undefined || due > day`. */
function testsBeforeComparing({ original, line }) {
  const name = /^([\w.?]+) [!=]== undefined$/.exec(original)?.[1]?.replace('?', '');
  if (name === undefined) return false;
  const rest = line.slice(line.indexOf(original) + original.length);
  const word = name.split('.').at(-1);
  return new RegExp(`(\\b${word}\\b[^&|]* [<>]=? )|([<>]=? [^&|]*\\b${word}\\b)`).test(rest);
}

const reasons = [
  {
    why: '`undefined` compares as false: the test before the comparison is for the compiler.',
    fits: all(testsBeforeComparing, any(isTrue, isFalse)),
  },
  {
    why: 'A field that is there and `undefined`, instead of not there: the tests and JSON take the one for the other.',
    fits: all(isTrue, ({ line, original }) => line.includes(`...(${original} && {`)),
  },
  {
    why: 'What the mark guards against does not occur there; it is for the compiler.',
    fits: ({ mutator }) => mutator === 'OptionalChaining',
  },
  {
    why: 'A name that is none is never looked up, and never met.',
    fits: ({ replacement, mutator }) => mutator === 'ArrayDeclaration' && replacement.includes('Stryker was here'),
  },
  {
    why: 'A default for what is always there: it is for the compiler.',
    fits: ({ replacement }) => replacement.includes('Stryker was here!'),
  },
  {
    why: 'The quick way saves time only; the other way writes the same.',
    fits: any(all(inFile('date.ts'), has('padStart')), all(inFile('period.ts'), has('months === 0'))),
  },
  {
    why: 'A shortcut: without it the same comes out, later.',
    fits: any(
      all(
        inFile('entry.ts'),
        has(
          'concernsAll',
          'stops !== undefined ||',
          'effect === 0',
          '.length === 0) return',
          '.length > 0) return',
          'book.revivedBy',
          "'dsb.meetingScheduled' ? scheduled",
          'dependents.length',
        ),
      ),
      all(inFile('course.ts'), has('isMovable', 'complainants.length < 2')),
      all(inFile('earlier.ts'), has('course.recourse === 0', 'appeal.review', 'resumesOn(own')),
      all(inFile('agenda.ts'), has('running.some((clock) => daysOf')),
      all(
        inFile('remember.ts'),
        has('if (revives)', 'draft.had.includes(milestone)', 'draft.implied.includes(milestone)'),
      ),
      all(inFile('timing.ts'), has('days.length === 0')),
      all(inFile('compile.ts'), has('effects.revived')),
      all(inFile('scene.ts'), has('conditions.length === 0', 'this.latest')),
    ),
  },
  {
    why: 'What is past, or there already, is left out to save room: it is not asked for again.',
    fits: all(inFile('remember.ts'), has('draft.meetings.filter', 'draft.settledBy.includes(name)')),
  },
  {
    why: 'An occasion needs a number of its own, whichever it is.',
    fits: all(inFile('place.ts'), ({ mutator }) => mutator === 'ArithmeticOperator'),
  },
  {
    why: 'Time turns on the day after the last day of a standstill, and ends it: no later day is asked of it.',
    fits: all(inFile('state.ts'), has('pause.until')),
  },
  {
    why: 'A status says by itself that the meeting has passed; a later fact only writes it down.',
    fits: all(inFile('entry.ts'), has('clock.mootAfter')),
  },
  {
    why: 'The names of Members have no line break, and are joined to be compared only.',
    fits: all(inFile('entry.ts'), has(".join('")),
  },
  {
    why: 'No end is later than every day, as none is.',
    fits: all(inFile('time.ts'), has('next === Infinity')),
  },
  {
    why: 'A request that is not authorized holds the next one back by the line before.',
    fits: all(inFile('guards.ts'), has("one.state === 'authorized'")),
  },
  {
    why: 'Only the other word is ever asked for.',
    fits: any(
      all(inFile('remember.ts'), has("state: 'open'", "decided('adoption')")),
      all(inFile('earlier.ts'), ({ original }) => /^'(recourse|date.reached)'$/.test(original)),
    ),
  },
  {
    why: 'What a status remembers of an earlier one: within one process it was worked out before the change.',
    fits: any(
      all(inFile('deadlines.ts'), has('from === ended', 'known.delete', 'known !== undefined')),
      all(inFile('next-steps.ts'), has('actsOf.get', 'within(state', 'state === part')),
    ),
  },
  {
    why: 'The step shows the citation of the rule that governs it; this one stands for a step without a rule.',
    fits: all(inFile('line.ts'), ({ original, replacement }) => /^'DSU /.test(original) && replacement === '""'),
  },
  {
    why: 'The rows with this condition are references, which do not run.',
    fits: has('notInRecord'),
  },
  {
    why: 'No row of the table is a case of it; the column may come to have one.',
    fits: any(
      all(
        inFile('compile.ts'),
        has(
          'effects.superseded && !inCompliance',
          '!inCompliance || other.inCompliance',
          "includes('meetingPassed')",
          'holdsBackPanel',
          'dueOnlyAfter',
          'startsAtEndOf',
          'start.endOf === id',
          "typeof start === 'string'",
          'law.judgesEach',
          'ENDS',
        ),
      ),
      all(inFile('begin.ts'), has("decidedBy === 'settingFact'")),
      all(inFile('entry.ts'), has("kind === 'waitingPeriod' &&", 'metBy?.some((act)', 'calledInTime')),
    ),
  },
  {
    why: 'Facts are parsed before they come here: a field of another kind does not occur.',
    fits: all(inFile('fact.ts'), has('typeof')),
  },
  {
    why: 'Two of one day, or of one place: which comes first makes no difference to the answer.',
    fits: any(
      ({ original, replacement }) =>
        original.replace(/[<>]=?/, '') === replacement.replace(/[<>]=?/, '') && /opens|opensOf|LAST_DAY/.test(original),
      all(inFile('judge.ts'), has('(best, wait)')),
      all(inFile('time.ts'), has('day < next')),
      all(inFile('next-steps.ts'), has('(best, wait)', '(last, wait)')),
    ),
  },
  {
    why: 'The part for what is absent: no case of it comes there, as far as can be seen, or it comes out the same.',
    fits: all(
      any(isTrue, isFalse, ({ mutator }) => mutator === 'LogicalOperator'),
      ({ original }) =>
        / [!=]== undefined$/.test(original) || / \?\? /.test(original) || original.startsWith('typeof '),
    ),
  },
];

export const reasonFor = (survivor) => reasons.find(({ fits }) => fits(survivor))?.why;

import { readdirSync } from 'node:fs';

const sources = (folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${folder}/${file}`)
    .sort();

/** The parts whose code is changed, each with tests that are quick and sharp, known answers first. */
export const parts = {
  calendar: {
    mutate: sources('calendar'),
    tests: ['test/calendar/date.test.ts', 'test/calendar/period.test.ts', 'test/calendar/workdays.test.ts'],
  },
  law: {
    mutate: sources('law'),
    tests: ['test/law/rules.test.ts', 'test/law/table.test.ts'],
  },
  clocks: {
    mutate: sources('clocks'),
    without: ['never implied', 'long name', 'what it presupposes', 'for every real record'],
    tests: [
      'test/clocks/implementation.test.ts',
      'test/clocks/panel-request.test.ts',
      'test/clocks/adoption.test.ts',
      'test/clocks/windows.test.ts',
      'test/clocks/halving.test.ts',
      'test/dispute/turns.test.ts',
      'test/dispute/more-than-one.test.ts',
      'test/answers/ds590.test.ts',
      'test/answers/wto-status.test.ts',
      'test/law/periods.test.ts',
      'test/history/cases.test.ts',
      'test/clocks/moved.test.ts',
      'test/dispute/refusals.test.ts',
      'test/dispute/earlier-recourse.test.ts',
      'test/dispute/bridges.test.ts',
      'test/dispute/append.test.ts',
      'test/clocks/ends.test.ts',
    ],
  },
  guards: {
    mutate: ['accepts', 'actions', 'guards', 'passes', 'presupposed', 'time'].map((file) => `src/machine/${file}.ts`),
    without: [
      'real record',
      'every sampled prefix',
      'never implied',
      'long name',
      'answers as appending',
      'answers to be possible',
      'is reached$',
      'without gaps',
    ],
    tests: [
      'test/machine/states.test.ts',
      'test/history/cases.test.ts',
      'test/dispute/turns.test.ts',
      'test/dispute/earlier-recourse.test.ts',
      'test/dispute/more-than-one.test.ts',
      'test/dispute/refusals.test.ts',
      'test/clocks/windows.test.ts',
      'test/clocks/adoption.test.ts',
      'test/clocks/implementation.test.ts',
      'test/clocks/panel-request.test.ts',
      'test/clocks/moved.test.ts',
      'test/answers/wto-status.test.ts',
      'test/answers/next-steps.test.ts',
      'test/answers/project.test.ts',
      'test/law/periods.test.ts',
      'test/dispute/bridges.test.ts',
      'test/dispute/check.test.ts',
      'test/dispute/after-end.test.ts',
      'test/dispute/append.test.ts',
      'test/machine/reached.test.ts',
      'test/machine/actor.test.ts',
    ],
  },
  answers: {
    without: ['every real record', 'every sampled prefix', 'every fact of', 'is no effort'],
    mutate: sources('answers'),
    tests: [
      'test/answers/ds590.test.ts',
      'test/answers/explain.test.ts',
      'test/answers/next-steps.test.ts',
      'test/answers/agenda.test.ts',
      'test/answers/wto-status.test.ts',
      'test/answers/project.test.ts',
      'test/answers/status.test.ts',
      'test/law/periods.test.ts',
      'test/answers/derivation.test.ts',
    ],
  },
};

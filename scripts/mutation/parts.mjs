/**
 * The parts whose code is changed, each with tests that are quick and sharp: all of them run again for what is
 * computed when a module loads, those that reach it for the rest.
 */
export const parts = {
  calendar: {
    mutate: ['src/calendar/*.ts'],
    tests: ['test/calendar/date.test.ts', 'test/calendar/period.test.ts', 'test/calendar/workdays.test.ts'],
  },
  law: {
    mutate: ['src/law/*.ts'],
    tests: ['test/law/rules.test.ts', 'test/law/table.test.ts'],
  },
  clocks: {
    mutate: ['src/clocks/*.ts'],
    tests: [
      'test/law/periods.test.ts',
      'test/clocks/adoption.test.ts',
      'test/clocks/halving.test.ts',
      'test/clocks/implementation.test.ts',
      'test/clocks/moved.test.ts',
      'test/clocks/panel-request.test.ts',
      'test/clocks/windows.test.ts',
      'test/dispute/turns.test.ts',
      'test/dispute/more-than-one.test.ts',
      'test/answers/ds590.test.ts',
      'test/history/cases.test.ts',
      'test/answers/wto-status.test.ts',
      'test/dispute/bridges.test.ts',
      'test/dispute/after-end.test.ts',
      'test/dispute/refusals.test.ts',
      'test/dispute/append.test.ts',
      'test/clocks/ends.test.ts',
      'test/clocks/irregular.test.ts',
      'test/answers/derivation.test.ts',
    ],
  },
  guards: {
    mutate: ['src/machine/{accepts,actions,guards,passes,presupposed,time}.ts'],
    tests: [
      'test/machine/states.test.ts',
      'test/machine/reached.test.ts',
      'test/history/cases.test.ts',
      'test/dispute/turns.test.ts',
      'test/dispute/more-than-one.test.ts',
      'test/dispute/refusals.test.ts',
      'test/dispute/bridges.test.ts',
      'test/dispute/after-end.test.ts',
      'test/dispute/append.test.ts',
      'test/dispute/check.test.ts',
      'test/machine/actor.test.ts',
      'test/machine/guards.test.ts',
    ],
  },
  answers: {
    mutate: ['src/answers/**/*.ts'],
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

import { describe, expect, it, vi } from 'vitest';
import { type Deadline, type DerivationStep, statusOn } from '../../src/index.js';
import { type LawRule, ruleById } from '../../src/law.js';
import { disputeWith, fact, upTo } from '../dispute/facts.js';
import { atLeastInSome, someRecords } from '../history/records.js';
import { statusesOf } from '../history/replayed.js';
import { provisionsOf } from '../properties/derivations.js';
import { daysAfter, lastDay, rolled } from './counting.js';

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const LIVE = ['upcoming', 'waiting', 'open', 'running', 'overdue'];
const PAST = ['met', 'metLate', 'lapsed', 'superseded'];

/** What one step makes of the date before it, counted anew. */
function recomputed(before: string | undefined, step: DerivationStep): string | undefined {
  const { kind, date, length = {}, back } = step;
  if (kind === 'period') return before && lastDay(before, length, back ? -1 : 1);
  if (kind === 'suspension' || kind === 'delay') return before && daysAfter(before, length.days ?? Number.NaN);
  return date;
}

/** Each step, with the date that it should lead to. */
function problemsOfSteps({ derivation }: Deadline): string[] {
  const problems: string[] = [];
  const sign = derivation.some(({ back }) => back) ? -1 : 1;
  let day: string | undefined;
  for (const step of derivation) {
    // What opens a right has a check of its own.
    if (step.kind === 'lifted' || step.kind === 'opens') continue;
    const expected = step.kind === 'rolled' ? day && rolled(day, sign) : recomputed(day, step);
    if (step.date !== expected) problems.push(`${step.kind} leads to ${step.date}, not ${expected}`);
    day = step.date;
  }
  return problems;
}

/**
 * What follows an award opens on the day of that fact, and what was lifted on the day of the fact that lifted it. The
 * right of DSU 22.2 opens on the day after the period to comply (amendments, A7), any other on the day after its wait.
 */
function problemsOfOpening({ derivation, rule, opens, lastDay }: Deadline): string[] {
  if (opens === undefined) return [];
  const { decidedBy, irregularUntil } = ruleById(rule);
  const start = derivation[0]?.date ?? '';
  const lifted = derivation.find(({ kind }) => kind === 'lifted')?.date;
  const last = irregularUntil === 'start' ? start : lastDay;
  const expected = decidedBy === 'award' ? start : (lifted ?? (last && daysAfter(last, 1)));
  return opens === expected ? [] : [`opens on ${opens}, not ${expected}`];
}

const NOT_A_LAST_DAY = ['trigger', 'endOf', 'halving', 'inDoubt', 'lifted', 'opens'];

/** The dates of the whole are those of the last steps. */
function problemsOfDates({ derivation, lastDay, dueAtLatest, opens }: Deadline): string[] {
  const counted = derivation.filter(({ kind }) => !NOT_A_LAST_DAY.includes(kind)).at(-1)?.date;
  const doubt = derivation.find(({ kind }) => kind === 'inDoubt')?.date;
  const isBack = derivation.some(({ back }) => back);
  const isOfWait = dueAtLatest === undefined && doubt !== undefined;
  const [end, later] =
    isBack && doubt !== undefined ? [doubt, counted] : isOfWait ? [doubt, undefined] : [counted, doubt];
  const opening = derivation.find(({ kind }) => kind === 'opens')?.date;
  const lengthOf = (wanted: DerivationStep['kind']) => derivation.find(({ kind }) => kind === wanted)?.length;
  const half = lengthOf('halving');
  return [
    ...(end === lastDay ? [] : [`the derivation ends on ${end}, last day ${lastDay}`]),
    ...(later === dueAtLatest ? [] : [`in doubt until ${later}, at the latest ${dueAtLatest}`]),
    ...(opening === opens ? [] : [`opens on ${opens}, derived as ${opening}`]),
    ...(half === undefined || JSON.stringify(half) === JSON.stringify(lengthOf('period')) ? [] : ['not half']),
  ];
}

const withoutArticle = ({ derivation }: Deadline) =>
  derivation.filter(({ citation }) => citation === '').map(({ kind }) => `${kind} has no citation`);

const problemsOf = (deadline: Deadline) => [
  ...withoutArticle(deadline),
  ...problemsOfSteps(deadline),
  ...problemsOfOpening(deadline),
  ...problemsOfDates(deadline),
];

/** The days that are left, and a state that the dates contradict. */
function problemsOfDaysLeft(
  { state, due, dueAtLatest = due, daysLeft, kind, opens, holder, lastDay }: Deadline,
  date: string,
): string[] {
  const counted = kind === 'waitingPeriod' ? opens : due;
  const isPast = dueAtLatest !== undefined && dueAtLatest < date;
  const isOpen = opens !== undefined && opens <= date;
  const isInDoubt = due !== undefined && due < date && !isPast;
  const left = isInDoubt ? date : counted;
  const problems = {
    overdue: state === 'overdue' && !isPast,
    // A panel that is not composed is not late (amendments, D4).
    running: state === 'running' && isPast && (holder !== 'panel' || daysLeft !== undefined),
    waiting: state === 'waiting' && isOpen,
    // A wait from the end of a period that is over on an unknown day opens on none (amendments, D5).
    open: state === 'open' && !isOpen && lastDay !== undefined,
    counted: daysLeft !== undefined && daysAfter(date, daysLeft) !== left,
    opening: opens !== undefined && kind !== 'waitingPeriod',
  };
  return Object.entries(problems).flatMap(([problem, is]) => (is ? [`${problem}: due ${due}, opens ${opens}`] : []));
}

/** The law's own words on rolling (principle 3), seen on the finished date. */
function rollingProblems({ rule, derivation }: Deadline): string[] {
  const { rolls, counts } = ruleById(rule);
  const at = derivation.findIndex(({ kind }) => kind === 'rolled');
  if (at >= 0 && !rolls) return ['rolled without reason'];
  const before = derivation.filter(({ kind }) => kind === 'period' || kind === 'suspension').at(-1);
  if (!rolls || before === undefined || at >= 0) return [];
  return rolled(before.date, counts === 'before' ? -1 : 1) === before.date ? [] : ['not rolled'];
}

function found(check: (one: { deadline: Deadline; date: string }) => readonly string[]) {
  const problems: string[] = [];
  let seen = 0;
  for (const { name, record } of someRecords) {
    for (const { date, deadlines, pastDeadlines } of statusesOf(record)) {
      for (const deadline of [...deadlines, ...pastDeadlines]) {
        seen += 1;
        for (const problem of check({ deadline, date })) problems.push(`${name} ${date} ${deadline.rule}: ${problem}`);
      }
    }
  }
  return { seen, problems: [...new Set(problems)] };
}

/** What one party has used belongs to another one (amendments, C1), and a panel resumes jointly after an agreement to arbitrate (C3). */
const heldBy = (law: LawRule, holder: string) =>
  holder === law.holder || (law.openToOthers && holder === 'otherMember') || (law.lapsesPanel && holder === 'parties');

describe('every time-limit of every real record of the sample, on every date of a fact', () => {
  it('has a derivation that a second calculator confirms, step by step', () => {
    const { seen, problems } = found(({ deadline }) => [...problemsOf(deadline), ...rollingProblems(deadline)]);
    expect(seen).toBeGreaterThanOrEqual(atLeastInSome(50_000));
    expect(problems).toEqual([]);
  });

  it('names its article and the act, and starts no later than it ends', () => {
    const { problems } = found(({ deadline: { rule, citation, kind, holder, action, starts, lastDay } }) => {
      const law = ruleById(rule);
      return [
        ...(provisionsOf(law).includes(citation) && kind === law.kind && heldBy(law, holder)
          ? []
          : ['not what the law says']),
        ...(action === '' ? ['no action'] : []),
        ...(lastDay !== undefined && starts > lastDay && law.counts !== 'before'
          ? [`starts on ${starts}, ends on ${lastDay}`]
          : []),
        ...(law.reference ? ['a reference has no clock'] : []),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('counts the days that are left from the date asked', () => {
    const { problems } = found(({ deadline, date }) => problemsOfDaysLeft(deadline, date));
    expect(problems).toEqual([]);
  });
});

describe('the two lists of every real record of the sample', () => {
  it('hold what is live, duties and rights before aims, soonest first and undated last, and what is past', () => {
    for (const { name, record } of someRecords) {
      for (const { date, deadlines, pastDeadlines } of statusesOf(record)) {
        const states = [
          deadlines.every(({ state }) => LIVE.includes(state)),
          pastDeadlines.every(({ state }) => PAST.includes(state)),
        ];
        const keys = deadlines.map(({ kind, duty, opens, lastDay }) => {
          const day = (kind === 'waitingPeriod' ? opens : lastDay) ?? '9999';
          return `${duty === 'should' ? 2 : 1} ${day}`;
        });
        const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key);
        expect([name, date, ...states, isSorted]).toEqual([name, date, true, true, true]);
      }
    }
  });
});

describe('a derivation', () => {
  it('cannot be changed by its reader, nor can the lengths in it', () => {
    const standstill = [fact('2010-07-01', 'panel.suspended'), fact('2010-08-01', 'panel.resumed')];
    const dispute = disputeWith([...upTo('panel.composed'), ...standstill], { header: { track: 'prohibitedSubsidy' } });
    const { deadlines, pastDeadlines } = statusOn(dispute, '2010-08-01');
    const steps = [...deadlines, ...pastDeadlines].flatMap(({ derivation }) => derivation);
    const kinds = new Set(steps.filter(({ length }) => length !== undefined).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['halving', 'period', 'suspension']);
    const lengths = steps.flatMap(({ length, whole }) => [length, whole].filter((one) => one !== undefined));
    expect([...steps, ...lengths].filter((one) => !Object.isFrozen(one))).toEqual([]);
  });
});

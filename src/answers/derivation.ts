import { fromDay } from '../calendar/date.js';
import { isWorkingDay, type WorkingDays } from '../calendar/workdays.js';
import { type Clock, countedFrom, type DueStep, dueSteps, endOfDoubt } from '../clocks/clock.js';
import { lawOf } from '../clocks/rule-book.js';
import { counting } from '../law/counting.js';
import type { DerivationStep } from './deadline.js';

/** On what a period rests. */
interface Basis {
  /** The provision of the period. */
  readonly citation: string;
  /** An award under DSU 25 stands in the place of the adoption. */
  readonly isAwarded: boolean;
}

/** The way to a period's last day, and to the first day of what it holds back. */
export function derivationOf(
  clock: Clock,
  days: WorkingDays,
  { citation, isAwarded }: Basis,
): readonly DerivationStep[] {
  const steps = [...startOf(clock, { citation, isAwarded }), ...halving(clock)];
  const counts = dueSteps(clock, days) ?? [];
  for (const step of counts) if (!isNothing(clock, step)) steps.push(counted(clock, step, citation));
  const { lifted, liftedBy, opens } = clock;
  const isLifted = lifted !== undefined && opens !== undefined && opens <= (endOfDoubt(clock) ?? opens);
  const last = counts.filter(({ kind }) => kind !== 'inDoubt').at(-1);
  if (last !== undefined && !isLifted && stays(last) && !isWorkingDay(last.day, days, 'worked'))
    steps.push({ kind: 'unmoved', date: fromDay(last.day), citation });
  if (isLifted) steps.push({ kind: 'lifted', date: fromDay(lifted), citation, ...(liftedBy && { event: liftedBy }) });
  if (opens !== undefined) steps.push({ kind: 'opens', date: fromDay(opens), citation });
  return Object.freeze(steps.map((step) => Object.freeze(step)));
}

/** A right that opens at the end of another period has no length of its own. */
function isNothing({ trigger }: Clock, step: DueStep): boolean {
  if (trigger.endOf === undefined || step.kind !== 'period') return false;
  const { months = 0, weeks = 0, days = 0 } = step.length;
  return months + weeks + days === 0;
}

/** A day that was neither moved to a working day nor set by those who may. */
function stays({ kind }: DueStep): boolean {
  return kind !== 'rolled' && kind !== 'extension';
}

function startOf(clock: Clock, { citation, isAwarded }: Basis): DerivationStep[] {
  const { trigger, starts } = clock;
  const counted = countedFrom(clock);
  const day = counted ?? starts;
  if (day === undefined) return [];
  const at = { date: fromDay(day), citation };
  // Where nobody knows the end of the other period, the day from which this one is shown is no last day.
  if (trigger.endOf !== undefined && trigger.event === undefined)
    return [counted === undefined ? { kind: 'trigger', ...at } : { kind: 'endOf', ...at, rule: trigger.endOf }];
  return [
    {
      kind: 'trigger',
      ...at,
      ...(trigger.event !== undefined && { event: trigger.event }),
      ...(trigger.field !== undefined &&
        trigger.day !== undefined && { field: trigger.field === 'adoption' && isAwarded ? 'award' : trigger.field }),
    },
  ];
}

function halving({ halved, length, trigger }: Clock): DerivationStep[] {
  if (halved === undefined || length === undefined || trigger.day === undefined) return [];
  return [{ kind: 'halving', date: fromDay(trigger.day), citation: counting.halving, length: halved, whole: length }];
}

function counted(clock: Clock, step: DueStep, citation: string): DerivationStep {
  const { counts } = lawOf(clock);
  const { statedBy } = clock;
  const date = fromDay(step.day);
  switch (step.kind) {
    case 'period':
      return { kind: 'period', date, citation, length: step.length, ...(counts && { back: true }) };
    case 'suspension':
      return {
        kind: 'suspension',
        date,
        citation: standstillOf(clock, citation),
        length: Object.freeze({ days: step.days }),
      };
    case 'delay':
      return { kind: 'delay', date, citation: counting.delay, length: Object.freeze({ days: step.days }) };
    case 'rolled':
      return { kind: 'rolled', date, citation: counting.rolling };
    case 'inDoubt':
      return { kind: 'inDoubt', date, citation: counting.rolling, ...(step.closed && { closedDay: step.closed }) };
    case 'extension':
      return { kind: 'extension', date, citation, event: step.by };
    default:
      return { kind: 'stated', date, citation, ...(statedBy && { event: statedBy }) };
  }
}

/** Where the days of a standstill come from; those of an appeal from the agreement of the parties, which no article names. */
function standstillOf(clock: Clock, citation: string): string {
  const { suspendable, stopsWithAppeal } = lawOf(clock);
  if (stopsWithAppeal) return citation;
  return suspendable ? counting.suspension : counting.arbitrationSuspension;
}

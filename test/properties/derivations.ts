import { Temporal } from 'temporal-polyfill';
import type { Deadline, DerivationStep } from '../../src/index.js';
import { type LawRule, ruleById } from '../../src/law.js';

/*
 * Recomputes a derivation step by step on the dates of Temporal, which shares no line with the
 * library's own.
 */

const plain = (date: string) => Temporal.PlainDate.from(date);

/** The first working day from a day on, going forward or back. */
export function workingDayFrom(date: string, closed: readonly string[], sign: 1 | -1): string {
  let day = plain(date);
  while (day.dayOfWeek > 5 || closed.includes(day.toString())) day = day.add({ days: sign });
  return day.toString();
}

/** The date that a step leads to from the one before, as the law counts; the stated ones are taken as they are. */
function leadsTo(before: string | undefined, step: DerivationStep, closed: readonly string[]): string | undefined {
  const { months = 0, weeks = 0, days = 0 } = step.length ?? {};
  switch (step.kind) {
    case 'period': {
      if (before === undefined) return undefined;
      const [first, then] = [{ months }, { weeks, days }];
      const day = step.back ? plain(before).subtract(first).subtract(then) : plain(before).add(first).add(then);
      return day.toString();
    }
    case 'suspension':
    case 'delay':
      return before && plain(before).add({ days }).toString();
    case 'rolled':
      return before && workingDayFrom(before, closed, step.back ? -1 : 1);
    case 'unmoved':
    case 'halving':
      return before;
    default:
      return step.date;
  }
}

const LEADING = ['period', 'stated', 'suspension', 'delay', 'rolled', 'unmoved', 'extension'];

/** The provisions under which a rule may be cited: on a track, and where an agreement does not follow the MPIA. */
export function provisionsOf({ citation, citationUnlessMpia, citationInTrack = {} }: LawRule): readonly unknown[] {
  return [citation, citationUnlessMpia, ...Object.values(citationInTrack)];
}

/** What a reader with a calendar would object to in a time-limit. */
export function objectionsTo(deadline: Deadline, closed: readonly string[]): string[] {
  const { derivation, lastDay, opens, rule, citation } = deadline;
  const law = ruleById(rule);
  const objections: string[] = [];
  if (!provisionsOf(law).includes(citation) || citation === '') objections.push('not under its article');
  if (derivation.length === 0) objections.push('no derivation');
  if (derivation.some((step) => step.citation === '')) objections.push('a step without an article');
  const steps = derivation.filter(({ kind }) => kind !== 'opens' && kind !== 'lifted' && kind !== 'inDoubt');
  let day: string | undefined;
  for (const step of steps) {
    const back = law.counts === 'before' ? { back: true as const } : {};
    const expected = leadsTo(day, { ...step, ...(step.kind === 'rolled' && back) }, closed);
    if (expected !== step.date) objections.push(`${step.kind} leads to ${expected}, said ${step.date}`);
    day = step.date;
  }
  // What has no length of its own ends where it starts.
  const atOnce = law.period?.days === 0 && lastDay !== undefined ? steps[0]?.date : undefined;
  const counted = steps.filter(({ kind }) => LEADING.includes(kind)).at(-1)?.date ?? atOnce;
  const last = isSafeInDoubt(deadline) ? derivation.find(({ kind }) => kind === 'inDoubt')?.date : counted;
  if (last !== lastDay) objections.push(`leads to ${last}, last day ${lastDay}`);
  return [...objections, ...objectionsToOpening(deadline, lastDay, opens)];
}

/** Whether the last day is the one that usual closed days give: of a wait, and of what counts back. */
function isSafeInDoubt({ derivation, kind, rule }: Deadline): boolean {
  const isDoubtful = derivation.some((step) => step.kind === 'inDoubt');
  return isDoubtful && (kind === 'waitingPeriod' || ruleById(rule).counts === 'before');
}

/**
 * A wait is over on the day after its last, or on the day on which a fact lifted it. Where the law is read as
 * allowing the act from its beginning on, it is over on the day after that (DSU 22.2, amendments A7).
 */
function objectionsToOpening(
  { derivation, rule }: Deadline,
  lastDay: string | undefined,
  opens: string | undefined,
): string[] {
  if (opens === undefined) return [];
  const lifted = derivation.find(({ kind }) => kind === 'lifted')?.date;
  const { decidedBy, irregularUntil } = ruleById(rule);
  const until = irregularUntil === 'start' ? derivation[0]?.date : lastDay;
  const after = until === undefined ? undefined : plain(until).add({ days: 1 }).toString();
  const allowed = [lifted, after].filter((day) => day !== undefined).sort()[0];
  const follows = decidedBy === 'award' ? derivation[0]?.date : allowed;
  return follows === opens ? [] : [`opens on ${opens}, derived as ${follows}`];
}

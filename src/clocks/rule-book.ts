import { type Day, toDay } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { type LawRule, type RuleId, rules } from '../law/rules.js';
import { type EventType, type ProceedingEventType, plainType, proceedingEvents } from '../vocabulary.js';
import { type Circumstances, tests } from './conditions.js';

/** What a fact does to a running period; several can hold at once. */
export const effects = {
  met: 1,
  superseded: 2,
  defeated: 4,
  lifted: 8,
  extended: 16,
  shown: 32,
  restarted: 64,
  revived: 128,
  judged: 256,
  called: 512,
} as const;

/**
 * A rule made ready to run, in the original dispute or in compliance proceedings: the same columns,
 * looked up by the fact.
 */
export interface RunningRule {
  readonly law: LawRule;
  readonly inCompliance: boolean;
  /** What each fact does, as the sum of its effects. */
  readonly on: ReadonlyMap<EventType, number>;
  /** Appears only with a later fact. */
  readonly hidden: boolean;
  /** Starts with a fact of the proceeding, and not of the DSB, of implementation or of remedies. */
  readonly ofProceeding: boolean;
  /** All of these must hold. */
  readonly conditions: readonly ((circumstances: Circumstances) => boolean)[];
  /** The versions of its period, the latest first. */
  readonly versions: readonly { readonly from: Day; readonly period: Period }[];
  /** Moot once the meeting has passed. */
  readonly endsWithMeeting: boolean;
  /** A fact that once made lifts it, also where it starts later. */
  readonly lastingLift: EventType | undefined;
  /** A wait that keeps the complainant from asking for the original panel. */
  readonly holdsBackPanel: boolean;
  /** DSU 22 counts from its end. */
  readonly isPeriodToComply: boolean;
  /** Rules that start at the last day of this one. */
  readonly dependents: readonly RunningRule[];
}

interface RuleBook {
  readonly startedBy: ReadonlyMap<EventType, readonly RunningRule[]>;
  readonly judgedBy: ReadonlySet<EventType>;
  readonly revivedBy: ReadonlySet<EventType>;
}

/** Facts that end the dispute: its end closes every period, so they need no effect of their own. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['panel.lapsed', 'report.rejected'] satisfies EventType[]);

/** Agreements that stand once made, also for periods that start later. */
const LASTING: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>(['sequencing.agreed']);

const isProceedingFact = (type: string): type is ProceedingEventType =>
  (proceedingEvents as readonly string[]).includes(type);

function named(type: EventType, inCompliance: boolean): EventType {
  return inCompliance && isProceedingFact(type) ? `compliance.${type}` : type;
}

/** By the name of the fact; what makes a rule moot and is no fact is never looked up. */
function effectsOf(law: LawRule, inCompliance: boolean): ReadonlyMap<EventType, number> {
  const on = new Map<EventType, number>();
  const add = (types: readonly string[] | undefined, effect: number) => {
    for (const type of types ?? []) {
      if (effect === effects.superseded && !inCompliance && ENDS.has(type)) continue;
      const name = named(type as EventType, inCompliance);
      on.set(name, (on.get(name) ?? 0) | effect);
    }
  };
  add(law.metBy, effects.met);
  add(law.supersededBy, effects.superseded);
  add(law.defeatedBy, effects.defeated);
  add(law.liftedBy, effects.lifted);
  add(law.extendedBy, effects.extended);
  add(law.activatedBy, effects.shown);
  add(law.restartedBy, effects.restarted);
  add(law.revivedBy, effects.revived);
  add(
    law.judgesEach?.filter((type) => !law.metBy?.includes(type)),
    effects.judged,
  );
  add(law.dueOnRequest === undefined ? [] : [law.dueOnRequest], effects.called);
  add(['settlement.notified', 'complaint.withdrawn'], effects.superseded);
  return on;
}

/** Every column of the table, empty. */
const NO_COLUMNS: Readonly<Record<string, undefined>> = /* @__PURE__ */ Object.fromEntries(
  rules.flatMap((rule) => Object.keys(rule).map((column) => [column, undefined])),
);

function running(row: LawRule, inCompliance: boolean): RunningRule {
  // Rows of one shape: a column is read much faster than from rows that each have columns of their own.
  const law: LawRule = { ...NO_COLUMNS, ...row };
  const dependents = rules
    .filter((other) => !other.reference && startsAtEndOf(other, law.id) && (!inCompliance || other.inCompliance))
    .map((other) => running(other, inCompliance));
  return {
    law,
    inCompliance,
    on: effectsOf(law, inCompliance),
    hidden: law.activatedBy !== undefined,
    ofProceeding: startsInProceeding(law),
    conditions: (law.onlyIf ?? []).map((condition) => tests[condition]),
    versions: (law.versions ?? []).map(({ from, period }) => ({ from: toDay(from), period })).reverse(),
    endsWithMeeting: law.supersededBy?.includes('meetingPassed') === true,
    lastingLift: law.liftedBy?.find((type) => LASTING.has(type)),
    holdsBackPanel: !inCompliance && law.kind === 'waitingPeriod' && law.metBy?.includes('panel.requested') === true,
    isPeriodToComply: dependents.some(({ law: { id } }) => id === 'dsu-22-6-authorize'),
    dependents,
  };
}

function startsAtEndOf(law: LawRule, id: RuleId): boolean {
  return law.starts?.some((start) => typeof start !== 'string' && start.endOf === id) === true;
}

/** The facts that start a rule; where it starts at the end of another, there are none. */
function startingFacts({ starts = [], startsIfUnset = [] }: LawRule): EventType[] {
  return [...starts, ...startsIfUnset].filter((start): start is EventType => typeof start === 'string');
}

/** Whether a fact of a proceeding starts it, the original one or a recourse. */
function startsInProceeding(law: LawRule): boolean {
  return startingFacts(law).some((start) => isProceedingFact(plainType(start)));
}

/** What starts with a fact of the DSB, and depends on no proceeding, runs once. */
function isOfProceeding(law: LawRule): boolean {
  return law.onlyIf !== undefined || startsInProceeding(law);
}

function ruleBook(): RuleBook {
  const startedBy = new Map<EventType, RunningRule[]>();
  const judgedBy = new Set<EventType>();
  const revivedBy = new Set<EventType>();
  const add = (rule: RunningRule) => {
    for (const start of startingFacts(rule.law)) {
      const name = named(start, rule.inCompliance);
      startedBy.set(name, [...(startedBy.get(name) ?? []), rule]);
    }
    for (const type of rule.law.judgesEach ?? []) judgedBy.add(named(type, rule.inCompliance));
    for (const [type, effect] of rule.on) if (effect & effects.revived) revivedBy.add(type);
  };
  for (const law of rules) {
    if (law.reference) continue;
    add(running(law, false));
    if (law.inCompliance && isOfProceeding(law)) add(running(law, true));
  }
  return { startedBy, judgedBy, revivedBy };
}

/** Every clocked rule, by the fact that starts it. */
export const book: RuleBook = /* @__PURE__ */ ruleBook();

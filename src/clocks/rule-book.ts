import { type Day, toDay } from '../calendar/date.js';
import type { Start, Version } from '../law/rule.js';
import { type LawRule, type RuleId, rules } from '../law/rules.js';
import { type EventType, type ProceedingEventType, plainType, proceedingEvents, type Role } from '../vocabulary.js';
import { type Choice, changedColumns, rowsUnder } from './choice.js';

/** What a fact does to the periods of a rule; several effects can come together. */
export interface Effects {
  /** It fulfils the duty, or exercises the right. */
  readonly met?: true;
  /** It makes the period moot. */
  readonly superseded?: true;
  /** It makes the period moot if it comes by the last day. */
  readonly defeated?: true;
  /** It lifts the wait. */
  readonly lifted?: true;
  /** It moves the last day. */
  readonly extended?: true;
  /** It shows a period that ran unseen. */
  readonly activated?: true;
  /** It starts the period over. */
  readonly restarted?: true;
  /** It puts a period that has ended back. */
  readonly revived?: true;
  /** It is an act that is judged, and leaves the period as it is. */
  readonly judged?: true;
  /** It begins additional time, measures it or takes it back. */
  readonly delayed?: true;
  /** It shows that the period is over, where its last day is not known. */
  readonly over?: true;
  /** It makes the period moot where its last day has passed. */
  readonly supersededLate?: true;
  /** It asks for what is due only upon request. */
  readonly requested?: true;
}

/** How a period names its rule: by id, whether it runs in compliance proceedings, and as which readings have it. */
export interface RuleName {
  readonly rule: RuleId;
  readonly inCompliance: boolean;
  readonly choice: Choice;
}

/** A rule in one of its two uses, in the original dispute or in compliance proceedings, looked up by fact. */
export interface ClockRule extends RuleName {
  readonly law: LawRule;
  readonly effects: ReadonlyMap<EventType, Effects>;
  /** It starts with a fact of the proceeding, and not of the DSB, of implementation or of remedies. */
  readonly isOfProceeding: boolean;
  /** The versions of its period, the latest first. */
  readonly versions: readonly DatedVersion[];
  /** There is no such rule for starting facts before this day. */
  readonly existsFrom: Day | undefined;
  /** It is moot once the meeting has passed. */
  readonly endsWithMeeting: boolean;
  /** A fact that lifts it also where it came before the start. */
  readonly lastingLift: EventType | undefined;
  /** It is a wait that keeps the complainant from asking for the original panel. */
  readonly holdsBackPanel: boolean;
  /** It runs only upon recommendations, or counts from the end of a period that does. */
  readonly needsRecommendations: boolean;
  /** It is a period for determining the reasonable period of time (DSU 21.3, 21.4). */
  readonly determinesTimeToComply: boolean;
  /** The rules that start at the last day of this one, in the same use. */
  readonly followers: readonly RuleName[];
}

/** A version of a period, from a day on. */
export interface DatedVersion extends Omit<Version, 'from'> {
  readonly from: Day;
}

/** Facts that end the dispute: its end closes every period, so they need no effect of their own. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['panel.lapsed', 'report.rejected'] satisfies EventType[]);

/** What ends an appeal, and with it the right of the other parties to join it. */
const APPEAL_ENDS: readonly EventType[] = ['appeal.reportCirculated', 'arbitration.awardNotified', 'appeal.withdrawn'];

/** The facts that begin, measure or take back the additional time of a delay (DSU 12.9, 17.5). */
const delayFacts = [
  'panel.delayNotified',
  'panel.finalReportIssued',
  'panel.reportCirculated',
  'appeal.delayNotified',
  'appeal.reportCirculated',
  'appeal.withdrawn',
] as const satisfies readonly EventType[];

/** Agreements that stand once they are made, also for periods that start later. */
const LASTING: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>(['sequencing.agreed']);

/** What determines the reasonable period of time, or brings the arbitrator who does. */
const DETERMINE: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'rpt.approved',
  'rpt.agreed',
  'rpt.awarded',
  'rpt.arbitratorAppointed',
] satisfies EventType[]);

const isProceedingFact = (type: string): type is ProceedingEventType =>
  (proceedingEvents as readonly string[]).includes(type);

/** The name of a fact in the use of a rule. */
function named(type: EventType, inCompliance: boolean): EventType {
  return inCompliance && isProceedingFact(type) ? `compliance.${type}` : type;
}

/** What each fact does. A column names facts, or other reasons, which are never looked up. */
function effectsOf(law: LawRule, inCompliance: boolean): ReadonlyMap<EventType, Effects> {
  const effects = new Map<EventType, Effects>();
  const add = (types: readonly string[] | undefined, effect: Effects) => {
    for (const type of types ?? []) {
      const name = named(type as EventType, inCompliance);
      effects.set(name, { ...effects.get(name), ...effect });
    }
  };
  add(law.metBy, { met: true });
  add(
    law.supersededBy?.filter((type) => inCompliance || !ENDS.has(type)),
    { superseded: true },
  );
  add(law.addsDelay ? delayFacts : [], { delayed: true });
  add(law.supersededAfterLastDayBy, { supersededLate: true });
  add(law.overWith, { over: true });
  add(law.defeatedBy, { defeated: true });
  add(law.liftedBy, { lifted: true });
  add(law.extendedBy, { extended: true });
  add(law.activatedBy, { activated: true });
  add(law.restartedBy, { restarted: true });
  add(law.revivedBy, { revived: true });
  add(
    law.judgesEach?.filter((type) => !law.metBy?.includes(type)),
    { judged: true },
  );
  add(law.dueOnRequest === undefined ? [] : [law.dueOnRequest], { requested: true });
  add(law.openToOthers ? APPEAL_ENDS : [], { superseded: true });
  add(['settlement.notified', 'complaint.withdrawn'], { superseded: true });
  return effects;
}

/** Every column of the table, empty. */
const NO_COLUMNS: Readonly<Record<string, undefined>> = /* @__PURE__ */ Object.fromEntries(
  [...rules, ...changedColumns()].flatMap((row) => Object.keys(row).map((column) => [column, undefined])),
);

function clockRule(row: LawRule, { rows, choice }: Table, inCompliance: boolean): ClockRule {
  // Every row gets every column: a column is read much faster where all rows have one shape.
  const law: LawRule = { ...NO_COLUMNS, ...row };
  return {
    rule: law.id,
    inCompliance,
    choice,
    law,
    effects: effectsOf(law, inCompliance),
    isOfProceeding: startsInProceeding(law),
    versions: (law.versions ?? []).map((version) => ({ ...version, from: toDay(version.from) })).reverse(),
    existsFrom: law.existsFrom === undefined ? undefined : toDay(law.existsFrom),
    endsWithMeeting: law.supersededBy?.includes('meetingPassed') === true,
    lastingLift: law.liftedBy?.find((type) => LASTING.has(type)),
    holdsBackPanel: !inCompliance && law.kind === 'waitingPeriod' && law.metBy?.includes('panel.requested') === true,
    needsRecommendations: needsRecommendations(law, rows),
    determinesTimeToComply: [...(law.metBy ?? []), law.guides].some((event) => DETERMINE.has(event)),
    followers: rows
      .filter((other) => followsIn(other, law.id, inCompliance))
      .map(({ id }) => ({ rule: id, inCompliance, choice })),
  };
}

/** Whether a rule starts at the last day of another, in the same use. */
function followsIn(law: LawRule, id: RuleId, inCompliance: boolean): boolean {
  const isInUse = !law.reference && (!inCompliance || law.inCompliance === true);
  return isInUse && law.starts?.some((start) => isEndOf(start, id)) === true;
}

const isEndOf = (start: Start, id: RuleId) => typeof start !== 'string' && start.endOf === id;

function needsRecommendations({ onlyIf, starts = [] }: LawRule, rows: readonly LawRule[]): boolean {
  if (onlyIf?.includes('recommendations')) return true;
  return rows.some((other) => starts.some((start) => isEndOf(start, other.id)) && needsRecommendations(other, rows));
}

/** The facts that start a rule; none where it starts at the end of another. */
function startingFacts({ starts = [], startsIfUnset = [] }: LawRule): EventType[] {
  return [...starts, ...startsIfUnset].filter((start): start is EventType => typeof start === 'string');
}

/** Whether a fact of a proceeding starts it, the original one or a recourse. */
function startsInProceeding(law: LawRule): boolean {
  return startingFacts(law).some((start) => isProceedingFact(plainType(start)));
}

/** What starts with a fact of the DSB, and depends on no proceeding, runs once. */
function runsTwice(law: LawRule): boolean {
  return law.inCompliance === true && (law.onlyIf !== undefined || startsInProceeding(law));
}

/** The rows of a choice of readings. */
interface Table {
  readonly rows: readonly LawRule[];
  readonly choice: Choice;
}

/** The rules in their uses, and which facts start, judge or revive their periods. */
export interface RuleBook {
  readonly original: ReadonlyMap<RuleId, ClockRule>;
  readonly compliance: ReadonlyMap<RuleId, ClockRule>;
  readonly startedBy: ReadonlyMap<EventType, readonly ClockRule[]>;
  readonly judgedBy: ReadonlySet<EventType>;
  /** The rules whose periods a fact can put back. */
  readonly revivedBy: ReadonlyMap<EventType, ReadonlySet<RuleId>>;
}

function ruleBook(table: Table): RuleBook {
  const clocked = table.rows.filter(({ reference }) => !reference);
  const original = clocked.map((law) => clockRule(law, table, false));
  const compliance = clocked.filter((law) => law.inCompliance).map((law) => clockRule(law, table, true));
  const running = original.flatMap((rule) => {
    const twin = runsTwice(rule.law) ? compliance.find((other) => other.rule === rule.rule) : undefined;
    return twin === undefined ? [rule] : [rule, twin];
  });
  const startedBy = new Map<EventType, ClockRule[]>();
  for (const rule of running)
    for (const start of startingFacts(rule.law)) {
      const name = named(start, rule.inCompliance);
      startedBy.set(name, [...(startedBy.get(name) ?? []), rule]);
    }
  return {
    original: byId(original),
    compliance: byId(compliance),
    startedBy,
    judgedBy: new Set(
      running.flatMap(({ law, inCompliance }) => (law.judgesEach ?? []).map((type) => named(type, inCompliance))),
    ),
    revivedBy: revivalsOf([...original, ...compliance]),
  };
}

function revivalsOf(rules: readonly ClockRule[]): ReadonlyMap<EventType, ReadonlySet<RuleId>> {
  const revivals = new Map<EventType, Set<RuleId>>();
  for (const { rule, effects } of rules)
    for (const [type, { revived }] of effects)
      if (revived) revivals.set(type, (revivals.get(type) ?? new Set()).add(rule));
  return revivals;
}

function byId(list: readonly ClockRule[]): ReadonlyMap<RuleId, ClockRule> {
  return new Map(list.map((rule) => [rule.rule, rule]));
}

/** The book of the readings that the library follows. */
const usual: RuleBook = /* @__PURE__ */ ruleBook({ rows: rules, choice: undefined });

/** The books of other choices, each made from its choice alone when it is first asked for. */
const others = /* @__PURE__ */ new Map<string, RuleBook>();

/** More choices than anybody compares; beyond them the books are made anew. */
const MOST_BOOKS = 100;

/** Every clocked rule, by id and by the fact that starts it, as a choice of readings has it. */
export function bookOf(choice: Choice): RuleBook {
  if (choice === undefined) return usual;
  const known = others.get(choice);
  if (known !== undefined) return known;
  if (others.size >= MOST_BOOKS) others.clear();
  const made = ruleBook({ rows: rowsUnder(choice), choice });
  others.set(choice, made);
  return made;
}

/** The rule of a period, ready to run. */
export function ruleOf({ rule, inCompliance, choice }: RuleName): ClockRule {
  const { original, compliance } = choice === undefined ? usual : bookOf(choice);
  // A period is only ever made from a rule of the book.
  return (inCompliance ? compliance : original).get(rule) as ClockRule;
}

/** The row of the law table that a period runs by. */
export function lawOf(name: RuleName): LawRule {
  return ruleOf(name).law;
}

/** Who must or may act under a period: what one party has used belongs to another one. */
export function holderOf(period: RuleName & { readonly forOthers: boolean }): Role {
  return period.forOthers ? 'otherMember' : lawOf(period).holder;
}

/** Whether two periods run by the same rule in the same use. */
export function isSameRule(a: RuleName, b: RuleName): boolean {
  return a.rule === b.rule && a.inCompliance === b.inCompliance;
}

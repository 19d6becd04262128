import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { ClosedDayName } from '../calendar/usual-closed-days.js';
import type { ActEvent } from '../law/acts.js';
import type { OptionId, ReadingId } from '../law/readings.js';
import type { RuleId } from '../law/rules.js';
import type {
  DeadlineState,
  DerivationKind,
  Duty,
  Outcome,
  PlainEventType,
  PlainStateName,
  Role,
  RuleKind,
  Stage,
  Track,
  WtoStatus,
} from '../vocabulary.js';
import type { MemberCode } from './member-code.js';
import type { Messages } from './messages.js';

/** What a rule asks or allows, in words. The table of rules says how long its period is and who holds it. */
export interface RuleSentence {
  /** What its holder must do ("Reply to …") or may do ("May request …"). */
  readonly action: string;
  /** What follows if it is not done, without a lead-in: "The panel has three members". */
  readonly otherwise?: string;
  /** What applies in any case, whether it is done or not. */
  readonly note?: string;
}

/** The rules that halve another one (SCM 4.12). In words each asks what that other one asks. */
export type HalvedRuleId = Extract<RuleId, `${string}-halved`>;

/** The parts of the sentence of a derivation step. Dates, lengths and names are already words of the language. */
export interface StepWords {
  readonly date: string;
  readonly citation: string;
  readonly length?: string;
  /** The length before it was halved. */
  readonly whole?: string;
  /** The fact behind the step, as a noun phrase. */
  readonly fact?: string;
  /** The usual closed day that leaves a doubt. */
  readonly closedDay?: string;
  /** What the other rule asks, if this period runs from the last day of another rule. */
  readonly rule?: string;
  /** The field of the fact whose date counts, if it is not `date`; or the adoption or the award before it. */
  readonly field?: 'received' | 'on' | 'adoption' | 'award';
  /** The period counts back from its start. */
  readonly back?: boolean;
  /** The period is a waiting period. */
  readonly isWait: boolean;
  /** The act is allowed although the wait has not ended. */
  readonly isEarly?: boolean;
  /** Somebody has to act from that day on: it is more than an act that is allowed. */
  readonly isDuty?: boolean;
}

/** Who holds a task: a role, and the Members that have it, by their names in the language. */
export interface HolderWords {
  readonly role: Role;
  /** Empty where the answer names none; more than one where several hold it together. */
  readonly members: readonly string[];
}

/** The parts of the sentence on who may, should or must do what. */
export interface TaskWords {
  readonly holder: HolderWords;
  /** Absent of a time-limit that has ended: nobody may or must do it any more, and the task is only named. */
  readonly duty?: Duty;
  /** What is done, as a sentence of its own: "May request …", "Reply to …". */
  readonly action: string;
  /** The article, already in words; without it the sentence names none. */
  readonly citation?: string;
}

/** The parts of the line of a calendar or an agenda, which stands beside its day. */
export interface DayWords extends Omit<TaskWords, 'duty'> {
  /** The day is the first on which an act is allowed. Without it, it is the last of a period. */
  readonly opens: boolean;
  /** The dispute, where the line has to name it; the Members then stand first, without their role. */
  readonly dispute?: string;
}

/** The days of a time-limit. They are already words of the language. */
export interface TimingWords {
  readonly isWait: boolean;
  /** The last day; of a waiting period the first day of its act. Absent: no day is known. */
  readonly day?: string;
  /** The other day, where a usual closed day leaves a doubt. */
  readonly perhaps?: string;
  /** Calendar days that are left until that day; negative once it is past. */
  readonly left?: number;
  /** Somebody has to act from that day on: it is more than an act that is allowed. */
  readonly isDuty?: true;
  /** The day from which a period counts whose length the record does not state; it has no last day that is known. */
  readonly lengthless?: string;
}

/** The parts of the sentence of a next step. Dates, articles and names are already words of the language. */
export interface NextStepWords {
  readonly holder: HolderWords;
  readonly duty: Duty;
  /** What is done, as a sentence of its own: "May request …", "Reply to …". */
  readonly action: string;
  readonly citation: string;
  /** The first day on which it is allowed. */
  readonly from?: string;
  /** The last day. */
  readonly until?: string;
  /** The later day, where a usual closed day would move the last day. */
  readonly untilAtLatest?: string;
  /** That the last day of a duty is past and nothing is on record; this says the last day too. */
  readonly overdue?: string;
  /** The last day of a right or an aim is past, and the act is still possible. */
  readonly passed?: boolean;
  /** Facts that would allow it earlier, each with its article and the first day. */
  readonly earlierIf: readonly { readonly fact: string; readonly citation: string; readonly from?: string }[];
  /** What follows if it is not done, without a lead-in. */
  readonly otherwise?: string;
  /** What is to be known in any case: a sentence of its own. */
  readonly note?: string;
}

/** One way to read a provision, in words. */
export interface OptionWords {
  /** What the provision then says, as a sentence without its full stop. */
  readonly says: string;
  /** Who holds it, or what it rests on. */
  readonly heldBy: string;
}

/** The options of each reading, in words. */
export type ReadingWords = { readonly [K in ReadingId]: Readonly<Record<OptionId<K>, OptionWords>> };

/** The parts of the sentence on another reading. Dates and the article are already words of the language. */
export interface DisputedWords extends OptionWords {
  readonly citation: string;
  /** The last day under that reading, where it is another. */
  readonly lastDay?: string;
  /** The first day on which the act is then allowed, where it is another. */
  readonly opens?: string;
}

/** The parts of the sentence that a duty is past its day. */
export interface OverdueWords {
  /** The fact that would fulfil the duty. */
  readonly fact: FulfillingFact;
  /** The length of the period. */
  readonly length?: string;
  /** A delay or a suspension has added time to that length. */
  readonly added?: boolean;
  readonly until: string;
}

/** The facts that fulfil a duty or a target; where several do, the first that its rule names. */
export type FulfillingFact =
  | 'consultations.accepted'
  | 'consultations.held'
  | 'panel.established'
  | 'panel.composed'
  | 'panel.timetableFixed'
  | 'panel.finalReportIssued'
  | 'panel.delayNotified'
  | 'panel.reportCirculated'
  | 'panel.complainantSubmissionFiled'
  | 'panel.respondentSubmissionFiled'
  | 'panel.firstMeetingHeld'
  | 'panel.rebuttalsFiled'
  | 'panel.secondMeetingHeld'
  | 'panel.descriptivePartIssued'
  | 'panel.descriptivePartCommented'
  | 'panel.interimReportIssued'
  | 'panel.interimReviewRequested'
  | 'panel.interimReviewEnded'
  | 'report.adopted'
  | 'appeal.reportCirculated'
  | 'appeal.delayNotified'
  | 'appeal.hearingHeld'
  | 'implementation.intentionsStated'
  | 'rpt.awarded'
  | 'rpt.arbitratorAppointed'
  | 'rpt.approved'
  | 'implementation.statusReported'
  | 'compensation.agreed'
  | 'retaliation.authorized'
  | 'retaliation.requested'
  | 'retaliation.awardCirculated'
  | 'implementation.complianceClaimed'
  | 'arbitration.agreed'
  | 'arbitration.awardNotified';

/**
 * What a part of a time-limit's bar means: time that has passed and time ahead; a wait, and the time since its act is
 * allowed; time over the last day; and of a time-limit that was met, the time until then and the rest.
 */
export type BarPart = 'past' | 'ahead' | 'wait' | 'open' | 'over' | 'done' | 'unused';

/** Headings and captions of an overview. */
export interface Headings {
  readonly status: string;
  readonly stage: string;
  readonly wtoList: string;
  readonly facts: string;
  readonly deadlines: string;
  readonly pastDeadlines: string;
  readonly nextSteps: string;
  readonly irregularities: string;
  readonly gaps: string;
  readonly setAside: string;
  readonly warnings: string;
  readonly otherReadings: string;
  readonly holder: string;
  readonly article: string;
  readonly state: string;
  readonly derivation: string;
  readonly excerpt: string;
  readonly none: string;
  readonly timeline: string;
  readonly agenda: string;
  readonly dispute: string;
  readonly date: string;
  readonly recourse: string;
  readonly action: string;
}

/**
 * The words and sentences of the library in one language, with the terms of the WTO's own texts.
 * English, French and Spanish implement it, and the compiler reports a word that is missing.
 */
export interface Language {
  readonly code: 'en' | 'fr' | 'es';
  /** What each rule asks or allows, what follows if it is not done, and what is to be known in any case. */
  readonly rules: Readonly<Record<RuleId, RuleSentence>>;
  /** What is done in an act for which the law sets no time. */
  readonly acts: Readonly<Record<ActEvent, string>>;
  /**
   * Each fact as a noun phrase: "request for consultations". A fact of a compliance proceeding has that of the original
   * one, without `compliance.`; `inCompliance` marks it.
   */
  readonly facts: Readonly<Record<PlainEventType, string>>;
  /** Marks a phrase as of a compliance proceeding: "request for a panel (compliance proceeding, DSU 21.5)". */
  readonly inCompliance: (phrase: string, recourse?: number) => string;
  /** Marks a task as one in the complaint of some of several complainants: "adopt the report (complainant: Korea)". */
  readonly ofComplaint: (phrase: string, complainants: readonly string[]) => string;
  /** Marks a fact that was left out: "panel composed (set aside)". */
  readonly setAside: (phrase: string) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  /**
   * The innermost states, as short phrases. A state of a compliance proceeding has that of the original one, without
   * `implementation.compliance.`; `inCompliance` marks it.
   */
  readonly states: Readonly<Record<PlainStateName, string>>;
  /** The states that have another name on a track. */
  readonly statesInTrack: { readonly [K in Track]?: { readonly [S in PlainStateName]?: string } };
  /** That a time to comply was set and the record does not say how long it is: no one knows whether it runs. */
  readonly periodOfUnknownLength: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly wtoStatuses: Readonly<Record<WtoStatus, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** The names of the Members. One that is missing has its English name. */
  readonly members: Readonly<Partial<Record<MemberCode, string>>>;
  readonly ruleKinds: Readonly<Record<RuleKind, string>>;
  readonly deadlineStates: Readonly<Record<DeadlineState, string>>;
  readonly tracks: Readonly<Record<Track, string>>;
  /** The days on which the WTO is usually closed. */
  readonly closedDays: Readonly<Record<ClosedDayName, string>>;
  readonly headings: Headings;
  /**
   * What the marks of a picture mean.
   *
   * @hidden
   */
  readonly legend: Readonly<Record<BarPart | 'fact', string>>;
  /**
   * The sentences of errors, irregularities and gaps.
   *
   * @hidden
   */
  readonly messages: Messages;
  /**
   * The sentence of each kind of derivation step.
   *
   * @hidden
   */
  readonly derivation: { readonly [K in DerivationKind]: (step: StepWords) => string };
  /** The characters between the steps of a derivation. */
  readonly separator: string;
  /** What follows if a thing is not done, with its lead-in: "Failing that, the panel has three members". */
  readonly otherwise: (text: string) => string;
  /**
   * What is not on record where a duty is past its day, by the fact that would fulfil it.
   *
   * @hidden
   */
  readonly unrecorded: Readonly<Record<FulfillingFact, string>>;
  /** Since when a dispute is dormant, and the date of its last fact. */
  readonly dormant: (words: { readonly since: string; readonly lastFact: string }) => string;
  /** That the last day of a duty has passed and nothing is on record. The words do not say that it was not done. */
  readonly overdue: (words: OverdueWords) => string;
  /** Who holds a task, as a phrase without an article: "Japan (respondent)". */
  readonly holder: (holder: HolderWords) => string;
  /** Two lines: who complains, and of whom. */
  readonly sides: (sides: {
    readonly complainants: readonly string[];
    readonly respondent: string;
  }) => readonly string[];
  /** Who may, should or must do what, under which article, for use after a colon: "the parties may agree on … (DSU 8.5)". */
  readonly task: (task: TaskWords) => string;
  /** The days of a time-limit, as a phrase: "last day Monday 23 September 2019 (6 days left)". */
  readonly timing: (timing: TimingWords) => string;
  /** What falls on a day, as the line of a calendar: "Japan (respondent): last day to reply to … (DSU 4.3)", or "Japan, DS590: last day …". */
  readonly onDay: (day: DayWords) => string;
  /**
   * That what falls on a day no longer applies: the line of `onDay` without its day, "Japan, DS590: no longer applies: reply
   * to … (DSU 4.3)"; without a line, a sentence.
   */
  readonly noLonger: (line?: string) => string;
  /** Who may, should or must do what, as a sentence; what is to be known in any case follows as a second one. */
  readonly nextStep: (step: NextStepWords) => string;
  /** What each option of a reading says, and who holds it. */
  readonly readings: ReadingWords;
  /** Another reading of the law, with the dates that it gives and who holds it. */
  readonly disputed: (words: DisputedWords) => string;
  /** A date in full, with its weekday: "Wednesday 11 September 2019". */
  readonly date: (date: CivilDate) => string;
  /** A date in full without its weekday. */
  readonly shortDate: (date: CivilDate) => string;
  /** The date for which something is said: "as of 11 September 2019". */
  readonly asOf: (date: CivilDate) => string;
  /** A length in words: "8 months and 2 weeks". */
  readonly length: (period: Period) => string;
  /** A citation of the table of rules, as the language writes it. */
  readonly citation: (citation: string) => string;
  /** The characters between a heading and its content. */
  readonly colon: string;
  /** A number of calendar days: "1 day", "16 days". */
  readonly days: (count: number) => string;
}

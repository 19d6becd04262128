import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { EventType, Role, RuleKind, Track } from '../vocabulary.js';

/** What must be so for a rule to run, where its start alone does not say it. */
export type Condition =
  /** the request for consultations was made in a case of urgency (DSU 4.8) */
  | 'urgent'
  | 'notUrgent'
  /** the request was made under GATT XXII:1 or a like provision (DSU 4.11) */
  | 'joinable'
  /** good offices, conciliation or mediation have begun and not ended (DSU 5) */
  | 'goodOfficesGoOn'
  /** a panel is requested and not yet established */
  | 'panelRequestPending'
  /** `panelRequestPending`, and a special meeting of the DSB was asked for (DSU 6.1, footnote 5) */
  | 'specialMeetingAsked'
  /** the report does more than record a settlement (DSU 12.7), and none precedes it */
  | 'reportForAdoption'
  /** a circulated panel report is neither adopted nor under appeal */
  | 'reportAwaitsAdoption'
  /** the appeal goes to the Appellate Body */
  | 'appellateBody'
  /** a division of the Appellate Body can be formed */
  | 'divisionCanSit'
  /** the appeal goes to arbitration under DSU 25 */
  | 'arbitration'
  /** an agreement to arbitrate appeals stands on record */
  | 'appealArbitrationAgreed'
  /** none does: a report that is circulated under one is taken not to be appealed */
  | 'noAppealArbitration'
  /** the agreement to arbitrate does not follow procedures of its own: its days are those of the MPIA */
  | 'notAdHoc'
  /** the panel's final report is with the parties */
  | 'finalReportIssued'
  /** an adoption, or an award that stands for one, not known to be without recommendations */
  | 'recommendations'
  /** the panel or the Appellate Body gave notice of delay */
  | 'delayNotified'
  /** the panel set a period for the withdrawal of the subsidy (SCM 4.7) */
  | 'withdrawalPeriodKnown'
  /** no arbitrator has decided on the level of retaliation (DSU 22.7) */
  | 'noRetaliationAward'
  /** no agreement on the order of DSU 21.5 and 22 stands on record */
  | 'noSequencing'
  /** six months after the reasonable period was set have passed by the date of the meeting */
  | 'underSurveillance'
  /** the record has no fact that shows it: the rule is reference only */
  | 'notInRecord';

/** A fact, or the last day of another rule (extended and rolled, also where that rule was met). */
export type Start = EventType | { readonly endOf: string };

/** What makes a rule moot besides facts. */
export type Moot = EventType | 'noDivision' | 'meetingPassed';

/** The period of a rule from a date on; the version in force on the date of the starting fact governs. */
export interface Version {
  readonly from: CivilDate;
  readonly period: Period;
  readonly textSeen: boolean;
}

/**
 * One time-limit of the law: a line of the table. A lawyer reads it without reading code; every
 * answer of the library is derived from it.
 *
 * Facts named here are those of the original dispute. Where `inCompliance` is set the rule runs in
 * compliance proceedings too, on the same facts under the prefix `compliance.`. What ends the whole
 * dispute (settlement, withdrawal, agreed compliance) ends every period and is not repeated in the rows.
 */
export interface Rule {
  /** The stable name, after the article: `dsu-16-4-appeal`. */
  readonly id: string;
  readonly citation: string;
  readonly kind: RuleKind;
  /** Who must or may act. */
  readonly holder: Role;
  /** What starts the period: any of these. */
  readonly starts?: readonly Start[];
  /** Facts that start it only where nothing has started it before. */
  readonly startsIfUnset?: readonly EventType[];
  /** The date that counts, where it is not the date of the starting fact. */
  readonly countsFrom?: 'received' | 'on' | 'adoption';
  /** Facts that start a running period over, from their own date. */
  readonly restartedBy?: readonly EventType[];
  /** All of these must hold when the period starts (or is shown, where `activatedBy` stands). */
  readonly onlyIf?: readonly Condition[];
  /** The period counts from its start, but exists only once one of these facts is on record. */
  readonly activatedBy?: readonly EventType[];
  /** Or it exists from its start, where this holds then. */
  readonly activeIf?: Condition;
  /** What becomes of a period shown only after its last day; without it, it is shown as it is. */
  readonly ifActivatedLate?: 'superseded' | 'never';
  /** Runs on this track only. */
  readonly track?: Track;
  /** On these tracks another rule stands in its place. */
  readonly replacedInTrack?: { readonly [K in Track]?: string };
  readonly period?: Period;
  /** The lower end of a range whose upper end is `period`. */
  readonly shortest?: Period;
  /** Instead of `period` in a case of urgency. */
  readonly urgentPeriod?: Period;
  /** By the date of the starting fact; before the first, the first. */
  readonly versions?: readonly Version[];
  /** What gives the length where the law does not. */
  readonly decidedBy?:
    | 'nextMeeting'
    | 'settingFact'
    | 'withdrawalPeriod'
    | 'decision'
    | 'award'
    | 'panel'
    | 'dsb'
    | 'parties'
    | 'half';
  /** Counts back from the starting date instead of forward. */
  readonly counts?: 'before';
  /** What its holder does, where that is not what fulfils it; `none` where the record knows no such fact. */
  readonly act?: EventType | 'none';
  /** It measures what somebody decides, and asks nobody to act by its day. */
  readonly isMeasure?: true;
  /** DSU 22 and SCM 4.10, 7.9 count from its last day: the respondent has to comply by then. */
  readonly isPeriodToComply?: true;
  /** When it ends, the authority for the panel lapses (DSU 12.12). */
  readonly lapsesPanel?: true;
  /** From its end on, implementation is on the agenda of the DSB (DSU 21.6). */
  readonly opensSurveillance?: true;
  /** Facts that fulfil or exercise it. */
  readonly metBy?: readonly EventType[];
  /** The fulfilling fact counts only if it was not done by this role. */
  readonly metUnlessBy?: Role;
  /** The starting fact is itself the act that is judged. */
  readonly judgesStart?: true;
  /** Each act under it is judged, none closes it: a window of many holders. */
  readonly judges?: readonly EventType[];
  /** Facts that make it moot. */
  readonly supersededBy?: readonly Moot[];
  /** Facts that defeat it if they come by its last day. */
  readonly defeatedBy?: readonly EventType[];
  /** Facts that lift a wait. */
  readonly liftedBy?: readonly EventType[];
  /** Facts that move its last day. */
  readonly extendedBy?: readonly EventType[];
  /** The other row of the same clock: what extends one extends both. */
  readonly pairedWith?: string;
  /** Facts that put it back with its original last day after it was met or superseded. */
  readonly revivedBy?: readonly EventType[];
  /** Overdue only once this fact is on record; without it the period lapses on its day. */
  readonly dueOnRequest?: EventType;
  /** That fact counts only up to the last day of the period: what has lapsed stays lapsed. */
  readonly requestedInTime?: true;
  /** An act is premature up to the start of the period only, not up to its end. */
  readonly irregularUntil?: 'start';
  /** Of several starts under one number the first governs: once its wait is over, none holds back the act. */
  readonly firstGoverns?: true;
  /** A wait that must be over besides the alternatives for the same act. */
  readonly cumulative?: true;
  /** SCM 4.12 halves it on the track `prohibitedSubsidy`. */
  readonly halved?: true;
  /** Instead of half the period. */
  readonly halvedPeriod?: Period;
  readonly halvedShortest?: Period;
  /** Once a party has used it, it stays open to the other parties while the appeal is pending. */
  readonly openToOthers?: true;
  /** A standstill of the appeal, on which the parties agree, lengthens it. */
  readonly stopsWithAppeal?: true;
  /** A suspension of the panel lengthens it (DSU 12.12). */
  readonly suspendable?: true;
  /** Moves to the next working day (to the one before, where it counts back). */
  readonly rolls?: true;
  /** The only irregularity that it can give. */
  readonly irregular?: 'premature' | 'late';
  /** It gives that only where this holds. */
  readonly irregularIf?: Condition;
  readonly inCompliance?: true;
  /** A reference: part of the law, without a clock in the record. */
  readonly reference?: true;
  /** What the halving makes of this rule, stated for comparison; the rule itself runs. */
  readonly derivedFrom?: string;
  /** Whether the treaty or official text was read for this row. */
  readonly textSeen: boolean;
}

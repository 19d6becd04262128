import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { Duty, EventType, Role, RuleKind, Track } from '../vocabulary.js';

/** What must be so for a rule to run, where its start alone does not say it. */
export type Condition =
  /** the request for consultations was made in a case of urgency (DSU 4.8) */
  | 'urgent'
  | 'notUrgent'
  /** the request names the case urgent, also on a track where the followed reading gives that no effect (SCM 4 and 7) */
  | 'calledUrgent'
  /** the request was made under GATT XXII:1 or a like provision (DSU 4.11) */
  | 'joinable'
  /** a panel is requested and not yet established */
  | 'panelRequestPending'
  /** `panelRequestPending`, and a special meeting of the DSB was asked for (DSU 6.1, footnote 5) */
  | 'specialMeetingAsked'
  /** no panel is composed that this one joins (DSU 9.1) */
  | 'panelAwaitsComposition'
  /** the report does more than record a settlement (DSU 12.7), and no settlement precedes it */
  | 'reportForAdoption'
  /** a circulated panel report is neither adopted nor under appeal */
  | 'reportAwaitsAdoption'
  /** the appeal goes to the Appellate Body */
  | 'appellateBody'
  /** a division of the Appellate Body can be formed */
  | 'divisionCanSit'
  /** the appeal goes to arbitration under DSU 25 */
  | 'arbitration'
  /** an agreement to arbitrate appeals is on record */
  | 'appealArbitrationAgreed'
  /** no such agreement is on record: a report that is circulated under one is taken not to be appealed */
  | 'noAppealArbitration'
  /** the agreement to arbitrate does not follow procedures of its own: its days are those of the MPIA */
  | 'notAdHoc'
  /** the panel's final report is with the parties */
  | 'finalReportIssued'
  /** an adoption, or an award that takes its place, is not known to be without recommendations */
  | 'recommendations'
  /** the panel or the Appellate Body gave notice of delay */
  | 'delayNotified'
  /** the panel set a period for the withdrawal of the subsidy (SCM 4.7) */
  | 'withdrawalPeriodKnown'
  /** no arbitrator has decided on the level of retaliation (DSU 22.7) */
  | 'noRetaliationAward'
  /** no agreement on the order of DSU 21.5 and 22 is on record */
  | 'noSequencing'
  /** six months after the reasonable period was set have passed by the date of the meeting */
  | 'underSurveillance'
  /** no fact of a record shows it: the rule is reference only */
  | 'notInRecord';

/** A fact, or the last day of another rule as extended and moved to a working day, also where that rule was met. */
export type Start = EventType | { readonly endOf: string };

/** What makes a rule moot: a fact, that no division can be formed, or that the meeting has passed. */
export type Moot = EventType | 'noDivision' | 'meetingPassed';

/** The length of a rule from a date on; the version in force on the date of the starting fact governs. */
export interface Version {
  readonly from: CivilDate;
  readonly period: Period;
  /** The lower end of a range whose upper end is `period`: ab-rule-27-hearing. */
  readonly shortest?: Period;
  /** The halved length where it is not half of `period`, rounded: ab-rule-27-hearing. */
  readonly halvedPeriod?: Period;
  /** The halved length where it is not half of `shortest`, rounded: ab-rule-27-hearing. */
  readonly halvedShortest?: Period;
  readonly textSeen: boolean;
}

/**
 * One time-limit of the law: a row of the table. A lawyer can check it beside the text of the law, and
 * every answer of the library is derived from it.
 *
 * The facts named in a row are those of the original dispute. Where `inCompliance` is set, the rule runs in
 * compliance proceedings too, with the same facts under the prefix `compliance.`. A settlement, a
 * withdrawal and an agreement on compliance end every period, so the rows do not repeat them.
 */
export interface Rule {
  /** The stable name, after the provision: `dsu-16-4-appeal`. */
  readonly id: string;
  /** The provision that sets the time-limit: `DSU 16.4` for dsu-16-4-appeal. */
  readonly citation: string;
  /** What sort of time-limit it is: a `window`, which is a right that ends, in dsu-16-4-appeal. */
  readonly kind: RuleKind;
  /** Who must or may act: `eitherParty` in dsu-16-4-appeal. */
  readonly holder: Role;
  /** Whether the holder may, should or must act: `may` in dsu-16-4-appeal. */
  readonly duty: Duty;
  /** The period starts with any one of these: `panel.reportCirculated` in dsu-16-4-appeal. */
  readonly starts?: readonly Start[];
  /** A panel that joins one already composed starts the period with its establishment: dsu-12-8-final-report. */
  readonly startsOnJoining?: true;
  /** These start the period only if nothing has started it before: `rpt.modified` in dsu-21-3-reasonable-period. */
  readonly startsIfUnset?: readonly EventType[];
  /** The date that counts instead of the date of the starting fact: that of receipt in dsu-4-7-request-panel. */
  readonly countsFrom?: 'received' | 'on' | 'adoption';
  /** A running period starts over with each of these: `panel.termsOfReferenceSet` in dsu-12-8-final-report. */
  readonly restartedBy?: readonly EventType[];
  /** All of these must hold when the period starts or is activated: `recommendations` in dsu-21-3-intentions. */
  readonly onlyIf?: readonly Condition[];
  /** The period counts from its start but exists only once one of these is on record: dsu-5-4-good-offices-wait. */
  readonly activatedBy?: readonly EventType[];
  /** A period with `activatedBy` exists from its start only where this holds then: mpia-request-suspension. */
  readonly activeIf?: Condition;
  /** What becomes of a period that is activated after its last day: `never` to exist in dsu-5-4-good-offices-wait. */
  readonly ifActivatedLate?: 'superseded' | 'never';
  /** The rule runs on this track only: `prohibitedSubsidy` in scm-4-4-panel. */
  readonly track?: Track;
  /** The rule does not run on these tracks, and none takes its place: `textiles` in dsu-4-7-request-panel. */
  readonly notInTrack?: readonly Track[];
  /** There is no such rule for starting facts before this date: 2003-05-01 in ab-rule-24-2-third-participant-notice. */
  readonly existsFrom?: CivilDate;
  /** The provision on a track where it is another: SCM 4.9 in dsu-17-5-delay-notice. */
  readonly citationInTrack?: { readonly [K in Track]?: string };
  /** The provision where the agreement to arbitrate is not known to follow the MPIA: mpia-notice-of-appeal. */
  readonly citationUnlessMpia?: string;
  /** On these tracks another rule takes the place of this one: scm-4-8-appeal that of dsu-16-4-appeal. */
  readonly replacedInTrack?: { readonly [K in Track]?: string };
  /** The length: sixty days in dsu-16-4-appeal. */
  readonly period?: Period;
  /** The length on a track where it is another, in a reading: dsu-8-7-ask-dg. */
  readonly periodInTrack?: { readonly [K in Track]?: Period };
  /** The lower end of a range whose upper end is `period`: two weeks in dsu-app3-12-a2. */
  readonly shortest?: Period;
  /** The length in a case of urgency: three months in dsu-12-9-delay-notice. */
  readonly urgentPeriod?: Period;
  /** The lengths by date, where a text was changed; the first governs before its date too: ab-rule-23-other-appeal. */
  readonly versions?: readonly Version[];
  /** What gives the length where the law does not: the next meeting in dsu-6-1-establish-at-second-meeting. */
  readonly decidedBy?:
    | 'nextMeeting'
    | 'firstMeeting'
    | 'settingFact'
    | 'withdrawalPeriod'
    | 'decision'
    | 'award'
    | 'panel'
    | 'dsb'
    | 'parties'
    | 'half';
  /** The period counts back as that of this other rule does, from a meeting on its starting date: dsb-rules-last-filing-16-4. */
  readonly countsLike?: string;
  /** The period counts back from its starting date: ten days before the meeting in dsu-16-2-objections. */
  readonly counts?: 'before';
  /** What the holder does where that does not itself fulfil the rule; `none` where it is no fact: dsu-22-7-request. */
  readonly act?: EventType | 'none';
  /** The rule guides what this fact decides and is no duty of its own: `rpt.awarded` in dsu-21-3-c-guideline. */
  readonly guides?: EventType;
  /** Facts that fulfil the duty or exercise the right: `appeal.notified` in dsu-16-4-appeal. */
  readonly metBy?: readonly EventType[];
  /** A fact of `metBy` makes the rule moot where this role did it: `parties` in dsu-8-7-composition-announced. */
  readonly notMetIfBy?: Role;
  /** The starting fact is itself the act that must be in time: the notice of the meeting in dsu-6-1-fn5-notice. */
  readonly startIsTheAct?: true;
  /** Each of these must be in time, and none uses up the right of another Member: the requests in dsu-4-11-join. */
  readonly judgesEach?: readonly EventType[];
  /** Facts that make the rule moot once its last day has passed, and not before: `rpt.agreed` in dsu-21-3-intentions. */
  readonly supersededAfterLastDayBy?: readonly EventType[];
  /** Past its last day the duty lapses once this act comes, or the waits for it are over: `panel.requested` in dsu-4-3-reply. */
  readonly lapsesWith?: EventType;
  /** A period without a known last day is over, on an unknown day, with each of these: dsu-21-3-reasonable-period. */
  readonly overWith?: readonly EventType[];
  /** It is no step of anybody, and only other periods count from it: dsb-rules-convening-notice. */
  readonly isNoStep?: true;
  /** What makes the rule moot: `report.adopted` in dsu-16-4-appeal. */
  readonly supersededBy?: readonly Moot[];
  /** Facts that defeat the rule if they come by its last day: the reply in dsu-4-3-panel-if-no-reply. */
  readonly defeatedBy?: readonly EventType[];
  /** Facts that lift the wait: `consultations.failed` in dsu-4-7-request-panel. */
  readonly liftedBy?: readonly EventType[];
  /** Waits that, once over, open the act although this one still runs: dsu-4-3-panel-if-no-reply in dsu-5-4-good-offices-wait. */
  readonly yieldsTo?: readonly string[];
  /** Facts that move the last day: `report.adoptionExtended` and `timeLimit.extended` in dsu-16-4-appeal. */
  readonly extendedBy?: readonly EventType[];
  /** An extension of this other rule extends the rule too: dsu-16-4-adopt in dsu-16-4-appeal. */
  readonly sharesExtensionsWith?: string;
  /** Facts that put back a rule that was met or moot, with its last day: `appeal.withdrawn` in dsu-16-4-appeal. */
  readonly revivedBy?: readonly EventType[];
  /** What follows otherwise is done once one of these rules is met, and is then left unsaid: dsu-12-9-delay-notice in dsu-12-8-final-report. */
  readonly otherwiseUnder?: readonly string[];
  /** The duty exists only upon this request; without it the period lapses on its last day: dsu-21-3-c-award. */
  readonly dueOnRequest?: EventType;
  /** The fact of `dueOnRequest` counts only up to the last day of the period: dsu-22-6-authorize. */
  readonly requestedInTime?: true;
  /** An act is premature up to the start of the period; up to its last day, in a reading: dsu-22-2-request-suspension. */
  readonly irregularUntil?: 'start' | 'lastDay';
  /** The act of a wait is allowed on its last day already, in a reading: dsu-4-7-request-panel. */
  readonly opensOn?: 'lastDay';
  /** Where the period runs several times in a dispute, the first to be over allows the act: dsu-4-7-request-panel. */
  readonly firstGoverns?: true;
  /** The wait must be over besides other waits for its act, which are alternatives: dsu-5-4-good-offices-wait. */
  readonly cumulative?: true;
  /** SCM 4.12 halves the period on the track `prohibitedSubsidy`: dsu-8-7-ask-dg. */
  readonly halved?: true;
  /** The halved length where it is not half of `period`, rounded: 23 days in ab-rule-27-hearing. */
  readonly halvedPeriod?: Period;
  /** The halved length where it is not half of `shortest`, rounded: 15 days in ab-rule-27-hearing. */
  readonly halvedShortest?: Period;
  /** The rule of which this row is the half, stated for comparison: dsu-8-7-ask-dg in dsu-8-7-ask-dg-halved. */
  readonly halvedFrom?: string;
  /** Once a party has used the right, it stays open to the other parties while the appeal is pending: dsu-16-4-appeal. */
  readonly openToOthers?: true;
  /** A standstill of the appeal, on which the parties agree, lengthens the period: dsu-17-5-sixty. */
  readonly stopsWithAppeal?: true;
  /** The additional time of a notified delay is added (DSU 12.9, 17.5): dsu-20-no-appeal. */
  readonly addsDelay?: true;
  /** The most that the period can be with that time, suspensions left aside: eighteen months in dsu-21-4-fifteen. */
  readonly atMost?: Period;
  /** A delay of this report is measured from the last day of the rule: the `panel` in dsu-12-8-final-report. */
  readonly measuresDelayOf?: 'panel' | 'appellateBody';
  /** A suspension of the panel lengthens the period (DSU 12.12): dsu-12-8-final-report. */
  readonly suspendable?: true;
  /** A last day that is no working day moves to the next, or back where the period counts back: dsu-16-4-appeal. */
  readonly rolls?: true;
  /** Where the last day moves, if not the usual way; in a reading: dsu-16-2-objections. */
  readonly rollsTo?: 'after';
  /** The only irregularity that the rule can give: `late` in dsu-16-4-appeal. */
  readonly irregular?: 'premature' | 'late';
  /** The rule gives its irregularity only where this holds: mpia-notice-of-appeal. */
  readonly irregularIf?: Condition;
  /** The rule runs in compliance proceedings too: dsu-16-4-appeal. */
  readonly inCompliance?: true;
  /** The period is the one in which the respondent must comply: dsu-21-3-reasonable-period. */
  readonly isPeriodToComply?: true;
  /** The authority for the panel lapses with the end of the period: dsu-12-12-lapse. */
  readonly lapsesPanel?: true;
  /** From the end of the period on the DSB has implementation on its agenda: dsu-21-6-agenda. */
  readonly opensSurveillance?: true;
  /** After the last day no item can be put on the agenda of the meeting: dsb-rules-agenda-closure. */
  readonly closesAgenda?: true;
  /** The row is part of the law, but no period runs under it in a dispute: scm-4-5-pge. */
  readonly reference?: true;
  /** Whether the treaty or the official text was read for this row: `true` in dsu-16-4-appeal. */
  readonly textSeen: boolean;
}

/** A row as it is written: it leaves out that `timeLimit.extended` extends it, as it does nearly every rule. */
export interface RuleRow extends Omit<Rule, 'extendedBy' | 'duty'> {
  /** Where it is not what the kind makes it (a deadline a duty, a window and a wait a right, the rest an aim): dsu-21-6-agenda. */
  readonly duty?: Duty;
  /** Facts that extend the rule besides `timeLimit.extended`: `report.adoptionExtended` in dsu-16-4-appeal. */
  readonly alsoExtendedBy?: readonly EventType[];
  /** No fact extends the rule: dsu-12-12-lapse. */
  readonly cannotBeExtended?: true;
}

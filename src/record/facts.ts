import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';

/** The fields that every fact has. Many types of fact have no others. */
export interface Fact<T extends EventType = EventType> {
  /** What happened; a misspelt type does not compile. */
  readonly type: T;
  /** The day it happened, `YYYY-MM-DD`. */
  readonly date: CivilDate;
  /**
   * Who acted: a Member as the WTO writes it, several, or a role. Any text is accepted; a Member
   * may be written in any spelling, and a name that is nobody's acts for nobody.
   */
  readonly by?: string | readonly string[];
  /** The symbol of the WTO document, such as `WT/DS590/1`. */
  readonly document?: string;
  /** The address of the source. It is kept and never opened. */
  readonly source?: string;
  /** Free text, kept as it is. */
  readonly note?: string;
}

/** The request for consultations; it opens the dispute (DSU 4.4). */
export interface ConsultationsRequested extends Fact<'consultations.requested'> {
  /** The day the respondent received it, from which DSU 4.3, 4.7, 4.8 and 5.4 count. Default: `date`. */
  readonly received?: CivilDate;
  /** A case of urgency (DSU 4.8). Default: false. */
  readonly urgent?: boolean;
  /** Made under GATT XXII:1 or a like provision, so that others may join (DSU 4.11). Default: true. */
  readonly joinable?: boolean;
}

/** Members with a substantial trade interest ask to join the consultations (DSU 4.11). */
export interface ConsultationsJoinRequested extends Fact<'consultations.joinRequested'> {
  /** The Members that ask. */
  readonly members: readonly string[];
}

/** The respondent's answer to those who asked to join (DSU 4.11). */
export interface JoiningAnswered<T extends 'consultations.joinAccepted' | 'consultations.joinRefused'> extends Fact<T> {
  /** The Members answered. Default: all that asked. */
  readonly members?: readonly string[];
}

/** Good offices, conciliation or mediation ended (DSU 5.3, 5.4). */
export interface GoodOfficesEnded extends Fact<'goodOffices.ended'> {
  /** Both sides consider that they failed, so that a panel may be requested (DSU 5.4). */
  readonly failed?: boolean;
}

/** Third parties reserve their rights, or give them up (DSU 10.2). */
export interface ThirdParties<T extends 'panel.thirdPartiesReserved' | 'panel.thirdPartiesWithdrew'> extends Fact<T> {
  /** The Members concerned. */
  readonly members: readonly string[];
}

/** The panel, or the Appellate Body, tells the DSB that it will be late (DSU 12.9, 17.5). */
export interface DelayNotified<T extends 'panel.delayNotified' | 'appeal.delayNotified'> extends Fact<T> {
  /** When the report is expected: a date or any text ("not before July"). */
  readonly expected?: string;
}

/** The panel's work is suspended, or a suspension prolonged; `date` is when it takes effect (DSU 12.12). */
export interface PanelSuspended extends Fact<'panel.suspended'> {
  /** The last day of the suspension: work resumes on the day after without another fact. */
  readonly until?: CivilDate;
}

/** The panel announces when it will circulate its report. */
export interface CirculationAnticipated extends Fact<'panel.circulationAnticipated'> {
  /** The day announced. */
  readonly on: CivilDate;
}

/** The panel report circulated to Members; it starts DSU 16. */
export interface PanelReportCirculated extends Fact<'panel.reportCirculated'> {
  /** A report that only records a settlement (DSU 12.7). Default: false. */
  readonly brief?: boolean;
}

/** The DSB extends the period for adoption and appeal (DSU 16.4). */
export interface AdoptionExtended extends Fact<'report.adoptionExtended'> {
  /** The new last day; absent, the period is open-ended. */
  readonly until?: CivilDate;
}

/** The panel report, or the panel and Appellate Body reports, adopted (DSU 16.4, 17.14). */
export interface ReportAdopted extends Fact<'report.adopted'> {
  /**
   * A recommendation to bring a measure into conformity resulted (DSU 19.1); in a compliance
   * proceeding: non-compliance was found. Absent: not known.
   */
  readonly recommendations?: boolean;
  /** What the panel set for withdrawing a prohibited subsidy (SCM 4.7): a period or its last day. */
  readonly withdrawalPeriod?: Period | CivilDate;
}

/** Notice of appeal (DSU 16.4, 17.1). */
export interface AppealNotified extends Fact<'appeal.notified'> {
  /**
   * Who hears the appeal. Default: arbitration if the record has an agreement to arbitrate appeals
   * before it, otherwise the Appellate Body.
   */
  readonly forum?: 'appellateBody' | 'arbitration';
}

/** An agreement to arbitrate, ad hoc or under the MPIA, notified (DSU 25.2). */
export interface ArbitrationAgreed extends Fact<'arbitration.agreed'> {
  /** What is to be arbitrated. Default: the appeal. */
  readonly purpose?: 'appeal' | 'merits' | 'implementation';
  /** By which procedures: those of the MPIA, or agreed for this dispute alone. Absent: not known. */
  readonly procedures?: 'mpia' | 'adHoc';
}

/** The award notified to the DSB; it binds without adoption (DSU 25.3). */
export interface AwardNotified extends Fact<'arbitration.awardNotified'> {
  /** As in `report.adopted`. */
  readonly recommendations?: boolean;
}

/** The reasonable period of time is set; it runs from adoption (DSU 21.3). */
export interface ReasonablePeriodSet<T extends 'rpt.approved' | 'rpt.agreed' | 'rpt.awarded'> extends Fact<T> {
  /** Its length. */
  readonly period?: Period;
  /** Its last day. It governs if `period` is given too. */
  readonly expires?: CivilDate;
}

/** The reasonable period of time changed by agreement. */
export interface ReasonablePeriodModified extends Fact<'rpt.modified'> {
  readonly type: 'rpt.modified';
  /** The new last day. */
  readonly expires: CivilDate;
}

/** A fact of retaliation that can name a level (DSU 22.4, 22.7; SCM 4.10, 7.9). */
export interface RetaliationLevel<
  T extends 'retaliation.requested' | 'retaliation.awardCirculated' | 'retaliation.authorized',
> extends Fact<T> {
  /** The level of suspension or of countermeasures, as text with its currency. */
  readonly amount?: string;
}

/** A running time-limit moved by those who may; `by` says whether the parties, the DSB or its chair. */
export interface TimeLimitExtended extends Fact<'timeLimit.extended'> {
  readonly type: 'timeLimit.extended';
  /** The rule whose period moves. */
  readonly rule: RuleId;
  /** Its new last day. */
  readonly until: CivilDate;
}

/** A meeting of the DSB is known; it starts the periods that count back from it. */
export interface MeetingScheduled extends Fact<'dsb.meetingScheduled'> {
  /** The day of the meeting. */
  readonly on: CivilDate;
}

/** A fact outside the DSU: kept and shown, without effect. */
export interface Note extends Fact<'note'> {
  readonly type: 'note';
  /** The fact in words. */
  readonly text: string;
}

import { type EventType, type Milestone, milestones, type ProceedingEventType } from '../vocabulary.js';
import { forumOf, isFurtherNotice, withNotice, withoutNotices } from './appeals.js';
import {
  type Agreement,
  type CaseFile,
  type CaseFileDraft,
  type Decision,
  draftOf,
  draftOfProceeding,
  newCaseFile,
  type PanelRequest,
  type ProceedingDraft,
  proceedingOf,
  type Retaliation,
  withProceeding,
} from './case-file.js';
import { actors, dayAhead, dayField, flag, type ProcedureEvent, textField } from './event-fields.js';
import { complainantsIn, concerns, others, partiesIn } from './parties.js';
import { notePeriod } from './periods.js';
import type { Fact } from './place.js';
import { repeatedRequest, requestFor, retaliationFor, wasImplied } from './requests.js';

/** The case file after a fact. */
export function advance(caseFile: CaseFile, fact: Fact): CaseFile {
  const { plain } = fact;
  const change = disputeChanges[plain];
  if (change === undefined) return inProceeding(caseFile, fact);
  const draft = draftOf(caseFile);
  noteDay(draft, fact);
  change(draft, fact);
  return draft;
}

function inProceeding(caseFile: CaseFile, fact: Fact): CaseFile {
  const { plain } = fact;
  const before = proceedingOf(caseFile, fact.recourse);
  const change = proceedingChanges[plain as ProceedingEventType];
  const revives = before.lapsedOn !== undefined && takesUpPanel(plain);
  const isNamed = fact.recourse !== undefined;
  if (change === undefined && !revives && !isMilestone(plain) && !isNamed) return caseFile;
  const draft = draftOfProceeding(before);
  if (isNamed) draft.lastFact = fact.day;
  if (revives) draft.lapsedOn = undefined;
  change?.(draft, fact, caseFile);
  if (isMilestone(plain)) reach(draft, plain, fact);
  return withProceeding(caseFile, draft);
}

/** A fact of the panel after its lapse: its work went on all the same. */
function takesUpPanel(type: string): boolean {
  return type.startsWith('panel.') && type !== 'panel.lapsed' && !type.startsWith('panel.thirdParties');
}

const isMilestone = (type: string): type is Milestone => MILESTONES.has(type);
const MILESTONES: ReadonlySet<string> = /* @__PURE__ */ new Set(milestones);

function reach(draft: ProceedingDraft, milestone: Milestone, { implied }: Fact): void {
  if (!draft.had.includes(milestone)) draft.had = [...draft.had, milestone];
  if (draft.implied.includes(milestone)) draft.implied = draft.implied.filter((one) => one !== milestone);
  if (implied) draft.implied = [...draft.implied, milestone];
}

function lose(draft: ProceedingDraft, milestone: Milestone): void {
  draft.had = draft.had.filter((one) => one !== milestone);
}

/** What a fact changes in its proceeding. */
type ProceedingChange = (draft: ProceedingDraft, fact: Fact, caseFile: CaseFile) => void;

const requestGone: ProceedingChange = (draft, { party }) => {
  const gone = requestFor(draft, party);
  draft.requests = draft.requests.filter((request) => request !== gone);
  if (draft.requests.length === 0) lose(draft, 'panel.requested');
};

const requestMet: ProceedingChange = (draft, { party }) => {
  const about = requestFor(draft, party);
  const met = (one: PanelRequest): PanelRequest => ({ ...one, state: 'established' });
  draft.requests = draft.requests.map((request) => (request === about ? met(request) : request));
};

/** Notes who asked for a recourse. */
const askedFor: ProceedingChange = (draft, { event, day, implied }, { parties }) => {
  if (!implied) draft.lastRequest = day;
  draft.initiator ??= actors(event)[0];
  draft.openers = [...new Set([...draft.openers, ...partiesIn(parties, event)])];
};

const appealNotified: ProceedingChange = (draft, { event }, caseFile) => {
  const by = partiesIn(caseFile.parties, event);
  const forum = forumOf(caseFile, draft, event);
  const before = draft.appeal?.forum === forum && isFurtherNotice(draft, by) ? draft.appeal : undefined;
  const appeal = before ?? { forum, notices: [], isHeard: false, isSuspended: false };
  draft.appeal = withNotice(appeal, { by, isOther: false });
  draft.appealWithdrawn = false;
};

/** An arbitration that is withdrawn puts the suspended panel back to work. */
const appealWithdrawn: ProceedingChange = (draft, { event }, { parties }) => {
  const { appeal } = draft;
  draft.appeal = appeal && withoutNotices(appeal, partiesIn(parties, event));
  if (draft.appeal !== undefined) return;
  draft.appealWithdrawn = true;
  lose(draft, 'appeal.notified');
  if (appeal?.forum !== 'arbitration' || draft.suspended === undefined) return;
  draft.suspended = undefined;
  if (!draft.had.includes('panel.resumed')) draft.had = [...draft.had, 'panel.resumed'];
};

const appealStands =
  (isSuspended: boolean): ProceedingChange =>
  (draft) => {
    if (draft.appeal !== undefined) draft.appeal = { ...draft.appeal, isSuspended };
  };

const decided =
  (by: Decision['by']): ProceedingChange =>
  (draft, { event, day, implied }) => {
    const recommendations = flag(event, 'recommendations');
    draft.decision = { day, by, implied, ...(recommendations !== undefined && { recommendations }) };
    draft.requests = [];
  };

const proceedingChanges: { readonly [K in ProceedingEventType]?: ProceedingChange } = {
  'consultations.requested': (draft, fact, caseFile) => {
    const { event } = fact;
    if (draft.consultations === 0) draft.joinable = flag(event, 'joinable') !== false;
    askedFor(draft, fact, caseFile);
    draft.consultations += 1;
    draft.urgent ||= flag(event, 'urgent') === true;
  },
  'consultations.circulated': (draft) => {
    draft.circulations += 1;
  },
  'panel.requested': (draft, fact, caseFile) => {
    const { party, occasion } = fact;
    if (!fact.implied) draft.lastRequest = fact.day;
    if (repeatedRequest(draft, party) || wasImplied(draft, party)) return;
    askedFor(draft, fact, caseFile);
    draft.requests = [...draft.requests, { occasion, party, state: 'open' }];
  },
  'panel.requestWithdrawn': requestGone,
  'panel.rejected': requestGone,
  'panel.established': requestMet,
  'panel.delayNotified': (draft) => {
    draft.delayNotified = true;
  },
  'panel.interimReportIssued': (draft) => {
    draft.interimReport = true;
  },
  'panel.finalReportIssued': (draft) => {
    draft.finalReport = true;
  },
  'panel.suspended': (draft, { event, day }) => {
    const until = dayAhead(event, 'until');
    draft.suspended = { since: draft.suspended?.since ?? day, ...(until !== undefined && { until }) };
    draft.resumedByItself = undefined;
    lose(draft, 'panel.resumed');
  },
  'panel.resumed': (draft, { day, byItself }) => {
    draft.suspended = undefined;
    draft.resumedByItself = byItself ? day : undefined;
  },
  'panel.lapsed': (draft, { day }) => {
    draft.suspended = undefined;
    draft.lapsedOn ??= day;
  },
  'panel.reportCirculated': (draft, { event }) => {
    draft.suspended = undefined;
    draft.report = flag(event, 'brief') === true ? 'brief' : 'full';
  },
  'report.adopted': decided('adoption'),
  'report.rejected': (draft) => {
    draft.rejected = true;
  },
  'appeal.notified': appealNotified,
  'appeal.crossNotified': (draft, { event }, { parties }) => {
    if (draft.appeal !== undefined)
      draft.appeal = withNotice(draft.appeal, { by: partiesIn(parties, event), isOther: true });
  },
  'appeal.hearingHeld': (draft, { implied }) => {
    if (draft.appeal !== undefined && !implied) draft.appeal = { ...draft.appeal, isHeard: true };
  },
  'appeal.suspended': appealStands(true),
  'appeal.resumed': appealStands(false),
  'appeal.delayNotified': (draft) => {
    draft.delayNotified = true;
  },
  'appeal.withdrawn': appealWithdrawn,
  'appeal.reportCirculated': (draft) => {
    draft.appeal = undefined;
  },
  'arbitration.agreed': (draft, { event }) => {
    draft.arbitration = agreementOf(event);
  },
  'arbitration.awardNotified': (draft, fact, caseFile) => {
    draft.appeal = undefined;
    if (draft.arbitration?.purpose === 'implementation') draft.arbitration = undefined;
    if (draft.decision === undefined || draft.decision.implied) decided('award')(draft, fact, caseFile);
  },
};

function agreementOf(event: ProcedureEvent): Agreement {
  const stated = textField(event, 'purpose');
  const purpose = stated === 'merits' || stated === 'implementation' ? stated : 'appeal';
  const procedures = textField(event, 'procedures');
  return procedures === 'mpia' || procedures === 'adHoc' ? { purpose, procedures } : { purpose };
}

/** Keeps the first and the last day of a fact that belongs to no proceeding. */
function noteDay(draft: CaseFileDraft, { type, day, implied }: Fact): void {
  if (implied) return;
  if (draft.firstDays[type] === undefined) draft.firstDays = { ...draft.firstDays, [type]: day };
  draft.lastDays = { ...draft.lastDays, [type]: day };
}

/** What a fact that belongs to no proceeding changes in the case file. */
type DisputeChange = (draft: CaseFileDraft, fact: Fact) => void;

const retaliationIs =
  (state: Retaliation['state'], ...from: Retaliation['state'][]): DisputeChange =>
  (draft, { party }) => {
    const about = retaliationFor(draft, party, from);
    draft.retaliation = draft.retaliation.map((one) => (one === about ? { ...one, state } : one));
  };

/** After the award the request is that of DSU 22.7, and continues the one before it, unless it rests on a later period. */
const retaliationRequested: DisputeChange = (draft, { party, occasion, restsOn }) => {
  const isSame = (one: Retaliation) => concerns(one.party, party) && (one.restsOn ?? 0) >= (restsOn ?? 0);
  const before = draft.retaliation.find((one) => one.state === 'awarded' && isSame(one));
  const granted = draft.retaliation.some((one) => one.state === 'authorized' && one.isAwarded && isSame(one));
  const isAwarded = before !== undefined || granted;
  const request: Retaliation = { occasion, party, state: 'requested', isAwarded, restsOn };
  draft.retaliation = [...draft.retaliation.filter((one) => one !== before), request];
};

const awarded: DisputeChange = (draft, { party }) => {
  const about = retaliationFor(draft, party, ['objected', 'suspended', 'requested']);
  const award = (one: Retaliation): Retaliation => ({ ...one, state: 'awarded', isAwarded: true });
  draft.retaliation = draft.retaliation.map((one) => (one === about ? award(one) : one));
};

/** Authorization for some of those who asked leaves the others' request as it was. */
const authorized: DisputeChange = (draft, { party }) => {
  const about = retaliationFor(draft, party, ['awarded', 'requested', 'objected', 'suspended']);
  if (about === undefined) return;
  const still = party === undefined ? [] : others(draft.parties.complainants, about.party, party);
  const granted: Retaliation = { ...about, state: 'authorized', party: party ?? about.party };
  const rest = still.length === 0 ? [granted] : [granted, { ...about, party: still }];
  draft.retaliation = draft.retaliation.flatMap((one) => (one === about ? rest : [one]));
};

const retaliationGone: DisputeChange = (draft, { party }) => {
  const about = retaliationFor(draft, party, ['requested', 'objected', 'suspended', 'awarded']);
  draft.retaliation = draft.retaliation.filter((one) => one !== about);
};

const settles: DisputeChange = (draft, { event }) => {
  const { complainants } = draft.parties;
  const named = complainantsIn(draft.parties, event);
  draft.settledBy = [...draft.settledBy, ...named.filter((name) => !draft.settledBy.includes(name))];
  draft.settled = named.length === 0 || draft.settledBy.length === complainants.length;
};

const periodSet: DisputeChange = notePeriod;

const goodOfficesGoOn =
  (goodOffices: boolean): DisputeChange =>
  (draft) => {
    draft.goodOffices = goodOffices;
  };

/** Only the first and the last day of these facts are kept. */
const noted: DisputeChange = () => undefined;

/** Facts that belong to no proceeding. A type that is not in the list (`note`, `date.reached`) changes nothing. */
const disputeChanges: { readonly [K in string]?: DisputeChange } = {
  'goodOffices.begun': goodOfficesGoOn(true),
  'goodOffices.ended': goodOfficesGoOn(false),
  'settlement.notified': settles,
  'complaint.withdrawn': settles,
  'timeLimit.extended': noted,
  'dsb.meetingScheduled': (draft, { event, day }) => {
    const on = dayField(event, 'on');
    const meetings = draft.meetings.filter((meeting) => meeting >= day && meeting !== on);
    draft.meetings = on === undefined ? meetings : [...meetings, on].sort((a, b) => a - b);
  },
  'dsb.specialMeetingRequested': (draft) => {
    draft.original = { ...draft.original, specialMeeting: true };
  },
  'implementation.intentionsStated': noted,
  'rpt.approved': periodSet,
  'rpt.agreed': periodSet,
  'rpt.awarded': periodSet,
  'rpt.arbitrationRequested': noted,
  'rpt.arbitratorAppointed': noted,
  'rpt.modified': noted,
  'rpt.expired': noted,
  'implementation.statusReported': noted,
  'implementation.complianceClaimed': (draft, { day }) => {
    draft.complianceClaimed = { first: draft.complianceClaimed?.first ?? day, last: day };
  },
  'implementation.complianceAgreed': noted,
  'sequencing.agreed': noted,
  'compensation.negotiationsRequested': noted,
  'compensation.agreed': noted,
  'retaliation.requested': retaliationRequested,
  'retaliation.requestWithdrawn': retaliationGone,
  'retaliation.objected': retaliationIs('objected', 'requested'),
  'retaliation.arbitrationReferred': retaliationIs('objected', 'requested'),
  'retaliation.arbitrationSuspended': retaliationIs('suspended', 'objected'),
  'retaliation.arbitrationResumed': retaliationIs('objected', 'suspended'),
  'retaliation.awardCirculated': awarded,
  'retaliation.authorized': authorized,
  'retaliation.applied': noted,
  'retaliation.terminated': noted,
};

/**
 * A dispute taken up again after an end: a new original proceeding. A request for a panel needs no
 * new consultations.
 */
export function reopened({ parties, meetings }: CaseFile, by: EventType): CaseFile {
  const caseFile = newCaseFile(parties);
  if (by !== 'panel.requested') return { ...caseFile, meetings };
  return { ...caseFile, meetings, original: { ...caseFile.original, had: ['consultations.requested'] } };
}

/** The case file with a milestone that came about without a fact: one that is recorded later takes its place. */
export function awaiting(caseFile: CaseFile, recourse: number | undefined, milestone: Milestone): CaseFile {
  const before = proceedingOf(caseFile, recourse);
  return withProceeding(caseFile, { ...before, implied: [...before.implied, milestone] });
}

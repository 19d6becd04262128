import type { Day } from '../calendar/date.js';
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
  type RemedyState,
  withProceeding,
} from './case-file.js';
import { dayAhead, dayField, flag, type ProcedureEvent, textField } from './event-fields.js';
import { complainantsIn, isSameParty, others, type Party, partiesIn, together, withPart } from './parties.js';
import { notePeriod } from './periods.js';
import type { Fact } from './place.js';
import { partyOfRecourse } from './recourses.js';
import { standsAt } from './remedies.js';
import { isPending, repeatedRequest, requestsAbout, wasImplied } from './requests.js';
import {
  authorizationIs,
  awarded,
  type DisputeChange,
  objected,
  retaliationGone,
  retaliationIs,
  retaliationRequested,
} from './retaliation.js';
import { onlyRecordsSettlement, withComplaintAgain, withoutComplaintOf } from './solutions.js';

/** The case file after a fact. */
export function advance(caseFile: CaseFile, fact: Fact): CaseFile {
  const { plain } = fact;
  const change = disputeChanges[plain];
  if (change === undefined) return inProceeding(withComplaintAgain(caseFile, fact.type, fact.party), fact);
  const draft = draftOf(caseFile);
  noteDay(draft, fact);
  change(draft, fact);
  return draft;
}

function inProceeding(caseFile: CaseFile, fact: Fact): CaseFile {
  const { plain } = fact;
  const before = proceedingOf(caseFile, fact.recourse);
  if (onlyRecordsSettlement(caseFile, before, fact.event)) return caseFile;
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

/** What becomes of the requests for a panel that a fact is about. */
const requestsBecome =
  (change: (request: PanelRequest, draft: ProceedingDraft) => PanelRequest | undefined): ProceedingChange =>
  (draft, { plain, day, party, isNamed }, { parties }) => {
    const about = requestsAbout(draft, { plain, day, party: isNamed ? party : undefined });
    const part = { all: parties.complainants, party, is: (one: PanelRequest) => about.includes(one) };
    const decided = { on: day, byName: isNamed };
    draft.requests = withPart(draft.requests, part, (request) => change({ ...request, decided }, draft));
    if (draft.requests.length === 0) lose(draft, 'panel.requested');
  };

const requestsGone = requestsBecome(() => undefined);

/** Of several requests of the same complainants an earlier one is withdrawn: the last awaits its first meeting. */
const requestWithdrawn = requestsBecome((request) => {
  const { times, lastRequestedOn } = request;
  if (times === 1) return undefined;
  return { ...request, state: 'open', requestedOn: lastRequestedOn, times: times - 1, decided: undefined };
});

/** A request that some complainants make while one of theirs is pending. */
interface Repetition {
  readonly pending: PanelRequest;
  readonly day: Day;
  readonly part: Pick<Parameters<typeof withPart>[1], 'all' | 'party'>;
}

function askedAgain({ requests }: ProceedingDraft, { pending, day, part }: Repetition): readonly PanelRequest[] {
  const is = (one: PanelRequest) => one === pending;
  return withPart(requests, { ...part, is }, (own) => ({ ...own, times: own.times + 1, lastRequestedOn: day }));
}

/** Those who make a request and have made none before. A recourse to DSU 21.5 is that of those who opened it. */
function askingFirst({ recourse, requests }: ProceedingDraft, party: Party | undefined, { parties }: CaseFile): Party {
  if (recourse !== undefined) return [];
  const all = parties.complainants;
  return requests.reduce<Party>((rest, one) => others(all, rest, one.party), others(all, party, []));
}

/** A panel that is established after another was composed joins it. */
const requestsMet = requestsBecome((request, { had }) => ({
  ...request,
  state: had.includes('panel.composed') ? 'joined' : 'established',
}));

/** A compliance panel is that of those who asked for it: who has only consulted with them may still ask for one. */
function withoutOthers(draft: ProceedingDraft, { parties }: CaseFile): void {
  const asked = draft.requests.map(({ party }) => party);
  const names = asked.length === 0 ? undefined : together(parties, asked);
  if (draft.recourse === undefined || names === undefined) return;
  const left = draft.openers.filter((name) => names.includes(name) || !parties.complainants.includes(name));
  draft.openers = [...new Set([...left, ...names])];
  draft.isOfAll = false;
}

const requestsDeferred = requestsBecome((request) => ({ ...request, state: 'deferred' }));

/** Notes who asked for a recourse. */
const askedFor: ProceedingChange = (draft, { event, day, implied }, { parties }) => {
  if (!implied) draft.lastRequest = day;
  const names = partiesIn(parties, event);
  draft.initiator ??= names[0];
  draft.isOfAll ||= draft.openers.length === 0 && complainantsIn(parties, event).length === 0;
  draft.openers = [...new Set([...draft.openers, ...names])];
};

const appealNotified: ProceedingChange = (draft, { event, day }, caseFile) => {
  const by = partiesIn(caseFile.parties, event);
  const forum = forumOf(caseFile, draft, event);
  const before = draft.appeal?.forum === forum && isFurtherNotice(draft, by) ? draft.appeal : undefined;
  const appeal = before ?? { forum, since: day, notices: [], isHeard: false, isSuspended: false };
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
    draft.requests = draft.requests.filter((request) => !isPending(request));
  };

const proceedingChanges: { readonly [K in ProceedingEventType]?: ProceedingChange } = {
  'consultations.requested': (draft, fact, caseFile) => {
    const { event, occasion } = fact;
    if (flag(event, 'joinable') === false) draft.notJoinable = [...draft.notJoinable, occasion];
    askedFor(draft, fact, caseFile);
    draft.consultations += 1;
    draft.consultedAgain = draft.requests.length > 0;
    draft.urgent ||= flag(event, 'urgent') === true;
  },
  'consultations.circulated': (draft) => {
    draft.circulations += 1;
  },
  'panel.requested': (draft, fact, caseFile) => {
    const { day, party, occasion, implied } = fact;
    if (!implied) draft.lastRequest = day;
    if (wasImplied(draft, party)) return;
    const made = { state: 'open', requestedOn: day, times: 1, lastRequestedOn: day, decided: undefined } as const;
    const pending = repeatedRequest(draft, party);
    if (pending !== undefined) {
      draft.requests = askedAgain(draft, { pending, day, part: { all: caseFile.parties.complainants, party } });
      const first = askingFirst(draft, party, caseFile);
      if (first.length > 0) draft.requests = [...draft.requests, { occasion, party: first, ...made }];
      return;
    }
    askedFor(draft, fact, caseFile);
    const whose = party ?? (fact.recourse === undefined ? undefined : partyOfRecourse(caseFile, draft));
    draft.requests = [...draft.requests, { occasion, party: whose, ...made }];
    draft.consultedAgain = false;
  },
  'panel.requestWithdrawn': (draft, fact, caseFile) => {
    requestWithdrawn(draft, fact, caseFile);
    withoutOthers(draft, caseFile);
  },
  'panel.rejected': (draft, fact, caseFile) => {
    requestsGone(draft, fact, caseFile);
    withoutOthers(draft, caseFile);
  },
  'panel.deferred': requestsDeferred,
  'panel.established': (draft, fact, caseFile) => {
    requestsMet(draft, fact, caseFile);
    withoutOthers(draft, caseFile);
  },
  'panel.composed': (draft) => {
    draft.requests = draft.requests.map((one) => (one.state === 'joined' ? { ...one, state: 'established' } : one));
  },
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

/** Keeps the first and the last day of a fact that belongs to no proceeding, and whom its type has concerned so far. */
function noteDay(draft: CaseFileDraft, { type, day, implied, party }: Fact): void {
  if (implied) return;
  const isFirst = draft.firstDays[type] === undefined;
  const before = isFirst ? [] : draft.concerned[type];
  const concerned = together(draft.parties, [before, party]);
  if (isFirst) draft.firstDays = { ...draft.firstDays, [type]: day };
  draft.lastDays = { ...draft.lastDays, [type]: day };
  if (!isSameParty(concerned, draft.concerned[type])) draft.concerned = withConcerned(draft.concerned, type, concerned);
}

function withConcerned(known: CaseFile['concerned'], type: EventType, party: Party | undefined): CaseFile['concerned'] {
  const { [type]: _, ...rest } = known;
  return party === undefined ? rest : { ...rest, [type]: party };
}

/** What the parties do about compensation. */
const compensationIs =
  (state: RemedyState): DisputeChange =>
  (draft, { party }) =>
    standsAt(draft, party, state);

/** A solution ends the complaint of those who make it; the dispute ends with the last of them. */
const settles: DisputeChange = (draft, { party }) => {
  const { complainants } = draft.parties;
  const settledBy: Party = [...new Set([...draft.settledBy, ...(party ?? complainants)])].sort();
  draft.settledBy = settledBy;
  draft.settled = complainants.every((name) => settledBy.includes(name));
  if (!draft.settled) withoutComplaintOf(draft, party);
};

const periodSet: DisputeChange = notePeriod;

/** Only the first and the last day of these facts are kept. */
const noted: DisputeChange = () => undefined;

/** Facts that belong to no proceeding. A type that is not in the list (`note`, `date.reached`) changes nothing. */
const disputeChanges: { readonly [K in string]?: DisputeChange } = {
  'goodOffices.begun': noted,
  'goodOffices.ended': noted,
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
  'compensation.negotiationsRequested': compensationIs('negotiations'),
  'compensation.agreed': compensationIs('compensation'),
  'retaliation.requested': retaliationRequested,
  'retaliation.requestWithdrawn': retaliationGone,
  'retaliation.objected': objected,
  'retaliation.arbitrationReferred': objected,
  'retaliation.arbitrationSuspended': retaliationIs('suspended'),
  'retaliation.arbitrationResumed': retaliationIs('objected'),
  'retaliation.awardCirculated': awarded,
  'retaliation.authorized': retaliationIs('authorized'),
  'retaliation.applied': authorizationIs('applied'),
  'retaliation.terminated': authorizationIs('terminated'),
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

import {
  type CaseFile,
  type CaseFileDraft,
  isDecided,
  newProceeding,
  type PanelRequest,
  type Proceeding,
  withProceeding,
} from './case-file.js';
import { flag, type ProcedureEvent } from './event-fields.js';
import { type Party, withPart } from './parties.js';
import { standsByWhatIsLeft } from './remedies.js';
import { isPending } from './requests.js';

/*
 * A solution of some complainants, by settlement or withdrawal: their complaint ends, and that of the others goes on
 * from where it stands.
 */

/** The stages to which a dispute can go back once the complainants whose request or panel gave the stage have settled. */
export type EarlierStage = 'consultations' | 'panelRequested';

/** The stage of the complainants who remain after a solution, where it is another than before. */
export function stageOfOthers(caseFile: CaseFile, party: Party | undefined): EarlierStage | undefined {
  const { original } = caseFile;
  const rest = requestsWithout(caseFile, party);
  if (original.decision !== undefined || rest.length === original.requests.length) return undefined;
  if (rest.length === 0) return 'consultations';
  const hadPanel = original.requests.some((one) => !isPending(one));
  return hadPanel && rest.every(isPending) ? 'panelRequested' : undefined;
}

function requestsWithout({ parties, original }: CaseFile, party: Party | undefined): PanelRequest[] {
  return withPart(original.requests, { all: parties.complainants, party, is: () => true }, () => undefined);
}

/** Takes the complaint of those who have settled out of the case file. What was authorized stays authorized. */
export function withoutComplaintOf(draft: CaseFileDraft, party: Party | undefined): void {
  const { original, parties, retaliation } = draft;
  const stage = stageOfOthers(draft, party);
  const requests = requestsWithout(draft, party);
  const left = stage === undefined ? { ...original, requests } : wentBack(original, requests);
  Object.assign(draft, withProceeding(draft, left));
  const part = { all: parties.complainants, party, is: (one: { state: string }) => one.state !== 'authorized' };
  draft.retaliation = withPart(retaliation, part, () => undefined);
  const ended = { isSettled: true, suspended: undefined, appeal: undefined, at: 'none' } as const;
  for (const one of draft.recourses) {
    const change = isSettledWith(draft, one) ? ended : { requests: pendingWithout(draft, one, party) };
    Object.assign(draft, withProceeding(draft, { ...one, ...change }));
  }
  if (draft.remedies.length > 0) standsByWhatIsLeft(draft, party);
}

/** The requests for a compliance panel without the pending ones of those who have settled, where others are left. */
function pendingWithout({ parties }: CaseFile, { requests }: Proceeding, party: Party | undefined) {
  const left = withPart(requests, { all: parties.complainants, party, is: isPending }, () => undefined);
  return left.length === 0 ? requests : left;
}

/** Whether a compliance proceeding is open, and all whose it is have settled: it ends with their complaint. */
function isSettledWith({ parties, settledBy }: CaseFile, recourse: Proceeding): boolean {
  const own = recourse.openers.filter((name) => parties.complainants.includes(name));
  const isTheirs = !recourse.isOfAll && own.length > 0 && own.every((name) => settledBy.includes(name));
  return isTheirs && !isDecided(recourse);
}

/** The proceeding of complainants who have no panel: of their own it has the consultations and their requests. */
function wentBack(original: Proceeding, requests: readonly PanelRequest[]): Proceeding {
  const { initiator, openers, consultations, circulations, urgent, notJoinable, specialMeeting, arbitration } =
    original;
  return {
    ...newProceeding,
    ...{ initiator, openers, consultations, circulations, urgent, notJoinable, specialMeeting, arbitration },
    requests,
    had: requests.length === 0 ? ['consultations.requested'] : ['consultations.requested', 'panel.requested'],
  };
}

/** The case file in which those who ask again after a solution of theirs complain again. */
export function withComplaintAgain(caseFile: CaseFile, type: string, party: Party | undefined): CaseFile {
  const asks = type === 'consultations.requested' || type === 'panel.requested';
  if (!asks || !caseFile.settledBy.some((name) => party?.includes(name))) return caseFile;
  return { ...caseFile, settledBy: caseFile.settledBy.filter((name) => !party?.includes(name)) };
}

/**
 * Whether a report of a panel is that of complainants who have settled (DSU 12.7): a brief one, where the others have no
 * panel, or one of their compliance panel.
 */
export function onlyRecordsSettlement({ settledBy }: CaseFile, proceeding: Proceeding, event: ProcedureEvent): boolean {
  if (proceeding.isSettled) return event.type === 'compliance.panel.reportCirculated';
  const isBrief = event.type === 'panel.reportCirculated' && flag(event, 'brief') === true;
  return isBrief && settledBy.length > 0 && !proceeding.had.includes('panel.established');
}

import type { Agreement, Appeal, CaseFile, Forum, Notice, Proceeding } from './case-file.js';
import { type ProcedureEvent, textField } from './event-fields.js';
import type { Party } from './parties.js';

/** The agreement to arbitrate appeals that covers a proceeding: its own, else that of the original one, unless it is ad hoc. */
export function appealAgreement({ original }: CaseFile, proceeding: Proceeding): Agreement | undefined {
  const { arbitration } = proceeding;
  if (arbitration?.purpose === 'appeal') return arbitration;
  if (proceeding.recourse === undefined) return undefined;
  const { arbitration: covering } = original;
  return covering?.purpose === 'appeal' && covering.procedures !== 'adHoc' ? covering : undefined;
}

/** Whether the final report of a panel, which the parties have, may go to arbitration. */
export function mayGoToArbitration(caseFile: CaseFile, proceeding: Proceeding): boolean {
  return proceeding.finalReport && appealAgreement(caseFile, proceeding) !== undefined;
}

/** Whether a panel is suspended so that its final report can go to arbitration. */
export function isSuspendedForAppeal(caseFile: CaseFile, proceeding: Proceeding): boolean {
  return proceeding.suspended !== undefined && mayGoToArbitration(caseFile, proceeding);
}

/** Before whom an appeal goes: where the notice says so, else arbitrators if an agreement to arbitrate appeals stands. */
export function forumOf(caseFile: CaseFile, proceeding: Proceeding, event: ProcedureEvent): Forum {
  const stated = textField(event, 'forum');
  if (stated !== undefined) return stated === 'arbitration' ? 'arbitration' : 'appellateBody';
  return appealAgreement(caseFile, proceeding) === undefined ? 'appellateBody' : 'arbitration';
}

/** Whether a notice of appeal is that of a further party beside a pending appeal. */
export function isFurtherNotice({ appeal, implied }: Proceeding, names: Party): boolean {
  // The first notice to be recorded takes the place of one that was implied.
  if (appeal === undefined || names.length === 0 || implied.includes('appeal.notified')) return false;
  return !appeal.notices.some(({ by, isOther }) => !isOther && names.some((name) => by.includes(name)));
}

/** The appeal with one more notice. */
export function withNotice(appeal: Appeal, notice: Notice): Appeal {
  return { ...appeal, notices: [...appeal.notices, notice] };
}

/** Whether parties have no appeal among those pending, each of which names its appellants: it is not theirs to withdraw. */
export function isAppealOfOthers({ notices }: Appeal, names: Party): boolean {
  return names.length > 0 && notices.every(({ by }) => by.length > 0 && !by.some((name) => names.includes(name)));
}

/** The appeal after a withdrawal: without the notices of those who withdraw. A withdrawal that names nobody is of all. */
export function withoutNotices(appeal: Appeal, names: Party): Appeal | undefined {
  const notices = remaining(appeal.notices, names);
  return notices.length === 0 ? undefined : { ...appeal, notices };
}

function remaining(notices: readonly Notice[], names: Party): readonly Notice[] {
  const isTheirs = ({ by }: Notice) => by.some((name) => names.includes(name));
  if (notices.some(isTheirs)) return notices.map((one) => without(one, names)).filter((one) => one !== undefined);
  const unnamed = names.length === 0 ? -1 : notices.findIndex(({ by }) => by.length === 0);
  return unnamed < 0 ? [] : notices.filter((_, index) => index !== unnamed);
}

function without(notice: Notice, names: Party): Notice | undefined {
  const by = notice.by.filter((name) => !names.includes(name));
  return by.length === 0 && notice.by.length > 0 ? undefined : { ...notice, by };
}

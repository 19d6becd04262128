import { namesOf } from '../answers/asked-member.js';
import { statusOn } from '../answers/status.js';
import { type CivilDate, toDay } from '../calendar/date.js';
import { onDay, stageOf } from '../machine/procedure.js';
import { isSameMember } from '../record/members.js';
import { type Checks, ensureOptions, judgedLater, oneOf, passing } from '../record/options.js';
import { parseDate } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { replay, standingOn } from '../replay/dispute.js';
import { type Stage, stages, type WtoStatus, wtoStatuses } from '../vocabulary.js';
import { asOf } from './data.js';
import { disputes } from './disputes.js';

export const searchedRoles = ['complainant', 'respondent', 'thirdParty'] as const;
/**
 * What a Member is in a dispute that is searched for.
 *
 * @useDeclaredType
 */
export type SearchedRole = (typeof searchedRoles)[number];

/** What `search` looks for. A dispute is found if it meets everything that is asked. */
export interface SearchOptions {
  /** A Member that takes part, in any spelling. */
  readonly member?: string | undefined;
  /** What that Member is. Without it: complainant, respondent or third party. Without a Member: that there is one. */
  readonly role?: SearchedRole | undefined;
  /** The Member complained against, in any spelling. */
  readonly respondent?: string | undefined;
  /** An agreement that is cited, such as `SPS`; upper and lower case make no difference. */
  readonly agreement?: string | undefined;
  /** The stage on the day asked. */
  readonly stage?: Stage | undefined;
  /** A label that the WTO's own list would show on the day asked. */
  readonly wtoStatus?: WtoStatus | undefined;
  /** The day asked. Disputes that had not begun by then are left out. Default: `asOf`, the end of the records. */
  readonly on?: CivilDate | undefined;
  /** Words of the title; upper and lower case and accents make no difference. */
  readonly text?: string | undefined;
}

const text = /* @__PURE__ */ passing('text', (value) => typeof value === 'string');
const checks: Checks<SearchOptions> = {
  member: text,
  role: /* @__PURE__ */ oneOf(searchedRoles),
  respondent: text,
  agreement: text,
  stage: /* @__PURE__ */ oneOf(stages),
  wtoStatus: /* @__PURE__ */ oneOf(wtoStatuses),
  on: judgedLater,
  text,
};

/**
 * Finds real disputes: by Member and role, agreement, words of the title, and by the stage or the label of the WTO's
 * list on a day. Where a stage or a label is asked for, what else is asked narrows the search first; each dispute that
 * is left is replayed under `lenient`.
 *
 * @param options what a dispute must meet; without any, all are found
 * @returns the records in the order of their numbers
 * @throws DisputeError with the code `INVALID_DATE` if `on` is no date, and `INVALID_ARGUMENT` if an option is not
 * known or cannot have its value, or if none of the disputes knows the Member
 * @category Real disputes
 *
 * @example
 * ```ts
 * import { search } from 'wto-dispute/history';
 *
 * search({ member: 'Republic of Korea', role: 'complainant', agreement: 'TFA' }).map(({ ds }) => ds) // => [590]
 * search({ member: 'Korea', role: 'respondent', stage: 'appeal' }).map(({ ds }) => ds) // => [553]
 * ```
 */
export function search(options: SearchOptions = {}): readonly DisputeRecord[] {
  const { on = asOf, ...asked } = ensureOptions(options, checks);
  const date = parseDate(on, 'on');
  for (const option of ['member', 'respondent'] as const)
    if (asked[option] !== undefined) namesOf(asked[option], disputes, option);
  return disputes.filter((record) => isMet(record, asked) && hasBegun(record, date) && isAt(record, date, asked));
}

function isMet(record: DisputeRecord, { member, role, respondent, agreement, text: words }: SearchOptions): boolean {
  return (
    (member === undefined || takesPart(record, member, role)) &&
    (role === undefined || member !== undefined || has(record, role)) &&
    (respondent === undefined || isSameMember(record.respondent, respondent)) &&
    (agreement === undefined || (record.agreements ?? []).some((one) => plain(one) === plain(agreement))) &&
    (words === undefined || plain(record.title).includes(plain(words)))
  );
}

/** Every dispute has complainants and a respondent; not each has third parties. */
function has(record: DisputeRecord, role: SearchedRole): boolean {
  return membersAs(record, role).length > 0;
}

function takesPart(record: DisputeRecord, member: string, role: SearchedRole | undefined): boolean {
  const roles = role === undefined ? searchedRoles : [role];
  return roles.some((one) => membersAs(record, one).some((name) => isSameMember(name, member)));
}

function membersAs({ complainants, respondent, events }: DisputeRecord, role: SearchedRole): readonly string[] {
  if (role === 'complainant') return complainants;
  if (role === 'respondent') return [respondent];
  return events.flatMap((event) => (event.type === 'panel.thirdPartiesReserved' ? event.members : []));
}

function hasBegun({ events }: DisputeRecord, date: CivilDate): boolean {
  return events.some((event) => event.date <= date);
}

function isAt(record: DisputeRecord, date: CivilDate, { stage, wtoStatus }: SearchOptions): boolean {
  if (stage === undefined && wtoStatus === undefined) return true;
  const dispute = replay(record, { policy: 'lenient' });
  const day = toDay(date);
  if (stage !== undefined && stageOf(onDay(standingOn(dispute, day).snapshot, day)) !== stage) return false;
  return wtoStatus === undefined || statusOn(dispute, date).wtoStatus.includes(wtoStatus);
}

const ACCENTS = /[\u0300-\u036f]/g;

function plain(words: string): string {
  return words.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
}

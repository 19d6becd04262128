import { namesOf } from '../answers/asked-member.js';
import type { Deadline } from '../answers/deadline.js';
import type { DisputeRecord } from '../record/record.js';
import type { Role } from '../vocabulary.js';

/** A time-limit with the record that it belongs to. */
interface Candidate {
  readonly record: DisputeRecord;
  readonly deadline: Deadline;
}

/** Whose time-limits a calendar or a picture has: a test of each, by the Member or the role that must or may act. */
export function selectionOf(
  { member, role }: { readonly member?: string | undefined; readonly role?: Role | undefined },
  records: readonly DisputeRecord[],
): (entry: Candidate) => boolean {
  const names = member === undefined ? undefined : namesOf(member, records);
  return ({ record, deadline }) => {
    if (role !== undefined && role !== deadline.holder) return false;
    return names === undefined || holdersOf(deadline, record).some((name) => names.has(name));
  };
}

/** The Members that must or may act, as far as they are parties. */
function holdersOf({ holder, member, members, complainants }: Deadline, record: DisputeRecord): readonly string[] {
  if (member !== undefined) return [member];
  if (members !== undefined) return members;
  const areParties = holder === 'parties' || holder === 'eitherParty';
  return areParties ? [...(complainants ?? record.complainants), record.respondent] : [];
}

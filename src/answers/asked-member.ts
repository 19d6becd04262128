import { invalidArgument } from '../record/error.js';
import { found, issue } from '../record/issue.js';
import { isSameMember, nearestMember } from '../record/members.js';
import type { DisputeRecord } from '../record/record.js';

/**
 * The names under which records know the Member of an option.
 *
 * @param path the name of the option, for the message
 * @throws DisputeError with the code `INVALID_ARGUMENT` where no record names it among its parties and third parties
 */
export function namesOf(member: string, records: readonly DisputeRecord[], path = 'member'): ReadonlySet<string> {
  const known = [...new Set(records.flatMap(membersIn))];
  const names = known.filter((name) => isSameMember(name, member));
  if (names.length > 0 || records.length === 0) return new Set(names);
  const nearest = nearestMember(member, known);
  const problem = { path, found: found(member), known: known.sort(), ...(nearest && { nearest }) };
  throw invalidArgument([issue({ kind: 'unknownMember', ...problem })]);
}

/** The parties and third parties that a record names. */
function membersIn({ complainants, respondent, events }: DisputeRecord): string[] {
  const joined = events.flatMap((event) => ('members' in event ? (event.members ?? []) : []));
  return [...complainants, respondent, ...joined];
}

import { type CaseFile, isDecided } from './case-file.js';
import { concerns, others, type Party } from './parties.js';
import { partyOfRecourse } from './recourses.js';
import { complaining } from './requests.js';

/*
 * What the facts show of compliance, where the record does not state it.
 */

/**
 * Whether the time to comply is over for some complainants, however long it was: they have all requested retaliation,
 * or a compliance panel is established. After that the period is not determined any more.
 */
export function isTimeToComplyOver(
  { parties, recourses, firstDays, concerned }: CaseFile,
  party: Party | undefined,
): boolean {
  if (recourses.some(({ had }) => had.includes('panel.established'))) return true;
  if (firstDays['retaliation.requested'] === undefined) return false;
  return others(parties.complainants, party, concerned['retaliation.requested']).length === 0;
}

/** Whether a compliance report found non-compliance, and no later one found compliance. */
export function isNonCompliant({ recourses }: Pick<CaseFile, 'recourses'>): boolean {
  const found = recourses.filter(({ decision }) => decision?.recommendations !== undefined && !decision.implied);
  const days = found.map(({ decision }) => decision?.day ?? 0);
  return found.some(({ decision }) => decision?.recommendations === true && decision.day >= Math.max(...days));
}

/** Whether a compliance report after the last authorization found no non-compliance: it ends the authorization. */
export function isCompliantSince({ recourses, lastDays }: CaseFile): boolean {
  const granted = lastDays['retaliation.authorized'] ?? Infinity;
  return recourses.some(({ decision }) => {
    return decision?.recommendations === false && !decision.implied && decision.day > granted;
  });
}

/**
 * Whether the issue is resolved for some complainants (DSU 21.6): the last compliance report of each found no
 * non-compliance, and no recourse of theirs is undecided.
 */
export function isFoundCompliant(caseFile: CaseFile, party: Party | undefined): boolean {
  const { parties, recourses } = caseFile;
  if (recourses.length === 0) return false;
  return (party ?? complaining(caseFile) ?? parties.complainants).every((name) => {
    const own = recourses.filter((one) => concerns(partyOfRecourse(caseFile, one), [name]));
    const finding = own.some(({ decision }) => decision?.recommendations === false && !decision.implied);
    return finding && own.every(isDecided) && !isNonCompliant({ recourses: own });
  });
}

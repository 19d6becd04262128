import { appealAgreement } from '../casefile/appeals.js';
import { type CaseFile, proceedingOf } from '../casefile/case-file.js';
import { lawOf, type RuleName } from './rule-book.js';

/**
 * The provision of a period: that of the track, where it is another there. The MPIA is cited only where the agreement to
 * arbitrate follows it.
 */
export function citationOf(period: RuleName & { readonly recourse: number | undefined }, caseFile: CaseFile): string {
  const { citation, citationInTrack, citationUnlessMpia } = lawOf(period);
  if (citationUnlessMpia !== undefined && !followsMpia(period.recourse, caseFile)) return citationUnlessMpia;
  return citationInTrack?.[caseFile.parties.track] ?? citation;
}

function followsMpia(recourse: number | undefined, caseFile: CaseFile): boolean {
  return appealAgreement(caseFile, proceedingOf(caseFile, recourse))?.procedures === 'mpia';
}

import type { CaseFileDraft, Retaliation } from './case-file.js';
import { common, concerns, withPart } from './parties.js';
import type { Fact } from './place.js';
import { standsAt, standsByRequests, standsByWhatIsLeft } from './remedies.js';
import { retaliationsOf } from './requests.js';

/** What a fact that belongs to no proceeding changes in the case file. */
export type DisputeChange = (draft: CaseFileDraft, fact: Fact) => void;

/** What becomes of the requests to retaliate that a fact is about. */
const retaliationBecomes =
  (change: (request: Retaliation) => Retaliation): DisputeChange =>
  (draft, { type, party }) => {
    const about = retaliationsOf(draft, type, party);
    const part = { all: draft.parties.complainants, party, is: (one: Retaliation) => about.includes(one) };
    draft.retaliation = withPart(draft.retaliation, part, change);
    const moved = about.map((one) => ({ before: one, now: change(one) })).filter(({ before, now }) => now !== before);
    standsByRequests(
      draft,
      party,
      moved.map(({ now }) => now),
    );
  };

/** An objection and the referral that it brings stand for both: the second changes nothing. */
export const objected = retaliationBecomes((one) => (one.state === 'requested' ? { ...one, state: 'objected' } : one));
export const retaliationIs = (state: Retaliation['state']) => retaliationBecomes((one) => ({ ...one, state }));
export const authorizationIs = (use: Retaliation['use']) => retaliationBecomes((one) => ({ ...one, use }));
export const awarded = retaliationBecomes((one) => ({ ...one, state: 'awarded', isAwarded: true }));

export const retaliationGone: DisputeChange = (draft, { type, party }) => {
  const about = retaliationsOf(draft, type, party);
  const part = { all: draft.parties.complainants, party, is: (one: Retaliation) => about.includes(one) };
  draft.retaliation = withPart(draft.retaliation, part, () => undefined);
  for (const request of about) standsByWhatIsLeft(draft, common(request.party, party));
};

/** After the award the request is that of DSU 22.7, and continues the one before it, unless it rests on a later period. */
export const retaliationRequested: DisputeChange = (draft, { party, occasion, restsOn }) => {
  const { parties, retaliation } = draft;
  const isSame = (one: Retaliation) => (one.restsOn ?? 0) >= (restsOn ?? 0);
  const is = (one: Retaliation) => one.state === 'awarded' && isSame(one);
  const wasAwarded = (one: Retaliation) => is(one) || (one.state === 'authorized' && one.isAwarded && isSame(one));
  const isAwarded = retaliation.some((one) => wasAwarded(one) && concerns(one.party, party));
  const before = withPart(retaliation, { all: parties.complainants, party, is }, () => undefined);
  draft.retaliation = [...before, { occasion, party, state: 'requested', isAwarded, restsOn, use: undefined }];
  standsAt(draft, party, 'requested');
};

import { memo } from 'react';
import type { DisputeRecord } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { headline, memberName } from '../say.js';

/** Which dispute it is. */
export const CaseHead = memo(function CaseHead({ record }: { readonly record: DisputeRecord }) {
  const { language } = useSpeech();
  const { ds, complainants, respondent, track } = record;
  const sides = language.sides({
    complainants: complainants.map((name) => memberName(name, language)),
    respondent: memberName(respondent, language),
  });
  return (
    <div className="case">
      {ds !== undefined && <p className="number">DS{ds}</p>}
      <h1>{headline(record, language)}</h1>
      <p className="sides">
        {sides.map((side) => (
          <span key={side}>{side}</span>
        ))}
        {track !== undefined && track !== 'standard' && <span>{language.tracks[track]}</span>}
      </p>
    </div>
  );
});

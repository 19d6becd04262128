import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo } from 'react';
import { useSpeech } from '../context.js';
import { useLoaded } from '../hooks.js';
import { Waiting } from '../lazily.js';
import { type Numbered, realDisputes } from '../real.js';
import { memberName } from '../say.js';
import type { DialogProps } from './dialogs.js';

/** So many are shown at once: who wants others types more. */
const MOST = 60;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface Found {
  readonly record: Numbered;
  readonly sides: string;
  /** All that is searched, without accents and capitals. */
  readonly text: string;
}

/** Each word must be found; a number finds the dispute that has it. */
function matches({ text }: Found, query: string): boolean {
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => text.includes(part));
}

/** Picks one of the real disputes. */
export function Choose({ dispatch, close }: DialogProps) {
  const { say, language } = useSpeech();
  const { value, failed } = useLoaded(realDisputes, 'disputes');
  const all = useMemo(
    () =>
      (value ?? []).map((record): Found => {
        const { ds, title, complainants, respondent } = record;
        const sides = `${complainants.map((name) => memberName(name, language)).join(', ')} / ${memberName(respondent, language)}`;
        return { record, sides, text: plain(`ds${ds} ${title} ${[...complainants, respondent].join(' ')} ${sides}`) };
      }),
    [value, language],
  );
  if (value === undefined) return <Waiting failed={failed} />;
  const pick = ({ record }: Found) => {
    dispatch({ type: 'open', record });
    close();
  };
  return (
    <div className="choose">
      <p className="hint">{say('chooseHint')}</p>
      <Autocomplete.Root
        inline
        open
        autoHighlight="always"
        items={all}
        limit={MOST}
        filter={matches}
        itemToStringValue={({ record: { ds, title } }) => `DS${ds} ${title}`}
      >
        <Autocomplete.Input className="find" placeholder={say('find')} aria-label={say('find')} />
        <Autocomplete.Empty className="none">{say('noneFound')}</Autocomplete.Empty>
        <Autocomplete.List className="found">
          {(found: Found) => (
            <Autocomplete.Item key={found.record.ds} value={found} className="item" onClick={() => pick(found)}>
              <b>DS{found.record.ds}</b>
              <span>
                {found.record.title}
                <small>{found.sides}</small>
              </span>
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </div>
  );
}

import { useState } from 'react';
import { DisputeError, explain, parseRecord, tracks } from 'wto-dispute';
import { members } from 'wto-dispute/members';
import { useSpeech } from '../context.js';
import { namesIn } from '../model/facts.js';
import { factName } from '../say.js';
import type { DialogProps } from './dialogs.js';
import { Names } from './field.js';

const firstFacts = ['consultations.requested', 'panel.requested', 'note'] as const;
const names = { en: 'english', fr: 'french', es: 'spanish' } as const;

/** What stands in the form: texts, as they are typed. */
const empty = {
  title: '',
  complainants: '',
  respondent: '',
  track: 'standard',
  type: 'consultations.requested',
  date: '',
};
type Draft = typeof empty;
type Set = (name: keyof Draft) => (text: string) => void;

/** The record that a form describes. Throws the library's `DisputeError` where it is none. */
function recordOf({ title, complainants, respondent, track, type, date }: Draft) {
  return parseRecord({
    title,
    complainants: namesIn(complainants),
    respondent: respondent.trim(),
    ...(track !== 'standard' && { track }),
    events: [{ type, date, ...(type === 'note' && { text: title }) }],
  });
}

/** Starts a dispute: its parties, its title, and its first fact. */
export function Start({ dispatch, close, shown: { status } }: DialogProps) {
  const { say, language } = useSpeech();
  const [draft, change] = useState<Draft>({ ...empty, date: status.date });
  const [problem, tell] = useState('');
  const set: Set = (name) => (text) => change((old) => ({ ...old, [name]: text }));
  const create = () => {
    try {
      dispatch({ type: 'open', record: recordOf(draft), date: draft.date });
      close();
    } catch (error) {
      if (!DisputeError.is(error)) throw error;
      tell(explain(error, language));
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <Parties draft={draft} set={set} />
      <FirstFact draft={draft} set={set} />
      {problem !== '' && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="primary">
          {say('create')}
        </button>
        <button type="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly set: Set;
}

function Parties({ draft: { title, complainants, respondent }, set }: PartProps) {
  const { say, language } = useSpeech();
  const known = members.map((member) => member[names[language.code]]);
  const hint = say('severalNames');
  return (
    <>
      <label>
        <span>{say('title')}</span>
        <input value={title} onInput={({ currentTarget }) => set('title')(currentTarget.value)} />
      </label>
      <Names label={say('complainants')} hint={hint} value={complainants} set={set('complainants')} known={known} />
      <Names label={say('respondent')} value={respondent} set={set('respondent')} known={known} />
    </>
  );
}

/** The set of rules, the first fact, and its date. */
function FirstFact({ draft: { track, type, date }, set }: PartProps) {
  const { say, language } = useSpeech();
  return (
    <>
      <label>
        <span>{say('track')}</span>
        <select value={track} onChange={({ currentTarget }) => set('track')(currentTarget.value)}>
          {tracks.map((one) => (
            <option key={one} value={one}>
              {language.tracks[one]}
            </option>
          ))}
        </select>
      </label>
      <div className="line">
        <label>
          <span>{say('firstFact')}</span>
          <select value={type} onChange={({ currentTarget }) => set('type')(currentTarget.value)}>
            {firstFacts.map((fact) => (
              <option key={fact} value={fact}>
                {factName(fact, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('date')}</span>
          <input type="date" value={date} onInput={({ currentTarget }) => set('date')(currentTarget.value)} />
        </label>
      </div>
    </>
  );
}

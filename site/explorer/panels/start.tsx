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

/** Starts a dispute: its parties, its title, and its first fact. */
export function Start({ dispatch, close, shown: { status } }: DialogProps) {
  const { say, language } = useSpeech();
  const [form, set] = useState({
    title: '',
    complainants: '',
    respondent: '',
    track: 'standard',
    type: 'consultations.requested',
    date: status.date,
  });
  const [problem, tell] = useState('');
  const type = (name: keyof typeof form) => (text: string) => set((old) => ({ ...old, [name]: text }));
  const create = () => {
    const { title, track, date } = form;
    const event = { type: form.type, date, ...(form.type === 'note' && { text: title }) };
    const record = {
      title,
      complainants: namesIn(form.complainants),
      respondent: form.respondent.trim(),
      ...(track !== 'standard' && { track }),
      events: [event],
    };
    try {
      dispatch({ type: 'open', record: parseRecord(record), date });
      close();
    } catch (error) {
      if (!DisputeError.is(error)) throw error;
      tell(explain(error, language));
    }
  };
  const known = members.map((member) => member[names[language.code]]);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <label>
        <span>{say('title')}</span>
        <input value={form.title} onInput={({ currentTarget }) => type('title')(currentTarget.value)} />
      </label>
      <Names
        label={say('complainants')}
        hint={say('severalNames')}
        value={form.complainants}
        set={type('complainants')}
        known={known}
      />
      <Names label={say('respondent')} value={form.respondent} set={type('respondent')} known={known} />
      <label>
        <span>{say('track')}</span>
        <select value={form.track} onChange={({ currentTarget }) => type('track')(currentTarget.value)}>
          {tracks.map((track) => (
            <option key={track} value={track}>
              {language.tracks[track]}
            </option>
          ))}
        </select>
      </label>
      <div className="line">
        <label>
          <span>{say('firstFact')}</span>
          <select value={form.type} onChange={({ currentTarget }) => type('type')(currentTarget.value)}>
            {firstFacts.map((fact) => (
              <option key={fact} value={fact}>
                {factName(fact, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('date')}</span>
          <input type="date" value={form.date} onInput={({ currentTarget }) => type('date')(currentTarget.value)} />
        </label>
      </div>
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

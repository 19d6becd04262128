import { useState } from 'react';
import { policies, usualClosedDays } from 'wto-dispute';
import { useSpeech } from '../context.js';
import type { ViewProps } from './views.js';

/** The WTO's own closed days, and how strictly the record is read. */
export function Counting({ shown: { case: now }, dispatch }: ViewProps) {
  const { say } = useSpeech();
  return (
    <div className="counting">
      <ClosedDays
        days={now.closed}
        year={Number(now.date.slice(0, 4))}
        set={(days) => dispatch({ type: 'closed', days })}
      />
      <fieldset>
        <legend>{say('policy')}</legend>
        {[...policies].reverse().map((policy) => (
          <label key={policy} className="option">
            <input
              type="radio"
              name="policy"
              checked={now.policy === policy}
              onChange={() => dispatch({ type: 'policy', policy })}
            />
            <span>{say(`policy.${policy}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface ClosedDaysProps {
  readonly days: readonly string[];
  readonly year: number;
  readonly set: (days: readonly string[]) => void;
}

function ClosedDays({ days, year, set }: ClosedDaysProps) {
  const { say, language } = useSpeech();
  const [day, type] = useState('');
  const usual = () => set([...days, ...usualClosedDays(year).map(({ date }) => date)]);
  return (
    <section>
      <p className="hint">{say('closedHint')}</p>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') set([...days, day]);
          type('');
        }}
      >
        <label>
          <span>{say('closedDay')}</span>
          <input type="date" value={day} onInput={({ currentTarget }) => type(currentTarget.value)} />
        </label>
        <button type="submit" disabled={day === ''}>
          {say('add')}
        </button>
        <button type="button" onClick={usual}>
          {say('usualDays', year)}
        </button>
        {days.length > 0 && (
          <button type="button" onClick={() => set([])}>
            {say('clearList')}
          </button>
        )}
      </form>
      {days.length === 0 && <p className="none">{say('noClosed')}</p>}
      <ul className="closed">
        {days.map((one) => (
          <li key={one}>
            <time dateTime={one}>{language.date(one)}</time>
            <button
              type="button"
              className="quiet"
              aria-label={say('removeThis', language.date(one))}
              onClick={() => set(days.filter((other) => other !== one))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

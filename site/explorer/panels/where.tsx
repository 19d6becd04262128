import type { Status } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { capital, stateNames } from '../say.js';
import type { Shown } from './shown.js';
import type { View } from './views.js';

/** How much of the record deserves a look. */
export function countFindings({ warnings, irregularities, gaps, setAside }: Status): number {
  return warnings.length + irregularities.length + gaps.length + setAside.length;
}

/** The stage, its states, and the label of the WTO's list. */
export function Where({
  shown: { case: now, status },
  show,
}: {
  readonly shown: Shown;
  readonly show: (view: View) => void;
}) {
  const { say, language } = useSpeech();
  const states = stateNames(status, now.record, language);
  const labels = status.wtoStatus.map((label) => language.wtoStatuses[label]);
  const found = countFindings(status);
  const look = () => {
    show('findings');
    document.querySelector('.views')?.scrollIntoView({ block: 'center' });
  };
  return (
    <section className="where card" aria-labelledby="where">
      <h2 id="where" tabIndex={-1}>
        {say('where')}
      </h2>
      <p className="stage">{capital(language.stages[status.stage])}</p>
      {states.length > 0 && (
        <ul className="states">
          {states.map((state) => (
            <li key={state}>{capital(state)}</li>
          ))}
        </ul>
      )}
      <dl className="labels">
        <div>
          <dt>{language.headings.wtoList}</dt>
          <dd>
            {labels.length === 0 ? language.headings.none : labels.map((label) => <span key={label}>{label}</span>)}
          </dd>
        </div>
      </dl>
      {status.dormant && status.lastFact && (
        <p className="note">
          {language.dormant({ since: language.date(status.dormant.since), lastFact: language.date(status.lastFact) })}
        </p>
      )}
      {found > 0 && (
        <p className="look">
          <button type="button" className="link" onClick={look}>
            {say('findingsCount', found)}
          </button>
        </p>
      )}
    </section>
  );
}

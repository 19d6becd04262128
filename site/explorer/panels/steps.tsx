import { memo } from 'react';
import { explain, type NextStep, type Status } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { factName } from '../say.js';
import type { Asked } from './dialogs.js';

interface StepsProps {
  readonly status: Status;
  readonly ask: (asked: Asked) => void;
}

/** Who may, should or must do what from here. */
export function Steps({ status: { nextSteps }, ask }: StepsProps) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="who">
      <h2 id="who">{say('who')}</h2>
      {nextSteps.length === 0 && <p className="none">{say('nobody')}</p>}
      <ul className="steps">
        {nextSteps.map((step, index) => (
          <Step key={[step.event, step.rule, step.member, step.recourse, index].join('|')} step={step} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

const Step = memo(
  function Step({ step, ask }: { readonly step: NextStep; readonly ask: StepsProps['ask'] }) {
    const { say, language } = useSpeech();
    const { event, duty, recourse } = step;
    return (
      <li className={`step ${duty}${step.overdue ? ' overdue' : ''}`}>
        <p>{explain(step, language)}</p>
        {event !== undefined && (
          <button
            type="button"
            className="quiet"
            aria-label={say('recordStep', factName(event, language, recourse))}
            onClick={() => ask({ kind: 'fact', type: event, step })}
          >
            {say('record')}
          </button>
        )}
      </li>
    );
  },
  (a, b) => a.ask === b.ask && JSON.stringify(a.step) === JSON.stringify(b.step),
);

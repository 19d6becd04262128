import { memo, useState } from 'react';
import { type Deadline, explain, type Language, type Status } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { briefDate, capital, dayOf, further, task } from '../say.js';

const AIMS: readonly string[] = ['target', 'maximum'];

/** Every time-limit that is live, those that bind before those that aim, and those that are past. */
export function Deadlines({ status: { deadlines, pastDeadlines } }: { readonly status: Status }) {
  const { say } = useSpeech();
  const binding = deadlines.filter(({ kind }) => !AIMS.includes(kind));
  const aims = deadlines.filter(({ kind }) => AIMS.includes(kind));
  return (
    <section className="card" aria-labelledby="due">
      <h2 id="due">{say('due')}</h2>
      {binding.length === 0 && <p className="none">{say('nothingDue')}</p>}
      <DeadlineList deadlines={binding} />
      <Folded title={say('aims', aims.length)} deadlines={aims} />
      <Folded title={say('past', pastDeadlines.length)} deadlines={pastDeadlines} />
    </section>
  );
}

/** A list that is drawn when it is opened, and not on each step along the dates. */
function Folded({ title, deadlines }: { readonly title: string; readonly deadlines: readonly Deadline[] }) {
  const [isOpen, open] = useState(false);
  if (deadlines.length === 0) return null;
  return (
    <details className="folded" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <DeadlineList deadlines={deadlines} />}
    </details>
  );
}

function DeadlineList({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <ul className="deadlines">
      {keyed(deadlines).map(([key, deadline]) => (
        <DeadlineRow key={key} deadline={deadline} />
      ))}
    </ul>
  );
}

/** The same time-limit has the same key from date to date, so that what is open stays open. */
function keyed(deadlines: readonly Deadline[]): readonly (readonly [string, Deadline])[] {
  const seen = new Map<string, number>();
  return deadlines.map((deadline) => {
    const name = [
      deadline.rule,
      deadline.recourse,
      deadline.starts,
      deadline.member,
      deadline.complainants?.join(),
    ].join('|');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name}#${count}`, deadline];
  });
}

const DeadlineRow = memo(function DeadlineRow({ deadline }: { readonly deadline: Deadline }) {
  const { say, language } = useSpeech();
  const { day, perhaps } = dayOf(deadline);
  const { state, kind, citation } = deadline;
  return (
    <li className={`deadline ${state}`}>
      <div className="day">
        <p className="on">
          {kind === 'waitingPeriod' && day !== undefined && <small>{say('allowedFrom')} </small>}
          {day === undefined ? say('noDay') : <time dateTime={day}>{briefDate(day, language)}</time>}
        </p>
        {perhaps !== undefined && <p className="perhaps">{say('perhaps', briefDate(perhaps, language))}</p>}
        <Left deadline={deadline} />
      </div>
      <div className="what">
        <p>{task(deadline, language)}</p>
        <p className="meta">
          <span>{language.citation(citation)}</span>
          <span>{language.ruleKinds[kind]}</span>
          <span className="state">{language.deadlineStates[state]}</span>
        </p>
        <Why deadline={deadline} />
      </div>
    </li>
  );
});

function Left({ deadline: { daysLeft, kind, state } }: { readonly deadline: Deadline }) {
  const { say, language } = useSpeech();
  if (daysLeft === undefined) return null;
  const days = language.days(Math.abs(daysLeft));
  if (daysLeft === 0) return <p className="left">{say('onThatDay')}</p>;
  if (daysLeft < 0) return <p className="left">{say('daysAgo', days)}</p>;
  return (
    <p className="left">
      {kind === 'waitingPeriod' && state !== 'open' ? say('opensIn', days) : say('daysLeft', days)}
    </p>
  );
}

/** How the date comes about, and what other readings make of it; worked out when it is opened. */
function Why({ deadline }: { readonly deadline: Deadline }) {
  const { language } = useSpeech();
  const [isOpen, open] = useState(false);
  return (
    <details className="why" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{language.headings.derivation}</summary>
      {isOpen && <Derivation deadline={deadline} language={language} />}
    </details>
  );
}

function Derivation({ deadline, language }: { readonly deadline: Deadline; readonly language: Language }) {
  const [steps = '', ...readings] = explain(deadline, language).split('\n');
  return (
    <>
      <ol>
        {steps.split(language.separator).map((step) => (
          <li key={step}>{capital(step.trim())}</li>
        ))}
      </ol>
      {further(deadline, language).map((text) => (
        <p key={text}>{text}.</p>
      ))}
      {readings.length > 0 && (
        <>
          <h3>{language.headings.otherReadings}</h3>
          <ul>
            {readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

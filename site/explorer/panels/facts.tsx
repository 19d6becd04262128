import { memo, type RefObject, useEffect, useRef } from 'react';
import { type CivilDate, type DisputeEvent, explain, type SetAside } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { useSettled } from '../hooks.js';
import type { PlacedFact } from '../model/facts.js';
import { actors, briefDate, factTitle } from '../say.js';
import type { Asked } from './dialogs.js';
import type { Dispatch } from './shown.js';

interface FactsProps {
  readonly facts: readonly PlacedFact[];
  readonly date: CivilDate;
  readonly setAside: readonly SetAside[];
  readonly dispatch: Dispatch;
  readonly ask: (asked: Asked) => void;
}

/** The facts of the record; those after the date are not yet known. */
export function Facts({ facts, date, setAside, dispatch, ask }: FactsProps) {
  const { say, language } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  useFollow(list, useSettled(date));
  return (
    <section className="facts card" aria-labelledby="facts">
      <div className="head">
        <h2 id="facts">
          {language.headings.facts} <small>{facts.length}</small>
        </h2>
        <button type="button" className="primary" onClick={() => ask({ kind: 'fact' })}>
          {say('addFact')}
        </button>
      </div>
      {facts.length === 0 && <p className="none">{say('noFacts')}</p>}
      <ol ref={list}>
        {facts.map(({ event, index }) => (
          <FactRow
            key={`${index} ${event.type} ${event.date}`}
            event={event}
            index={index}
            isAhead={event.date > date}
            isNow={event.date === date}
            setAside={setAside.find((one) => one.event === event)}
            dispatch={dispatch}
            ask={ask}
          />
        ))}
      </ol>
    </section>
  );
}

/** Keeps the last fact that is known on the date in sight, within the list alone. */
function useFollow(list: RefObject<HTMLOListElement | null>, date: CivilDate): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the date
  useEffect(() => {
    const { current } = list;
    const last = [...(current?.querySelectorAll<HTMLElement>('li:not(.ahead)') ?? [])].at(-1);
    if (current === null || last === undefined) return;
    const [top, bottom] = [last.offsetTop, last.offsetTop + last.offsetHeight];
    const isSeen = top >= current.scrollTop && bottom <= current.scrollTop + current.clientHeight;
    if (!isSeen) current.scrollTop = top - current.clientHeight / 2;
  }, [list, date]);
}

interface FactRowProps {
  readonly event: DisputeEvent;
  readonly index: number;
  readonly isAhead: boolean;
  readonly isNow: boolean;
  readonly setAside: SetAside | undefined;
  readonly dispatch: Dispatch;
  readonly ask: FactsProps['ask'];
}

const FactRow = memo(function FactRow({ event, index, isAhead, isNow, setAside, dispatch, ask }: FactRowProps) {
  const { say, language } = useSpeech();
  const title = factTitle(event, language);
  const by = actors(event, language);
  const day = briefDate(event.date, language);
  const look = [isAhead && 'ahead', isNow && 'now', setAside && 'aside'].filter(Boolean).join(' ');
  return (
    <li className={look}>
      <button
        type="button"
        className="go"
        aria-current={isNow ? 'date' : undefined}
        aria-label={`${say('goTo', day)}${language.colon}${title}`}
        onClick={() => dispatch({ type: 'date', date: event.date })}
      >
        <time dateTime={event.date}>{day}</time>
      </button>
      <div className="what">
        <p className="title">{setAside ? language.setAside(title) : title}</p>
        {by !== '' && <p className="by">{by}</p>}
        {event.note !== undefined && <p className="by">{event.note}</p>}
        {setAside && <p className="reason">{explain(setAside, language)}</p>}
        {isAhead && <p className="unseen">{say('notYet')}</p>}
      </div>
      <div className="do">
        <button
          type="button"
          className="quiet"
          aria-label={say('changeThis', title)}
          onClick={() => ask({ kind: 'fact', index })}
        >
          <span aria-hidden="true">✎</span>
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={say('removeThis', title)}
          onClick={() => dispatch({ type: 'remove', index })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </li>
  );
});

import { useMemo, useState } from 'react';
import { type Deadline, replay, statusOn } from 'wto-dispute';
import { type Reading, readings } from 'wto-dispute/law';
import { useSpeech } from '../context.js';
import { useSettled } from '../hooks.js';
import { type MovedDay, movedDays, optionsOf } from '../model/answers.js';
import type { Case } from '../model/state.js';
import { questions } from '../questions.js';
import { briefDate, capital, task } from '../say.js';
import type { ViewProps } from './views.js';

/** The questions on which opinions differ: another answer may be chosen, and the days that move are listed. */
export function Readings({ shown, dispatch }: ViewProps) {
  const { say } = useSpeech();
  const [isOnlyHere, only] = useState(false);
  const { status, case: now } = useSettled(shown, 140, [shown.dispute, shown.status.date]);
  const bearing = useMemo(() => bearingOn(status.deadlines), [status]);
  const chosen = shown.case.readings;
  const listed = readings.filter(({ id }) => !isOnlyHere || bearing.has(id) || id in chosen);
  return (
    <div className="readings">
      <p className="hint">{say('readingsHint')}</p>
      {Object.keys(chosen).length > 0 && <Moved now={now} after={status.deadlines} dispatch={dispatch} />}
      <label className="check">
        <input type="checkbox" checked={isOnlyHere} onChange={({ currentTarget }) => only(currentTarget.checked)} />
        {say('onlyHere')}
      </label>
      {listed.map((reading) => (
        <Question
          key={reading.id}
          reading={reading}
          isBearing={bearing.has(reading.id)}
          chosen={chosen}
          dispatch={dispatch}
        />
      ))}
    </div>
  );
}

/** The readings by which a live time-limit has another date. */
function bearingOn(deadlines: readonly Deadline[]): ReadonlySet<string> {
  return new Set(deadlines.flatMap(({ disputed = [] }) => disputed.map(({ reading }) => reading)));
}

interface QuestionProps {
  readonly reading: Reading;
  readonly isBearing: boolean;
  readonly chosen: Case['readings'];
  readonly dispatch: ViewProps['dispatch'];
}

function Question({ reading: { id, follows, options, question }, isBearing, chosen, dispatch }: QuestionProps) {
  const { say, code, language } = useSpeech();
  const words: Readonly<Record<string, { says: string; heldBy: string }>> = language.readings[id];
  const [french, spanish] = questions[id];
  const asked = { en: question, fr: french.replaceAll(' ?', '\u00a0?'), es: spanish }[code];
  const picked = chosen[id] ?? follows;
  const choose = (option: string) => dispatch({ type: 'reading', id, option: option === follows ? undefined : option });
  return (
    <fieldset className="reading" data-reading={id}>
      <legend>
        {asked}
        {isBearing && <span className="tag">{say('movesHere')}</span>}
      </legend>
      {options.map(({ id: option }) => (
        <label key={option} className="option">
          <input type="radio" name={id} value={option} checked={picked === option} onChange={() => choose(option)} />
          <span>
            {capital(words[option]?.says ?? option)}
            {option === follows && <em> ({say('follows')})</em>}
            <small>
              {say('heldBy')}
              {language.colon}
              {words[option]?.heldBy}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface MovedProps {
  readonly now: Case;
  readonly after: readonly Deadline[];
  readonly dispatch: ViewProps['dispatch'];
}

/** What the chosen readings move, beside the readings of the library. */
function Moved({ now, after, dispatch }: MovedProps) {
  const { say, language } = useSpeech();
  const { record, date } = now;
  const before = useMemo(() => {
    const dispute = replay(record, optionsOf({ ...now, readings: {} }, 'lenient'));
    return statusOn(dispute, date).deadlines;
  }, [record, date, now]);
  const moved = movedDays(before, after);
  return (
    <section className="moved" aria-live="polite">
      <h3>{say('moved', language.shortDate(date))}</h3>
      {moved.length === 0 && <p>{say('movedNothing')}</p>}
      <ul>
        {moved.map((one) => (
          <MovedRow key={[one.deadline.rule, one.deadline.starts, one.deadline.recourse].join()} moved={one} />
        ))}
      </ul>
      <button type="button" onClick={() => dispatch({ type: 'noReadings' })}>
        {say('reset')}
      </button>
    </section>
  );
}

function MovedRow({ moved: { deadline, was, is } }: { readonly moved: MovedDay }) {
  const { say, language } = useSpeech();
  return (
    <li>
      <b>{is === undefined ? '—' : briefDate(is, language)}</b> ({say('wasDay')}{' '}
      {was === undefined ? '—' : briefDate(was, language)}){language.colon}
      {task(deadline, language)}, {language.citation(deadline.citation)}
    </li>
  );
}

import { memo, useMemo } from 'react';
import { addDays, type CivilDate, type DisputeRecord, daysBetween } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { dayAfter, dayBefore, factDays, type Range, rangeOf, widened } from '../model/facts.js';
import type { Dispatch } from './shown.js';

interface DateBarProps {
  readonly record: DisputeRecord;
  readonly date: CivilDate;
  readonly dispatch: Dispatch;
}

const CIVIL = /^\d{4}-\d{2}-\d{2}$/;

/** Today where the reader is: the one question that the page asks of a clock, when somebody presses the button. */
function today(): CivilDate {
  const now = new Date();
  return addDays('1970-01-01', Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000));
}

/** Moves along the dates. */
export function DateBar({ record, date, dispatch }: DateBarProps) {
  const { say, language } = useSpeech();
  const days = useMemo(() => factDays(record), [record]);
  const base = useMemo(() => rangeOf(days), [days]);
  const range = useMemo(() => widened(base, date), [base, date]);
  const go = (to: CivilDate | undefined) => to !== undefined && CIVIL.test(to) && dispatch({ type: 'date', date: to });
  const [before, after] = [dayBefore(days, date), dayAfter(days, date)];
  return (
    <section className="dates" aria-label={say('moveDate')}>
      <div className="jump">
        <button type="button" disabled={!before} onClick={() => go(before)}>
          <span aria-hidden="true">‹ </span>
          <span className="wordy">{say('previousFact')}</span>
        </button>
        <label>
          <span>{say('asOf')}</span>
          <input
            type="date"
            value={date}
            min="1947-01-01"
            max="2200-12-31"
            onInput={(event) => go(event.currentTarget.value)}
          />
        </label>
        <button type="button" disabled={!after} onClick={() => go(after)}>
          <span className="wordy">{say('nextFact')}</span>
          <span aria-hidden="true"> ›</span>
        </button>
        <button type="button" className="quiet" onClick={() => go(today())}>
          {say('today')}
        </button>
      </div>
      <div className="slide">
        <Ticks days={days} range={range} />
        <input
          type="range"
          aria-label={say('moveDate')}
          aria-valuetext={language.date(date)}
          min={0}
          max={range.days}
          value={daysBetween(range.first, date)}
          onInput={(event) => go(addDays(range.first, Number(event.currentTarget.value)))}
        />
      </div>
    </section>
  );
}

/** The days with facts above the slider, and the years below it. */
const Ticks = memo(function Ticks({ days, range: { first, days: all } }: { days: readonly CivilDate[]; range: Range }) {
  const at = (day: CivilDate) => (100 * daysBetween(first, day)) / Math.max(1, all);
  const years = yearsIn(first, all);
  return (
    <svg className="ticks" aria-hidden="true" focusable="false">
      {days.map((day) => (
        <line key={day} className="fact" x1={`${at(day)}%`} x2={`${at(day)}%`} y1="2" y2="12" />
      ))}
      {years.map((year) => (
        <text key={year} x={`${at(`${year}-01-01`)}%`} y="42">
          {year}
        </text>
      ))}
    </svg>
  );
});

const MOST_YEARS = 8;

/** The first days of years, as many as have room. */
function yearsIn(first: CivilDate, days: number): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(addDays(first, days).slice(0, 4))];
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    .filter((year) => (year - from) % step === 0)
    .map((year) => String(year).padStart(4, '0'));
}

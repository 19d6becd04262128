import { useMemo } from 'react';
import type { ComparedStep } from 'wto-dispute/history';
import { type Speech, useSpeech } from '../context.js';
import { useLoaded, useSettled } from '../hooks.js';
import { Waiting } from '../lazily.js';
import { past as load } from '../real.js';
import { briefDate, factName } from '../say.js';
import type { ViewProps } from './views.js';

type Past = Awaited<ReturnType<typeof load>>;

/** The dispute beside the real ones. The records come with the code, unless one of them was picked before. */
export function BesideHistory({ shown }: ViewProps) {
  const { value: past, failed } = useLoaded(load, 'history');
  return past === undefined ? <Waiting failed={failed} /> : <Compared past={past} shown={shown} />;
}

function Compared({ past, shown }: { readonly past: Past; readonly shown: ViewProps['shown'] }) {
  const { say, language } = useSpeech();
  const { dispute, status } = useSettled(shown, 140, [shown.dispute, shown.status.date]);
  const { steps, asOf } = useMemo(() => past.compare(dispute, status.date), [past, dispute, status]);
  const source = past.sourceOf(dispute.record);
  return (
    <div className={`history${shown.status !== status ? ' behind' : ''}`}>
      <p className="hint">{say('historyCaution', language.shortDate(asOf))}</p>
      {steps.length === 0 && <p className="none">{say('nothingBegun')}</p>}
      <ul>
        {steps.map((step) => (
          <Stretch key={`${step.id} ${step.since}`} step={step} />
        ))}
      </ul>
      {source !== undefined && (
        <p>
          <a href={source} rel="noreferrer">
            {say('source')}
          </a>
        </p>
      )}
    </div>
  );
}

function Stretch({ step }: { readonly step: ComparedStep }) {
  const { say, language, code } = useSpeech();
  const { id, from, to, days, since, until, n, sooner, median, quartiles } = step;
  const isLength = id === 'agreedPeriod' || id === 'awardedPeriod';
  const name = isLength ? say(id) : `${factName(from, language)} → ${factName(to, language)}`;
  const took = until === undefined ? say('soFar', language.days(days)) : language.days(days);
  const start = briefDate(since, language);
  const dates = until === undefined ? say('since', start) : `${start} – ${briefDate(until, language)}`;
  return (
    <li>
      <h3>{name}</h3>
      <p className="here">
        <b>{took}</b> <small>{dates}</small>
      </p>
      <Spread step={step} />
      <p className="law">
        {say('law')}
        {language.colon}
        {lawOf(step, { language, say, code }) ?? say('noLaw')}
      </p>
      <p className="others">
        {n === 0 || median === undefined ? say('noOthers') : say('shorter', sooner, n)}
        {median !== undefined && `${language.separator} ${say('half', language.days(Math.round(median)))}`}
        {quartiles && `${language.separator} ${say('middle', ...quartiles.map(Math.round))}`}
      </p>
    </li>
  );
}

function lawOf(step: ComparedStep, { language, say }: Speech): string | undefined {
  const { citation, kind, period, opens, lastDay } = step;
  if (citation === undefined || kind === undefined) return undefined;
  const parts = [
    language.citation(citation),
    language.ruleKinds[kind],
    ...(period === undefined ? [] : [language.length(period)]),
    ...(lastDay === undefined ? [] : [say('lawUntil', language.shortDate(lastDay))]),
    ...(opens === undefined ? [] : [say('lawFrom', language.shortDate(opens))]),
  ];
  return parts.join(', ');
}

/** The middle half of the others as a bar, their median as a line, and these days as a dot. */
function Spread({ step: { days, quartiles, median } }: { readonly step: ComparedStep }) {
  if (quartiles === undefined || median === undefined) return null;
  const [low, high] = quartiles;
  const most = Math.max(days, high * 1.6, 1);
  const at = (value: number) => `${1 + (98 * value) / most}%`;
  return (
    <svg className="spread" aria-hidden="true" focusable="false">
      <line className="axis" x1="1%" x2="99%" y1="10" y2="10" />
      <rect className="half" x={at(low)} width={`${(98 * (high - low)) / most}%`} y="5" height="10" rx="3" />
      <line className="median" x1={at(median)} x2={at(median)} y1="3" y2="17" />
      <circle className="this" cx={at(days)} cy="10" r="5" />
    </svg>
  );
}

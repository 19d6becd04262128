import { useMemo } from 'react';
import { useSpeech } from '../context.js';
import { useLoaded, useMedia } from '../hooks.js';
import { Waiting } from '../lazily.js';
import { type Arrow, type Box, type Chart, type Charts, isPresent, nextStages } from '../model/chart.js';
import { capital, stateNames } from '../say.js';
import type { Code } from '../words.js';
import type { ViewProps } from './views.js';

const load: Readonly<Record<Code, () => Promise<{ default: Charts }>>> = {
  en: () => import('virtual:statechart-en'),
  fr: () => import('virtual:statechart-fr'),
  es: () => import('virtual:statechart-es'),
};

/** The procedure, laid out when the page was built, with the present states marked and the stages that may follow. */
export function Statechart({ shown: { status, case: now } }: ViewProps) {
  const { say, code, language } = useSpeech();
  const { value, failed } = useLoaded(load[code], code);
  const isBroad = useMedia('(min-width: 760px)');
  if (value === undefined) return <Waiting failed={failed} />;
  const chart = isBroad ? value.default.wide : value.default.narrow;
  const text = [capital(language.stages[status.stage]), ...stateNames(status, now.record, language)].join(
    language.separator,
  );
  return (
    <figure className="statechart">
      <figcaption>
        <span className="key now">{say('present')}</span>
        <span className="key reachable">{say('reachable')}</span>
        <span>{say('everywhere')}</span>
      </figcaption>
      <Drawing
        chart={chart}
        stage={status.stage}
        states={status.states}
        text={`${say('present')}${language.colon}${text}`}
      />
    </figure>
  );
}

interface DrawingProps {
  readonly chart: Chart;
  readonly stage: string;
  readonly states: readonly string[];
  readonly text: string;
}

function Drawing({ chart, stage, states, text }: DrawingProps) {
  const { width, height, boxes, arrows } = chart;
  const next = useMemo(() => nextStages(chart, stage), [chart, stage]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={text}>
      <defs>
        {['usual', 'lit'].map((name) => (
          <marker
            key={name}
            id={`head-${name}`}
            className={name}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        ))}
      </defs>
      {arrows.map((arrow) => (
        <Line key={`${arrow.from} ${arrow.to}`} arrow={arrow} isLit={arrow.from === stage} />
      ))}
      {boxes.map((box) => (
        <Place
          key={box.id}
          box={box}
          isNow={isPresent(box, states) || box.id === stage}
          isNext={next.includes(box.id)}
        />
      ))}
    </svg>
  );
}

function Line({ arrow: { points }, isLit }: { readonly arrow: Arrow; readonly isLit: boolean }) {
  return (
    <polyline
      className={isLit ? 'way lit' : 'way'}
      points={points.map((point) => point.join()).join(' ')}
      markerEnd={`url(#head-${isLit ? 'lit' : 'usual'})`}
    />
  );
}

function Place({ box, isNow, isNext }: { readonly box: Box; readonly isNow: boolean; readonly isNext: boolean }) {
  const { id, look, lines, x, y, width, height } = box;
  const names = ['place', look, isNow && 'now', isNext && look === 'stage' && 'reachable'].filter(Boolean).join(' ');
  const [right, down, line] = look === 'stage' ? [12, 20, 15] : [9, 14.5, 14];
  return (
    <g className={names} data-state={id}>
      <rect x={x} y={y} width={width} height={height} rx={look === 'state' ? 10 : 8} />
      {lines.map((text, index) => (
        <text key={text} x={x + right} y={y + down + index * line}>
          {text}
        </text>
      ))}
    </g>
  );
}

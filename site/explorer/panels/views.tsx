import { Tabs } from '@base-ui/react/tabs';
import { useSpeech } from '../context.js';
import { lazily } from '../lazily.js';
import type { Word } from '../words.js';
import { Findings } from './findings.js';
import type { Dispatch, Shown } from './shown.js';
import { countFindings } from './where.js';

export const views = ['timeline', 'statechart', 'history', 'readings', 'counting', 'findings'] as const;
export type View = (typeof views)[number];
export const isView = (text: string | undefined): text is View => views.some((view) => view === text);

export interface ViewProps {
  readonly shown: Shown;
  readonly dispatch: Dispatch;
}

/** What each shows is loaded when it is opened. */
const panels = {
  timeline: lazily(async () => (await import('./timeline.js')).Timeline),
  statechart: lazily(async () => (await import('./statechart.js')).Statechart),
  history: lazily(async () => (await import('./beside.js')).BesideHistory),
  readings: lazily(async () => (await import('./readings.js')).Readings),
  counting: lazily(async () => (await import('./counting.js')).Counting),
  findings: Findings,
};

interface ViewsProps extends ViewProps {
  readonly view: View;
  readonly show: (view: View) => void;
}

export function Views({ shown, view, show, dispatch }: ViewsProps) {
  const { say } = useSpeech();
  const found = countFindings(shown.status);
  const Panel = panels[view];
  return (
    <Tabs.Root className="views card" value={view} onValueChange={(value) => isView(value) && show(value)}>
      <Tabs.List className="tabs" aria-label={say('views')}>
        {views.map((name) => (
          <Tabs.Tab key={name} value={name} className="tab">
            {say(name satisfies Word)}
            {name === 'findings' && found > 0 && <span className="count">{found}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel key={view} value={view} className="panel">
        <Panel shown={shown} dispatch={dispatch} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}

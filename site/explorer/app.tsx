import { useEffect, useMemo, useReducer, useState } from 'react';
import { type Language, statusOn } from 'wto-dispute';
import { Speaking } from './context.js';
import { useSettled } from './hooks.js';
import { languageOf } from './languages.js';
import { lazily } from './lazily.js';
import { fragmentOf, type Shared } from './model/address.js';
import { answer } from './model/answers.js';
import { placedFacts } from './model/facts.js';
import { keep } from './model/kept.js';
import { begin, explore } from './model/state.js';
import { asked } from './opening.js';
import { CaseHead } from './panels/case-head.js';
import { DateBar } from './panels/date-bar.js';
import { Deadlines } from './panels/deadlines.js';
import type { Asked } from './panels/dialogs.js';
import { Facts } from './panels/facts.js';
import { Announcer, Foot, Lost, Refused } from './panels/notices.js';
import { Steps } from './panels/steps.js';
import { TopBar } from './panels/top-bar.js';
import { isView, type View, Views } from './panels/views.js';
import { Where } from './panels/where.js';
import { type Code, isCode } from './words.js';

const Dialogs = lazily(
  async () => (await import('./panels/dialogs.js')).Dialogs,
  () => null,
);

interface AppProps {
  readonly first: Shared;
  readonly language: Language;
  readonly isKept: boolean;
  /** The address held nothing that could be read. */
  readonly isLost: boolean;
}

export function App({ first, language: firstLanguage, isKept: wasKept, isLost }: AppProps) {
  const [state, dispatch] = useReducer(explore, first.case, begin);
  const [language, speak] = useState(firstLanguage);
  const [view, show] = useState<View>(isView(first.view) ? first.view : 'timeline');
  const [dialog, ask] = useState<Asked | undefined>();
  const [isKept, setKept] = useState(wasKept);
  const hasAsked = useOnce(dialog !== undefined);
  const { now } = state;
  const { record, policy, closed, readings, date } = now;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a date moves nothing in the record
  const answered = useMemo(() => answer(now), [record, policy, closed, readings]);
  const status = useMemo(() => statusOn(answered.dispute, date), [answered, date]);
  const facts = useMemo(() => placedFacts(record), [record]);
  const fragment = useFragment({ case: now, language: language.code, view }, isKept);
  const change = (code: Code) => languageOf(code).then((next) => speak(() => next));
  useAddress(fragment, (shared) => {
    dispatch({ type: 'restore', case: shared.case });
    if (isView(shared.view)) show(shared.view);
    if (isCode(shared.language)) void change(shared.language);
  });
  useUndoKeys(dispatch);
  useEffect(() => {
    document.documentElement.lang = language.code;
  }, [language]);
  const shown = { case: now, ...answered, status };
  return (
    <Speaking.Provider value={language}>
      <TopBar state={state} dispatch={dispatch} ask={ask} change={change} />
      <main id="main">
        {isLost && <Lost />}
        <CaseHead record={record} />
        <DateBar record={record} date={date} dispatch={dispatch} />
        {answered.refusal && <Refused error={answered.refusal} dispatch={dispatch} />}
        <div className="columns">
          <div className="answers">
            <Where shown={shown} show={show} />
            <Deadlines status={status} />
            <Steps status={status} ask={ask} />
          </div>
          <Facts facts={facts} date={date} setAside={answered.dispute.setAside} dispatch={dispatch} ask={ask} />
        </div>
        <Views shown={shown} view={view} show={show} dispatch={dispatch} />
      </main>
      <Foot />
      <Announcer status={status} record={record} />
      {hasAsked && <Dialogs {...{ asked: dialog, ask, shown, dispatch, fragment, isKept, setKept }} />}
    </Speaking.Provider>
  );
}

/** Whether it has been so once. */
function useOnce(isSo: boolean): boolean {
  const [was, set] = useState(isSo);
  if (isSo && !was) set(true);
  return was || isSo;
}

/** The fragment of the address for a state, once it has rested. */
function useFragment(shared: Shared, isKept: boolean): string {
  const [fragment, set] = useState('');
  const { case: now, language, view } = useSettled({ ...shared }, 250, [shared.case, shared.language, shared.view]);
  useEffect(() => {
    let isWanted = true;
    void fragmentOf({ case: now, ...(language && { language }), ...(view && { view }) }).then(
      (next) => isWanted && set(next),
    );
    return () => {
      isWanted = false;
    };
  }, [now, language, view]);
  useEffect(() => {
    if (isKept && fragment !== '') keep(fragment);
  }, [isKept, fragment]);
  return fragment;
}

/** Writes the address, and restores what another one stands for. */
function useAddress(fragment: string, restore: (shared: Shared) => void): void {
  useEffect(() => {
    if (fragment !== '') history.replaceState(null, '', `#${fragment}`);
    const follow = () => {
      if (location.hash === `#${fragment}`) return;
      asked(location.hash).then(restore, () => undefined);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
}

function useUndoKeys(dispatch: (action: { type: 'undo' | 'redo' }) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea, select');
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [dispatch]);
}

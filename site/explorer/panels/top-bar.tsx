import { useSpeech } from '../context.ts';
import type { Explored } from '../model/state.ts';
import { type Code, codes, isCode, languageNames } from '../words.ts';
import type { Asked } from './dialogs.tsx';
import type { Dispatch } from './shown.ts';

interface TopBarProps {
  readonly state: Explored;
  readonly dispatch: Dispatch;
  readonly ask: (asked: Asked) => void;
  readonly change: (code: Code) => void;
}

export function TopBar({ state: { before, after }, dispatch, ask, change }: TopBarProps) {
  const { say, code } = useSpeech();
  return (
    <header className="top">
      <a className="skip" href="#main" onClick={skip}>
        {say('skip')}
      </a>
      <p className="brand">
        <img src="./icon.svg" alt="" width="22" height="22" />
        <span>{say('explorer')}</span>
        <a href="../">{say('documentation')}</a>
      </p>
      <div className="tools">
        <button type="button" onClick={() => ask({ kind: 'choose' })}>
          {say('choose')}
        </button>
        <button type="button" onClick={() => ask({ kind: 'start' })}>
          {say('start')}
        </button>
        <button type="button" disabled={before.length === 0} onClick={() => dispatch({ type: 'undo' })}>
          {say('undo')}
        </button>
        <button type="button" disabled={after.length === 0} onClick={() => dispatch({ type: 'redo' })}>
          {say('redo')}
        </button>
        <button type="button" onClick={() => ask({ kind: 'share' })}>
          {say('share')}
        </button>
        <label className="language">
          <span className="unseen">{say('language')}</span>
          <select value={code} onChange={({ currentTarget: { value } }) => isCode(value) && change(value)}>
            {codes.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

/** The fragment of the address is the state: the link moves the focus and not the address. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('where')?.focus();
}

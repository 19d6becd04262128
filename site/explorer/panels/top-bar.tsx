import { useSpeech } from '../context.js';
import type { Explored } from '../model/state.js';
import { type Code, codes, isCode, languageNames } from '../words.js';
import type { Asked } from './dialogs.js';
import type { Dispatch } from './shown.js';

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
      <button type="button" className="skip" onClick={() => document.getElementById('where')?.focus()}>
        {say('skip')}
      </button>
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
          <span aria-hidden="true">↶ </span>
          <span className="wordy">{say('undo')}</span>
        </button>
        <button type="button" disabled={after.length === 0} onClick={() => dispatch({ type: 'redo' })}>
          <span aria-hidden="true">↷ </span>
          <span className="wordy">{say('redo')}</span>
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

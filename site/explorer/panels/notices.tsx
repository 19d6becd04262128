import { type DisputeError, type DisputeRecord, explain, type Status } from 'wto-dispute';
import { useSpeech } from '../context.js';
import { useSettled } from '../hooks.js';
import { standing } from '../say.js';
import type { Dispatch } from './shown.js';

/** Says where the case stands to who does not see it, once the date rests. */
export function Announcer({ status, record }: { readonly status: Status; readonly record: DisputeRecord }) {
  const { language } = useSpeech();
  const settled = useSettled(status, 600);
  return (
    <p className="unseen" role="status">
      {standing(settled, record, language)}
    </p>
  );
}

/** The address held nothing that could be read. */
export function Lost() {
  const { say } = useSpeech();
  return (
    <p className="notice" role="alert">
      {say('badAddress')}
    </p>
  );
}

/** The policy refuses the record. */
export function Refused({ error, dispatch }: { readonly error: DisputeError; readonly dispatch: Dispatch }) {
  const { say, language } = useSpeech();
  return (
    <div className="notice" role="alert">
      <p>{explain(error, language)}</p>
      <p>{say('refused')}</p>
      <button type="button" onClick={() => dispatch({ type: 'policy', policy: 'lenient' })}>
        {say('policy.lenient')}
      </button>
    </div>
  );
}

export function Foot() {
  const { say } = useSpeech();
  return (
    <footer className="foot">
      <p>{say('noAdvice')}</p>
    </footer>
  );
}

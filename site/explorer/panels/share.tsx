import { useState } from 'react';
import { DisputeError, explain, parseRecord } from 'wto-dispute';
import { toICalendar, toMarkdown, toSvg } from 'wto-dispute/formats';
import { useSpeech } from '../context.js';
import { forget } from '../model/kept.js';
import type { DialogProps } from './dialogs.js';

/** Shares the case by its address, writes it in other forms, reads a record, and keeps it where the reader wants that. */
export function Share(props: DialogProps) {
  return (
    <div className="share">
      <ByAddress {...props} />
      <Export {...props} />
      <Import {...props} />
      <Device {...props} />
    </div>
  );
}

function ByAddress({ fragment }: DialogProps) {
  const { say } = useSpeech();
  const [isCopied, tell] = useState(false);
  const address = `${location.href.replace(/#.*$/, '')}#${fragment}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => tell(true),
      () => tell(false),
    );
  return (
    <section>
      <p className="hint">{say('shareHint')}</p>
      <div className="line">
        <label className="grow">
          <span>{say('address')}</span>
          <input readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <button type="button" className="primary" onClick={copy}>
          {say('copy')}
        </button>
      </div>
      <p role="status">{isCopied && say('copied')}</p>
    </section>
  );
}

const types = { json: 'application/json', ics: 'text/calendar', svg: 'image/svg+xml', md: 'text/markdown' } as const;
type Form = keyof typeof types;
const forms = ['json', 'ics', 'svg', 'md'] as const;

/** Gives the reader a file; it is made here and sent nowhere. */
function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function Export({
  shown: {
    dispute,
    case: { record, date },
  },
}: DialogProps) {
  const { say, language } = useSpeech();
  const write: Readonly<Record<Form, () => string>> = {
    json: () => `${JSON.stringify(record, null, 2)}\n`,
    ics: () => toICalendar(dispute, date, { language }),
    svg: () => toSvg(dispute, date, { language }),
    md: () => toMarkdown(dispute, date, { language }),
  };
  const name = record.ds === undefined ? 'dispute' : `ds${record.ds}`;
  return (
    <section>
      <h3>{say('export')}</h3>
      <div className="line">
        {forms.map((form) => (
          <button key={form} type="button" onClick={() => download(write[form](), `${name}.${form}`, types[form])}>
            {say(`export.${form}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Import({ dispatch, close }: DialogProps) {
  const { say, language } = useSpeech();
  const [problem, tell] = useState('');
  const read = async (file: File) => {
    try {
      dispatch({ type: 'open', record: parseRecord(JSON.parse(await file.text())) });
      close();
    } catch (error) {
      tell(DisputeError.is(error) ? explain(error, language) : say('notJson'));
    }
  };
  return (
    <section>
      <h3>{say('import')}</h3>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={say('import')}
        onChange={({ currentTarget: { files } }) => files?.[0] && void read(files[0])}
      />
      {problem !== '' && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function Device({ isKept, setKept }: DialogProps) {
  const { say } = useSpeech();
  const set = (isWanted: boolean) => {
    if (!isWanted) forget();
    setKept(isWanted);
  };
  return (
    <section>
      <h3>{say('device')}</h3>
      <label className="check">
        <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => set(currentTarget.checked)} />
        {say('keep')}
      </label>
      <p className="hint">{say('keepHint')}</p>
      <button type="button" disabled={!isKept} onClick={() => set(false)}>
        {say('forget')}
      </button>
    </section>
  );
}

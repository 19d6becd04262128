import fieldsByType from 'virtual:fields';
import { useMemo, useState } from 'react';
import {
  check,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type EventType,
  eventTypes,
  explain,
  type Language,
  roles,
  type Verdict,
} from 'wto-dispute';
import { useSpeech } from '../context.js';
import { useSettled } from '../hooks.js';
import { answer } from '../model/answers.js';
import { commonFields, type Draft, draftOf, eventOf, probe } from '../model/draft.js';
import { factName } from '../say.js';
import type { Asked, DialogProps } from './dialogs.js';
import { FieldInput } from './field.js';
import type { Shown } from './shown.js';

const fieldsOf = (type: EventType) => fieldsByType[type] ?? [];

/** What stands in the form at first. */
function firstDraft(asked: Extract<Asked, { kind: 'fact' }>, { case: { record, date }, dispute }: Shown): Draft {
  const event = asked.index === undefined ? undefined : record.events[asked.index];
  if (event !== undefined) return draftOf(event);
  const { type = check(dispute, probe('note', date, fieldsOf('note'))).possibleEvents[0] ?? 'note', step } = asked;
  const recourse = step?.recourse;
  const by = step?.member ?? '';
  const values = { ...(by !== '' && { by }), ...(recourse !== undefined && { recourse: String(recourse) }) };
  return { type, date, values };
}

/** The dispute without the fact that is changed: what is asked is asked of the others. */
function without({ case: now, dispute }: Shown, index: number | undefined): Dispute {
  if (index === undefined) return dispute;
  const events = now.record.events.filter((_, place) => place !== index);
  return answer(now, { ...now.record, events }).dispute;
}

/** What the library says of a draft: of the fact as it stands, or, while fields are missing, of its type. */
interface Judged {
  readonly verdict?: Verdict;
  readonly event?: DisputeEvent;
  /** What is wrong with the fields. */
  readonly problem?: DisputeError;
}

function judged(dispute: Dispute, draft: Draft): Judged {
  const asked = (event: DisputeEvent) => check(dispute, event);
  try {
    const event = eventOf(draft, fieldsOf(draft.type));
    return { event, verdict: asked(event) };
  } catch (problem) {
    if (!DisputeError.is(problem)) throw problem;
    try {
      return { problem, verdict: asked(probe(draft.type, draft.date, fieldsOf(draft.type))) };
    } catch {
      return { problem };
    }
  }
}

/** Adds a fact or changes one: what is possible on the date is offered, and why the rest is not is said. */
export function FactForm({ asked, shown, dispatch, close }: DialogProps) {
  const { say, language } = useSpeech();
  const opened = asked.kind === 'fact' ? asked : ({ kind: 'fact' } as const);
  const { index } = opened;
  const [draft, set] = useState(() => firstDraft(opened, shown));
  const dispute = useMemo(() => without(shown, index), [shown, index]);
  const settled = useSettled(draft, 80);
  const { verdict, problem } = useMemo(() => judged(dispute, settled), [dispute, settled]);
  const isAside = verdict !== undefined && !verdict.possible;
  const save = () => {
    const { event } = judged(dispute, draft);
    if (event === undefined) return;
    dispatch(index === undefined ? { type: 'add', event } : { type: 'change', index, event });
    close();
  };
  const value = (name: string, text: string) => set((old) => ({ ...old, values: { ...old.values, [name]: text } }));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        <span>{say('date')}</span>
        <input
          type="date"
          value={draft.date}
          onInput={({ currentTarget: { value: date } }) => set((old) => ({ ...old, date }))}
        />
      </label>
      <TypeChoice draft={draft} verdict={verdict} set={(type) => set((old) => ({ ...old, type }))} />
      <Said verdict={verdict} problem={problem} language={language} />
      <Fields draft={draft} set={value} shown={shown} />
      <div className="actions">
        <button
          type="submit"
          className={isAside ? '' : 'primary'}
          disabled={problem !== undefined || (isAside && dispute.policy !== 'lenient')}
        >
          {say(isAside ? 'addAnyway' : index === undefined ? 'add' : 'save')}
        </button>
        <button type="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

interface TypeChoiceProps {
  readonly draft: Draft;
  readonly verdict: Verdict | undefined;
  readonly set: (type: EventType) => void;
}

function TypeChoice({ draft, verdict, set }: TypeChoiceProps) {
  const { say, language } = useSpeech();
  const possible = verdict?.possibleEvents ?? [];
  const isShown = (type: EventType) => type !== 'date.reached';
  const option = (type: EventType) => (
    <option key={type} value={type}>
      {factName(type, language)}
    </option>
  );
  return (
    <label>
      <span>{say('fact')}</span>
      <select value={draft.type} onChange={({ currentTarget }) => set(currentTarget.value as EventType)}>
        <optgroup label={say('possible')}>{possible.filter(isShown).map(option)}</optgroup>
        <optgroup label={say('notPossible')}>
          {eventTypes.filter((type) => isShown(type) && !possible.includes(type)).map(option)}
        </optgroup>
      </select>
    </label>
  );
}

interface SaidProps {
  readonly verdict: Verdict | undefined;
  readonly problem: DisputeError | undefined;
  readonly language: Language;
}

/** An error says where in the record the fact would stand: in a form there is but one. */
const PLACE = /^events\[\d+\]\s*:\s*/;

/** What the library says of the fact, in its own words. */
function Said({ verdict, problem, language }: SaidProps) {
  const { say } = useSpeech();
  return (
    <div className="said" role="status">
      {verdict !== undefined && (
        <>
          <p className={looks[headOf(verdict)]}>
            <b>{say(headOf(verdict))}</b>
          </p>
          {explain(verdict, language)
            .split('\n')
            .map((line) => (
              <p key={line}>{line.replace(PLACE, '')}</p>
            ))}
        </>
      )}
      {problem !== undefined && <p className="missing">{explain(problem, language)}</p>}
    </div>
  );
}

const looks = { isPossible: 'yes', isIncomplete: 'no', isNotPossible: 'no' } as const;

function headOf({ possible, missing = [] }: Verdict): keyof typeof looks {
  if (!possible) return 'isNotPossible';
  return missing.length > 0 ? 'isIncomplete' : 'isPossible';
}

interface FieldsProps {
  readonly draft: Draft;
  readonly set: (name: string, value: string) => void;
  readonly shown: Shown;
}

/** The fields of the type, who acted, and, folded, what every fact may have. */
function Fields({
  draft,
  set,
  shown: {
    case: { record },
    status,
  },
}: FieldsProps) {
  const { say } = useSpeech();
  const known = [...new Set([...record.complainants, record.respondent, ...roles])];
  const running = status.deadlines.map(({ rule }) => rule);
  const [by, ...others] = commonFields;
  const shared = { values: draft.values, set, known, running };
  return (
    <>
      {[...fieldsOf(draft.type), ...(by ? [by] : [])].map((field) => (
        <FieldInput key={field.name} field={field} {...shared} />
      ))}
      <details>
        <summary>{say('more')}</summary>
        {others.map((field) => (
          <FieldInput key={field.name} field={field} {...shared} />
        ))}
      </details>
    </>
  );
}

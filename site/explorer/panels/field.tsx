import { useId } from 'react';
import { rules } from 'wto-dispute/law';
import type { Field } from '../build/fields.js';
import { useSpeech } from '../context.js';
import { units } from '../model/draft.js';
import { isWord } from '../words.js';

interface FieldProps {
  readonly field: Field;
  readonly values: Readonly<Record<string, string>>;
  readonly set: (name: string, value: string) => void;
  /** Names that may be meant, and the time-limits that run. */
  readonly known: readonly string[];
  readonly running: readonly string[];
}

/** A field of a fact, as its kind asks for. */
export function FieldInput({ field, values, set, known, running }: FieldProps) {
  const { say } = useSpeech();
  const { name, kind, choices = [], required } = field;
  const key = `field.${name}`;
  const label = `${isWord(key) ? say(key) : name}${required ? ' *' : ''}`;
  const value = values[name] ?? '';
  const choiceName = (choice: string) =>
    isWord(`choice.${choice}`) ? say(`choice.${choice}` as 'choice.mpia') : choice;
  const change = (text: string) => set(name, text);
  switch (kind) {
    case 'names':
      return <Names label={label} hint={say('severalNames')} value={value} set={change} known={known} />;
    case 'boolean':
      return (
        <Choice
          label={label}
          value={value}
          set={change}
          choices={[
            ['true', say('yes')],
            ['false', say('no')],
          ]}
        />
      );
    case 'choice':
      return <Choice label={label} value={value} set={change} choices={choices.map((one) => [one, choiceName(one)])} />;
    case 'rule':
      return <RuleChoice label={label} value={value} set={change} running={running} />;
    case 'period':
      return <PeriodInput label={label} name={name} values={values} set={set} />;
    case 'periodOrDate':
      return (
        <>
          <PeriodInput label={label} name={name} values={values} set={set} />
          <Text label={`${label}: ${say('field.expires')}`} type="date" value={value} set={change} />
        </>
      );
    default:
      return <Text label={label} type={kind === 'text' ? 'text' : kind} value={value} set={change} />;
  }
}

interface ValueProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function Text({ label, value, set, type }: ValueProps & { readonly type: 'text' | 'date' | 'number' }) {
  return (
    <label>
      <span>{label}</span>
      <input
        type={type}
        value={value}
        min={type === 'number' ? 1 : undefined}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

function Choice({
  label,
  value,
  set,
  choices,
}: ValueProps & { readonly choices: readonly (readonly [string, string])[] }) {
  const { say } = useSpeech();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">— {say('unknown')}</option>
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NamesProps extends ValueProps {
  readonly hint?: string;
  readonly known: readonly string[];
}

/** One name or several; the browser offers those that are known. */
export function Names({ label, hint, value, set, known }: NamesProps) {
  const id = useId();
  return (
    <label>
      <span>{label}</span>
      <input value={value} list={id} autoComplete="off" onInput={({ currentTarget }) => set(currentTarget.value)} />
      <datalist id={id}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

/** The time-limits, those that run first. */
function RuleChoice({ label, value, set, running }: ValueProps & { readonly running: readonly string[] }) {
  const { say, language } = useSpeech();
  const option = ({ id, citation }: (typeof rules)[number]) => (
    <option key={id} value={id}>
      {language.citation(citation)}
      {language.colon}
      {language.rules[id].action}
    </option>
  );
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">—</option>
        <optgroup label={say('running')}>{rules.filter(({ id }) => running.includes(id)).map(option)}</optgroup>
        <optgroup label={say('others')}>{rules.filter(({ id }) => !running.includes(id)).map(option)}</optgroup>
      </select>
    </label>
  );
}

function PeriodInput({
  label,
  name,
  values,
  set,
}: Pick<FieldProps, 'values' | 'set'> & { readonly label: string; readonly name: string }) {
  const { say } = useSpeech();
  return (
    <fieldset className="period">
      <legend>{label}</legend>
      {units.map((unit) => (
        <label key={unit}>
          <input
            type="number"
            min="0"
            value={values[`${name}.${unit}`] ?? ''}
            onInput={({ currentTarget }) => set(`${name}.${unit}`, currentTarget.value)}
          />
          <span>{say(unit)}</span>
        </label>
      ))}
    </fieldset>
  );
}

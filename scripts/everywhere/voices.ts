/** Who answered, and what: the name of each question with its answer or the digest of it. */
export interface Voice {
  readonly who: string;
  readonly answers: Readonly<Record<string, string>>;
}

const SHOWN = 5;

/** Says of each voice whether it answers as the first does; whether all do. */
export function agree(voices: readonly Voice[]): boolean {
  const verdicts = voices.map(({ who, answers }) => {
    const different = differences(voices[0]?.answers ?? {}, answers);
    console.log(`${different.length === 0 ? 'same answers' : 'DIFFERENT'}: ${who}, ${sayHow(answers, different)}`);
    return different.length === 0 && Object.keys(answers).length > 0;
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}

function differences(first: Voice['answers'], second: Voice['answers']): readonly string[] {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].filter((name) => first[name] !== second[name]);
}

function sayHow(answers: Voice['answers'], different: readonly string[]): string {
  const count = `${Object.keys(answers).length} answers`;
  if (different.length === 0) return count;
  const more = different.length > SHOWN ? `; and ${different.length - SHOWN} more` : '';
  return `${count}, other ones to: ${different.slice(0, SHOWN).join('; ')}${more}`;
}

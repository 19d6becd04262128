import { type Explainable, explain, type Language } from 'wto-dispute';
import { useSpeech } from '../context.js';
import type { ViewProps } from './views.js';
import { countFindings } from './where.js';

/** Each said once, however often it is found. */
function sentences(found: readonly Explainable[], language: Language): readonly string[] {
  return [...new Set(found.map((one) => explain(one, language)))];
}

/** What is irregular, missing, doubtful or set aside in the record. */
export function Findings({ shown: { status } }: ViewProps) {
  const { say, language } = useSpeech();
  const groups: readonly (readonly ['irregularities' | 'gaps' | 'setAside' | 'warnings', readonly Explainable[]])[] = [
    ['irregularities', status.irregularities],
    ['gaps', status.gaps],
    ['setAside', status.setAside],
    ['warnings', status.warnings],
  ];
  if (countFindings(status) === 0) return <p className="none">{say('nothingFound')}</p>;
  return (
    <div className="findings">
      {groups
        .filter(([, found]) => found.length > 0)
        .map(([name, found]) => (
          <section key={name} aria-label={language.headings[name]}>
            <h3>{language.headings[name]}</h3>
            <ul>
              {sentences(found, language).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

// docs/survivors.md: every change that no test noticed, by the reason why none could.
import { readFileSync, writeFileSync } from 'node:fs';
import { reasonFor } from './reasons.mjs';

const page = 'docs/survivors.md';
const OPEN = 'Not argued: a test could notice them.';

/** Puts what survived in a part into the page, in place of what stood there. */
export function writeSurvivors(part, report) {
  const text = readFileSync(page, 'utf8');
  const place = new RegExp(`(?<=<!-- ${part} -->\n).*(?=<!-- /${part} -->)`, 's');
  if (!place.test(text)) throw new Error(`${page} has no <!-- ${part} --> and <!-- /${part} -->`);
  writeFileSync(
    page,
    text.replace(place, () => `${listed(survivorsOf(report)).join('\n')}\n`),
  );
}

/** What survived, in the order of the code. */
function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .sort(({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column)
      .map((mutant) => survivor(file, lines, mutant));
  });
}

function survivor(file, lines, { location: { start, end }, replacement, mutatorName }) {
  const whole = lines.slice(start.line - 1, end.line);
  const cut = whole.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === whole.length - 1 ? end.column - 1 : undefined),
  );
  return {
    file,
    mutator: mutatorName,
    line: oneLine(whole),
    original: oneLine(cut),
    replacement: oneLine(replacement.split('\n')),
  };
}

const oneLine = (lines) =>
  lines
    .map((line) => line.trim())
    .join(' ')
    .trim();

/** A list for each reason, the most frequent first; what has none comes last. */
function listed(survivors) {
  if (survivors.length === 0) return ['', 'Nothing survived.', ''];
  const groups = new Map();
  for (const one of survivors) {
    const why = reasonFor(one) ?? OPEN;
    groups.set(why, [...(groups.get(why) ?? []), one]);
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => (a === OPEN) - (b === OPEN) || y.length - x.length);
  return sorted.flatMap(([why, all]) => ['', `**${why}** (${all.length})`, '', ...all.map(item)]).concat('');
}

/** A few characters say nothing without the line in which they stand. */
function item({ file, line, original, replacement }) {
  const where = original.length < 40 && line !== original ? `, in ${code(line)}` : '';
  return `- ${file.split('/').at(-1)}: ${code(original)} as ${code(replacement)}${where}`;
}

const LONGEST = 100;

function code(text) {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

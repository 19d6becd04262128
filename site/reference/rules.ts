import { english, explain, type Language, type RuleId, replay, statusOn } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { sourceOf } from 'wto-dispute/history';
import { type LawRule, type Reading, readings, rules } from 'wto-dispute/law';
import { spanish } from 'wto-dispute/spanish';
import { chapters } from '../../docs/make/law.js';
import { code, table } from '../../scripts/lib/markdown.js';
import { citationWords, endWords, lengthWords, startWords } from '../../scripts/lib/rule-words.js';
import { factWords, furtherWords } from '../../src/answers/words.js';
import { capitalized } from '../../src/languages/grammar.js';
import { found, type Row, rows } from '../../test/law/periods.js';
import { placeOf, sentenceOf } from '../../test/law/reader.js';
import { type RealCase, realCases } from './examples.js';
import { block, frontMatter, linked, list, named, type Page, quote, ruleAddress, sections } from './page.js';

/** The rules by the instruments of the law. */
export const instruments: readonly { readonly title: string; readonly own: readonly LawRule[] }[] = inChapters();

function inChapters() {
  const starts = rules.flatMap(({ id }, index) => (chapters[id] === undefined ? [] : [index]));
  return starts.map((start, index) => {
    const own = rules.slice(start, starts[index + 1]);
    return { title: own[0] === undefined ? '' : (chapters[own[0].id] ?? ''), own };
  });
}

/** A page for each rule. */
export function rulePages(): readonly Page[] {
  const real = realCases();
  return instruments.flatMap(({ title, own }) =>
    own.map((rule) => ({
      address: ruleAddress(rule.id).slice(1),
      name: rule.id,
      chapter: 'Rules',
      group: title,
      text: rulePage(rule, title, real.get(rule.id)),
    })),
  );
}

/** What the last day means for the holder. */
const kindOf = ({ kind, duty }: LawRule) =>
  kind === 'waitingPeriod' && duty === 'must' ? 'A waiting period: the act is due only after it.' : kinds[kind];

/** What an act under the rule is for its holder, in one word of each kind. */
export const kinds: Readonly<Record<LawRule['kind'], string>> = {
  deadline: 'A deadline: the holder must act by the last day.',
  window: 'A window: the holder may act until the last day.',
  waitingPeriod: 'A waiting period: the act is allowed only after it.',
  target: 'A target: the holder should act by the last day, and nothing enforces it.',
  maximum: 'A maximum: the text allows no more time, and states no sanction.',
};

function rulePage(rule: LawRule, instrument: string, real: RealCase | undefined): string {
  const { id, citation, reference } = rule;
  const sentence = english.rules[id];
  return sections(
    frontMatter({ title: `${citation}: ${id}`, description: taskOf(rule), prev: false, next: false }),
    `# ${citation}: ${code(id)}`,
    `<p class="lead">${taskOf(rule)}</p>`,
    furtherWords(sentence, english)
      .map((words) => `${words}.`)
      .join(' '),
    reference &&
      'This rule is reference only: it is part of the law, and no record shows when it runs, so no time-limit is counted under it.',
    factsTable(rule, instrument),
    `## When it runs\n\n${linked(list(courseOf(rule)))}`,
    readingsOf(rule),
    exampleOf(rule, real),
    countedOf(rule.id),
    `## In three languages\n\n${inLanguages(id)}`,
    besides(rule),
    `## As data\n\n\`ruleById('${id}')\` of [\`wto-dispute/law\`](/api/wto-dispute/law/):\n\n${block('json', JSON.stringify(rule, null, 2))}`,
  );
}

/** Who may, should or must do what, as a sentence. */
export function taskOf({ id, holder, duty }: LawRule): string {
  return `${capitalized(english.task({ holder: { role: holder, members: [] }, duty, action: english.rules[id].action }))}.`;
}

const holderOf = ({ holder }: LawRule) => capitalized(english.roles[holder]);

function factsTable(rule: LawRule, instrument: string): string {
  const { duty, rolls, irregular, textSeen } = rule;
  const rows = [
    ['Article', `${citationWords(rule)} (${instrument})`],
    ['Kind', kindOf(rule)],
    ['Who', `${holderOf(rule)}, which ${duty} act`],
    ['Length', lengthWords(rule).join('; ')],
    ['Last day', rolls ? 'moves to a working day' : 'does not move, even if it is not a working day'],
    ['Irregular', irregularWords[irregular ?? 'never']],
    ['Compliance proceedings', inComplianceWords(rule)],
    [
      'Text of the law',
      textSeen
        ? 'was read for this rule'
        : 'was not at hand when this rule was written: check it before you rely on it',
    ],
  ];
  return table(
    ['', ''],
    rows.filter(([, value]) => value !== ''),
  );
}

/** Whether the rule runs in compliance proceedings: some run in no other. */
function inComplianceWords({ inCompliance, starts = [] }: LawRule): string {
  if (inCompliance) return 'it runs there too, on the same facts under `compliance.`';
  const isOnlyThere = starts.some((start) => typeof start === 'string' && start.startsWith('compliance.'));
  return isOnlyThere ? 'it runs only there' : 'it does not run there';
}

const irregularWords = {
  premature: 'an act before its time is noted as [premature](/reference/irregularities)',
  late: 'an act after its time is noted as [late](/reference/irregularities)',
  never: 'an act before or after its time is not noted as irregular',
};

/** Start, length and end, each a line. */
function courseOf(rule: LawRule): string[] {
  const starts = startWords(rule);
  const begins = starts.length === 0 ? [] : [`Starts: ${starts.join('; ')}`];
  const moves = rule.extendedBy?.includes('timeLimit.extended')
    ? ['Extended: `timeLimit.extended`']
    : ['Nothing extends it.'];
  return [...begins, ...endWords(rule).map(capitalized), ...(rule.reference ? [] : moves)];
}

/** Where opinions on the rule differ, and what they change. */
function readingsOf({ id }: LawRule): string | undefined {
  const own = readings.filter((reading) => bears(reading, id));
  if (own.length === 0) return undefined;
  const each = own.map(({ id: reading, question, follows, options }) => {
    const others = options.map(
      (option) => `${option.id === follows ? '**followed**' : 'another'}: ${option.says} (${option.heldBy})`,
    );
    return `**[${question}](/guide/readings#${reading})** (${code(reading)})\n\n${list(others)}`;
  });
  return `## Where readings differ\n\n${each.join('\n\n')}`;
}

const bears = ({ notesOn = [], options }: Reading, id: RuleId) =>
  notesOn.includes(id) || options.some(({ changes = [] }) => changes.some(({ rule }) => rule === id));

/** The clearest real case, with the lines that repeat it. */
function exampleOf({ id }: LawRule, real: RealCase | undefined): string | undefined {
  if (real === undefined) return undefined;
  const { record, on, deadline, inTheEnd } = real;
  const facts = record.events.filter(({ date }) => date <= on).slice(-6);
  const name = `DS${record.ds}, *${record.title}*`;
  const source = sourceOf(record);
  const past =
    inTheEnd && inTheEnd.state !== deadline.state && `In the end: ${english.deadlineStates[inTheEnd.state]}.`;
  return sections(
    '## A real case',
    `${source === undefined ? name : `[${name}](${source})`}, asked on ${english.shortDate(on)}, when these facts were known:`,
    linked(list(facts.map(({ date, type }) => `${date} ${code(type)}, ${factWords(type, english)}`))),
    quote(explain(deadline)),
    past || undefined,
    block('ts', snippet(id, record.ds ?? 0, on)),
  ).trimEnd();
}

/** The same question as code. */
export function snippet(rule: RuleId, ds: number, on: string): string {
  return `import { explain, replay, statusOn } from 'wto-dispute';
import { disputes } from 'wto-dispute/history';

const dispute = replay(disputes[${ds} - 1]!, { policy: 'lenient' });
const { deadlines } = statusOn(dispute, '${on}');
explain(deadlines.find(({ rule }) => rule === '${rule}')!);`;
}

/** The plain case of the known answers: facts, the answer, and the days as somebody counted them. */
function countedOf(id: RuleId): string | undefined {
  const row = rows.find((one) => one.rule === id && one.expected !== 'none');
  if (row === undefined) return undefined;
  const { facts, on, source } = row;
  const [deadline] = found(row);
  return sections(
    '## Counted by hand',
    `The library is tested with this case${placeOf(row)}, asked on ${english.shortDate(on)}:`,
    linked(list(facts.map(({ type, date, ...fields }) => `${date} ${code(type)}${fieldsOf(fields)}`))),
    `By hand: ${source.replace(PRINCIPLE, '')}. So ${sentenceOf(row)}.`,
    deadline && quote(explain(deadline)),
  ).trimEnd();
}

/** The number of a rule of counting, which only the files of the known answers explain. */
const PRINCIPLE = / \((?:principles? )?\d+(?:, \d+)*\)/g;

function fieldsOf(fields: object): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return pairs.length === 0 ? '' : `, ${code(pairs.join(', '))}`;
}

const languages: Readonly<Record<string, Language>> = { English: english, Français: french, Español: spanish };

function inLanguages(id: RuleId): string {
  const citation = rules.find((rule) => rule.id === id)?.citation ?? '';
  return table(
    ['', 'article', 'sentence'],
    Object.entries(languages).map(([name, language]) => {
      const sentence = language.rules[id];
      return [name, language.citation(citation), [sentence.action, ...furtherWords(sentence, language)].join('. ')];
    }),
  );
}

/** The rules that start where this one ends, or that take its place. */
function besides(rule: LawRule): string | undefined {
  const after = rules.filter(({ starts = [] }) =>
    starts.some((start) => typeof start === 'object' && start.endOf === rule.id),
  );
  const instead = Object.entries(rule.replacedInTrack ?? {});
  const article = articleOf(rule.citation);
  const same = rules.filter((one) => one.id !== rule.id && articleOf(one.citation) === article);
  const lines = [
    ...(after.length === 0 ? [] : [`From its last day run ${after.map(({ id }) => named(id)).join(', ')}.`]),
    ...instead.map(([track, other]) => `On the track ${code(track)}, ${named(other)} takes its place.`),
    ...(same.length === 0 ? [] : [`Other rules of ${article}: ${same.map(({ id }) => named(id)).join(', ')}.`]),
  ];
  return lines.length === 0 ? undefined : `## See also\n\n${list(lines)}`;
}

/** DSU 16 for DSU 16.4; a rule of the Working Procedures, an annex or a decision is an article of its own. */
export function articleOf(citation: string): string {
  const [, article = citation] = /^((?:DSU|SCM) (?:Appendix )?\d+)/.exec(citation) ?? [];
  return article;
}

/** The stage in which a rule is asked about in its plain case; none of a rule that is reference only. */
export function stageOf(id: RuleId): string | undefined {
  const row = rows.find((one) => one.rule === id && one.expected !== 'none');
  return row && statusOn(replay(recordOf(row)), row.on).stage;
}

function recordOf({ facts, track, complainants = ['Korea'] }: Row) {
  return { title: 'A case', complainants, respondent: 'Japan', ...(track && { track }), events: facts };
}

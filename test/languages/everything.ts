import { derivationWords, nextStepWords, stateWords } from '../../src/answers/words.js';
import { type DisputeRecord, type Language, type NextStepWords, type StepWords, statusOn } from '../../src/index.js';
import type { Expected, Found, Messages } from '../../src/languages/messages.js';
import { acts, actsAnywhere } from '../../src/law/acts.js';
import { counting } from '../../src/law/counting.js';
import { ruleIds, rules } from '../../src/law/rules.js';
import * as vocabulary from '../../src/vocabulary.js';
import { someRecords } from '../history/records.js';
import { kept, replayed } from '../history/replayed.js';

/** A text of a language, and the place that it comes from. */
export interface Text {
  readonly at: string;
  readonly text: string;
}

/** Every list of words of a language, with the keys that it must have. */
export function listsOf(language: Language): readonly (readonly [string, object, readonly string[]])[] {
  return [
    ['rules', language.rules, ruleIds],
    ['acts', language.acts, [...acts, ...actsAnywhere].map(({ event }) => event)],
    ['facts', language.facts, vocabulary.plainEvents],
    ['stages', language.stages, vocabulary.stages],
    ['states', language.states, vocabulary.plainStateNames],
    ['outcomes', language.outcomes, vocabulary.outcomes],
    ["labels of the WTO's list", language.wtoStatuses, vocabulary.wtoStatuses],
    ['roles', language.roles, vocabulary.roles],
    ['kinds of rule', language.ruleKinds, vocabulary.ruleKinds],
    ['states of a time-limit', language.deadlineStates, vocabulary.deadlineStates],
    ['tracks', language.tracks, vocabulary.tracks],
    ['kinds of derivation step', language.derivation, vocabulary.derivationKinds],
  ];
}

/** Every word and phrase of the tables. */
export function phrasesOf(language: Language): readonly (Text & { readonly table: string })[] {
  const { facts, stages, states, outcomes, wtoStatuses, roles, ruleKinds, deadlineStates, tracks, headings, legend } =
    language;
  const tables = {
    facts,
    stages,
    states,
    outcomes,
    wtoStatuses,
    roles,
    ruleKinds,
    deadlineStates,
    tracks,
    headings,
    legend,
  };
  return Object.entries(tables).flatMap(([table, words]) =>
    Object.entries(words).map(([key, text]) => ({ at: `${table} ${key}`, table, text: String(text) })),
  );
}

/** The sentences of every rule. */
export function ruleTextsOf({ rules: sentences }: Language): readonly Text[] {
  return ruleIds.flatMap((id) => {
    const { action, otherwise, note } = sentences[id];
    return [action, otherwise, note].flatMap((text) => (text === undefined ? [] : [{ at: id, text }]));
  });
}

export function actTextsOf({ acts: sentences }: Language): readonly Text[] {
  return Object.entries(sentences).map(([at, text]) => ({ at, text }));
}

/** Articles that only the states of the machine cite. */
const citedByStates = [
  'DSU 4',
  'DSU 17',
  'DSU 17.1',
  'DSU 25',
  'DSU Appendix 3',
  'SCM 4.7',
  'Working Procedures for Appellate Review',
];

/** Every citation of the library as a language writes it; `at` is the citation of the table. */
export function citationsOf(language: Language): readonly Text[] {
  const cited = [...rules, ...acts, ...actsAnywhere].map(({ citation }) => citation);
  const sources = new Set([...cited, ...Object.values(counting), ...citedByStates]);
  return [...sources].map((at) => ({ at, text: language.citation(at) }));
}

const expected: readonly Expected[] = [
  ...([
    'text',
    'trueOrFalse',
    'number',
    'wholeNumber',
    'list',
    'object',
    'textOrTexts',
    'period',
    'periodOrDate',
  ] as const),
  ...(['dispute', 'answer', 'language'] as const),
];
const found: readonly Found['is'][] = [
  ...(['nothing', 'null', 'text', 'number', 'boolean', 'list', 'object', 'dateObject'] as const),
  ...(['record', 'dispute', 'other'] as const),
];

type Samples = { readonly [K in keyof Messages]: readonly Parameters<Messages[K]>[0][] };

const path = 'events[3].date';
const tomorrow = { is: 'text', text: 'tomorrow' } as const;

/** More names than a message lists. */
export const manyTypes = Array.from({ length: 15 }, (_, index) => `panel.event${index}`);

/** A fact that is not possible, with the words of the record format. */
export const refused = {
  ...{ type: 'report.adopted', date: '2019-09-11', index: 3, stage: 'panel', states: ['panel', 'panel.atWork.begun'] },
  possibleEvents: ['panel.reportCirculated', 'note'],
};

/** Samples of the data of every message: each case that has words of its own. */
export function samplesFor(language: Language): Samples {
  const { messages, stages, states, facts } = language;
  const fact = { type: facts['panel.requested'], date: language.date('2019-09-11') };
  const departed = { ...fact, citation: 'DSU 4.7', days: 3 };
  const early = { ...departed, allowed: language.date('2019-09-14'), exceptions: [], urgency: false };
  const problems = [messages.missing({ path }), messages.unreadable({ path })];
  return {
    missing: [{ path }],
    unknownField: [
      { path: 'events[3]', nearest: 'date', known: ['date', 'type'] },
      { path: '', known: ['date', 'type'] },
      { path: '', known: [] },
      { path: '', known: manyTypes },
    ],
    unknownType: [
      { path, found: tomorrow, nearest: 'panel.requested' },
      { path, found: tomorrow },
    ],
    unknownRuleId: [
      { path, found: tomorrow, nearest: 'dsu-4-7-request-panel' },
      { path, found: { is: 'nothing' } },
    ],
    unknownMember: [
      { path, found: tomorrow, nearest: 'Japan', known: ['Japan', 'Korea'] },
      { path, found: tomorrow, known: ['Japan', 'Korea'] },
    ],
    wrongKind: [
      ...expected.map((one) => ({ path, expected: one, found: { is: 'number', text: '7' } as const })),
      ...found.map((is) => ({ path: '', expected: 'list' as const, found: { is } })),
      { path, expected: 'list', found: { is: 'boolean', text: 'true' } },
    ],
    notADate: [
      { path, found: tomorrow, reason: 'form' },
      { path, found: { is: 'text', text: '2019-02-30' }, reason: 'calendar' },
      { path: '', found: { is: 'nothing' }, reason: 'form' },
      { path, found: { is: 'dateObject' }, reason: 'form' },
    ],
    reversed: [{ path: 'to', from: '2019-10-11', to: '2019-09-11' }],
    notOneOf: [
      { path, found: tomorrow, options: ['parties', 'directorGeneral'] },
      { path, found: { is: 'nothing' }, options: ['parties'] },
    ],
    outOfRange: [
      { path, found: { is: 'number', text: '0' }, least: 1 },
      { path, found: { is: 'number', text: '9000' }, most: 1200 },
    ],
    empty: (['text', 'list', 'period'] as const).map((of) => ({ path, of })),
    tooLong: [{ path: 'events', length: 20_000, most: 12_000 }],
    repeated: [{ path }],
    unreadable: [{ path: '' }, { path }],
    invalid: (['record', 'event', 'date', 'argument'] as const).flatMap((what) => [
      { what, problems: problems.slice(1), more: 0 },
      { what, problems, more: 0 },
      { what, problems, more: 4 },
    ]),
    impossible: [
      refused,
      { ...refused, states: ['panel'], possibleEvents: [], causedBy: { type: 'panel.composed', date: '2019-01-02' } },
      { ...refused, ...fact, stage: stages.panel, states: [states['panel.suspended']], possibleEvents: manyTypes },
      { ...refused, recourse: 2 },
    ],
    incomplete: [
      { ...refused, missing: ['panel.reportCirculated'] },
      { ...refused, missing: ['panel.established', 'panel.reportCirculated'] },
    ],
    overBound: [{ ...fact, index: 1000, most: 1_000 }],
    irregular: [{ ...fact, index: 3, irregularities: [messages.premature(early), messages.missing({ path })] }],
    premature: [
      early,
      { ...early, days: 1, exceptions: [facts['consultations.notAnswered']] },
      { ...early, exceptions: [facts['consultations.failed'], facts['consultations.notEntered']], urgency: true },
    ],
    late: [{ ...departed, due: language.date('2019-09-08') }],
    implied: [{ ...fact, missing: facts['consultations.requested'] }],
    possible: [fact],
    refusedForLater: [fact],
    displaced: [fact],
    setAside: [
      { ...fact, stage: stages.panel, states: [states['panel.suspended']] },
      { ...fact, stage: stages.panel, states: [], causedBy: fact, inCompliance: fact.type },
      { ...fact, stage: stages.panel, states: [], recourse: 2 },
    ],
    setAsideOverBound: [{ ...fact, most: 1_000 }],
    unknownMemberWarning: [
      { path: 'events[3].by', fact, value: 'Brasilia' },
      { path: 'events[3].by', fact, value: 'Brasill', nearest: 'Brazil' },
    ],
    memberTwiceWarning: [{ path: 'complainants[1]', value: 'Brasil' }],
    memberOnBothSidesWarning: [{ path: 'respondent', value: 'Brazil' }],
    untilBeforeDateWarning: [{ path: 'events[3].until', fact, value: language.date('2019-09-08') }],
    receivedBeforeRequestWarning: [{ path: 'events[3].received', fact, value: language.date('2019-09-08') }],
    expiresBeforeStartWarning: [{ path: 'events[3].expires', fact, value: language.date('2019-09-08') }],
    noEffectWarning: [{ path: 'events[3].rule', fact, value: language.citation('DSU 4.7') }],
    sameFactTwiceWarning: [{ path: 'events[3]', fact, value: '' }],
    recourseAssumedWarning: [{ path: 'events[3]', fact, value: '', recourse: 2 }],
    extendedAfterItsEndWarning: [{ path: 'events[3]', fact, value: '' }],
    doubtful: [{ warnings: [messages.memberTwiceWarning({ path: 'complainants[1]', value: 'Brasil' })] }],
    notInRecord: [{ path: 'event' }],
    unknownRule: [{ rule: 'dsu-4-7' }, { rule: 'dsu-4-7', nearest: 'dsu-4-7-request-panel' }],
  };
}

/** The sentences of all messages, made from the samples. */
export function messageTextsOf(language: Language): readonly Text[] {
  const { messages } = language;
  return Object.entries(samplesFor(language)).flatMap(([at, data]) => {
    const sentence = messages[at as keyof Messages] as (one: unknown) => string;
    return data.map((one: unknown) => ({ at, text: sentence(one) }));
  });
}

/** The parts of a derivation step in words. */
export function derivationStep(language: Language): Required<Pick<StepWords, 'length' | 'fact' | 'rule'>> & StepWords {
  return {
    date: language.date('2019-09-11'),
    citation: language.citation('DSU 4.7'),
    length: language.length({ days: 60 }),
    fact: language.facts['consultations.requested'],
    rule: `${language.rules['dsu-4-3-reply'].action} (${language.citation('DSU 4.3')})`,
    isWait: false,
  };
}

/** The sentences of all derivation steps: with and without a fact, in each direction, of a wait and of another period. */
export function derivationTextsOf(language: Language): readonly Text[] {
  const whole = derivationStep(language);
  const { fact: _fact, rule: _rule, ...bare } = whole;
  const fields = (['received', 'on', 'adoption'] as const).map((field) => ({ ...whole, field }));
  const halved = { ...whole, whole: language.length({ days: 120 }) };
  const steps = [whole, bare, ...fields, halved].flatMap((one) => [
    one,
    { ...one, back: true },
    { ...one, isWait: true },
  ]);
  return vocabulary.derivationKinds.flatMap((at) => steps.map((step) => ({ at, text: language.derivation[at](step) })));
}

/** A next step in words: the respondent must reply. */
export function replyStep(language: Language): NextStepWords {
  return {
    holder: { role: 'respondent', members: [] },
    duty: 'must',
    action: language.rules['dsu-4-3-reply'].action,
    citation: language.citation('DSU 4.3'),
    earlierIf: [],
  };
}

/** A next step in words, with a note: a complainant may request a panel from a day on, or earlier after one of two facts. */
export function panelRequestStep(language: Language): NextStepWords {
  const { action, note = '' } = language.rules['dsu-4-7-request-panel'];
  const failed = { fact: language.facts['consultations.failed'], citation: language.citation('DSU 4.7') };
  const notAnswered = { fact: language.facts['consultations.notAnswered'], citation: language.citation('DSU 4.3') };
  return {
    ...{ holder: { role: 'complainant', members: ['Japan'] }, duty: 'may', action, note },
    ...{ citation: language.citation('DSU 4.7'), from: language.date('2019-11-11') },
    earlierIf: [failed, { ...notAnswered, from: language.date('2019-09-24') }],
  };
}

/** The sentences of next steps: of each role and duty, with and without days. */
export function nextStepTextsOf(language: Language): readonly Text[] {
  const reply = replyStep(language);
  const request = panelRequestStep(language);
  const duties = ['may', 'should', 'must'] as const;
  const until = language.date('2019-09-23');
  const steps = [
    ...vocabulary.roles.flatMap((role) => duties.map((duty) => ({ ...reply, holder: { role, members: [] }, duty }))),
    ...[
      { ...reply, until },
      {
        ...reply,
        until,
        overdue: language.overdue({ fact: 'consultations.accepted', until }),
        otherwise: language.rules['dsu-4-3-reply'].otherwise ?? '',
      },
    ],
    ...[request, { ...request, earlierIf: request.earlierIf.slice(0, 1) }],
    { ...reply, action: language.inCompliance(reply.action, 12) },
  ];
  return steps.map((step) => ({ at: 'next step', text: language.nextStep(step) }));
}

/** Everything that a language can write, each kind of sentence with samples. */
export function everythingOf(language: Language): readonly Text[] {
  const marked = [undefined, 1, 2, 12].map((recourse) => language.inCompliance(language.stages.appeal, recourse));
  return [
    ...[...phrasesOf(language), ...ruleTextsOf(language), ...actTextsOf(language), ...citationsOf(language)],
    ...[...messageTextsOf(language), ...derivationTextsOf(language), ...nextStepTextsOf(language)],
    ...marked.map((text) => ({ at: 'in compliance', text })),
    ...[['Korea'], ['Korea', 'Japan']].map((names) => ({
      at: 'of a complaint',
      text: language.ofComplaint(language.rules['dsu-16-4-adopt'].action, names),
    })),
    { at: 'unknown length', text: language.periodOfUnknownLength },
    {
      at: 'duty after a wait',
      text: language.timing({ isWait: true, isDuty: true, day: language.date('2020-01-01') }),
    },
    { at: 'no length', text: language.timing({ isWait: false, lengthless: language.date('2020-01-01') }) },
    { at: 'date', text: language.date('2020-01-01') },
    { at: 'length', text: language.length({ months: 1, weeks: 1, days: 1 }) },
  ];
}

/**
 * Texts on the real disputes, on every fourth date: states, derivations, and next steps. They are given to the
 * language that is asked for.
 */
export const textsOfTheCorpus: (language: Language) => readonly string[] = kept((language: Language) =>
  someRecords
    .flatMap(({ record }) => somewhere(record))
    .flatMap(({ states, deadlines, pastDeadlines, nextSteps }) => [
      ...states.map((state) => stateWords(state, language)),
      ...[...deadlines, ...pastDeadlines].map((deadline) => derivationWords(deadline, language)),
      ...nextSteps.map((step) => nextStepWords(step, language)),
    ]),
);

const somewhere = kept((record: DisputeRecord) => {
  const last = record.events.length - 1;
  const dates = record.events.filter((_, index) => index % 4 === 0 || index === last).map(({ date }) => date);
  return dates.map((date) => statusOn(replayed(record), date));
});

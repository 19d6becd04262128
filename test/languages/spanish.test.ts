import { describe, expect, it } from 'vitest';
import type { DerivationStep } from '../../src/answers/deadline.js';
import type { StepWords } from '../../src/languages/language.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { acts, actsAnywhere } from '../../src/law/acts.js';
import { counting } from '../../src/law/counting.js';
import { ruleIds, rules } from '../../src/law/rules.js';
import {
  deadlineStates,
  outcomes,
  plainEvents,
  roles,
  ruleKinds,
  stages,
  stateNames,
  tracks,
  wtoStatuses,
} from '../../src/vocabulary.js';

type Said = readonly [where: string, text: string];

const lists = [
  ['rules', spanish.rules, ruleIds],
  ['acts', spanish.acts, [...acts, ...actsAnywhere].map(({ event }) => event)],
  ['facts', spanish.facts, plainEvents],
  ['stages', spanish.stages, stages],
  ['states', spanish.states, stateNames],
  ['outcomes', spanish.outcomes, outcomes],
  ['labels of the WTO', spanish.wtoStatuses, wtoStatuses],
  ['roles', spanish.roles, roles],
  ['kinds of rule', spanish.ruleKinds, ruleKinds],
  ['states of a time-limit', spanish.deadlineStates, deadlineStates],
  ['tracks', spanish.tracks, tracks],
] as const;

const ruleTexts: Said[] = ruleIds.flatMap((id): Said[] => {
  const { action, consequence } = spanish.rules[id];
  return consequence === undefined
    ? [[id, action]]
    : [
        [id, action],
        [`${id}, consequence`, consequence],
      ];
});

const labels: Said[] = [
  spanish.acts,
  spanish.facts,
  spanish.stages,
  spanish.states,
  spanish.outcomes,
  spanish.wtoStatuses,
  spanish.roles,
  spanish.ruleKinds,
  spanish.deadlineStates,
  spanish.tracks,
  spanish.headings,
].flatMap((words) => Object.entries(words));

/** Articles that only the states of the machine cite. */
const ofStates = [
  'DSU 4',
  'DSU 17',
  'DSU 17.1',
  'DSU 25',
  'DSU Appendix 3',
  'SCM 4.7',
  'Working Procedures for Appellate Review',
];

const sources = [
  ...new Set([
    ...rules.map(({ citation }) => citation),
    ...[...acts, ...actsAnywhere].map(({ citation }) => citation),
    ...Object.values(counting),
    ...ofStates,
  ]),
];

const citations: Said[] = sources.map((source) => [source, spanish.citation(source)]);

const { messages, derivation, nextStep } = spanish;
const path = 'events[3].date';
const words = { is: 'text', text: 'tomorrow' } as const;
const fact = { type: 'solicitud de establecimiento de un grupo especial', date: 'miércoles 11 de septiembre de 2019' };
const refused = {
  ...{ type: 'report.adopted', date: '2019-09-11', index: 3, stage: 'panel', states: ['panel', 'panel.atWork.begun'] },
  possibleEvents: ['panel.reportCirculated', 'note'],
};
const departed = { ...fact, citation: 'DSU 4.7', days: 3 };
const early = { ...departed, allowed: 'sábado 14 de septiembre de 2019', exceptions: [], urgency: false };

const said = {
  missing: [messages.missing({ path }), messages.missing({ path: '' })],
  unknownField: [
    messages.unknownField({ path: 'events[3]', nearest: 'date', known: ['date', 'type'] }),
    messages.unknownField({ path: '', known: ['date', 'type'] }),
    messages.unknownField({ path: '', known: [] }),
    messages.unknownField({ path: '', known: 'abcdefghijklmno'.split('') }),
  ],
  unknownType: [
    messages.unknownType({ path: 'events[3].type', found: words, nearest: 'panel.requested' }),
    messages.unknownType({ path: 'events[3].type', found: words }),
  ],
  unknownRuleId: [
    messages.unknownRuleId({ path: 'events[3].rule', found: words, nearest: 'dsu-4-7-request-panel' }),
    messages.unknownRuleId({ path: 'events[3].rule', found: words }),
  ],
  wrongKind: [
    ...(
      [
        'text',
        'trueOrFalse',
        'wholeNumber',
        'list',
        'object',
        'textOrTexts',
        'period',
        'periodOrDate',
        'dispute',
        'answer',
        'language',
      ] as const
    ).map((expected) => messages.wrongKind({ path, expected, found: { is: 'number', text: '7' } })),
    ...(
      [
        'nothing',
        'null',
        'text',
        'number',
        'boolean',
        'list',
        'object',
        'dateObject',
        'record',
        'dispute',
        'other',
      ] as const
    ).map((is) => messages.wrongKind({ path, expected: 'list', found: { is } })),
    messages.wrongKind({ path, expected: 'list', found: { is: 'boolean', text: 'true' } }),
  ],
  notADate: [
    messages.notADate({ path, found: words, reason: 'form' }),
    messages.notADate({ path: '', found: { is: 'text', text: '2019-02-30' }, reason: 'calendar' }),
    messages.notADate({ path, found: { is: 'nothing' }, reason: 'form' }),
    messages.notADate({ path: '', found: { is: 'dateObject' }, reason: 'form' }),
  ],
  reversed: [messages.reversed({ path: 'to', from: '2019-10-11', to: '2019-09-11' })],
  notOneOf: [
    messages.notOneOf({ path, found: words, options: ['parties', 'directorGeneral'] }),
    messages.notOneOf({ path, found: { is: 'nothing' }, options: ['parties'] }),
  ],
  outOfRange: [
    messages.outOfRange({ path, found: { is: 'number', text: '0' }, least: 1 }),
    messages.outOfRange({ path, found: { is: 'number', text: '9000' }, most: 1200 }),
  ],
  empty: (['text', 'list', 'period'] as const).map((of) => messages.empty({ path, of })),
  tooMany: [messages.tooMany({ path: 'events[1000]', most: 1_000 })],
  tooLong: [messages.tooLong({ path: 'events', length: 20_000, most: 12_000 })],
  repeated: [messages.repeated({ path })],
  unreadable: [messages.unreadable({ path: '' }), messages.unreadable({ path })],
  invalid: (['record', 'event', 'date', 'argument'] as const).flatMap((what) => [
    messages.invalid({ what, problems: [messages.missing({ path })], more: 0 }),
    messages.invalid({ what, problems: [messages.missing({ path }), messages.unreadable({ path })], more: 0 }),
    messages.invalid({ what, problems: [messages.missing({ path }), messages.unreadable({ path })], more: 4 }),
  ]),
  impossible: [
    messages.impossible(refused),
    messages.impossible({ ...refused, states: ['panel'], possibleEvents: [] }),
    messages.impossible({ ...refused, causedBy: { type: 'panel.composed', date: '2019-01-02' } }),
    messages.impossible({
      ...refused,
      ...fact,
      stage: spanish.stages.panel,
      states: [spanish.states['panel.suspended']],
    }),
  ],
  incomplete: [
    messages.incomplete({ ...refused, missing: ['panel.reportCirculated'] }),
    messages.incomplete({ ...refused, missing: ['panel.established', 'panel.reportCirculated'] }),
  ],
  irregular: [messages.irregular({ ...fact, index: 3, irregularities: ['El hecho se retrasó 3 días', 'otra razón'] })],
  premature: [
    messages.premature(early),
    messages.premature({ ...early, exceptions: ['consultations.notAnswered'], urgency: false }),
    messages.premature({ ...early, exceptions: ['consultations.failed', 'consultations.notEntered'], urgency: true }),
  ],
  late: [messages.late({ ...departed, due: 'domingo 8 de septiembre de 2019' })],
  implied: [messages.implied({ ...fact, missing: spanish.facts['consultations.requested'] })],
  unknownRule: [
    messages.unknownRule({ rule: 'dsu-4-7' }),
    messages.unknownRule({ rule: 'dsu-4-7', nearest: 'dsu-4-7-request-panel' }),
  ],
} satisfies Record<keyof typeof messages, string[]>;

const messageTexts: Said[] = Object.entries(said).flatMap(([key, texts]) => texts.map((text): Said => [key, text]));

const step: StepWords = {
  date: spanish.date('2019-09-11'),
  citation: spanish.citation('DSU 4.7'),
  length: spanish.length({ days: 60 }),
  fact: spanish.facts['consultations.requested'],
  rule: `${spanish.rules['dsu-4-3-reply'].action} (${spanish.citation('DSU 4.3')})`,
  isWait: false,
};
const { fact: _fact, rule: _rule, ...bare } = step;
const stepTexts: Said[] = (Object.keys(derivation) as DerivationStep['kind'][]).flatMap((kind) =>
  [step, bare, ...(['received', 'on', 'adoption'] as const).map((field) => ({ ...step, field }))]
    .flatMap((one) => [one, { ...one, back: true }, { ...one, isWait: true }])
    .map((one): Said => [kind, derivation[kind](one)]),
);

const reply = {
  who: spanish.roles.respondent,
  duty: 'must',
  action: spanish.rules['dsu-4-3-reply'].action,
  citation: spanish.citation('DSU 4.3'),
  earlierIf: [],
} as const;
const panelRequest = {
  who: 'Japón (parte reclamante)',
  duty: 'may',
  action: spanish.rules['dsu-4-7-request-panel'].action,
  citation: spanish.citation('DSU 4.7'),
  from: spanish.date('2019-11-11'),
  earlierIf: [
    { fact: spanish.facts['consultations.failed'], citation: spanish.citation('DSU 4.7') },
    {
      fact: spanish.facts['consultations.notAnswered'],
      citation: spanish.citation('DSU 4.3'),
      from: spanish.date('2019-09-24'),
    },
  ],
  otherwise: 'Nada ocurre por sí solo',
} as const;
const stepsInWords: Said[] = [
  ...roles.map((role): Said => [role, nextStep({ ...reply, who: spanish.roles[role], duty: 'should' })]),
  ['until', nextStep({ ...reply, until: spanish.date('2019-09-23') })],
  ['from', nextStep(panelRequest)],
  ['in compliance', nextStep({ ...reply, action: spanish.inCompliance(reply.action, 12) })],
];

const others: Said[] = [
  ...[undefined, 1, 2, 12].map((recourse): Said => ['in compliance', spanish.inCompliance('solicitud', recourse)]),
  ['date', spanish.date('2020-01-01')],
  ['length', spanish.length({ months: 1, weeks: 1, days: 1 })],
];

const everything = [...ruleTexts, ...labels, ...citations, ...messageTexts, ...stepTexts, ...stepsInWords, ...others];

/** Words in quotes are those of the record format or of the input; symbols of documents are the WTO's. */
const unquoted = (text: string) =>
  text
    .replace(/\bWT\/[A-Z\d/]+/g, '…')
    .replace(/\{ "\w+": \d+ \}/g, '…')
    .replace(/"[^"]*"/g, '…');

const ENGLISH = [
  ...['the', 'of', 'and', 'or', 'to', 'in', 'on', 'by', 'at', 'if', 'is', 'it', 'not', 'with', 'from', 'under', 'as'],
  ...['may', 'must', 'should', 'shall', 'will', 'where', 'which', 'that', 'than', 'there', 'no later', 'unless'],
  ...['requests?', 'requested', 'panels?', 'panelists?', 'reports?', 'days?', 'weeks?', 'months?', 'periods?'],
  ...['complainants?', 'respondents?', 'part(?:y|ies)', 'members?', 'third', 'body', 'appellate', 'appeals?', 'award'],
  ...['consultations', 'establishment', 'composition', 'meeting', 'agenda item', 'measures?', 'ruling', 'dispute'],
  ...['DSU', 'DSB', 'SCM', 'BISD', 'WTO', 'AB', 'RPT', 'fn', 'paras?(?= \\d)', 'rules?', 'annex', 'appendix'],
  ...['decision', 'understanding', 'practice', 'via', 'april', 'june', 'last', 'sentence', 'working', 'procedures'],
  ...[
    'events?',
    'date',
    'type',
    'record',
    'field',
    'missing',
    'found',
    'expected',
    'undefined',
    'null',
    'true',
    'false',
  ],
  ...['strict', 'standard', 'lenient', 'YYYY', 'Monday', 'Wednesday', 'January', 'September'],
];
const english = new RegExp(`(?<!\\p{L})(?:${ENGLISH.join('|')})(?!\\p{L})`, 'iu');

const breaking = (texts: readonly Said[], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text)).map(([where, text]) => `${where}: ${text}`);

describe('every list of words', () => {
  it.each(lists)('%s: a word for each key, and no other', (_, words, keys) => {
    expect(Object.keys(words).sort()).toEqual([...new Set<string>(keys)].sort());
  });
});

describe('nothing that Spanish says', () => {
  it('is empty', () => {
    expect(everything.length).toBeGreaterThan(500);
    expect(everything.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('is in English, outside of quotes', () => {
    expect(
      breaking(
        everything.map(([where, text]) => [where, unquoted(text)] as const),
        english,
      ),
    ).toEqual([]);
  });

  it('would pass, were it in English', () => {
    const words = ['Request a panel', 'the report', 'DSU 16.4', 'MPIA para 10', 'within 3 days', 'Appellate Body'];

    expect(words.filter((text) => !english.test(text))).toEqual([]);
  });

  it.each([
    ['has stray spaces', / {2}|^\s|\s$| [,;:.)]|\( /],
    ['shows a hole', /undefined|null\b(?!")|NaN|\[object|\$\{/],
    ['ends with a full stop', /\.$/],
    ['names a lower-case Member', /\bmiembros?\b/],
    ['speaks of a jury or a panelist of another tongue', /\bpanel(?:es|ista)?\b(?![."])|demandante|actor\b|sentencia/i],
  ])('%s', (_, pattern) => {
    expect(
      breaking(
        everything.map(([where, text]) => [where, unquoted(text)] as const),
        pattern,
      ),
    ).toEqual([]);
  });

  it('opens a quote or a bracket that it does not close', () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1;
    const items = /(?<= \d+) [a-z]\)(?: \d\))?/g;
    const isOpen = ([, text]: Said) => {
      const plain = text.replace(items, '');
      return count(plain, '(') !== count(plain, ')') || count(text, '"') % 2 !== 0;
    };

    expect(everything.filter(isOpen)).toEqual([]);
  });
});

describe('every rule', () => {
  it.each([
    ['starts with a capital', /^[^A-ZÓ]/],
    ['says no number of days, weeks or months', /\d+ (?:días?|semanas?|mes(?:es)?)/],
    ['spells no number of days', /\b(?:diez|quince|veinte|treinta|sesenta|noventa) días\b/],
    ['names no dispute and has no brackets', /\bDS\d|[()]/],
  ])('%s', (_, pattern) => {
    expect(breaking(ruleTexts, pattern)).toEqual([]);
  });

  it('is a right where English has one, in the number of its holder, and a duty in the infinitive', () => {
    const wrong = rules.filter(({ id, kind, holder }) => {
      const { action } = spanish.rules[id];
      if (kind === 'window') return !action.startsWith(holder === 'parties' ? 'Podrán ' : 'Podrá ');
      return kind === 'target' && /^Podrán? /.test(action);
    });
    const duties = ruleTexts.filter(([id, text]) => !id.includes(',') && !/^Podrán? /.test(text));

    expect(wrong).toEqual([]);
    expect(duties.filter(([, text]) => !/^\p{L}+[aei]r(?:se)?[ ,]/u.test(text))).toEqual([]);
    expect(breaking(Object.entries(spanish.acts), /^(?!\p{L}+[aei]r(?:se)? )/u)).toEqual([]);
  });

  it('says what the rule that it halves says', () => {
    const halved = rules.filter(({ halvedFrom }) => halvedFrom !== undefined);
    const byId: Readonly<Record<string, unknown>> = spanish.rules;

    expect(halved).not.toEqual([]);
    for (const { id, halvedFrom = '' } of halved) expect(byId[id]).toBe(byId[halvedFrom]);
  });

  it.each([
    ['dsu-4-3-reply', /solicitud de celebración de consultas/],
    ['dsu-4-7-request-panel', /establecimiento de un grupo especial/],
    ['dsu-4-11-join', /interés comercial sustancial/],
    ['dsu-5-4-good-offices-wait', /buenos oficios, la conciliación o la mediación/],
    ['dsu-6-1-establish-at-second-meeting', /orden del día/],
    ['dsu-7-1-special-terms-of-reference', /mandato/],
    ['dsu-8-7-ask-dg', /Director General.*composición/],
    ['dsu-10-2-third-party-notice', /en calidad de tercero/],
    ['dsu-12-8-final-report', /traslado del informe definitivo/],
    ['dsu-app3-12-e', /parte expositiva/],
    ['dsu-app3-12-g', /informe provisional/],
    ['dsu-app3-12-i', /etapa intermedia de reexamen/],
    ['dsu-app3-12-k', /Distribuir .* a los Miembros/],
    ['dsu-16-4-appeal', /anuncio de apelación/],
    ['ab-rule-23-other-appeal', /otra apelación/],
    ['ab-rule-24-third-participant', /tercero participante/],
    ['dsu-21-3-intentions', /aplicación de las recomendaciones/],
    ['dsu-21-3-reasonable-period', /en conformidad dentro del plazo prudencial/],
    ['dsu-21-3-c-award', /plazo prudencial mediante arbitraje/],
    ['dsu-21-6-status-report', /informe de situación/],
    ['dsu-22-2-negotiate', /compensación/],
    ['dsu-22-2-request-suspension', /suspender concesiones u otras obligaciones/],
    ['dsu-22-7-request', /decisión del Árbitro/],
    ['scm-4-10-withdrawal-period', /subvención/],
    ['scm-4-10-countermeasures', /contramedidas apropiadas/],
    ['scm-7-9-six-months', /efectos desfavorables/],
    ['mpia-ninety-day-award', /laudo/],
  ] as const)('%s says %s', (id, pattern) => {
    expect(spanish.rules[id].action).toMatch(pattern);
  });
});

describe('labels', () => {
  it('use the terms of the WTO', () => {
    expect(spanish.facts['settlement.notified']).toContain('solución mutuamente convenida');
    expect(spanish.facts['appeal.withdrawn']).toContain('desistimiento');
    expect(spanish.states['panel.interimReview.reviewEnded']).toContain('etapa intermedia de reexamen');
    expect(spanish.stages.implementation).toBe('aplicación');
    expect(spanish.tracks.prohibitedSubsidy).toContain('subvenciones prohibidas');
    expect(spanish.tracks.actionableSubsidy).toContain('subvenciones recurribles');
    expect(spanish.roles.complainant).toBe('parte reclamante');
    expect(spanish.roles.respondent).toBe('parte demandada');
  });

  it('tell the states apart', () => {
    expect(new Set(Object.values(spanish.states)).size).toBe(stateNames.length);
    expect(new Set(Object.values(spanish.facts)).size).toBe(plainEvents.length);
    expect(new Set(Object.values(spanish.wtoStatuses)).size).toBe(wtoStatuses.length);
  });
});

describe('a fact of a compliance proceeding', () => {
  it.each([
    [undefined, 'solicitud (procedimiento sobre el cumplimiento, párrafo 5 del artículo 21 del ESD)'],
    [1, 'solicitud (procedimiento sobre el cumplimiento, párrafo 5 del artículo 21 del ESD)'],
    [2, 'solicitud (procedimiento sobre el cumplimiento, segundo recurso al párrafo 5 del artículo 21 del ESD)'],
    [12, 'solicitud (procedimiento sobre el cumplimiento, recurso número 12 al párrafo 5 del artículo 21 del ESD)'],
  ])('recourse %s', (recourse, phrase) => {
    expect(spanish.inCompliance('solicitud', recourse)).toBe(phrase);
  });
});

describe('a citation', () => {
  it('of the table is known, whatever its form', () => {
    const known =
      /^(?:ESD|Acuerdo SMC|Procedimientos de trabajo para el examen en apelación|MPIA|Decisi(?:ón|ones)|Entendimiento|Reglamento|Expiración|GATT de 1947)(?:,| |$)/;

    expect(citations.filter(([, text]) => !known.test(text))).toEqual([]);
    expect(citations.filter(([source, text]) => source === text)).toEqual([]);
    expect(new Set(citations.map(([, text]) => text)).size).toBe(sources.length);
  });

  it.each([
    ['DSU 16.4', 'ESD, párrafo 4 del artículo 16'],
    ['DSU 21.3(c)', 'ESD, párrafo 3 c) del artículo 21'],
    ['DSU 20', 'ESD, artículo 20'],
    ['DSU 6.1 fn 5', 'ESD, nota 5 al párrafo 1 del artículo 6'],
    ['DSU 21.3(c) fn 12', 'ESD, nota 12 al párrafo 3 c) del artículo 21'],
    ['DSU 21.3 (chapeau) + fn 11', 'ESD, encabezamiento del párrafo 3 del artículo 21 y nota 11'],
    ['DSU Appendix 3', 'ESD, Apéndice 3'],
    ['DSU Appendix 3 para 12(a)(1)', 'ESD, Apéndice 3, párrafo 12 a) 1)'],
    ['SCM 4.10', 'Acuerdo SMC, párrafo 10 del artículo 4'],
    ['SCM 4.7, 4.10', 'Acuerdo SMC, párrafos 7 y 10 del artículo 4'],
    ['SCM Annex V para 5', 'Acuerdo SMC, Anexo V, párrafo 5'],
    ['DSU 8.7 + SCM 4.12', 'ESD, párrafo 7 del artículo 8, y Acuerdo SMC, párrafo 12 del artículo 4'],
    [
      'AB Working Procedures Rule 23(1)',
      'Procedimientos de trabajo para el examen en apelación, párrafo 1 de la regla 23',
    ],
    [
      'AB Working Procedures Rules 22(1), 23(4)',
      'Procedimientos de trabajo para el examen en apelación, párrafo 1 de la regla 22 y párrafo 4 de la regla 23',
    ],
    ['Working Procedures 30', 'Procedimientos de trabajo para el examen en apelación, regla 30'],
    ['MPIA para 10', 'MPIA, párrafo 10'],
    ['MPIA Annex 1 paras 12, 14', 'MPIA, anexo 1, párrafos 12 y 14'],
    [
      'Decision of 5 April 1966 (BISD 14S/18) para 4-5 via DSU 3.12',
      'Decisión de 5 de abril de 1966 (IBDD 14S), párrafos 4 y 5, por remisión del párrafo 12 del artículo 3 del ESD',
    ],
    [
      'Decision of 12 April 1989 (BISD 36S/61) G.1 via DSU 26.2',
      'Decisión de 12 de abril de 1989 (IBDD 36S), sección G, párrafo 1, por remisión del párrafo 2 del artículo 26 del ESD',
    ],
    [
      'DSB Rules of Procedure, Rule 3 (WT/DSB/9) as described in WTO training module 6.3',
      'Reglamento de las reuniones del OSD, artículo 3 (WT/DSB/9)',
    ],
    [counting.rolling, 'Expiración de los plazos previstos en el ESD'],
    ['GATT 1947 XXIII:2 last sentence', 'GATT de 1947, última frase del párrafo 2 del artículo XXIII'],
  ])('%s is %s', (source, text) => {
    expect(spanish.citation(source)).toBe(text);
  });

  it.each([
    'Agreement on Agriculture 13',
    'DSU 4.7 + something else',
    'Decision of 1 May 1999 (X) G.1 via DSU 26.2',
    '',
  ])('that is not known stays as it is: %s', (source) => {
    expect(spanish.citation(source)).toBe(source);
  });

  it('already in Spanish stays as it is', () => {
    expect(citations.filter(([, text]) => spanish.citation(text) !== text)).toEqual([]);
  });
});

describe('dates and lengths', () => {
  it.each([
    ['2019-09-11', 'miércoles 11 de septiembre de 2019'],
    ['2020-01-01', 'miércoles 1 de enero de 2020'],
    ['1995-02-05', 'domingo 5 de febrero de 1995'],
    ['2024-02-29', 'jueves 29 de febrero de 2024'],
    ['2026-10-03', 'sábado 3 de octubre de 2026'],
    ['2021-12-31', 'viernes 31 de diciembre de 2021'],
    ['2022-08-01', 'lunes 1 de agosto de 2022'],
    ['2022-03-15', 'martes 15 de marzo de 2022'],
  ])('%s is %s', (date, text) => {
    expect(spanish.date(date)).toBe(text);
    expect(text).toContain(` ${spanish.shortDate(date)}`);
  });

  it.each([
    [{ months: 8, weeks: 2 }, '8 meses y 2 semanas'],
    [{ months: 1, weeks: 1, days: 1 }, '1 mes, 1 semana y 1 día'],
    [{ months: 15 }, '15 meses'],
    [{ months: 0, days: 60 }, '60 días'],
    [{ days: 0 }, '0 días'],
    [{}, '0 días'],
  ])('%j is %s', (period, text) => {
    expect(spanish.length(period)).toBe(text);
  });

  it.each([
    [1, '1 día'],
    [16, '16 días'],
    [0, '0 días'],
    [-1, '-1 día'],
    [-3, '-3 días'],
  ])('%s days are %s', (count, text) => {
    expect(spanish.days(count)).toBe(text);
  });
});

describe('a derivation', () => {
  it.each([
    [{ field: 'received' }, 'solicitud de celebración de consultas, recepción el miércoles 11 de septiembre de 2019'],
    [{ field: 'on' }, 'solicitud de celebración de consultas, para el miércoles 11 de septiembre de 2019'],
    [{ field: 'adoption' }, 'adopción el miércoles 11 de septiembre de 2019 (solicitud de celebración de consultas)'],
    [{}, 'solicitud de celebración de consultas, el miércoles 11 de septiembre de 2019'],
  ] as const)('starts from a fact: %j', (field, text) => {
    expect(derivation.trigger({ ...step, ...field })).toBe(text);
  });

  it('starts from the end of another period, a right or a duty', () => {
    const right = `${spanish.rules['dsu-21-3-fn12-agree-arbitrator'].action} (${spanish.citation('DSU 21.3(c) fn 12')})`;

    expect(derivation.endOf(step)).toBe(
      'último día para responder a la solicitud de celebración de consultas (ESD, párrafo 3 del artículo 4): miércoles 11 de septiembre de 2019',
    );
    expect(derivation.endOf({ ...step, rule: right })).toMatch(
      /^último día para ponerse de acuerdo sobre un árbitro \(/,
    );
    expect(derivation.endOf(bare)).toMatch(/^último día de otro plazo: /);
  });

  it('counts', () => {
    expect(derivation.period(step)).toBe(
      '60 días (ESD, párrafo 7 del artículo 4), último día: miércoles 11 de septiembre de 2019',
    );
    expect(derivation.period({ ...step, back: true })).toMatch(/^60 días hacia atrás \(/);
    expect(derivation.rolled({ ...step, back: true })).toMatch(/se adelanta al miércoles/);
    expect(derivation.rolled(step)).toMatch(/^no es día hábil, por lo que pasa al miércoles/);
    expect(derivation.unmoved({ ...step, isWait: true })).toBe('un período de espera no se traslada');
  });
});

describe('a next step', () => {
  it('is one sentence, with the verb of its duty', () => {
    expect(nextStep({ ...reply, until: spanish.date('2019-09-23') })).toBe(
      'La parte demandada deberá responder a la solicitud de celebración de consultas a más tardar el lunes 23 de septiembre de 2019 (ESD, párrafo 3 del artículo 4)',
    );
    expect(nextStep(panelRequest)).toBe(
      'Japón (parte reclamante) podrá solicitar el establecimiento de un grupo especial, si las consultas no han resuelto la diferencia, a partir del lunes 11 de noviembre de 2019 (ESD, párrafo 7 del artículo 4); antes, de constar: apreciación conjunta de que las consultas han fracasado (ESD, párrafo 7 del artículo 4) o declaración de que no hubo respuesta a la solicitud de celebración de consultas (ESD, párrafo 3 del artículo 4, desde el martes 24 de septiembre de 2019); efecto: nada ocurre por sí solo',
    );
  });

  it('agrees with the parties, who are several', () => {
    const { action } = spanish.rules['dsu-21-3-b-agree-rpt'];
    const agree = { ...reply, who: spanish.roles.parties, action };

    expect(nextStep({ ...agree, duty: 'may' })).toMatch(/^Las partes podrán convenir en el plazo prudencial \(/);
    expect(nextStep({ ...agree, duty: 'must' })).toMatch(/^Las partes deberán /);
    expect(nextStep({ ...agree, duty: 'should' })).toMatch(/^Las partes deberían /);
  });

  it.each([
    ['complainant', 'La parte reclamante '],
    ['eitherParty', 'Cualquiera de las partes '],
    ['thirdParty', 'Un tercero '],
    ['anyMember', 'Cualquier Miembro '],
    ['dsb', 'El OSD '],
    ['appellateBody', 'El Órgano de Apelación '],
    ['directorGeneral', 'El Director General '],
  ] as const)('%s is %s', (role, subject) => {
    expect(nextStep({ ...reply, who: spanish.roles[role], duty: 'may' })).toMatch(new RegExp(`^${subject}podrá `));
  });

  it('joins the brackets of a compliance proceeding and of its article', () => {
    expect(nextStep({ ...reply, action: spanish.inCompliance('Establecer el grupo especial') })).toBe(
      'La parte demandada deberá establecer el grupo especial (procedimiento sobre el cumplimiento, párrafo 5 del artículo 21 del ESD; ESD, párrafo 3 del artículo 4)',
    );
  });
});

describe('a message', () => {
  it('is said for every key', () => {
    expect(Object.keys(said).sort()).toEqual(Object.keys(messages).sort());
  });

  it('keeps the words of the record format, in quotes', () => {
    expect(said.missing[0]).toBe('falta "events[3].date"');
    expect(said.unknownField[0]).toBe('"events[3]": campo desconocido; ¿quiso decir "date"?');
    expect(said.unknownType[0]).toBe(
      '"events[3].type": "tomorrow" no es un tipo de hecho; ¿quiso decir "panel.requested"?',
    );
    expect(said.impossible[0]).toBe(
      '"events[3]": el hecho "report.adopted" del 2019-09-11 no es posible en la etapa "panel" ("atWork.begun"); aquí son posibles: "panel.reportCirculated", "note"',
    );
    expect(said.incomplete[0]).toMatch(/presupone "panel\.reportCirculated", que no consta en el expediente/);
    expect(said.incomplete[1]).toMatch(/que no constan en el expediente; .*política "lenient"/);
  });

  it('lists no more than a dozen', () => {
    expect(said.unknownField[3]).toMatch(/"k", "l" y 3 más$/);
    expect(said.unknownField[2]).toMatch(/: ninguno$/);
  });

  it('writes the article of a departure in Spanish, from the table or already in words', () => {
    const late =
      'el hecho "solicitud de establecimiento de un grupo especial" del miércoles 11 de septiembre de 2019 se retrasó 3 días: el último día era el domingo 8 de septiembre de 2019 (ESD, párrafo 7 del artículo 4)';

    expect(said.late[0]).toBe(late);
    expect(
      messages.late({ ...departed, due: 'domingo 8 de septiembre de 2019', citation: 'ESD, párrafo 7 del artículo 4' }),
    ).toBe(late);
    expect(said.premature[2]).toMatch(
      /constara "consultations\.failed" o "consultations\.notEntered", o si el caso fuera de urgencia$/,
    );
  });
});

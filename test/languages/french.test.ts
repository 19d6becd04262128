import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../src/answers/next-steps.js';
import { derivationWords, factWords, nextStepWords, stateWords } from '../../src/answers/words.js';
import { replay, statusOn } from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import type { NextStepWords, StepWords } from '../../src/languages/language.js';
import { acts, actsAnywhere } from '../../src/law/acts.js';
import { counting } from '../../src/law/counting.js';
import { type RuleId, ruleIds, rules } from '../../src/law/rules.js';
import * as vocabulary from '../../src/vocabulary.js';
import { namedRecords } from '../history/records.js';

const NB = '\u00a0';

/** Words of English, common ones and those of the field, that are not French as well. */
const englishWords = `
  a-an the of and but if by to from with without under over within into upon about before after until again
  is are was were be been being has have had does did do not no nor this that these those which who whose what when
  where why how its their they them there then than it he she we you your any all both each other another such same
  may might must shall should will would can could cannot
  first second last next late later early earlier too least most more less out off
  request requests requested panel panels panelist panelists report reports day days week weeks month months year years
  complainant complainants respondent respondents complaining responding body member members party
  dispute settlement understanding procedure rule rules annex appendix para paras paragraph paragraphs footnote
  establishment established appeal appeals appealed appellate appellant appellee hearing meeting meetings submission
  submissions rebuttal rebuttals notice notify notified circulate circulated circulation adopt adopted award awards
  arbitrator arbitrators withdrawal withdraw withdrawn lapse lapsed suspended suspend compliance implementation
  reasonable period periods time-limit deadline deadlines waiting target countermeasures subsidy subsidies retaliation
  authorize authorized authorization concession timetable review interim final-report decision decisions
  practice missing unknown expected found record records event events invalid empty text list number whole true false
  nothing null possible-here too-early wait waits allowed halved counted working
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
  dsu dsb scm rpt mpia bisd fn chair agenda-item
`
  .trim()
  .split(/\s+/);

const english = new RegExp(String.raw`(?<![\p{L}\d-])(?:${englishWords.join('|')})(?![\p{L}\d-])`, 'iu');

/** Names of the record format stand in guillemets and stay as they are, as do the symbols of the WTO. */
const bare = (text: string) =>
  text.replaceAll(/(?<=«\u00a0)[^»]*(?=\u00a0»)/g, '…').replaceAll(/\bWT(?:\/[A-Z\d]+)+/g, '…');

/** Everything that French says, under the place where it stands. */
interface Said {
  readonly at: string;
  readonly text: string;
}

const { stages, states, outcomes, wtoStatuses, roles, ruleKinds, deadlineStates, tracks, headings, facts } = french;
const tables = { stages, states, outcomes, wtoStatuses, roles, ruleKinds, deadlineStates, tracks, headings, facts };

const phrases: readonly (Said & { readonly table: string })[] = Object.entries(tables).flatMap(([table, words]) =>
  Object.entries(words).map(([key, text]) => ({ at: `${table} ${key}`, table, text: String(text) })),
);

const sentences: readonly Said[] = [
  ...ruleIds.flatMap((id) => {
    const { action, consequence } = french.rules[id];
    return [action, ...(consequence === undefined ? [] : [consequence])].map((text) => ({ at: id, text }));
  }),
  ...Object.entries(french.acts).map(([at, text]) => ({ at, text })),
];

const citations = [
  ...new Set([...[...rules, ...acts, ...actsAnywhere].map(({ citation }) => citation), ...Object.values(counting)]),
];
const cited: readonly Said[] = citations.map((at) => ({ at, text: french.citation(at) }));

const path = 'events[3].date';
const fact = { type: 'panel.established', date: '2020-03-01' };
const departed = { ...fact, citation: 'DSU 4.7', days: 5 };
const refused = {
  ...{ ...fact, index: 3, stage: 'panel', states: ['panel.atWork.begun'] },
  possibleEvents: ['panel.suspended', 'panel.timetableFixed'],
};
const many = Array.from({ length: 15 }, (_, index) => `panel.event${index}`);

/** Sample data for every message: what each can say. */
const samples: { readonly [K in keyof typeof french.messages]: readonly Parameters<(typeof french.messages)[K]>[0][] } =
  {
    missing: [{ path: 'title' }],
    unknownField: [
      { path, known: ['date', 'type'] },
      { path, known: [] },
      { path, known: ['date'], nearest: 'date' },
    ],
    unknownType: [
      { path, found: { is: 'text', text: 'panel.request' }, nearest: 'panel.requested' },
      { path, found: { is: 'number', text: '3' } },
    ],
    unknownRuleId: [
      { path, found: { is: 'text', text: 'dsu-4-7' }, nearest: 'dsu-4-7-request-panel' },
      { path, found: { is: 'nothing' } },
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
      ).map((expected) => ({ path, expected, found: { is: 'null' } as const })),
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
      ).map((is) => ({
        ...{ path: '', expected: 'text' as const, found: { is } },
      })),
      { path, expected: 'text', found: { is: 'boolean', text: 'true' } },
    ],
    notADate: [
      { path, found: { is: 'text', text: 'yesterday' }, reason: 'form' },
      { path, found: { is: 'text', text: '2019-02-29' }, reason: 'calendar' },
      { path: '', found: { is: 'nothing' }, reason: 'form' },
      { path, found: { is: 'dateObject' }, reason: 'form' },
    ],
    reversed: [{ path: 'to', from: '2019-10-11', to: '2019-09-11' }],
    notOneOf: [
      { path, found: { is: 'text', text: 'harsh' }, options: ['strict', 'standard', 'lenient'] },
      { path, found: { is: 'nothing' }, options: ['statechart', 'timeline'] },
    ],
    outOfRange: [
      { path, found: { is: 'number', text: '-1' }, least: 0 },
      { path, found: { is: 'number', text: '99999' }, most: 9999 },
    ],
    empty: [
      { path, of: 'text' },
      { path, of: 'list' },
      { path, of: 'period' },
    ],
    tooMany: [{ path: 'events[1000]', most: 1_000 }],
    tooLong: [{ path: 'events', length: 20_000, most: 12_000 }],
    repeated: [{ path: 'events[3].date' }],
    unreadable: [{ path: '' }],
    invalid: [
      { what: 'record', problems: [`«${NB}title${NB}» manque`], more: 0 },
      { what: 'argument', problems: [`«${NB}kind${NB}» manque`], more: 0 },
      { what: 'event', problems: [`«${NB}type${NB}» manque`, `«${NB}date${NB}» manque`], more: 0 },
      { what: 'date', problems: [`«${NB}type${NB}» manque`, `«${NB}date${NB}» manque`], more: 7 },
    ],
    impossible: [
      refused,
      { ...refused, states: ['panel'], possibleEvents: [], causedBy: fact },
      { ...refused, possibleEvents: many },
    ],
    incomplete: [{ ...refused, missing: ['panel.requested', 'panel.established'] }],
    irregular: [{ ...fact, index: 3, irregularities: ['trop tôt', 'trop tard'] }],
    premature: [
      { ...departed, allowed: '2020-03-06', exceptions: [], urgency: false },
      { ...departed, days: 1, allowed: '6 mars 2020', exceptions: ['consultations.failed'], urgency: true },
    ],
    late: [{ ...departed, due: '2020-02-25' }],
    implied: [{ ...fact, missing: 'panel.requested' }],
    unknownRule: [{ rule: 'dsu-99' }, { rule: 'dsu-16-4-apeal', nearest: 'dsu-16-4-appeal' }],
  };

type Say = (data: unknown) => string;
const said: readonly Said[] = Object.entries(samples).flatMap(([at, all]) =>
  all.map((data: unknown) => ({ at, text: (french.messages[at as keyof typeof samples] as Say)(data) })),
);

const step: StepWords = {
  ...{ date: french.date('2020-03-01'), citation: french.citation('DSU 16.4'), isWait: false },
};
const steps: readonly StepWords[] = [
  { ...step, length: french.length({ days: 60 }), fact: facts['appeal.notified'] },
  { ...step, length: french.length({ days: 10 }), back: true, rule: french.rules['dsu-4-3-reply'].action },
  ...(['received', 'on', 'adoption'] as const).map((field) => ({
    ...step,
    field,
    length: french.length({ weeks: 1 }),
  })),
  { ...step, isWait: true, length: french.length({ months: 6 }) },
];
const fragments: readonly Said[] = Object.entries(french.derivation).flatMap(([at, says]) =>
  steps.map((one) => ({ at, text: says(one) })),
);

const nextStep: NextStepWords = {
  ...{ who: roles.respondent, duty: 'must', action: french.rules['dsu-4-3-reply'].action, earlierIf: [] },
  citation: french.citation('DSU 4.3'),
};
const right = { fact: facts['consultations.failed'], citation: french.citation('DSU 4.7') };
const nextSteps: readonly Said[] = [
  nextStep,
  { ...nextStep, from: 'lundi 2 mars 2020', until: 'mardi 3 mars 2020', otherwise: 'Le plaignant peut agir' },
  { ...nextStep, earlierIf: [right] },
  { ...nextStep, earlierIf: [right, { ...right, from: 'lundi 2 mars 2020' }] },
  ...Object.values(roles).flatMap((who) =>
    (['may', 'should', 'must'] as const).map((duty) => ({ ...nextStep, who, duty })),
  ),
].map((one) => ({ at: 'next step', text: french.nextStep(one) }));

const everything: readonly Said[] = [
  ...[...phrases, ...sentences, ...cited, ...said, ...fragments, ...nextSteps],
  { at: 'inCompliance', text: french.inCompliance('appel') },
  { at: 'inCompliance', text: french.inCompliance('appel', 2) },
];

describe('French has words for', () => {
  const lists: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
    ['rules', french.rules, ruleIds],
    ['acts', french.acts, [...acts, ...actsAnywhere].map(({ event }) => event)],
    ['facts', facts, vocabulary.plainEvents],
    ['stages', stages, vocabulary.stages],
    ['states', states, vocabulary.stateNames],
    ['outcomes', outcomes, vocabulary.outcomes],
    ["labels of the WTO's list", wtoStatuses, vocabulary.wtoStatuses],
    ['roles', roles, vocabulary.roles],
    ['kinds of rule', ruleKinds, vocabulary.ruleKinds],
    ['states of a time-limit', deadlineStates, vocabulary.deadlineStates],
    ['tracks', tracks, vocabulary.tracks],
  ];

  it.each(lists)('all %s, and for nothing else', (_, words, keys) => {
    expect(Object.keys(words).sort()).toEqual([...new Set(keys)].sort());
  });

  it('every message, each with a sample here', () => {
    expect(Object.keys(french.messages).sort()).toEqual(Object.keys(samples).sort());
    expect(Object.values(samples).filter((all) => all.length === 0)).toEqual([]);
  });

  it('every fact of a compliance proceeding', () => {
    const words = vocabulary.eventTypes.map((type) => factWords(type, french));
    expect(new Set(words).size).toBe(vocabulary.eventTypes.length);
    expect(factWords('compliance.appeal.notified', french, 1)).toBe(
      "déclaration d'appel (procédure de mise en conformité, Mémorandum d'accord, article 21:5)",
    );
    expect(factWords('compliance.appeal.notified', french, 2)).toBe(
      `déclaration d'appel (procédure de mise en conformité n°${NB}2, Mémorandum d'accord, article 21:5)`,
    );
  });
});

describe('nothing that French says', () => {
  it('is empty', () => {
    expect(everything.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('is English', () => {
    expect(everything.filter(({ text }) => english.test(bare(text))).map(({ at, text }) => [at, text])).toEqual([]);
  });

  it.each([
    ['has stray spaces', / {2}|^\s|\s$|\u00a0 | \u00a0/],
    ['says undefined', /undefined|NaN|\[object/],
    ['ends with a stop', /[.;:,]$/],
    ['uses a typographic apostrophe', /’/],
    ['lacks the space before a double punctuation mark', /(?<!\u00a0)[;?!»]|(?<!\u00a0):(?!\d)|«(?!\u00a0)/],
    ['leaves a word unelided', /(?<![\p{L}'])(?:(?:de|le|la|que|ne|se) (?!ou )[aeiouéèêàœ]|si ils?(?!\p{L}))/iu],
  ])('%s', (_, pattern) => {
    expect(everything.filter(({ text }) => pattern.test(bare(text)))).toEqual([]);
  });

  it('stands twice among facts, states, labels, roles or headings', () => {
    for (const table of ['facts', 'states', 'wtoStatuses', 'roles', 'headings']) {
      const own = phrases.filter((one) => one.table === table).map(({ text }) => text);
      expect(own.filter((text, index) => own.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe('the test for English', () => {
  it.each(['The panel report', 'Demander un panel', 'in 60 days', 'DSU 16.4', 'tout Member'])('finds "%s"', (text) => {
    expect(english.test(bare(text))).toBe(true);
  });

  it.each(['les Membres', `«${NB}panel.requested${NB}» manque`, 'consultations', 'WT/DSB/9'])('allows "%s"', (text) => {
    expect(english.test(bare(text))).toBe(false);
  });
});

describe('a rule', () => {
  const actionOf = (id: RuleId) => french.rules[id].action;
  const mayActs = (kind: vocabulary.RuleKind) =>
    rules.filter((rule) => rule.kind === kind).map(({ id }) => /^Peu(?:t|vent) /.test(actionOf(id)));

  it('says "Peut" where it is a right that ends, and not where it is a target', () => {
    expect(mayActs('window')).not.toContain(false);
    expect(mayActs('target')).not.toContain(true);
  });

  it('says "Peuvent" exactly where both parties hold the right', () => {
    const rights = rules.filter(({ id }) => /^Peu(?:t|vent) /.test(actionOf(id)));
    const wrong = rights.filter(({ id, holder }) => actionOf(id).startsWith('Peuvent ') !== (holder === 'parties'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is otherwise an infinitive, as is every act', () => {
    const actions = [...ruleIds.map(actionOf), ...Object.values(french.acts)];
    const infinitive = /^(?:Peu(?:t|vent) )?(?:S'|Se |s'|se )?\p{L}+(?:er|ir|re)(?![\p{L}])/u;
    expect(actions.filter((action) => !infinitive.test(action))).toEqual([]);
  });

  it('says no length of time, which stands in the table', () => {
    const length = /\d+\s*(?:jour|semaine|mois)|(?:dix|quinze|vingt|trente|soixante|quatre-vingt-dix) (?:jours|mois)/i;
    expect(sentences.filter(({ text }) => length.test(text))).toEqual([]);
  });

  it('that is halved says what the rule that it halves says', () => {
    for (const { id, halvedFrom } of rules)
      if (halvedFrom !== undefined)
        expect(french.rules[id]).toBe(Object.fromEntries(Object.entries(french.rules))[halvedFrom]);
  });

  it.each([
    ['dsu-4-3-reply', 'demande de consultations'],
    ['dsu-4-7-request-panel', "l'établissement d'un groupe spécial"],
    ['dsu-5-4-good-offices-wait', 'bons offices, une conciliation ou une médiation'],
    ['dsu-7-1-special-terms-of-reference', 'mandat'],
    ['dsu-8-7-ask-dg', 'Directeur général'],
    ['dsu-10-2-third-party-notice', 'tierce partie'],
    ['dsu-12-9-nine-month-cap', 'Distribuer'],
    ['dsu-12-12-lapse', 'reprendre'],
    ['dsu-app3-12-g', 'rapport intérimaire'],
    ['dsu-app3-12-i', 'phase de réexamen intérimaire'],
    ['dsu-16-4-adopt', 'Adopter'],
    ['dsu-16-4-appeal', "déclaration d'appel"],
    ['dsu-17-5-sixty', "l'Organe d'appel"],
    ['ab-rule-23-other-appeal', 'autre appel'],
    ['dsu-21-3-b-agree-rpt', 'délai raisonnable'],
    ['dsu-21-3-c-award', 'arbitrage'],
    ['dsu-21-3-reasonable-period', 'délai raisonnable'],
    ['dsu-21-5-report', 'mise en conformité'],
    ['dsu-21-6-status-report', 'rapport de situation'],
    ['dsu-22-2-negotiate', 'compensation'],
    ['dsu-22-2-request-suspension', "suspendre des concessions ou d'autres obligations"],
    ['dsu-22-7-request', 'décision arbitrale'],
    ['scm-4-10-countermeasures', 'contre-mesures'],
    ['scm-7-9-six-months', 'effets défavorables'],
  ] as const)('%s speaks of "%s"', (id, term) => expect(actionOf(id)).toContain(term));
});

describe('a term of the field', () => {
  it.each([
    [roles.complainant, 'plaignant'],
    [roles.respondent, 'défendeur'],
    [roles.dsb, 'ORD'],
    [tracks.prohibitedSubsidy, 'subventions prohibées'],
    [tracks.actionableSubsidy, 'subventions pouvant donner lieu à une action'],
    [facts['settlement.notified'], "solution convenue d'un commun accord"],
    [facts['complaint.withdrawn'], 'retrait'],
    [facts['panel.reportCirculated'], 'distribution'],
    [stages.implementation, 'mise en œuvre'],
  ])('%s', (phrase, term) => expect(phrase).toContain(term));
});

describe('a citation', () => {
  it.each([
    ['DSU 16.4', "Mémorandum d'accord, article 16:4"],
    ['DSU 20', "Mémorandum d'accord, article 20"],
    ['DSU 21.3(c)', "Mémorandum d'accord, article 21:3 c)"],
    ['DSU 6.1 fn 5', "Mémorandum d'accord, note de bas de page 5 relative à l'article 6:1"],
    ['DSU 21.3(c) fn 12', "Mémorandum d'accord, note de bas de page 12 relative à l'article 21:3 c)"],
    ['DSU 21.3 (chapeau) + fn 11', "Mémorandum d'accord, article 21:3, texte introductif et note de bas de page 11"],
    ['DSU 8.7 + SCM 4.12', "Mémorandum d'accord, article 8:7, et Accord SMC, article 4.12"],
    ['DSU Appendix 3 para 12(a)(1)', "Mémorandum d'accord, Appendice 3, paragraphe 12 a) 1)"],
    ['SCM 4.10', 'Accord SMC, article 4.10'],
    ['SCM 4.7, 4.10', 'Accord SMC, articles 4.7 et 4.10'],
    ['SCM Annex V para 5', 'Accord SMC, Annexe V, paragraphe 5'],
    ['AB Working Procedures Rule 23(1)', "Procédures de travail pour l'examen en appel, règle 23 1)"],
    ['AB Working Procedures Rules 22(1), 23(4)', "Procédures de travail pour l'examen en appel, règles 22 1) et 23 4)"],
    ['Working Procedures 30', "Procédures de travail pour l'examen en appel, règle 30"],
    ['MPIA Annex 1 paras 12, 14', 'AMPA, annexe 1, paragraphes 12 et 14'],
    ['GATT 1947 XXIII:2 last sentence', 'GATT de 1947, article XXIII:2, dernière phrase'],
    [counting.rolling, "Expiration des délais prévus dans le Mémorandum d'accord"],
  ])('%s is written %s', (citation, words) => expect(french.citation(citation)).toBe(words));

  it('of the table is never left as it is', () => {
    expect(cited.filter(({ at, text }) => at === text)).toEqual([]);
  });

  it('keeps every number, and the symbols of the WTO', () => {
    // The French edition of BISD has pages of its own, and a note on the source of a rule is left out.
    const own = (text: string) => text.replace(/\((?:BISD|IBDD)[^)]*\)/, '').replace(/ as described in .*/, '');
    const numbers = (text: string) => (own(text).match(/\d+/g) ?? []).sort();
    expect(cited.filter(({ at, text }) => numbers(at).join() !== numbers(text).join())).toEqual([]);
    expect(cited.filter(({ text }) => text.includes('WT/DSB/9'))).toHaveLength(1);
  });

  it('in no known form, or already in French, stays as it is', () => {
    expect(french.citation('TRIPS 64.2')).toBe('TRIPS 64.2');
    expect(cited.filter(({ text }) => french.citation(text) !== text)).toEqual([]);
  });
});

describe('a date in full', () => {
  it.each([
    ['2019-09-11', 'mercredi 11 septembre 2019'], // DS590, WT/DS590/1
    ['1995-01-01', 'dimanche 1er janvier 1995'], // entry into force of the DSU
    ['2020-02-29', 'samedi 29 février 2020'],
    ['2022-08-31', 'mercredi 31 août 2022'],
  ])('%s is %s', (date, words) => {
    expect(french.date(date)).toBe(words);
    expect(`${words.split(' ')[0]} ${french.shortDate(date)}`).toBe(words);
  });

  it('agrees with the platform on every day of twelve years', () => {
    const written = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
    const wrong: string[] = [];
    for (let time = Date.UTC(2015, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
      const words = french.date(new Date(time).toISOString().slice(0, 10));
      if (words.replace(' 1er ', ' 1 ') !== written.format(time).replace(' 1er ', ' 1 ')) wrong.push(words);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a length', () => {
  it.each([
    [{ days: 1 }, '1 jour'],
    [{ days: 60 }, '60 jours'],
    [{ weeks: 1 }, '1 semaine'],
    [{ months: 1 }, '1 mois'],
    [{ months: 8, weeks: 2 }, '8 mois et 2 semaines'],
    [{ months: 11, weeks: 1, days: 3 }, '11 mois, 1 semaine et 3 jours'],
    [{ months: 15, days: 0 }, '15 mois'],
    [{ days: 0 }, '0 jour'],
  ])('%j is %s', (period, words) => expect(french.length(period)).toBe(words));

  it.each([
    [0, '0 jour'],
    [1, '1 jour'],
    [-1, '-1 jour'],
    [2, '2 jours'],
    [-16, '-16 jours'],
  ])('in days: %i', (count, words) => expect(french.days(count)).toBe(words));
});

describe('a message', () => {
  const { messages } = french;

  it('names what is wrong in guillemets', () => {
    expect(
      messages.unknownType({ path, found: { is: 'text', text: 'panel.request' }, nearest: 'panel.requested' }),
    ).toBe(
      `«${NB}events[3].date${NB}»${NB}: «${NB}panel.request${NB}» n'est pas un type de fait${NB}; vouliez-vous dire «${NB}panel.requested${NB}»${NB}?`,
    );
  });

  it('says what came too early, from when it is regular, and under which article', () => {
    expect(
      messages.premature({
        ...{ type: facts['panel.requested'], date: '1er mars 2020', citation: 'DSU 4.7', days: 1 },
        ...{ allowed: '2 mars 2020', exceptions: [], urgency: false },
      }),
    ).toBe(
      `le fait «${NB}demande d'établissement d'un groupe spécial${NB}» du 1er mars 2020 est intervenu 1 jour trop tôt${NB}: il n'est permis qu'à partir du 2 mars 2020 (Mémorandum d'accord, article 4:7)`,
    );
  });

  it('lists at most twelve', () => {
    expect(messages.impossible({ ...refused, possibleEvents: many })).toMatch(
      /«\u00a0panel\.event11\u00a0» et 3 de plus$/,
    );
    expect(messages.impossible({ ...refused, possibleEvents: [] })).toMatch(/ici\u00a0: aucun$/);
  });
});

describe('a next step', () => {
  it('says who must do what, by when, under which article', () => {
    expect(french.nextStep({ ...nextStep, until: 'lundi 23 septembre 2019' })).toBe(
      "Le défendeur doit répondre à la demande de consultations, au plus tard le lundi 23 septembre 2019 (Mémorandum d'accord, article 4:3)",
    );
  });

  it('has its verb in the plural for both parties', () => {
    const action = french.rules['dsu-21-3-b-agree-rpt'].action;
    expect(french.nextStep({ ...nextStep, who: roles.parties, duty: 'may', action })).toMatch(
      /^Les parties peuvent convenir du délai raisonnable \(/,
    );
  });

  it('says what would open the right earlier, and what follows otherwise', () => {
    const words = french.nextStep({
      ...{ ...nextStep, who: 'Japan (plaignant)', duty: 'may', earlierIf: [right] },
      ...french.rules['dsu-4-7-request-panel'],
      otherwise: "Rien ne se produit d'office",
    });
    expect(words).toMatch(/^Japan \(plaignant\) peut demander l'établissement d'un groupe spécial/);
    expect(words).toContain(`${NB}; plus tôt sur le fait suivant${NB}: échec des consultations`);
    expect(words).toMatch(/\u00a0; rien ne se produit d'office$/);
  });
});

describe('over the disputes of the corpus', () => {
  const inFrench = ({ member: _member, ...one }: NextStep): NextStep => {
    const { rule, event } = one;
    const plain = event?.replace(/^compliance\./, '') as keyof typeof french.acts;
    const { action, consequence } = rule === undefined ? { action: french.acts[plain] } : french.rules[rule];
    const { otherwise: _otherwise, ...rest } = one;
    return { ...rest, action, ...(consequence !== undefined && { otherwise: consequence }) };
  };

  it('every state, derivation and next step is French', () => {
    const wrong = new Set<string>();
    for (const { record } of namedRecords) {
      const dispute = replay(record, { policy: 'lenient' });
      const { length } = record.events;
      for (const { date } of record.events.filter((_, index) => index % 4 === 0 || index === length - 1)) {
        const status = statusOn(dispute, date);
        const words = [
          ...status.states.map((state) => stateWords(state, french)),
          ...[...status.deadlines, ...status.settled].map((deadline) => derivationWords(deadline, french)),
          ...status.nextSteps.map((one) => nextStepWords(inFrench(one), french)),
        ];
        for (const text of words) if (english.test(bare(text)) || /undefined| {2}/.test(text)) wrong.add(text);
      }
    }
    expect([...wrong].slice(0, 5)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { factWords } from '../../src/answers/words.js';
import { french } from '../../src/languages/french/index.js';
import { type RuleId, ruleIds, rules } from '../../src/law/rules.js';
import {
  actTextsOf,
  everythingOf,
  manyTypes,
  panelRequestStep,
  refused,
  replyStep,
  ruleTextsOf,
  textsOfTheCorpus,
} from './everything.js';

const NB = '\u00a0';

/** Words of English, common ones and those of the field, that are not French as well. */
const englishWords = `
  a-an the of and but if by to from with without under over within into upon about before after until again
  is are was were be been being has have had does did do not no nor this that these those which who whose what when
  where why how its their they them there then than it he she we you your any all both each other another such same
  may might must shall should will would can could cannot
  first second last next late later early earlier too least most more less out off
  request requests requested panel panels panelist panelists day days week weeks month months year years
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

const { stages, roles, tracks, facts, messages } = french;
const everything = everythingOf(french);
const sentences = [...ruleTextsOf(french), ...actTextsOf(french)];

describe('a text of French', () => {
  it('is never English', () => {
    expect(everything.filter(({ text }) => english.test(bare(text)))).toEqual([]);
  });

  it.each([
    ['lacks the space before a double punctuation mark', /(?<!\u00a0)[;?!»]|(?<!\u00a0):(?!\d)|«(?!\u00a0)/],
    ['leaves a word unelided', /(?<![\p{L}'])(?:(?:de|le|la|que|ne|se) (?!ou )[aeiouéèêàœ]|si ils?(?!\p{L}))/iu],
  ])('never %s', (_, pattern) => {
    expect(everything.filter(({ text }) => pattern.test(bare(text)))).toEqual([]);
  });

  it('says of what is in a compliance proceeding that it is', () => {
    expect(factWords('compliance.appeal.notified', french, 1)).toBe(
      "déclaration d'appel (procédure de mise en conformité, article 21:5 du Mémorandum d'accord)",
    );
    expect(factWords('compliance.appeal.notified', french, 2)).toBe(
      "déclaration d'appel (deuxième recours à l'article 21:5 du Mémorandum d'accord)",
    );
  });

  it('is never English for a dispute of the corpus', { timeout: 60_000 }, () => {
    const wrong = textsOfTheCorpus(french).filter((text) => english.test(bare(text)));
    expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
  });
});

describe('the pattern of English words', () => {
  it.each(['The panel report', 'Demander un panel', 'in 60 days', 'DSU 16.4', 'tout Member'])('finds "%s"', (text) => {
    expect(english.test(bare(text))).toBe(true);
  });

  it.each(['les Membres', `«${NB}panel.requested${NB}» manque`, 'consultations', 'WT/DSB/9'])(
    'does not find "%s"',
    (text) => {
      expect(english.test(bare(text))).toBe(false);
    },
  );
});

describe('a rule in French', () => {
  const actionOf = (id: RuleId) => french.rules[id].action;

  it('begins with "Peut" if its holder is free to act, and does not if it is a duty or a target', () => {
    // The item of DSU 21.6 is on the agenda by itself, and so it is in a situation complaint.
    const free = rules.filter(({ id, duty }) => duty === 'may' && id !== 'd1989-i3-agenda').map(({ id }) => id);
    expect(ruleIds.filter((id) => /^Peu(?:t|vent) /.test(actionOf(id)))).toEqual(free);
  });

  it('begins with "Peuvent" exactly if both parties have the right', () => {
    const rights = rules.filter(({ id }) => /^Peu(?:t|vent) /.test(actionOf(id)));
    const wrong = rights.filter(({ id, holder }) => actionOf(id).startsWith('Peuvent ') !== (holder === 'parties'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is in the infinitive otherwise, and so is every act', () => {
    const actions = [...ruleIds.map(actionOf), ...Object.values(french.acts)];
    const infinitive = /^(?:Peu(?:t|vent) )?(?:S'|Se |s'|se )?\p{L}+(?:er|ir|re)(?![\p{L}])/u;
    expect(actions.filter((action) => !infinitive.test(action))).toEqual([]);
  });

  it('names no length of time, because the table of rules has it', () => {
    const length = /\d+\s*(?:jour|semaine|mois)|(?:dix|quinze|vingt|trente|soixante|quatre-vingt-dix) (?:jours|mois)/i;
    // The reports on implementation have no meeting from which the table could count (amendments, C9).
    const own = sentences.filter(({ at }) => at !== 'implementation.statusReported');
    expect(own.filter(({ text }) => length.test(text))).toEqual([]);
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
    ['dsu-17-5-sixty', 'Distribuer son rapport'],
    ['ab-rule-23-other-appeal', 'autre appel'],
    ['dsu-21-3-b-agree-rpt', 'délai raisonnable'],
    ['dsu-21-3-c-award', 'arbitrage'],
    ['dsu-21-3-reasonable-period', 'délai raisonnable'],
    ['dsu-21-5-report', 'mise en conformité'],
    ['dsu-21-6-status-report', 'rapport de situation'],
    ['dsu-22-2-negotiate', 'compensation'],
    ['dsu-22-2-request-suspension', "suspendre des concessions ou d'autres obligations"],
    ['dsu-22-7-request', "décision de l'arbitre"],
    ['scm-4-10-countermeasures', 'contre-mesures'],
    ['scm-7-9-six-months', 'effets défavorables'],
  ] as const)('%s has the term "%s"', (id, term) => expect(actionOf(id)).toContain(term));
});

describe('a term of the field in French', () => {
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
  ])('in "%s" is "%s"', (phrase, term) => expect(phrase).toContain(term));
});

describe('a message in French', () => {
  it('quotes what is wrong in guillemets', () => {
    const found = { is: 'text', text: 'panel.request' } as const;
    expect(messages.unknownType({ path: 'events[3].date', found, nearest: 'panel.requested' })).toBe(
      `«${NB}events[3].date${NB}»${NB}: «${NB}panel.request${NB}» n'est pas un type de fait${NB}; vouliez-vous dire «${NB}panel.requested${NB}»${NB}?`,
    );
  });

  it('says how much too early a fact came, from when it is regular, and under which article', () => {
    expect(
      messages.premature({
        ...{ type: facts['panel.requested'], date: '1er mars 2020', citation: 'DSU 4.7', days: 1 },
        ...{ allowed: '2 mars 2020', exceptions: [], urgency: false },
      }),
    ).toBe(
      `le fait «${NB}demande d'établissement d'un groupe spécial${NB}» du 1er mars 2020 est intervenu 1 jour trop tôt${NB}: il n'est permis qu'à partir du 2 mars 2020 (article 4:7 du Mémorandum d'accord)`,
    );
  });

  it('lists at most twelve facts', () => {
    expect(messages.impossible({ ...refused, possibleEvents: manyTypes })).toMatch(
      /«\u00a0panel\.event11\u00a0» et 3 de plus$/,
    );
    expect(messages.impossible({ ...refused, possibleEvents: [] })).toMatch(/ici\u00a0: aucun$/);
  });
});

describe('a next step in French', () => {
  it('says who must do what, by when, and under which article', () => {
    expect(french.nextStep({ ...replyStep(french), until: 'lundi 23 septembre 2019' })).toBe(
      "Le défendeur doit répondre à la demande de consultations, au plus tard le lundi 23 septembre 2019 (article 4:3 du Mémorandum d'accord)",
    );
  });

  it('has its verb in the plural if both parties act', () => {
    const action = french.rules['dsu-21-3-b-agree-rpt'].action;
    expect(
      french.nextStep({ ...replyStep(french), holder: { role: 'parties', members: [] }, duty: 'may', action }),
    ).toMatch(/^Les parties peuvent convenir du délai raisonnable \(/);
  });

  it('says what would allow it earlier, what follows otherwise, and what is to be known in any case', () => {
    const step = panelRequestStep(french);
    const [failed] = step.earlierIf;
    const words = french.nextStep({ ...step, earlierIf: failed === undefined ? [] : [failed] });
    expect(words).toMatch(/^Le plaignant \(Japan\) peut demander l'établissement d'un groupe spécial/);
    expect(words).toContain(`${NB}; plus tôt si le dossier comporte le fait suivant${NB}: échec des consultations`);
    expect(words).toMatch(/\)\. Aucun groupe spécial n'est établi d'office, /);
    expect(french.nextStep({ ...step, otherwise: "Le mandat type s'applique" })).toContain(
      `${NB}; à défaut, le mandat type s'applique. Aucun groupe spécial n'est établi d'office, `,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { explain, type NextStep } from '../../src/index.js';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import type { Language, RuleSentence } from '../../src/languages/language.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { type RuleId, ruleIds, rules } from '../../src/law/rules.js';

/** Openings that deny, after which "failing that" would say the reverse, and openings that are a second lead-in. */
const unfit = {
  en: /^(?:No|Not|Nothing|Nobody|None|Neither|Without|Failing|Otherwise|If|Unless)\b/,
  fr: /^(?:Aucun|Rien|Nul|Ne |N'|Ni |Sans |Sauf|Faute|À défaut|Sinon|Si |En cas de|En l'absence)/,
  es: /^(?:No |Nada|Nadie|Ningun|Ningún|Ni |Sin |Salvo|De no|De lo contrario|A falta|Si |En caso)/,
} as const;

/** Lead-ins of what follows otherwise. */
const leadIn = { en: 'Failing that, ', fr: 'À défaut, ', es: 'De no hacerlo, ' } as const;

const languages = [english, french, spanish].map((language) => [language.code, language] as const);
const textsOf = (language: Language, id: RuleId): RuleSentence => language.rules[id];

/** Everything that a rule says, each text under the rule and its field. */
const allTexts = (language: Language) =>
  ruleIds.flatMap((id) =>
    Object.entries(textsOf(language, id)).map(([field, text]) => ({ id, field, text: `${text}` })),
  );

describe('the texts of a rule', () => {
  it('are split in the same way in the three languages', () => {
    const fieldsOf = (language: Language) => ruleIds.map((id) => [id, Object.keys(textsOf(language, id)).sort()]);
    expect(fieldsOf(french)).toEqual(fieldsOf(english));
    expect(fieldsOf(spanish)).toEqual(fieldsOf(english));
  });

  it('say what follows otherwise of many rules, what is to be known of many, and both of some', () => {
    const has = (field: 'otherwise' | 'note') => ruleIds.filter((id) => textsOf(english, id)[field] !== undefined);
    expect(has('otherwise').length).toBeGreaterThan(25);
    expect(has('note').length).toBeGreaterThan(50);
    expect(has('note').filter((id) => has('otherwise').includes(id)).length).toBeGreaterThan(8);
  });

  it('say nothing of what follows otherwise where the rule is a wait, because nobody has to act in it', () => {
    const waits = rules.filter(({ kind }) => kind === 'waitingPeriod');
    expect(waits.length).toBeGreaterThan(10);
    expect(waits.filter(({ id }) => textsOf(english, id).otherwise !== undefined)).toEqual([]);
  });
});

describe.each(languages)('the texts of a rule (%s)', (code, language) => {
  it('are a sentence each, without an empty one among them', () => {
    expect(allTexts(language).filter(({ text }) => /[.!?…]\s|^\s*$/.test(text))).toEqual([]);
  });

  it('begin what follows otherwise neither with a denial nor with a lead-in of their own', () => {
    const others = allTexts(language).filter(({ field }) => field === 'otherwise');
    expect(others.filter(({ text }) => unfit[code].test(text))).toEqual([]);
  });

  it('never have a lead-in in a note', () => {
    const notes = allTexts(language).filter(({ field }) => field === 'note');
    expect(notes.filter(({ text }) => text.startsWith(leadIn[code].trim()))).toEqual([]);
  });

  it('are all in the words of a next step: what follows with its lead-in, the note as a sentence of its own', () => {
    const step = { who: 'respondent', duty: 'must', action: 'Reply', citation: 'DSU 4.3' } as const;
    const both = ruleIds.filter((id) => textsOf(language, id).otherwise && textsOf(language, id).note);
    for (const rule of [...both, 'dsu-4-3-reply', 'dsu-4-7-request-panel'] as const) {
      const { otherwise, note } = textsOf(language, rule);
      const known = otherwise === undefined ? step : { ...step, otherwise };
      const said = explain({ ...known, rule } satisfies NextStep, language);
      const follows = otherwise === undefined ? '' : language.otherwise(otherwise);
      expect(follows.startsWith(leadIn[code])).toBe(otherwise !== undefined);
      const ending = `${follows.slice(1)}${note === undefined ? '' : `. ${note}`}`;
      expect(said.slice(-ending.length), rule).toBe(ending);
      expect(said.includes(leadIn[code].toLowerCase())).toBe(otherwise !== undefined);
    }
  });
});

describe('what follows otherwise', () => {
  it.each([
    ['dsu-4-3-reply', 'The complainant may proceed directly to request the establishment of a panel'],
    ['dsu-8-5-five-panelists', 'The panel has three members'],
    ['dsu-16-4-appeal', 'The right to appeal ends'],
    ['dsu-21-3-b-agree-rpt', 'The period may be determined by binding arbitration'],
    ['mpia-request-suspension', 'The report is circulated, and the parties are taken to have agreed not to appeal'],
  ] as const)('is said of %s', (id, text) => {
    expect(textsOf(english, id).otherwise).toBe(text);
  });

  it.each([
    ['dsu-12-9-delay-notice', 'the additional time is added where the notice is given'],
    ['dsu-12-9-nine-month-cap', 'no sanction follows'],
    ['dsu-10-2-third-party-notice', 'later reservations have been accepted'],
    ['dsu-16-2-objections', 'objections change nothing by themselves'],
    ['ab-rule-23-other-appeal', 'the right to appeal under DSU 16.4 is kept'],
    ['ab-rule-22-appellee', 'a response is a right'],
    ['dsu-22-6-authorize', 'the authorization is granted in any case but two'],
    ['mpia-ninety-day-award', 'the award is final whenever it comes'],
  ] as const)('is not said of %s: %s', (id, _why) => {
    expect(textsOf(english, id).otherwise).toBeUndefined();
    expect(textsOf(english, id).note).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import { deadlineLine, derivationWords, nextStepWords, statesWords } from '../../src/answers/words.js';
import { french } from '../../src/french.js';
import { disputeNumbered } from '../../src/history.js';
import { type Deadline, type Dispute, english, replay, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { call } from '../cli/call.js';

/*
 * What a reading of whole answers as a trade lawyer of each language found: sentences about real disputes that said
 * what the law does not say, that left out what the reader asks next, or that said a thing twice.
 */

const languages = [english, french, spanish].map((language) => [language.code, language] as const);
type Code = (typeof languages)[number][0];

function real(ds: number): Dispute {
  const record = disputeNumbered(ds);
  if (record === undefined) throw new Error(`no record of DS${ds}`);
  return replay(record, { policy: 'lenient' });
}

function limitsOf(ds: number, date: string, rule: string): readonly Deadline[] {
  const { deadlines, pastDeadlines } = statusOn(real(ds), date);
  const found = [...deadlines, ...pastDeadlines].filter((one) => one.rule === rule);
  expect(found).not.toEqual([]);
  return found;
}

const one = (ds: number, date: string, rule: string) => limitsOf(ds, date, rule)[0] as Deadline;

/** What each language says of a thing. */
function said(expected: Readonly<Record<Code, string | RegExp>>, words: (language: typeof english) => string): void {
  for (const [code, language] of languages) {
    const pattern = expected[code];
    if (typeof pattern === 'string') expect(words(language)).toContain(pattern);
    else expect(words(language)).toMatch(pattern);
  }
}

describe('a date', () => {
  it('that counts from receipt says of what (DSU 4.3; DS590, received 2019-09-11)', () => {
    said(
      {
        en: 'request for consultations received on Wednesday 11 September 2019',
        fr: 'demande de consultations, réception le mercredi 11 septembre 2019',
        es: 'solicitud de celebración de consultas, recepción el miércoles 11 de septiembre de 2019',
      },
      (language) => derivationWords(one(590, '2019-09-17', 'dsu-4-3-reply'), language),
    );
  });

  it('that counts from an award under DSU 25 does not say that there was an adoption (principle 12; DS583)', () => {
    const period = one(583, '2023-05-10', 'dsu-21-3-reasonable-period');
    said(
      {
        en: 'notification of the award on Monday 25 July 2022',
        fr: 'notification de la décision arbitrale le lundi 25 juillet 2022',
        es: 'notificación del laudo el lunes 25 de julio de 2022',
      },
      (language) => derivationWords(period, language),
    );
    for (const [, language] of languages) expect(derivationWords(period, language)).not.toMatch(/adop/);
  });

  it('on the way back from another is no last day: notice and agenda (DSU 16.4; DS26, circulated 1997-08-18)', () => {
    const filing = one(26, '1997-09-01', 'dsb-rules-last-filing-16-4');
    const mark = { en: /last day /g, fr: /dernier jour /g, es: /último día /g };
    // The last day of DSU 16.4 itself, and no other.
    for (const [code, language] of languages)
      expect(derivationWords(filing, language).match(mark[code]) ?? []).toHaveLength(1);
  });

  it('that nobody knows is not that on which the other period began (DSU 16.4; DS27, extended 2008-06-02)', () => {
    const filing = one(27, '2008-06-10', 'dsb-rules-last-filing-16-4');
    const undated = limitsOf(27, '2008-06-10', 'dsb-rules-last-filing-16-4').find(({ lastDay }) => !lastDay) ?? filing;
    expect(derivationWords(undated, english)).toMatch(/^start on [^;]*; no date$/);
  });
});

describe('a period', () => {
  it('whose length is not on record says so, and from when it counts (DSU 21.3; DS295, adopted 2005-12-20)', () => {
    said(
      {
        en: 'Running, length not on record, counted from Tuesday 20 December 2005:',
        fr: 'En cours, durée non consignée au dossier, comptée à partir du mardi 20 décembre 2005\u00a0:',
        es: 'En curso, duración que no consta en el expediente, contada desde el martes 20 de diciembre de 2005:',
      },
      (language) => deadlineLine(one(295, '2024-04-01', 'dsu-21-3-reasonable-period'), language),
    );
  });

  it('of unknown length is not said to run (DS79, agreed in 1999; the state of the machine stays)', () => {
    const status = statusOn(real(79), '2024-04-01');
    expect(status.states).toContain('implementation.period.running');
    said(
      { en: 'its length not on record', fr: 'durée non consignée au dossier', es: 'sin que conste su duración' },
      (language) => statesWords(status, language).join(),
    );
    for (const [, language] of languages)
      expect(statesWords(status, language)).not.toContain(language.states['implementation.period.running']);
    // One whose length is known runs: DS488, agreed on 2018-03-26 until 2019-01-12.
    expect(statesWords(statusOn(real(488), '2018-06-01'), english)).toContain('reasonable period of time running');
  });

  it('to which a delay added time is not said to be as long as without it (DSU 21.4; DS204, established 2002-04-17)', () => {
    const period = one(204, '2004-12-28', 'dsu-21-4-fifteen');
    said(
      {
        en: 'The determination of the period is not on record; the 15 months, with the time added, ended on Friday 17 October 2003',
        fr: 'le délai de 15 mois, temps ajouté compris, a pris fin le vendredi 17 octobre 2003',
        es: 'el plazo de 15 meses, incluido el tiempo añadido, terminó el viernes 17 de octubre de 2003',
      },
      (language) => deadlineLine(period, language),
    );
    said({ en: 'maximum', fr: 'maximum', es: 'máximo' }, (language) => language.rules[period.rule].note ?? '');
  });

  it('in which the proceedings stood still does not speak of a suspension of concessions (DSU 22.6)', () => {
    said(
      {
        en: '569 days of suspended proceedings added',
        fr: 'jours de suspension de la procédure',
        es: 'días de suspensión del procedimiento',
      },
      (language) =>
        language.derivation.suspension({ length: language.days(569), citation: 'DSU 22.6', date: '', isWait: false }),
    );
  });

  it('that moves back cites no practice, because that of the DSB only moves a day forward (Expiration of Time-Periods in the DSU)', () => {
    const moved = (back: boolean) => (language: typeof english) =>
      language.derivation.rolled({ back, date: 'D', citation: 'C', isWait: false });
    said(
      { en: /back to D, to be safe$/, fr: /avancé au D, par prudence$/, es: /adelanta al D, por prudencia$/ },
      moved(true),
    );
    said({ en: /moves to D \(C\)$/, fr: /reporté au D \(C\)$/, es: /pasa al D \(C\)$/ }, moved(false));
  });

  it('of an appeal of any year does not say that no division can be formed now (DSU 17.5; DS26, appeal of 1997)', () => {
    const now = { en: /\bwhile\b/, fr: /tant que/, es: /mientras/ };
    for (const [code, language] of languages) {
      expect(language.rules['dsu-17-5-ninety-cap'].note).not.toMatch(now[code]);
    }
  });

  it('missed by a report is explained in writing, by every panel and by the Appellate Body (DSU 12.9, 17.5, 21.5)', () => {
    for (const rule of ['dsu-12-9-delay-notice', 'dsu-17-5-delay-notice', 'dsu-21-5-delay-notice'] as const) {
      said({ en: 'in writing', fr: 'par écrit', es: 'por escrito' }, (language) => language.rules[rule].action);
    }
  });

  it('in doubt says whose list decides, also where no closed day has named the WTO', () => {
    expect(french.derivation.inDoubt({ date: 'D', citation: 'C', isWait: false })).toContain(
      "la liste de l'OMC fait foi",
    );
  });

  it('of some of several complainants says whose complaint it is (DS217: two periods to comply)', () => {
    const lines = limitsOf(217, '2004-01-20', 'dsu-21-3-reasonable-period');
    expect(lines).toHaveLength(2);
    said(
      {
        en: '(complainants: Australia, Indonesia and Thailand)',
        fr: '(plaignants\u00a0: Australie, Indonésie et Thaïlande)',
        es: '(partes reclamantes: Australia, Indonesia y Tailandia)',
      },
      (language) => lines.map((line) => deadlineLine(line, language)).join('\n'),
    );
    const request = one(217, '2004-01-20', 'dsu-22-2-request-suspension');
    expect(deadlineLine(request, english)).not.toContain('(complainants:');
  });

  it('begins on the day after its fact, unless it is of no days (counting.md; Rule 21(1) since 2010)', () => {
    const counted = (length: string) => (language: typeof english) =>
      language.derivation.period({ length, citation: 'C', date: '', isWait: false });
    said(
      { en: '10 from the next day, C;', fr: '10 à compter du lendemain (C)', es: '10 desde el día siguiente (C)' },
      counted('10'),
    );
    said({ en: 'the same day, C;', fr: 'le jour même (C)', es: 'el mismo día (C)' }, (language) =>
      counted(language.length({ days: 0 }))(language),
    );
  });

  it('that guides the arbitrator ends on its day, and is no time for the award (DSU 21.3(c); DS583)', () => {
    said(
      {
        en: 'ensure that the reasonable period of time ends within the guideline',
        fr: 'veiller à ce que le délai raisonnable ne dépasse pas celui du principe directeur',
        es: 'velar por que el plazo prudencial expire dentro del plazo de la directriz',
      },
      (language) => deadlineLine(one(583, '2022-09-01', 'dsu-21-3-c-guideline'), language),
    );
  });
});

describe('a sentence', () => {
  it('says of a duty after a wait that it is due, not allowed (DSU 21.6; DS583)', () => {
    const agenda = one(583, '2023-05-10', 'dsu-21-6-agenda');
    const allowed = { en: /allowed/, fr: /permis/, es: /permitido/ };
    for (const [code, language] of languages) {
      expect(deadlineLine(agenda, language)).not.toMatch(allowed[code]);
      expect(derivationWords(agenda, language)).not.toMatch(allowed[code]);
    }
    said({ en: 'due from', fr: 'à faire à partir du', es: 'exigible a partir del' }, (language) =>
      deadlineLine(agenda, language),
    );
  });

  it('joins the first and the last day of an act (DSU 16.1, 16.4; DS26)', () => {
    const { nextSteps } = statusOn(real(26), '1997-09-01');
    const adopt = nextSteps.find(({ rule }) => rule === 'dsu-16-4-adopt');
    expect(adopt).toBeDefined();
    said(
      {
        en: /from \w+ \d+ September 1997 and by \w+ \d+ October 1997/,
        fr: /à partir du .* septembre 1997 et au plus tard le .* octobre 1997/,
        es: /a partir del .* de septiembre de 1997 y a más tardar el .* de octubre de 1997/,
      },
      (language) => (adopt === undefined ? '' : nextStepWords(adopt, language)),
    );
  });

  it('has the article of a Member within it, in English (DS46, DS26)', () => {
    const { nextSteps } = statusOn(real(26), '1998-03-01');
    const words = nextSteps.map((step) => nextStepWords(step, english)).join('\n');
    expect(words).toContain('The European Union (respondent) must');
    expect(words).toContain('The United States (complainant) may');
    const joint = statusOn(real(217), '2001-02-01').nextSteps.map((step) => nextStepWords(step, english));
    expect(joint.join('\n')).toContain('Australia, Brazil, Chile, the European Union, India, Indonesia, Japan');
  });

  it.each(languages)('names an article once, and has no two brackets side by side: %s', (_, language) => {
    const lines = [
      ['status', 'DS27', '--on', '1999-01-20'],
      ['deadlines', 'DS46', '--on', '2000-05-25'],
      ['project', 'DS46', '--on', '2000-05-25', '--profile', 'history'],
      ['project', 'DS264', '--on', '2005-06-01', '--profile', 'history'],
    ].flatMap((words) => call([...words, '--lang', language.code]).out.split('\n'));
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) {
      // The brackets of a state stand within those of its stage.
      expect(line, line).not.toMatch(/\) \(/);
      expect(line.match(/([^();]+21[.:]5[^();]*)(?:\u00a0)?; \1\)/), line).toBeNull();
      expect(line.match(/SCM 4\.9(?:,| and) SCM 4\.9/), line).toBeNull();
    }
  });

  it('on a path of experience says where a day is that of the law, and on how many periods a length rests', () => {
    const path = (language: string) =>
      ['DS583', '--on', '2022-09-01', '--profile', 'history', '--lang', language] as const;
    const { out } = call(['project', ...path('en')]);
    expect(out).toMatch(
      /DSU 21\.3\(b\)\); the day of the law, because there are too few such cases; reasonable period/,
    );
    expect(out).toMatch(/reasonable period of time of \d+ days, in the experience of \d+ agreed periods/);
    // The path ends with the last day of the period.
    expect(out).toContain('Where it ends: reasonable period of time expired');
    expect(call(['project', ...path('fr')]).out).toContain('faute de cas semblables en nombre suffisant');
    expect(call(['project', ...path('es')]).out).toContain('por haber muy pocos casos semejantes');
  });

  it('calls a notice of delay and retaliation by one name, in French and in Spanish', () => {
    expect(spanish.unrecorded['panel.delayNotified']).toContain('demora');
    expect(spanish.facts['panel.delayNotified']).toContain('demora');
    for (const event of ['retaliation.requested', 'retaliation.authorized'] as const) {
      expect(spanish.unrecorded[event]).toContain(spanish.facts[event]);
      expect(french.unrecorded[event]).toContain(french.facts[event]);
    }
    expect(french.unrecorded['appeal.delayNotified']).toMatch(/notification/);
  });

  it.each([
    ['dsu-21-3-c-award', 'an arbitration on the period that was requested'],
    ['dsu-22-6-authorize', 'an authorization that was requested'],
    ['dsu-22-2-negotiate', 'negotiations that were requested'],
    ['dsu-6-1-fn5-special-meeting', 'a meeting that was requested'],
    ['dsu-app3-12-h', 'a right to a review (DSU 15.2)'],
  ] as const)('%s does not doubt %s', (id, _) => {
    const doubt = { en: /\bif (?:one|the|it|asked|requested)\b/, fr: /, s['i]|le cas échéant/, es: /, si\b/ };
    for (const [code, language] of languages) expect(language.rules[id].action).not.toMatch(doubt[code]);
  });

  it('names the holder of a report once (DSU 12.9, 17.5)', () => {
    for (const [, language] of languages)
      for (const id of ['dsu-12-9-nine-month-cap', 'dsu-17-5-sixty', 'scm-4-6-report'] as const)
        expect(language.rules[id].action).not.toMatch(/panel|groupe|grupo|Appellate|Organe|Órgano/);
  });

  it('gives a duty of both parties to each, and a right to either (DSU Appendix 3, 12(c))', () => {
    const task = (duty: 'may' | 'should') => (language: typeof english) =>
      language.task({ holder: { role: 'eitherParty', members: [] }, duty, action: 'A' });
    said({ en: 'each party should', fr: 'chaque partie devrait', es: 'cada parte debería' }, task('should'));
    said(
      { en: 'either party may', fr: "l'une ou l'autre partie peut", es: 'cualquiera de las partes podrá' },
      task('may'),
    );
  });

  it('names the instrument where it cites another than the line does (SCM 4.12, under DSU 20)', () => {
    const { heldBy } = spanish.readings['scm-4-12-months'].halved;
    expect([heldBy, french.readings['scm-4-12-months'].halved.heldBy]).toEqual([
      expect.stringContaining('Acuerdo SMC'),
      expect.stringContaining('Accord SMC'),
    ]);
  });

  it('speaks of the appellant as the law does (Rule 30(1))', () => {
    expect(french.rules['ab-rule-30-withdrawal'].action).not.toContain("qu'elle");
  });
});

describe('the parties', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `Member ${index + 1}`);

  it('are all named up to twenty; of more, the first twenty and the number of the others', () => {
    const first = names(20).join(', ');
    said(
      {
        en: `Complainants: ${first} and 5 others`,
        fr: `Plaignants\u00a0: ${first} et 5 autres`,
        es: `Reclamantes: ${first} y 5 más`,
      },
      (language) => language.sides({ complainants: names(25), respondent: 'Japan' })[0] ?? '',
    );
  });

  it('are all named where only one would be left out', () => {
    expect(english.sides({ complainants: names(21), respondent: 'Japan' })[0]).toMatch(/Member 20 and Member 21$/);
  });
});

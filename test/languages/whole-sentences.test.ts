import { describe, expect, it } from 'vitest';
import { dayWords, deadlineLine, derivationWords, disputedWords, nextStepWords } from '../../src/answers/words.js';
import { commandWords } from '../../src/cli/words.js';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { french } from '../../src/french.js';
import {
  agenda,
  type Deadline,
  type Dispute,
  english,
  explain,
  type Language,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';
import { rules } from '../../src/law.js';
import { spanish } from '../../src/spanish.js';
import { call } from '../cli/call.js';
import { adopted, disputeWith, fact, upTo, withPeriod } from '../dispute/facts.js';
import { tenReal } from '../formats/disputes.js';
import { namedRecords } from '../history/records.js';
import { phrasesOf } from './everything.js';

/*
 * What a linguist's review of the three languages asks of every form of output: no wait has a last day (DSU 4.7: on day
 * 60 a panel may not yet be requested), no sentence is glued from captions, and no caption is of another language.
 */

const languages = [english, french, spanish].map((language) => [language.code, language] as const);

/** The record without its own texts, which are English. */
function wordless({ record, policy }: Dispute): Dispute {
  const events = record.events
    .filter(({ type }) => type !== 'note')
    .map(({ note: _note, document: _document, ...event }) => event as never);
  return replay({ ...record, title: 'A v. B', events }, { policy });
}

/** Five disputes with many kinds of waits, each on its middle and its last date. */
const asked = tenReal
  .filter(({ name }) => /DS(?:26|46|217|583|590) /.test(name))
  .flatMap(({ dispute, dates }) => {
    const plain = wordless(dispute);
    return [dates[dates.length >>> 1] ?? '', dates.at(-1) ?? ''].map((date) => ({ dispute: plain, date }));
  });

const forms = new Map<string, readonly string[]>();

/** Every form in which a dispute is put into words, on a date; written once for all tests. */
function formsOf(dispute: Dispute, date: string, language: Language): readonly string[] {
  const name = `${language.code} ${date} ${JSON.stringify(dispute.record)}`;
  const known = forms.get(name) ?? writtenForms(dispute, date, language);
  forms.set(name, known);
  return known;
}

function writtenForms(dispute: Dispute, date: string, language: Language): readonly string[] {
  const { record, policy } = dispute;
  const input = JSON.stringify(record);
  const command = (...words: string[]) => call([...words, '--policy', policy, '--lang', language.code], { input }).out;
  const lines = toICalendar(dispute, date, { language })
    .replaceAll('\r\n ', '')
    .replace(/\\([\\;,])/g, '$1');
  const status = statusOn(dispute, date);
  return [
    command('status', '-', '--on', date),
    command('status', '-', '--on', date, '--readings'),
    command('deadlines', '-', '--on', date),
    command('agenda', '-', '--from', date, '--to', '2030-12-31'),
    command('project', '-', '--on', date, '--pace', 'slowest'),
    command('timeline', '-', '--on', date),
    command('check', '-'),
    lines,
    toMarkdown(dispute, date, { language }),
    toSvg(dispute, date, { language }).replaceAll('&#39;', "'"),
    ...(['statechart', 'timeline'] as const).map((kind) => labelsOf(toMermaid(dispute, date, { kind, language }))),
    ...[...status.deadlines, ...status.nextSteps, ...status.irregularities, ...status.gaps].map((one) =>
      explain(one, language),
    ),
  ];
}

/** The labels of a diagram, without the names that tie them together. */
function labelsOf(diagram: string): string {
  return diagram
    .replaceAll(/ as \w+|^ *\w+ --> \w+|^ *(?:class|classDef|\[\*\]) .*$/gm, '')
    .replaceAll(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

const lastDay = { en: /\blast day\b/i, fr: /dernier jour/i, es: /último día/i };
const after = {
  en: /last day(?:, as stated in the record,)? (?:\w+day )?(\d{1,2} [A-Z]\w+ \d{4}|\d{4}-\d\d-\d\d)/gi,
  fr: /dernier jour(?: indiqué\u00a0:)? le (?:\w+di |dimanche )?(\d{1,2}(?:er)? \p{L}+ \d{4}|\d{4}-\d\d-\d\d)/giu,
  es: /último día(?: fijado)?:? (?:el )?(?:lunes |martes |miércoles |jueves |viernes |sábado |domingo )?(\d{1,2} de \p{L}+ de \d{4}|\d{4}-\d\d-\d\d)/giu,
};

const all = ({ deadlines, pastDeadlines }: Status): readonly Deadline[] => [...deadlines, ...pastDeadlines];
const isWait = ({ kind }: Deadline) => kind === 'waitingPeriod';

/** The days of which a sentence may say that they are a last day, as the record writes them and in words. */
function lastDaysOf(status: Status, language: Language): ReadonlySet<string> {
  const days = all(status).flatMap((one) => [
    ...(isWait(one) ? [] : [one.lastDay, one.due, one.dueAtLatest, ...one.derivation.map(({ date }) => date)]),
    ...(isWait(one) ? [] : (one.disputed ?? []).map((other) => other.lastDay)),
    ...one.derivation.filter(({ kind }) => kind === 'endOf').map(({ date }) => date),
  ]);
  return new Set(
    [...days, ...rulesDays(status)].flatMap((day = '') => (day === '' ? [] : [day, language.shortDate(day)])),
  );
}

const rulesDays = ({ nextSteps }: Status) => nextSteps.flatMap(({ until, untilAtLatest }) => [until, untilAtLatest]);

describe.each(languages)('in %s', (code, language) => {
  it('no wait has a last day in any sentence on it', () => {
    const waits = asked.flatMap(({ dispute, date }) => all(statusOn(dispute, date)).filter(isWait));
    expect(waits.length).toBeGreaterThan(20);
    for (const wait of waits) {
      const own = wait.derivation.filter(({ kind }) => kind !== 'endOf');
      const texts = [
        deadlineLine(wait, language, wait.citation),
        dayWords(wait, language),
        derivationWords({ ...wait, derivation: own } as Deadline, language),
        ...disputedWords(wait, language),
      ];
      expect(texts.filter((text) => lastDay[code].test(text))).toEqual([]);
    }
  });

  it('a last day is never the end of a wait, in any form', { timeout: 120_000 }, () => {
    let count = 0;
    for (const { dispute, date } of asked) {
      const known = lastDaysOf(statusOn(dispute, date), language);
      // A fact changes what an agenda and a path ahead list; both are of today's facts.
      for (const text of formsOf(dispute, date, language))
        for (const [whole, day = ''] of text.matchAll(after[code])) {
          count += 1;
          expect(known.has(day) || isOfPeriod(day, dispute, language), `${whole} in ${text.slice(0, 200)}`).toBe(true);
        }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('has no caption of another language, in any form', { timeout: 120_000 }, () => {
    const own = phrasesOf(language).map(({ text }) => text.toLowerCase());
    const others = languages
      .filter(([other]) => other !== code)
      .flatMap(([other, words]) => [
        ...phrasesOf(words).map(({ text }) => text),
        ...Object.values(commandWords[other].path).filter((text) => typeof text === 'string'),
      ])
      .filter((text) => text.length > 7 && !own.some((mine) => mine.includes(text.toLowerCase())));
    const foreign = new RegExp(`(?<![\\p{L}-])(?:${others.map(escaped).join('|')})(?![\\p{L}-])`, 'iu');
    for (const { dispute, date } of asked)
      for (const text of formsOf(dispute, date, language)) {
        const found = text
          .split('\n')
          .find((line) => foreign.test(line.replace(/^(?:CATEGORIES|STATUS|DESCRIPTION):/, '')));
        expect(found && `${foreign.exec(found)?.[0]} in ${found}`).toBe(undefined);
      }
  });

  it('names every Member in the language of the reader', () => {
    const dispute = replay(namedRecords.find(({ name }) => name === 'DS27 (checked)')?.record ?? dispute27(), {
      policy: 'lenient',
    });
    const text = formsOf(dispute, '1996-06-01', language).join('\n').replace(dispute.record.title, '');
    const us = { en: 'United States', fr: 'États-Unis', es: 'Estados Unidos' };
    expect(text).toContain(us[code]);
    for (const name of Object.values(us).filter((name) => name !== us[code]))
      expect(text.includes(`(${name}`) || text.includes(`${name} (`)).toBe(false);
  });
});

const dispute27 = () => ({
  title: 'A v. B',
  complainants: ['Ecuador', 'United States'],
  respondent: 'European Communities',
  events: [{ type: 'consultations.requested', date: '1996-02-05' } as const],
});

/** Whether a day is the last of a period that is no wait, on some date of the dispute. */
function isOfPeriod(day: string, dispute: Dispute, language: Language): boolean {
  const known = others.get(dispute) ?? new Map<string, ReadonlySet<string>>();
  others.set(dispute, known);
  const dates = [...new Set(dispute.record.events.map(({ date }) => date))];
  return dates.some((date) => {
    const key = `${language.code} ${date}`;
    if (!known.has(key)) known.set(key, lastDaysOf(statusOn(dispute, date), language));
    return known.get(key)?.has(day);
  });
}
const others = new Map<Dispute, Map<string, ReadonlySet<string>>>();

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

const NB = '\u00a0';
const two = {
  title: 'A v. B',
  complainants: ['Republic of Korea', 'Japan'],
  respondent: 'USA',
  events: [{ type: 'consultations.requested', date: '2019-09-11' } as const],
};
const of = (status: Status, rule: string) => all(status).find((one) => one.rule === rule) as Deadline;
const wait = of(statusOn(replay(two), '2019-09-17'), 'dsu-4-7-request-panel');
const reply = of(statusOn(replay(two), '2019-09-17'), 'dsu-4-3-reply');

/* The numbers are those of the rows of the review. */
describe('a finding of the review', () => {
  it.each([
    [english, 'Japan and Korea (complainants): first day to request the establishment of a panel'],
    [french, `Plaignants (Japon et Corée)${NB}: premier jour pour demander l'établissement d'un groupe spécial`],
    [spanish, 'Partes reclamantes (Japón y Corea): primer día para solicitar el establecimiento de un grupo especial'],
  ] as const)('1, 34, 39, 40: an agenda says who may act, and from which day', (language, words) => {
    expect(dayWords(wait, language)).toContain(words);
    const [item] = agenda([replay(two)], { from: '2019-11-01', days: 30 }).filter(({ on }) => on === 'opens');
    expect(item && dayWords(item.deadline, language)).toContain(words);
  });

  it.each([
    [
      english,
      'Waiting, allowed from Monday 11 November 2019 (in 55 days): Japan and Korea (complainants) may request ',
    ],
    [
      french,
      `En attente, permis à partir du lundi 11 novembre 2019 (dans 55 jours)${NB}: les plaignants (Japon et Corée) peuvent demander `,
    ],
    [
      spanish,
      'En espera, permitido a partir del lunes 11 de noviembre de 2019 (dentro de 55 días): las partes reclamantes (Japón y Corea) podrán solicitar ',
    ],
  ] as const)('2, 33, 35: a wait in a status', (language, words) => {
    expect(deadlineLine(wait, language)).toContain(words);
  });

  it.each([
    [
      english,
      'Running, last day Monday 23 September 2019 (6 days left): the United States (respondent) must reply to ',
    ],
    [
      french,
      `En cours, dernier jour le lundi 23 septembre 2019 (6 jours restants)${NB}: le défendeur (États-Unis) doit répondre `,
    ],
    [
      spanish,
      'En curso, último día el lunes 23 de septiembre de 2019 (quedan 6 días): la parte demandada (Estados Unidos) deberá responder ',
    ],
  ] as const)('16, 17, 35, 36: a duty in a status', (language, words) => {
    expect(deadlineLine(reply, language)).toContain(words);
  });

  it.each([
    [english, ['2 days left', '1 day left', 'the day asked about', '519 days ago'], 'in 2 days'],
    [french, ['2 jours restants', '1 jour restant', 'le jour considéré', 'il y a 519 jours'], 'dans 2 jours'],
    [spanish, ['quedan 2 días', 'queda 1 día', 'el día consultado', 'hace 519 días'], 'dentro de 2 días'],
  ] as const)('36, 37: the days left are words, and none is negative', (language, left, ahead) => {
    const words = [2, 1, 0, -519].map((count) => language.timing({ isWait: false, day: 'D', left: count }));
    expect(words.map((text) => /\((.*)\)/.exec(text)?.[1])).toEqual(left);
    expect(language.timing({ isWait: true, day: 'D', left: 2 })).toContain(`(${ahead})`);
  });

  it.each([
    [english, 'no date', "last day D, perhaps E by the WTO's calendar"],
    [french, 'sans date', "dernier jour le D, peut-être le E selon le calendrier de l'OMC"],
    [spanish, 'sin fecha', 'último día el D, quizá el E según el calendario de la OMC'],
  ] as const)('38: a missing date and a doubtful one', (language, none, doubt) => {
    expect(language.timing({ isWait: false })).toBe(none);
    expect(language.timing({ isWait: false, day: 'D', perhaps: 'E' })).toBe(doubt);
  });

  it.each([
    [english, 'failing that, '],
    [french, 'à défaut, '],
    [spanish, 'de no hacerlo, '],
  ] as const)('3 to 6: what follows otherwise has a lead-in, and a note has none', (language, leadIn) => {
    const texts = statusOn(replay(two), '2019-09-17').nextSteps.map(
      (step) => [step, nextStepWords(step, language)] as const,
    );
    expect(texts.filter(([{ otherwise }, text]) => (otherwise !== undefined) !== text.includes(leadIn))).toEqual([]);
    const called = call(['rules', '--lang', language.code]).out.toLowerCase();
    const bare = rules.filter(({ id }) => {
      const { otherwise } = language.rules[id];
      return otherwise !== undefined && !called.includes(`${leadIn}${otherwise.slice(0, 1).toLowerCase()}`);
    });
    expect(bare).toEqual([]);
    expect(called).not.toMatch(/if nobody acts|effect:|consecuencia|efecto:/);
  });

  it.each([
    [english, 'earlier if the record contains one of these facts: '],
    [french, `plus tôt si le dossier comporte l'un des faits suivants${NB}: `],
    [spanish, 'antes, si en el expediente consta alguno de estos hechos: '],
  ] as const)('41 to 43: what would allow an act earlier', (language, words) => {
    const [step] = statusOn(replay(two), '2019-09-17').nextSteps;
    expect(step && nextStepWords(step, language)).toContain(words);
  });

  it.each([
    [english, 'The appellant may withdraw the appeal (Appellate Body Working Procedures, Rule 30(1))'],
    [french, "L'appelant peut "],
    [spanish, 'El apelante podrá '],
  ] as const)('10, 56: only the appellant withdraws an appeal (Rule 30(1))', (language, words) => {
    const appealed = disputeWith(upTo('appeal.notified'));
    const step = statusOn(appealed, '2011-03-05').nextSteps.find(({ event }) => event === 'appeal.withdrawn');
    expect(step && nextStepWords(step, language)).toContain(words);
  });

  it('52: an early fact is not "brought forward" in Spanish', () => {
    const early = replay({ ...two, events: [...two.events, { type: 'panel.requested', date: '2019-10-26' }] });
    const [found] = statusOn(early, '2019-10-26').irregularities;
    expect(found && explain(found, spanish)).toContain(
      'se produjo 16 días antes de lo permitido: solo se permite a partir del lunes 11 de noviembre de 2019',
    );
  });

  it.each([
    [english, 'last day of another period: D', 'waiting period ended on D'],
    [french, `dernier jour d'un autre délai${NB}: le D`, 'attente levée le D'],
    [spanish, 'último día de otro plazo: el D', 'espera levantada el D'],
  ] as const)('86, 88, 89: the words of a derivation', (language, end, lifted) => {
    const step = { date: 'D', citation: 'C', isWait: false };
    expect(language.derivation.endOf(step)).toBe(end);
    expect(language.derivation.lifted(step)).toContain(lifted);
    const halved = spanish.derivation.halving({ ...step, whole: '20 días', length: '10 días' });
    expect(halved).toBe('plazo de 20 días reducido a la mitad: 10 días (C)');
  });

  it('12: the diagram of the procedure names the time to comply as its track does (SCM 4.7, 7.9)', () => {
    for (const [track, words] of [
      ['prohibitedSubsidy', 'Withdrawal period'],
      ['actionableSubsidy', 'Six months of SCM 7.9'],
    ] as const) {
      const dispute = disputeWith(adopted(true), { header: { track } });
      const text = toMermaid(dispute, '2011-04-01', { kind: 'statechart' });
      expect(text).toContain(words);
      expect(text).not.toContain('easonable period of time running');
    }
  });

  it('14: the MPIA is named only where the agreement follows it (DS583: Türkiye is not in it)', () => {
    const appealed = namedRecords.find(({ name }) => name === 'DS583 (checked)')?.record;
    if (appealed === undefined) return expect.fail('no DS583');
    const dispute = replay(appealed, { policy: 'lenient' });
    for (const { date } of appealed.events)
      for (const language of [english, french, spanish])
        expect(toMarkdown(dispute, date, { language })).not.toMatch(/MPIA|AMPA|multipartito/);
  });

  it('a wait that practice does not keep says so (DSU 22.2; principles, 13)', () => {
    const dispute = disputeWith([...withPeriod, fact('2011-12-01', 'dsb.meetingScheduled', { on: '2011-12-20' })]);
    const found = of(statusOn(dispute, '2012-01-05'), 'dsu-22-2-request-suspension');
    expect(derivationWords(found, english)).toMatch(/; in practice already allowed from /);
    expect(derivationWords(found, french)).toMatch(/\u00a0; en pratique permis dès le /);
    expect(derivationWords(found, spanish)).toMatch(/; en la práctica, permitido ya desde el /);
    expect(derivationWords(wait, english)).toMatch(/; allowed from /);
  });
});

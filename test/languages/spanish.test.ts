import { describe, expect, it } from 'vitest';
import { spanish } from '../../src/languages/spanish/index.js';
import { ruleIds, rules } from '../../src/law/rules.js';
import {
  derivationStep,
  everythingOf,
  manyTypes,
  panelRequestStep,
  refused,
  replyStep,
  ruleTextsOf,
  samplesFor,
} from './everything.js';

const { messages, derivation, nextStep } = spanish;
const everything = everythingOf(spanish);
const ruleTexts = ruleTextsOf(spanish);
const step = derivationStep(spanish);
const { rule: _rule, ...withoutRule } = step;
const reply = replyStep(spanish);

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

describe('a text of Spanish', () => {
  it('is never English, outside of quotes', () => {
    expect(everything.filter(({ text }) => english.test(unquoted(text)))).toEqual([]);
  });

  it.each([
    ['has a space before a punctuation mark', / [,;:.)]|\( /],
    ['has a missing value', /null\b(?!")/],
    ['names a Member in lower case', /\bmiembros?\b/],
    ['has a word of another field of law', /\bpanel(?:es|ista)?\b(?![."])|demandante|actor\b|sentencia/i],
  ])('never %s', (_, pattern) => {
    expect(everything.filter(({ text }) => pattern.test(unquoted(text)))).toEqual([]);
  });

  it('closes every quote and every bracket', () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1;
    const items = /(?<= \d+) [a-z]\)(?: \d\))?/g;
    const isOpen = (text: string) => {
      const plain = text.replace(items, '');
      return count(plain, '(') !== count(plain, ')') || count(text, '"') % 2 !== 0;
    };
    expect(everything.filter(({ text }) => isOpen(text))).toEqual([]);
  });
});

describe('the pattern of English words', () => {
  it.each(['Request a panel', 'the report', 'DSU 16.4', 'MPIA para 10', 'within 3 days', 'Appellate Body'])(
    'finds "%s"',
    (text) => expect(english.test(text)).toBe(true),
  );
});

describe('a rule in Spanish', () => {
  it.each([
    ['begins without a capital', /^[^A-ZÓ]/],
    ['has a number of days, weeks or months in digits', /\d+ (?:días?|semanas?|mes(?:es)?)/],
    ['has a number of days in words', /\b(?:diez|quince|veinte|treinta|sesenta|noventa) días\b/],
    ['names a dispute or has brackets', /\bDS\d|[()]/],
  ])('never %s', (_, pattern) => {
    expect(ruleTexts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('begins with "Podrá" or "Podrán" if its holder is free to act, and does not if it is a duty or a target', () => {
    const wrong = rules.filter(({ id, duty, holder }) => {
      const { action } = spanish.rules[id];
      // The item of DSU 21.6 is on the agenda by itself, and so it is in a situation complaint.
      const isFree = duty === 'may' && id !== 'd1989-i3-agenda';
      return isFree ? !action.startsWith(holder === 'parties' ? 'Podrán ' : 'Podrá ') : /^Podrán? /.test(action);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is in the infinitive otherwise, and so is every act', () => {
    const actions = ruleIds.map((id) => spanish.rules[id].action).filter((action) => !/^Podrán? /.test(action));
    const infinitive = /^\p{L}+[aei]r(?:se)?[ ,]/u;
    expect([...actions, ...Object.values(spanish.acts)].filter((text) => !infinitive.test(text))).toEqual([]);
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
    ['dsu-22-7-request', /decisión del árbitro/],
    ['scm-4-10-withdrawal-period', /subvención/],
    ['scm-4-10-countermeasures', /contramedidas apropiadas/],
    ['scm-7-9-six-months', /efectos desfavorables/],
    ['mpia-ninety-day-award', /laudo/],
  ] as const)('%s has the term %s', (id, pattern) => {
    expect(spanish.rules[id].action).toMatch(pattern);
  });
});

describe('a label in Spanish', () => {
  it('has the term of the WTO', () => {
    expect(spanish.facts['settlement.notified']).toContain('solución mutuamente convenida');
    expect(spanish.facts['appeal.withdrawn']).toContain('desistimiento');
    expect(spanish.states['panel.interimReview.reviewEnded']).toContain('etapa intermedia de reexamen');
    expect(spanish.stages.implementation).toBe('aplicación');
    expect(spanish.tracks.prohibitedSubsidy).toContain('subvenciones prohibidas');
    expect(spanish.tracks.actionableSubsidy).toContain('subvenciones recurribles');
    expect(spanish.roles.complainant).toBe('parte reclamante');
    expect(spanish.roles.respondent).toBe('parte demandada');
  });

  it('of a time-limit has no comma, because it stands between commas: "artículo 20 del ESD, cumplido, sin fecha"', () => {
    expect(Object.values(spanish.deadlineStates).filter((label) => label.includes(','))).toEqual([]);
  });
});

describe('another reading in Spanish', () => {
  it('has its days in words that need no gender of the act, which is said before them', () => {
    const says = 'La solicitud se permite más tarde';
    expect(spanish.disputed({ citation: 'C', says, heldBy: 'algunos Miembros', lastDay: 'D', opens: 'E' })).toBe(
      'otra interpretación (C): la solicitud se permite más tarde; último día el D; primer día el E; en apoyo: algunos Miembros',
    );
  });
});

describe('a phrase of a compliance proceeding in Spanish', () => {
  it.each([
    [undefined, 'solicitud (procedimiento sobre el cumplimiento, párrafo 5 del artículo 21 del ESD)'],
    [1, 'solicitud (procedimiento sobre el cumplimiento, párrafo 5 del artículo 21 del ESD)'],
    [2, 'solicitud (procedimiento sobre el cumplimiento, segundo recurso al párrafo 5 del artículo 21 del ESD)'],
    [12, 'solicitud (procedimiento sobre el cumplimiento, recurso número 12 al párrafo 5 del artículo 21 del ESD)'],
  ])('names recourse %s as "%s"', (recourse, phrase) => {
    expect(spanish.inCompliance('solicitud', recourse)).toBe(phrase);
  });
});

describe('a derivation in Spanish', () => {
  it.each([
    [{ field: 'received' }, 'solicitud de celebración de consultas, recepción el miércoles 11 de septiembre de 2019'],
    [{ field: 'on' }, 'solicitud de celebración de consultas, para el miércoles 11 de septiembre de 2019'],
    [{ field: 'adoption' }, 'adopción el miércoles 11 de septiembre de 2019 (solicitud de celebración de consultas)'],
    [{}, 'solicitud de celebración de consultas, el miércoles 11 de septiembre de 2019'],
  ] as const)('begins with a fact: %j', (field, text) => {
    expect(derivation.trigger({ ...step, ...field })).toBe(text);
  });

  it('begins with the end of another period, of a right or of a duty', () => {
    const right = `${spanish.rules['dsu-21-3-fn12-agree-arbitrator'].action} (${spanish.citation('DSU 21.3(c) fn 12')})`;

    expect(derivation.endOf(step)).toBe(
      'último día para responder a la solicitud de celebración de consultas (párrafo 3 del artículo 4 del ESD): el miércoles 11 de septiembre de 2019',
    );
    expect(derivation.endOf({ ...step, rule: right })).toMatch(
      /^último día para ponerse de acuerdo sobre un árbitro \(/,
    );
    expect(derivation.endOf(withoutRule)).toMatch(/^último día de otro plazo: /);
  });

  it('says in which direction days are counted and moved', () => {
    expect(derivation.period(step)).toBe(
      '60 días desde el día siguiente (párrafo 7 del artículo 4 del ESD), último día: el miércoles 11 de septiembre de 2019',
    );
    expect(derivation.period({ ...step, back: true })).toMatch(/^60 días antes de ese día \(/);
    expect(derivation.rolled({ ...step, back: true })).toMatch(/se adelanta al miércoles/);
    expect(derivation.rolled(step)).toMatch(/^no es día hábil, por lo que pasa al miércoles/);
    expect(derivation.unmoved({ ...step, isWait: true })).toBe('un período de espera no se traslada');
  });

  it('names the WTO with its list where no closed day has named it', () => {
    expect(derivation.inDoubt(step)).toMatch(
      /^es dudoso el día desde el que corre, .*, pero solo decide la lista de la OMC: /,
    );
  });
});

describe('a next step in Spanish', () => {
  it('is one sentence with the verb of its duty, and its note is a second one', () => {
    const agreed = {
      ...panelRequestStep(spanish),
      holder: { role: 'complainant' as const, members: ['Japón'] },
      otherwise: 'Se aplica el mandato uniforme',
    };
    expect(nextStep({ ...reply, until: spanish.date('2019-09-23') })).toBe(
      'La parte demandada deberá responder a la solicitud de celebración de consultas a más tardar el lunes 23 de septiembre de 2019 (párrafo 3 del artículo 4 del ESD)',
    );
    expect(nextStep(agreed)).toBe(
      'La parte reclamante (Japón) podrá solicitar el establecimiento de un grupo especial, si las consultas no han resuelto la diferencia, a partir del lunes 11 de noviembre de 2019 (párrafo 7 del artículo 4 del ESD); antes, si en el expediente consta alguno de estos hechos: declaración conjunta de que las consultas no han permitido resolver la diferencia (párrafo 7 del artículo 4 del ESD) o declaración de que no hubo respuesta a la solicitud de celebración de consultas (párrafo 3 del artículo 4 del ESD, desde el martes 24 de septiembre de 2019); de no hacerlo, se aplica el mandato uniforme. Ningún grupo especial se establece automáticamente, y la solicitud no está sujeta a plazo',
    );
  });

  it('has its verb in the plural if both parties act', () => {
    const { action } = spanish.rules['dsu-21-3-b-agree-rpt'];
    const agree = { ...reply, holder: { role: 'parties' as const, members: [] }, action };

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
  ] as const)('has for %s the subject "%s"', (role, subject) => {
    expect(nextStep({ ...reply, holder: { role, members: [] }, duty: 'may' })).toMatch(new RegExp(`^${subject}podrá `));
  });

  it('joins the brackets of a compliance proceeding with those of its article', () => {
    expect(nextStep({ ...reply, action: spanish.inCompliance('Establecer el grupo especial') })).toBe(
      'La parte demandada deberá establecer el grupo especial (procedimiento sobre el cumplimiento, párrafo 5 del artículo 21 del ESD; párrafo 3 del artículo 4 del ESD)',
    );
  });
});

describe('a message in Spanish', () => {
  const samples = samplesFor(spanish);

  it('quotes the words of the record format', () => {
    const found = { is: 'text', text: 'tomorrow' } as const;
    expect(messages.missing({ path: 'events[3].date' })).toBe('falta "events[3].date"');
    expect(messages.missing({ path: '' })).toBe('faltan los datos de entrada');
    expect(messages.unknownField({ path: 'events[3]', nearest: 'date', known: ['date', 'type'] })).toBe(
      '"events[3]": campo desconocido; ¿quiso decir "date"?',
    );
    expect(messages.unknownType({ path: 'events[3].type', found, nearest: 'panel.requested' })).toBe(
      '"events[3].type": "tomorrow" no es un tipo de hecho; ¿quiso decir "panel.requested"?',
    );
  });

  it('says in which stage a fact is not possible, and what is possible or missing', () => {
    expect(messages.impossible(refused)).toBe(
      '"events[3]": el hecho "report.adopted" del 2019-09-11 no es posible en la etapa "panel" ("atWork.begun"); aquí son posibles: "panel.reportCirculated", "note"',
    );
    const [one, several] = samples.incomplete.map((data) => messages.incomplete(data));
    expect(one).toMatch(/presupone lo que no consta en el expediente: "panel\.reportCirculated"; añádalo/);
    expect(several).toMatch(
      /no consta en el expediente: "panel\.established", "panel\.reportCirculated"; .*política "lenient"/,
    );
  });

  it('lists at most twelve names', () => {
    expect(messages.unknownField({ path: '', known: manyTypes })).toMatch(
      /"panel\.event10", "panel\.event11" y 3 más$/,
    );
    expect(messages.unknownField({ path: '', known: [] })).toMatch(/: ninguno$/);
  });

  it('writes the article of an irregularity in Spanish, also if it is in Spanish already', () => {
    const [late] = samples.late;
    if (late === undefined) return expect.fail('no sample');
    const sentence =
      'el hecho "solicitud de establecimiento de un grupo especial" del miércoles 11 de septiembre de 2019 se produjo 3 días después del vencimiento del plazo: el último día era el domingo 8 de septiembre de 2019 (párrafo 7 del artículo 4 del ESD)';
    expect(messages.late(late)).toBe(sentence);
    expect(messages.late({ ...late, citation: 'párrafo 7 del artículo 4 del ESD' })).toBe(sentence);
  });

  it('names the facts that would make an early one regular', () => {
    const [premature] = samples.premature;
    if (premature === undefined) return expect.fail('no sample');
    const exceptions = ['consultations.failed', 'consultations.notEntered'];
    expect(messages.premature({ ...premature, exceptions, urgency: true })).toMatch(
      /constara alguno de los hechos "consultations\.failed" o "consultations\.notEntered", o si el caso fuera de urgencia$/,
    );
  });
});

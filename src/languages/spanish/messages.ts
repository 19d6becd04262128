import type { WarningCode } from '../../vocabulary.js';
import { decapitalized, firstOf, listed } from '../grammar.js';
import type { Expected, Found, Messages, RefusalWords, WarningWords } from '../messages.js';
import { citation } from './citations.js';
import { inDays } from './dates.js';

const expectedNames = {
  text: 'un texto',
  trueOrFalse: '"true" o "false"',
  number: 'un número',
  wholeNumber: 'un número entero',
  list: 'una lista',
  object: 'un objeto',
  textOrTexts: 'un texto o una lista de textos',
  period: 'un plazo como { "months": 15 }',
  periodOrDate: 'un plazo como { "days": 90 } o una fecha AAAA-MM-DD',
  dispute: 'una diferencia (lo que da "replay")',
  answer:
    'un plazo, un próximo paso, una irregularidad, una laguna, un hecho dejado de lado, una advertencia, un veredicto de check o un error de la biblioteca',
  language: 'un idioma como "spanish"',
  calendarText: 'el texto de un archivo iCalendar',
  snapshot: 'una instantánea que getPersistedSnapshot dio en esta versión (si es de otra, reproduzca el expediente)',
} satisfies Record<Expected, string>;

const foundNames = {
  nothing: 'nada',
  null: '"null"',
  text: 'un texto',
  number: 'un número',
  boolean: '"true" o "false"',
  list: 'una lista',
  object: 'un objeto',
  dateObject: 'un objeto "Date"',
  record: 'un expediente; páselo antes por "replay"',
  dispute: 'una diferencia',
  other: 'algo que no es un dato simple',
} satisfies Record<Found['is'], string>;

const noDates: { readonly [K in Found['is']]?: string } = {
  nothing: 'falta una fecha',
  dateObject: 'esto es un objeto "Date"',
};

const emptyThings = {
  text: 'no debe estar vacío',
  list: 'requiere al menos un elemento',
  period: 'requiere que al menos uno de "months", "weeks" y "days" sea distinto de cero',
};

const invalidInputs = {
  record: 'expediente no válido',
  event: 'hecho no válido',
  date: 'fecha no válida',
  argument: 'argumento no válido',
};

/** The sentences of what is doubtful in a record. */
const warnings: Pick<Messages, `${WarningCode}Warning`> = {
  unknownMemberWarning: ({ value, nearest, ...of }) =>
    `${quoted(value)}, en ${factIn(of)}, no es parte en la diferencia y no se tiene en cuenta${nearest === undefined ? '; indique una parte' : suggested(nearest)}`,
  memberTwiceWarning: ({ path, value }) =>
    `${at(path)}${quoted(value)} ya figura entre los reclamantes; indique cada uno una sola vez`,
  memberOnBothSidesWarning: ({ path, value }) =>
    `${at(path)}${quoted(value)} es también reclamante; nadie reclama contra sí mismo`,
  untilBeforeDateWarning: ({ value, ...of }) =>
    `en ${factIn(of)} el último día (${value}) es anterior al hecho y se tiene por no indicado; indique un día posterior`,
  receivedBeforeRequestWarning: ({ value, ...of }) =>
    `en ${factIn(of)} el día de la recepción (${value}) es anterior a la solicitud y se tiene por no indicado; indique ese día o uno posterior`,
  expiresBeforeStartWarning: ({ value, ...of }) =>
    `en ${factIn(of)} el último día (${value}) es anterior al comienzo del plazo y se tiene por no indicado; indique un día posterior`,
  noEffectWarning: ({ value, ...of }) =>
    `${factIn(of)} no mueve nada: entonces no corre ningún plazo de esa clase (${value}), o ya vence ese día; compruebe la norma y la fecha`,
  sameFactTwiceWarning: (of) =>
    `${factIn(of)} figura más de una vez en el expediente y cuenta una sola vez; conserve solo uno`,
  recourseAssumedWarning: ({ recourse, ...of }) =>
    `${factIn(of)} puede pertenecer a varios procedimientos sobre el cumplimiento; se atribuye al número ${recourse}; precíselo en "recourse"`,
  extendedAfterItsEndWarning: (of) =>
    `${factIn(of)} se produjo después del fin del plazo, que vuelve a correr; compruebe su fecha`,
};

/** The sentences of errors, irregularities and gaps. Names of the record format are quoted. */
export const messages: Messages = {
  missing: ({ path }) => (path === '' ? 'faltan los datos de entrada' : `falta ${quoted(path)}`),

  unknownField: ({ path, nearest, known }) =>
    `${at(path)}campo desconocido; ${nearest === undefined ? `aquí se conocen: ${quotedList(known)}` : didYouMean(nearest)}`,

  unknownType: ({ path, found, nearest }) => `${at(path)}${named(found)} no es un tipo de hecho${suggested(nearest)}`,

  unknownRuleId: ({ path, found, nearest }) =>
    `${at(path)}${named(found)} no es el identificador de ninguna norma${suggested(nearest)}`,

  unknownMember: ({ path, found, nearest, known }) =>
    `${at(path)}${named(found)} no es parte ni tercero en las diferencias dadas; ${nearest === undefined ? `figuran en ellas: ${quotedList(known)}` : didYouMean(nearest)}`,

  wrongKind: ({ path, expected, found }) =>
    `${at(path)}se esperaba ${expectedNames[expected]}, pero ${found.is === 'nothing' ? 'no ' : ''}se encontró ${named(found)}`,

  notADate: ({ path, found, reason }) =>
    `${at(path)}${noDates[found.is] ?? `${named(found)} no es una fecha`}${reason === 'form' ? '; escriba AAAA-MM-DD' : ''}`,

  reversed: ({ path, from, to }) => `${at(path)}el ${to} es anterior a ${quoted('from')} (${from})`,

  notOneOf: ({ path, found, options }) =>
    `${found.is === 'nothing' ? `falta ${quoted(path)}; valores admitidos` : `${at(path)}${named(found)} no figura entre los valores admitidos`}: ${quotedList(options)}`,

  outOfRange: ({ path, found, least, most }) =>
    `${at(path)}${named(found)} es demasiado ${least === undefined ? `grande; como máximo, ${most}` : `pequeño; como mínimo, ${least}`}`,

  empty: ({ path, of }) => `${at(path)}${emptyThings[of]}`,

  tooLong: ({ path, length, most }) => `${at(path)}${length} elementos; se leen como máximo ${most}`,

  notInRecord: ({ path }) => `${at(path)}el expediente no contiene ese hecho`,

  repeated: ({ path }) => `${at(path)}este campo figura aquí más de una vez; conserve solo uno`,

  unreadable: ({ path }) => `${at(path)}no se pueden leer los datos de entrada`,

  invalid: ({ what, problems, more }) => {
    const invalid = invalidInputs[what];
    if (problems.length === 1) return `${invalid}: ${problems[0]}`;
    const lines = problems.map((problem) => `\n- ${problem}`).join('');
    return `${invalid}, ${problems.length + more} problemas:${lines}${more === 0 ? '' : `\n- y ${more} más; véase "issues"`}`;
  },

  impossible: (refused) =>
    `${notPossible(refused)}${withoutReport(refused.noReportFrom)}${meantIn(refused.inCompliance, refused.recourse)}; aquí son posibles: ${quotedList(refused.possibleEvents)}`,

  incomplete: (refused) =>
    `${notPossible(refused)}: presupone lo que no consta en el expediente: ${quotedList(refused.missing)}; añádalo o reproduzca el expediente con la política "lenient", que lo da por ocurrido${meantIn(refused.inCompliance, refused.recourse)}`,

  overBound: ({ type, date, index, most }) =>
    `${at(`events[${index}]`)}${factOf(type, date)} no es posible: con él correrían más de ${most} plazos a la vez; se cuentan como máximo ${most}`,

  irregular: ({ type, date, index, irregularities }) =>
    `${at(`events[${index}]`)}${factOf(type, date)} es irregular, lo que la política "strict" no admite: ${irregularities.map(decapitalized).join('; ')}`,

  premature: ({ type, date, citation: source, days, allowed, exceptions, urgency }) =>
    `${factOf(type, date)} se produjo ${inDays(days)} antes de lo permitido: solo se permite a partir del ${allowed} (${citation(source)})${exceptionsIn(exceptions, urgency)}`,

  late: ({ type, date, citation: source, days, due, extension }) =>
    `${factOf(type, date)} se produjo ${inDays(days)} después del vencimiento del plazo: el último día era el ${due} (${citation(source)})${extension === undefined ? '' : `; sería regular si el OSD hubiera prorrogado el plazo, lo que quizá no conste en el expediente (${quoted(extension)})`}`,

  implied: ({ missing, type, date }) =>
    `el hecho ${quoted(missing)} no consta en el expediente; lo presupone ${factOf(type, date)}`,

  possible: ({ type, date }) => `${factOf(type, date)} es posible`,

  refusedForLater: ({ type, date }) =>
    `${factOf(type, date)} no es posible, porque un hecho posterior ya no lo sería después de él`,

  displaced: ({ type, date }) => `${factOf(type, date)} se dejaría de lado, porque contradice este hecho`,

  setAside: ({ type, date, causedBy, inCompliance, recourse, noReportFrom, ...at }) =>
    `${factOf(type, date)} se deja de lado: contradice los hechos anteriores, pues la diferencia está en la etapa ${placeIn(at)}${impliedFor(causedBy)}${withoutReport(noReportFrom)}${meantIn(inCompliance, recourse)}`,

  setAsideOverBound: ({ type, date, most }) =>
    `${factOf(type, date)} se deja de lado: con este hecho correrían más de ${most} plazos a la vez`,

  ...warnings,

  doubtful: ({ warnings }) => `el expediente es dudoso, lo que la política "strict" no admite: ${warnings.join('; ')}`,

  unknownRule: ({ rule, nearest }) =>
    `${quoted(rule)} no es el identificador de ninguna norma${nearest === undefined ? '; véase "ruleIds"' : suggested(nearest)}`,
};

function at(path: string): string {
  return path === '' ? '' : `${quoted(path)}: `;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function named({ is, text }: Found): string {
  if (text === undefined) return foundNames[is];
  return is === 'number' ? text : quoted(text);
}

function didYouMean(nearest: string): string {
  return `¿quiso decir ${quoted(nearest)}?`;
}

function suggested(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; ${didYouMean(nearest)}`;
}

function quotedList(words: readonly string[]): string {
  if (words.length === 0) return 'ninguno';
  const { shown, more } = firstOf(words.map(quoted));
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} y ${more} más`;
}

/** Verb and adjective agree with the word "hecho", whatever the gender of the quoted phrase. */
function factOf(type: string, date: string): string {
  return `el hecho ${quoted(type)} del ${date}`;
}

function factIn({ fact, path }: Pick<WarningWords, 'fact' | 'path'>): string {
  return fact === undefined ? quoted(path) : factOf(fact.type, fact.date);
}

function notPossible({ type, date, index, causedBy, ...at }: RefusalWords): string {
  return `${place(index)}${factOf(type, date)} no es posible en la etapa ${placeIn(at)}${impliedFor(causedBy)}`;
}

const place = (index: number) => at(`events[${index}]`);

/** The stage, and the names of its states without the name of the stage. */
function placeIn({ stage, states }: Pick<RefusalWords, 'stage' | 'states'>): string {
  const inner = states.filter((state) => state !== stage).map((state) => quoted(state.replace(`${stage}.`, '')));
  return inner.length === 0 ? quoted(stage) : `${quoted(stage)} (${inner.join(', ')})`;
}

function impliedFor(causedBy: RefusalWords['causedBy']): string {
  if (causedBy === undefined) return '';
  return `, con otros pasos dados por ocurridos según ${factOf(causedBy.type, causedBy.date)}`;
}

/** Why no report of the Appellate Body can be implied. */
function withoutReport(from: string | undefined): string {
  if (from === undefined) return '';
  return `; presupone un informe del Órgano de Apelación, y no puede existir ninguno: no pudo constituirse ninguna sección a partir del ${from}; quizá falte en el expediente un desistimiento de la apelación`;
}

/** Where a fact would be possible under the prefix of compliance proceedings. */
function meantIn(inCompliance: string | undefined, recourse: number | undefined): string {
  if (recourse !== undefined)
    return `; en otro recurso al párrafo 5 del artículo 21 del ESD este hecho es posible: escriba "recourse": ${recourse}`;
  if (inCompliance === undefined) return '';
  return `; en un procedimiento sobre el cumplimiento este hecho es ${quoted(inCompliance)}, que es posible`;
}

function exceptionsIn(exceptions: readonly string[], urgency: boolean): string {
  if (exceptions.length === 0) return '';
  const urgent = urgency ? ', o si el caso fuera de urgencia' : '';
  return `; antes solo sería regular si en el expediente constara ${exceptions.length === 1 ? 'el hecho' : 'alguno de los hechos'} ${listed(exceptions.map(quoted), 'o')}${urgent}`;
}

import type { WarningCode } from '../../vocabulary.js';
import { listed as either, firstOf } from '../grammar.js';
import type { Expected, Found, Messages, RefusalWords, WarningWords } from '../messages.js';
import { citation as inFrench } from './citations.js';
import { inDays } from './dates.js';

const expectedNames = {
  text: 'un texte',
  trueOrFalse: '«\u00a0true\u00a0» ou «\u00a0false\u00a0»',
  number: 'un nombre',
  wholeNumber: 'un nombre entier',
  list: 'une liste',
  object: 'un objet',
  textOrTexts: 'un texte ou une liste de textes',
  period: 'une durée telle que «\u00a0{ "months": 15 }\u00a0»',
  periodOrDate: 'une durée telle que «\u00a0{ "days": 90 }\u00a0» ou une date AAAA-MM-JJ',
  dispute: 'un différend (ce que donne «\u00a0replay\u00a0»)',
  answer:
    'un délai, une prochaine étape, une irrégularité, une lacune, un fait écarté, un avertissement, un verdict de check ou une erreur de la bibliothèque',
  language: 'une langue telle que «\u00a0french\u00a0»',
  calendarText: "le texte d'un fichier iCalendar",
  snapshot: 'un instantané que getPersistedSnapshot a donné dans cette version (sinon, rejouez le dossier)',
} satisfies Record<Expected, string>;

const foundNames = {
  nothing: 'rien',
  null: '«\u00a0null\u00a0»',
  text: 'un texte',
  number: 'un nombre',
  boolean: '«\u00a0true\u00a0» ou «\u00a0false\u00a0»',
  list: 'une liste',
  object: 'un objet',
  dateObject: 'un objet «\u00a0Date\u00a0»',
  record: "un dossier\u00a0; rejouez-le d'abord",
  dispute: 'un différend',
  other: "autre chose qu'une simple donnée",
} satisfies Record<Found['is'], string>;

const noDates: { readonly [K in Found['is']]?: string } = {
  nothing: 'une date manque',
  dateObject: "c'est un objet «\u00a0Date\u00a0»",
};

const emptyThings = {
  text: 'ne doit pas être vide',
  list: 'doit comporter au moins un élément',
  period:
    'doit comporter au moins une valeur non nulle parmi «\u00a0months\u00a0», «\u00a0weeks\u00a0» et «\u00a0days\u00a0»',
};

const inputs = { record: 'dossier', event: 'fait', date: 'date', argument: 'argument' };

/** The sentences of what is doubtful in a record. */
const warnings: Pick<Messages, `${WarningCode}Warning`> = {
  unknownMemberWarning: ({ value, nearest, ...of }) =>
    `${quoted(value)}, dans ${factIn(of)}, n'est pas partie au différend et n'est pas pris en compte${nearest === undefined ? '\u00a0; indiquez une partie' : suggested(nearest)}`,
  memberTwiceWarning: ({ path, value }) =>
    `${at(path)}${quoted(value)} figure déjà parmi les plaignants\u00a0; n'indiquez chacun qu'une fois`,
  memberOnBothSidesWarning: ({ path, value }) =>
    `${at(path)}${quoted(value)} est aussi plaignant\u00a0; nul ne porte plainte contre soi-même`,
  untilBeforeDateWarning: ({ value, ...of }) =>
    `dans ${factIn(of)}, le dernier jour (${value}) précède le fait et est tenu pour non indiqué\u00a0; indiquez un jour postérieur`,
  receivedBeforeRequestWarning: ({ value, ...of }) =>
    `dans ${factIn(of)}, le jour de la réception (${value}) précède la demande et est tenu pour non indiqué\u00a0; indiquez ce jour-là ou un jour postérieur`,
  expiresBeforeStartWarning: ({ value, ...of }) =>
    `dans ${factIn(of)}, le dernier jour (${value}) précède le début du délai et est tenu pour non indiqué\u00a0; indiquez un jour postérieur`,
  noEffectWarning: ({ value, ...of }) =>
    `${factIn(of)} ne déplace rien\u00a0: aucun délai de ce genre (${value}) ne court alors, ou il expire déjà ce jour-là\u00a0; vérifiez la règle et la date`,
  sameFactTwiceWarning: (of) =>
    `${factIn(of)} figure plus d'une fois au dossier et compte une fois\u00a0; n'en conservez qu'un`,
  recourseAssumedWarning: ({ recourse, ...of }) =>
    `${factIn(of)} peut relever de plusieurs procédures de mise en conformité\u00a0; il est rattaché à la procédure n°\u00a0${recourse}\u00a0; précisez-la dans ${quoted('recourse')}`,
  extendedAfterItsEndWarning: (of) =>
    `${factIn(of)} est intervenu après la fin du délai, qui court de nouveau\u00a0; vérifiez sa date`,
};

/** The sentences of errors, irregularities and gaps. Names of the record format are quoted in guillemets. */
export const messages: Messages = {
  missing: ({ path }) => (path === '' ? "les données d'entrée manquent" : `${quoted(path)} manque`),

  unknownField: ({ path, nearest, known }) =>
    `${at(path)}champ inconnu\u00a0; ${nearest === undefined ? `champs connus ici\u00a0: ${listed(known)}` : didYouMean(nearest)}`,

  unknownType: ({ path, found, nearest }) =>
    `${at(path)}${named(found)} n'est pas un type de fait${suggested(nearest)}`,

  unknownRuleId: ({ path, found, nearest }) =>
    `${at(path)}${named(found)} n'est pas l'identifiant d'une règle${suggested(nearest)}`,

  unknownMember: ({ path, found, nearest, known }) =>
    `${at(path)}${named(found)} n'est ni partie ni tierce partie dans les différends donnés\u00a0; ${nearest === undefined ? `Membres désignés\u00a0: ${listed(known)}` : didYouMean(nearest)}`,

  wrongKind: ({ path, expected, found }) =>
    `${at(path)}attendu\u00a0: ${expectedNames[expected]}\u00a0; trouvé\u00a0: ${named(found)}`,

  notADate: ({ path, found, reason }) =>
    `${at(path)}${noDates[found.is] ?? `${named(found)} n'est pas une date`}${reason === 'form' ? '\u00a0; écrivez AAAA-MM-JJ' : ' du calendrier'}`,

  reversed: ({ path, from, to }) => `${at(path)}le ${to} précède ${quoted('from')} (${from})`,

  notOneOf: ({ path, found, options }) =>
    `${found.is === 'nothing' ? `${quoted(path)} manque\u00a0; il faut l'une des valeurs suivantes\u00a0:` : `${at(path)}${named(found)} ne figure pas parmi`} ${listed(options)}`,

  outOfRange: ({ path, found, least, most }) =>
    `${at(path)}${named(found)} est trop ${least === undefined ? `grand\u00a0; au plus ${most}` : `petit\u00a0; au moins ${least}`}`,

  empty: ({ path, of }) => `${at(path)}${emptyThings[of]}`,

  tooLong: ({ path, length, most }) => `${at(path)}${length} éléments\u00a0; au plus ${most} sont lus`,

  notInRecord: ({ path }) => `${at(path)}le dossier ne comporte pas ce fait`,

  repeated: ({ path }) => `${at(path)}ce champ figure ici plus d'une fois\u00a0; n'en conservez qu'un`,

  unreadable: ({ path }) => `${at(path)}les données ne peuvent pas être lues`,

  invalid: ({ what, problems, more }) => {
    const start = `${inputs[what]} non valable`;
    if (problems.length === 1) return `${start}\u00a0: ${problems[0]}`;
    const lines = problems.map((problem) => `\n- ${problem}`).join('');
    const rest = more === 0 ? '' : `\n- et ${more} de plus, voir ${quoted('issues')}`;
    return `${start}, ${problems.length + more} problèmes\u00a0:${lines}${rest}`;
  },

  impossible: (refused) =>
    `${notPossible(refused)}${withoutReport(refused.noReportFrom)}${meantIn(refused.inCompliance, refused.recourse)}\u00a0; faits possibles ici\u00a0: ${listed(refused.possibleEvents)}`,

  incomplete: (refused) =>
    `${notPossible(refused)}\u00a0: il présuppose ce que le dossier ne comporte pas\u00a0: ${listed(refused.missing)}\u00a0; ajoutez-le, ou rejouez le dossier selon la politique ${quoted('lenient')}, qui le tient pour acquis${meantIn(refused.inCompliance, refused.recourse)}`,

  overBound: ({ type, date, index, most }) =>
    `${at(`events[${index}]`)}${fact(type, date)} n'est pas possible\u00a0: avec lui, plus de ${most} délais courraient à la fois\u00a0; au plus ${most} sont comptés`,

  irregular: ({ type, date, index, irregularities }) =>
    `${at(`events[${index}]`)}${fact(type, date)} est irrégulier, ce que la politique ${quoted('strict')} refuse\u00a0: ${irregularities.join('\u00a0; ')}`,

  premature: ({ type, date, citation, days, allowed, exceptions, urgency }) =>
    `${fact(type, date)} est intervenu ${inDays(days)} trop tôt\u00a0: il n'est permis qu'à partir du ${allowed} (${inFrench(citation)})${exceptionsIn(exceptions, urgency)}`,

  late: ({ type, date, citation, days, due, extension }) =>
    `${fact(type, date)} est intervenu ${inDays(days)} trop tard\u00a0: le dernier jour était le ${due} (${inFrench(citation)})${extension === undefined ? '' : `\u00a0; il est régulier si l'ORD a prorogé le délai, ce que le dossier n'indique peut-être pas (${quoted(extension)})`}`,

  implied: ({ missing, type, date }) =>
    `le fait ${quoted(missing)} ne figure pas au dossier\u00a0; ${fact(type, date)} l'implique`,

  possible: ({ type, date }) => `${fact(type, date)} est possible`,

  refusedForLater: ({ type, date }) =>
    `${fact(type, date)} n'est pas possible, car un fait postérieur ne le serait plus après lui`,

  displaced: ({ type, date }) => `${fact(type, date)} serait écarté, car il contredit ce fait`,

  setAside: ({ type, date, causedBy, inCompliance, recourse, noReportFrom, ...at }) =>
    `${fact(type, date)} est écarté\u00a0: il contredit les faits précédents, le différend étant à l'étape ${placeIn(at)}${impliedFor(causedBy)}${withoutReport(noReportFrom)}${meantIn(inCompliance, recourse)}`,

  setAsideOverBound: ({ type, date, most }) =>
    `${fact(type, date)} est écarté\u00a0: avec lui, plus de ${most} délais courraient à la fois`,

  ...warnings,

  doubtful: ({ warnings }) =>
    `le dossier est douteux, ce que la politique ${quoted('strict')} refuse\u00a0: ${warnings.join('\u00a0; ')}`,

  unknownRule: ({ rule, nearest }) =>
    `${quoted(rule)} n'est pas l'identifiant d'une règle${nearest === undefined ? `\u00a0; voir ${quoted('ruleIds')}` : suggested(nearest)}`,
};

function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

function at(path: string): string {
  return path === '' ? '' : `${quoted(path)}\u00a0: `;
}

function named({ is, text }: Found): string {
  if (text === undefined) return foundNames[is];
  return is === 'number' ? text : quoted(text);
}

function didYouMean(nearest: string): string {
  return `vouliez-vous dire ${quoted(nearest)}\u00a0?`;
}

function suggested(nearest: string | undefined): string {
  return nearest === undefined ? '' : `\u00a0; ${didYouMean(nearest)}`;
}

function listed(words: readonly string[]): string {
  if (words.length === 0) return 'aucun';
  const { shown, more } = firstOf(words.map(quoted));
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} et ${more} de plus`;
}

/** Verb and adjective agree with the word "fait", whatever the gender of the quoted phrase. */
function fact(type: string, date: string): string {
  return `le fait ${quoted(type)} du ${date}`;
}

function factIn({ fact: one, path }: Pick<WarningWords, 'fact' | 'path'>): string {
  return one === undefined ? quoted(path) : fact(one.type, one.date);
}

function notPossible({ type, date, index, causedBy, ...at }: RefusalWords): string {
  return `${place(index)}${fact(type, date)} n'est pas possible à l'étape ${placeIn(at)}${impliedFor(causedBy)}`;
}

const place = (index: number) => at(`events[${index}]`);

/** The stage, and the names of its states. */
function placeIn({ stage, states }: Pick<RefusalWords, 'stage' | 'states'>): string {
  const inner = states.filter((state) => state !== stage).map(quoted);
  return inner.length === 0 ? quoted(stage) : `${quoted(stage)} (${inner.join(', ')})`;
}

function impliedFor(causedBy: RefusalWords['causedBy']): string {
  if (causedBy === undefined) return '';
  return `, des étapes ayant été tenues pour acquises d'après ${fact(causedBy.type, causedBy.date)}`;
}

/** Why no report of the Appellate Body can be implied. */
function withoutReport(from: string | undefined): string {
  if (from === undefined) return '';
  return `\u00a0; il présuppose un rapport de l'Organe d'appel, et il ne peut en exister aucun\u00a0: aucune section n'a pu être constituée à partir du ${from}\u00a0; un désistement d'appel manque peut-être au dossier`;
}

/** Where a fact would be possible under the prefix of compliance proceedings. */
function meantIn(inCompliance: string | undefined, recourse: number | undefined): string {
  if (recourse !== undefined)
    return `\u00a0; dans un autre recours à l'article 21:5 du Mémorandum d'accord, ce fait est possible\u00a0: écrivez "recourse"\u00a0: ${recourse}`;
  if (inCompliance === undefined) return '';
  return `\u00a0; dans une procédure de mise en conformité, ce fait est ${quoted(inCompliance)}, qui est possible`;
}

function exceptionsIn(exceptions: readonly string[], urgency: boolean): string {
  if (exceptions.length === 0) return '';
  return `\u00a0; plus tôt, il n'est régulier que si le dossier comporte ${exceptions.length === 1 ? 'le fait' : "l'un des faits"} ${either(exceptions.map(quoted), 'ou')}${urgency ? ", ou en cas d'urgence" : ''}`;
}

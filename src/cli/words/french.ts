import { pathWords } from '../../formats/path-words.js';
import type { CommandWords } from './command-words.js';

const meant = (nearest: string | undefined, dashes = '') =>
  nearest === undefined ? '' : `\u00a0; vouliez-vous dire ${dashes}${nearest}\u00a0?`;

const usage: CommandWords['usage'] = {
  whichCommand: 'quelle commande\u00a0? Voir wto-dispute --help --lang fr',
  unknownCommand: (name, nearest) => `commande inconnue «\u00a0${name}\u00a0»${meant(nearest)}`,
  unknownOption: (written, nearest) => `option inconnue ${written}${meant(nearest, '--')}`,
  needsValue: (option) => `l'option --${option} exige une valeur`,
  takesNoValue: (option) => `l'option --${option} n'a pas de valeur`,
  twice: (option) => `l'option --${option} figure ici plus d'une fois`,
  notTaken: (command, option) =>
    `${command} n'a pas d'option --${option}\u00a0; voir wto-dispute ${command} --help --lang fr`,
  tooManyWords: (command, word) =>
    `${command} n'admet pas «\u00a0${word}\u00a0»\u00a0; voir wto-dispute ${command} --help --lang fr`,
  together: (option, other) => `--${option} et --${other} s'excluent`,
  notADate: (place, text) =>
    `${place}\u00a0: «\u00a0${text}\u00a0» n'est pas une date\u00a0; écrivez AAAA-MM-JJ, today ou +30d`,
  noSuchDay: (place, text) => `${place}\u00a0: «\u00a0${text}\u00a0» n'est pas une date\u00a0; écrivez AAAA-MM-JJ`,
  notOneOf: (place, text, allowed) => `${place}\u00a0: «\u00a0${text}\u00a0» ne figure pas parmi ${allowed.join(', ')}`,
  notAShare: (option, text) => `--${option}\u00a0: «\u00a0${text}\u00a0» n'est pas un nombre de 0 à 1`,
  notACount: (option, text) => `--${option}\u00a0: «\u00a0${text}\u00a0» n'est pas un nombre entier`,
  notWithin: (option, text, least, most) =>
    `--${option}\u00a0: «\u00a0${text}\u00a0» n'est pas un nombre entier de ${least} à ${most}`,
  notReminders: (option, text) =>
    `--${option}\u00a0: «\u00a0${text}\u00a0» n'est pas un nombre de jours, comme 7, ou 7@14 à 14 heures`,
  whichFile: "quel FICHIER\u00a0? (- est l'entrée standard)",
  whichNewFile: 'quel FICHIER\u00a0? init écrit un fichier qui porte un nom',
  oneFile: (count) => `un seul FICHIER à la fois\u00a0; il y en a ${count}`,
  notAList: 'le FICHIER doit contenir un dossier, non une liste',
  reversed: (to, from, isToday) => `--to ${to} précède ${isToday ? "aujourd'hui" : '--from'} ${from}`,
  goesWith: (option, other) => `--${option} va avec ${other}`,
  noSuchDispute: (ds, last, asOf) =>
    `il n'y a pas de dossier DS${ds}\u00a0: les dossiers réels vont jusqu'à DS${last} et jusqu'au ${asOf}`,
  noSuchRule: (text, nearest) =>
    `«\u00a0${text}\u00a0» n'est ni une règle, ni un article, ni un mot d'une règle${nearest === undefined ? '\u00a0; voir wto-dispute rules' : meant(nearest)}`,
  optionNotJson: (option, where) => `--${option}\u00a0: ce n'est pas du JSON\u00a0: ${where}`,
  whichFact: (command) => `quel fait\u00a0? wto-dispute ${command} FICHIER TYPE DATE, ou FICHIER events[3]`,
  noSuchFact: (text) => `le dossier n'a pas ce fait\u00a0: ${text}`,
  severalFacts: (text, places) =>
    `«\u00a0${text}\u00a0» désigne plusieurs faits\u00a0; nommez-en un\u00a0: ${places.join(', ')}`,
  nothingToFix: 'que faut-il changer\u00a0? Donnez --date, --type, --without ou un champ',
  noSuchField: (field) => `--without\u00a0: le fait n'a pas de champ «\u00a0${field}\u00a0»`,
  realRecord: (name) =>
    `${name} est un dossier réel et reste tel quel\u00a0; wto-dispute init FICHIER ${name} en fait une copie`,
  cannotInit: (option) => `init a besoin de --${option}, ou d'un terminal où demander`,
};

const help: CommandWords['help'] = {
  headline: "où en est un différend de l'OMC, ce qui vient à échéance, quand, et selon quel article",
  aboutFiles:
    "Un FICHIER contient un dossier de différend (JSON). - est l'entrée standard, lue aussi quand aucun FICHIER n'est nommé\net que quelque chose y arrive\u00a0; DS590 est le dossier réel de ce numéro\u00a0; ds*.json, tous les fichiers de cette forme.",
  aboutOptions:
    "Aucune commande ne les admet toutes\u00a0; wto-dispute COMMANDE --help --lang fr énumère celles qu'elle admet.",
  exitCodes:
    'Codes de sortie\u00a0: 0 fait, 1 le dossier est défectueux ou un fait est refusé, 2 la commande est erronée, 3 un fichier ne peut\nêtre lu, 4 un fichier ne peut être écrit ou a changé entre-temps.',
  example: 'Exemple',
  allCommands: 'Toutes les commandes',
  fields: "Les champs d'un fait, dans la mesure où son type les a (docs/records.md)\u00a0:",
  placeholders: {
    ...{ AMOUNT: 'MONTANT', COMMAND: 'COMMANDE', DATE: 'DATE', DATES: 'DATES', DAYS: 'JOURS', FIELD: 'CHAMP' },
    ...{ FILE: 'FICHIER', GROUPS: 'GROUPES', JSON: 'JSON', KIND: 'GENRE', LANGUAGE: 'CODE', NAME: 'NOM' },
    ...{ NUMBER: 'NOMBRE', PERIOD: 'DURÉE', ROLE: 'RÔLE', RULE: 'RÈGLE', TEXT: 'TEXTE', TYPE: 'TYPE' },
    ...{ WHICH: 'LEQUEL', WORDS: 'MOTS' },
  },
  commands: {
    status: 'où en sont des différends\u00a0: étape, délais, prochaines étapes, irrégularités',
    deadlines: 'tous les délais, avec le calcul de chaque date',
    check:
      'ce qui est irrégulier, supposé, écarté ou douteux dans le dossier\u00a0; ou si un fait de plus est possible',
    project:
      'le chemin à venir, avec des dates, pour autant que le droit en donne\u00a0; un calcul et non une prévision',
    timeline: "les faits dans leur ordre, avec l'étape après chacun",
    agenda:
      "ce qui vient à échéance dans plusieurs différends\u00a0; sans --from à partir d'aujourd'hui, sans --to ni --days pour 90 jours",
    calendar: 'les délais en fichier iCalendar (.ics)',
    diagram: "la procédure ou l'affaire en Mermaid, en frise SVG, ou en rapport Markdown",
    init: 'commence un dossier\u00a0: demande le titre, les parties et le premier fait, ou les reçoit\u00a0; ou copie un dossier réel',
    add: "écrit un fait de plus dans le dossier, s'il est possible",
    remove: "supprime un fait du dossier\u00a0: LEQUEL est TYPE DATE, l'un des deux seul, ou events[3]",
    fix: "modifie un fait du dossier\u00a0: LEQUEL est TYPE DATE, l'un des deux seul, ou events[3]",
    validate: 'si le fichier est un dossier de différend\u00a0; énumère tous les problèmes',
    history:
      'un différend comparé à la durée des autres, étape par étape\u00a0; sans lui, les différends réels qui répondent aux options',
    figures: 'combien chaque étape a duré dans les différends réels, à côté de ce que dit le droit',
    rules:
      "la table du droit\u00a0: toutes les règles, ou celles d'un identifiant ou de son début, d'un article (4.7) ou d'un mot (appel)",
    completion: 'un script qui complète commandes, options et valeurs dans un shell',
  },
  options: {
    on: "la date considérée\u00a0: AAAA-MM-JJ, today ou +30d\u00a0; sans elle, aujourd'hui, selon l'horloge et le fuseau de cette machine",
    event: "un fait sur lequel on interroge et qui n'est pas gardé",
    from: "le premier jour\u00a0: AAAA-MM-JJ, today ou +30d\u00a0; sans lui, aujourd'hui",
    to: 'le dernier jour',
    days: 'le même, en nombre de jours après le premier\u00a0; sans les deux, 90',
    member: 'seulement ce que ce Membre doit ou peut faire, quelle que soit la graphie',
    role: 'seulement ce que ce rôle doit ou peut faire',
    only: 'upcoming\u00a0: laisse de côté ce qui est passé à la date',
    remind:
      'quand rappeler les échéances\u00a0: jours avant, à neuf heures ou à une autre\u00a0: 30,7@14 (par défaut 7,1\u00a0; jamais\u00a0: -)',
    previous: 'le calendrier publié en dernier\u00a0: le nouveau le corrige',
    kind: 'statechart (par défaut), timeline, svg ou report',
    theme:
      "--kind svg, dans ces couleurs\u00a0: auto (par défaut\u00a0: claires, et sombres là où le lecteur les préfère à l'écran), light (claires) ou dark (sombres)",
    width: '--kind svg, large de tant de pixels\u00a0: de 360 (un téléphone) à 4000 (par défaut 960)',
    facts: '--kind report, avec autant de faits, les plus récents (par défaut 10)',
    pace: 'fastest (par défaut) ou slowest\u00a0: chacun agit le premier jour permis, ou le dernier',
    appeal: 'une partie fait appel du rapport du groupe spécial, là où elle le peut',
    profile: "law (par défaut), published (le calendrier de l'OMC) ou history (ce qu'ont duré des différends passés)",
    quantile: '--profile history, avec la part arrivée à une étape à son jour\u00a0; 0.5 est la moitié',
    respondent: 'seulement les différends contre ce Membre, quelle que soit la graphie',
    agreement: 'seulement les différends où cet accord est cité, comme SPS',
    stage: 'seulement les différends à cette étape à la date, comme appeal',
    label: "seulement les différends qui ont cette mention dans la liste de l'OMC à la date, comme panelComposed",
    text: 'seulement les différends avec ces mots dans le titre',
    by: 'period (cinq ans), complainant, respondent ou agreement',
    readings: 'montre les autres lectures du droit, avec leurs dates et qui les soutient',
    title: 'le titre, comme "Japon — Produits et technologie"',
    complainant: 'un plaignant\u00a0; plusieurs\u00a0: --complainant A --complainant B',
    agreements: 'un accord cité, comme "GATT 1994"\u00a0; plusieurs de même',
    ds: "le numéro du différend, s'il en a un",
    track: 'standard (par défaut), prohibitedSubsidy, actionableSubsidy ou textiles',
    type: 'un autre type\u00a0; docs/records.md les énumère',
    date: 'une autre date\u00a0: AAAA-MM-JJ, today ou +30d',
    without: 'supprime ce champ du fait',
    policy:
      'lenient (par défaut\u00a0: suppose ce qui manque au dossier), standard (celle de la bibliothèque par défaut) ou strict',
    closed: "les jours non ouvrables de l'OMC, AAAA-MM-JJ, séparés par des virgules",
    'closed-file':
      'les mêmes, dans un fichier\u00a0: une date par ligne et des commentaires après #, ou un fichier iCalendar',
    out: 'écrit la réponse dans un fichier, entière ou pas du tout, au lieu de la sortie standard',
    lang: 'en (par défaut), fr ou es\u00a0: la langue de la réponse et de cette aide\u00a0; --language est la même chose',
    json: "la réponse en JSON, et une erreur en JSON sur la sortie d'erreur",
    'no-color': 'pas de couleurs sur un terminal\u00a0; de même NO_COLOR, au contraire FORCE_COLOR',
    help: "cette aide, ou celle d'une commande",
    version: 'la version',
  },
  here: {
    timeline: { on: "seulement les faits jusqu'à cette date\u00a0; sans elle, tous" },
    history: {
      on: "la date considérée\u00a0; sans elle, la fin des dossiers réels\u00a0; pour un FICHIER, aujourd'hui",
      member: 'seulement les différends auxquels ce Membre prend part, quelle que soit la graphie',
      role: 'ce que ce Membre y est\u00a0: complainant, respondent ou thirdParty',
    },
    diagram: {
      from: '--kind svg, à partir de ce jour\u00a0: AAAA-MM-JJ, today ou +30d\u00a0; sans lui, à partir du premier jour de ce qui est montré',
      to: "--kind svg, jusqu'à ce jour",
      only: '--kind svg, avec seulement les faits (facts), les délais en cours (live) ou ceux qui ont été respectés (past)',
      member: '--kind svg, avec seulement les délais de ce Membre, quelle que soit la graphie\u00a0; les faits restent',
      role: '--kind svg, avec seulement les délais de ce rôle\u00a0; les faits restent',
    },
    init: { respondent: 'le défendeur' },
    add: { out: 'écrit le dossier là\u00a0; le FICHIER reste tel quel' },
    remove: { out: 'écrit le dossier là\u00a0; le FICHIER reste tel quel' },
    fix: { out: 'écrit le dossier là\u00a0; le FICHIER reste tel quel' },
    completion: { lang: "la langue de l'aide" },
  },
  fieldTexts: {
    by: 'qui a agi\u00a0: un Membre ou un rôle\u00a0; plusieurs\u00a0: --by A --by B',
    document: "la cote du document de l'OMC, comme WT/DS590/1",
    source: "l'adresse de la source",
    note: 'texte libre',
    received: 'le jour de la réception, à partir duquel courent les délais des consultations',
    urgent: "un cas d'urgence",
    joinable: "si d'autres peuvent se joindre",
    members: 'les Membres concernés\u00a0; plusieurs\u00a0: --members A --members B',
    until: 'le dernier jour de ce qui est convenu, prorogé ou suspendu',
    on: 'le jour de la réunion, ou de ce qui est annoncé',
    expires: 'le jour où prend fin le délai raisonnable',
    period: 'sa durée\u00a0: "15 months", "8 months 10 days"',
    expected: 'quand le rapport est attendu, une date ou en mots',
    brief: 'un rapport qui ne fait que constater un règlement',
    recommendations:
      "s'il y a eu une recommandation\u00a0; dans une procédure de mise en conformité, si une non-conformité a été constatée",
    withdrawalPeriod: "le délai que le groupe spécial a fixé pour le retrait d'une subvention, une durée ou une date",
    forum: "qui connaît de l'appel",
    purpose: "l'objet de l'arbitrage",
    procedures: "les procédures de l'arbitrage",
    amount: 'le niveau de la rétorsion, tel que le document le donne',
    failed: 'les deux parties estiment que la procédure a échoué',
    rule: "l'identifiant de la règle dont le délai est déplacé (wto-dispute rules)",
    recourse: 'à quelle procédure de mise en conformité il appartient\u00a0: 1, 2, 3 …',
    text: "le texte d'une note",
  },
};

/** The words of the command in French. */
export const french: CommandWords = {
  standardInput: 'entrée standard',
  standardOutput: 'sortie standard',
  notJson: (where) => `ce n'est pas du JSON\u00a0: ${where}`,
  notText: "l'encodage n'est pas UTF-8\u00a0; enregistrez le fichier en UTF-8",
  notCalendar: "ce n'est pas un fichier iCalendar",
  unreadable: {
    missing: "lecture impossible\u00a0: ce fichier n'existe pas",
    directory: 'lecture impossible\u00a0: un répertoire, non un fichier',
    forbidden: 'lecture impossible\u00a0: accès refusé',
    other: 'lecture impossible',
  },
  unwritable: {
    missing: "écriture impossible\u00a0: ce répertoire n'existe pas",
    directory: 'écriture impossible\u00a0: un répertoire, non un fichier',
    forbidden: 'écriture impossible\u00a0: accès refusé',
    full: "écriture impossible\u00a0: il n'y a plus de place",
    exists: "existe déjà\u00a0; rien n'a été écrit",
    changed: "a changé entre-temps\u00a0; rien n'a été écrit, recommencez",
    busy: "un autre processus le modifie\u00a0; rien n'a été écrit, recommencez",
    other: 'écriture impossible',
  },
  fault: 'une erreur de ce programme, non de la commande',
  path: pathWords.fr,
  usage,
  help,
  asked: {
    title: 'Titre, comme "Japon — Produits et technologie"\u00a0: ',
    complainants: 'Plaignant (plusieurs\u00a0: séparés par des points-virgules)\u00a0: ',
    respondent: 'Défendeur\u00a0: ',
    ds: 'Numéro du différend, DS… (vide\u00a0: pas encore)\u00a0: ',
    requested: 'Date de la demande de consultations, AAAA-MM-JJ (vide\u00a0: pas encore)\u00a0: ',
    again: "Encore une fois, s'il vous plaît. ",
    ended: "l'entrée a pris fin avant que tout ait sa réponse\u00a0; rien n'a été écrit",
  },
  changed: {
    written: (file, facts) => `${file} est enregistré\u00a0; faits\u00a0: ${facts}`,
    added: (fact, date) => `Fait ajouté\u00a0: ${fact}, ${date}`,
    removed: (fact, date) => `Fait supprimé\u00a0: ${fact}, ${date}`,
    fixed: (fact, date) => `Fait modifié\u00a0: ${fact}, ${date}`,
    possible: (types) => `faits possibles alors\u00a0: ${types.join(', ')}`,
  },
  leniently: (gaps, setAside) =>
    `--policy lenient, la valeur par défaut de cette commande\u00a0: faits supposés ${gaps}, écartés ${setAside}\u00a0; --policy standard, celle de la bibliothèque, refuserait le dossier`,
};

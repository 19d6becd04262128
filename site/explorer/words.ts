/*
 * The words of the page itself, in three columns. What the library says stands in the library's own languages. `$1` and
 * `$2` are filled in.
 */
const table = {
  explorer: ['Dispute explorer', 'Explorateur de différends', 'Explorador de diferencias'],
  documentation: ['Documentation', 'Documentation', 'Documentación'],
  language: ['Language', 'Langue', 'Idioma'],
  skip: ['Skip to where the case stands', "Aller à l'état du différend", 'Ir al estado de la diferencia'],
  undo: ['Undo', 'Annuler', 'Deshacer'],
  redo: ['Redo', 'Rétablir', 'Rehacer'],
  choose: ['Choose a dispute', 'Choisir un différend', 'Elegir una diferencia'],
  start: ['Start a dispute', 'Créer un différend', 'Crear una diferencia'],
  share: ['Share and export', 'Partager et exporter', 'Compartir y exportar'],
  close: ['Close', 'Fermer', 'Cerrar'],
  cancel: ['Cancel', 'Annuler', 'Cancelar'],
  loading: ['Loading …', 'Chargement…', 'Cargando…'],
  notLoaded: ['It could not be loaded.', 'Le chargement a échoué.', 'No se pudo cargar.'],

  date: ['Date', 'Date', 'Fecha'],
  asOf: ['As of', 'Au', 'A fecha de'],
  previousFact: ['Previous fact', 'Fait précédent', 'Hecho anterior'],
  nextFact: ['Next fact', 'Fait suivant', 'Hecho siguiente'],
  today: ['Today', "Aujourd'hui", 'Hoy'],
  moveDate: ['Move along the dates', 'Se déplacer dans le temps', 'Desplazarse en el tiempo'],

  where: ['Where the case stands', 'Où en est le différend', 'En qué punto está la diferencia'],
  due: ['What falls due', 'Échéances', 'Vencimientos'],
  who: ['Who may act', 'Qui peut agir', 'Quién puede actuar'],
  nothingDue: ['No time-limit is running.', "Aucun délai n'est en cours.", 'No corre ningún plazo.'],
  nobody: ['No step is open.', "Aucune démarche n'est ouverte.", 'No hay ninguna actuación abierta.'],
  aims: ['Targets and maxima ($1)', 'Objectifs et durées maximales ($1)', 'Objetivos y duraciones máximas ($1)'],
  past: ['Past time-limits ($1)', 'Délais passés ($1)', 'Plazos pasados ($1)'],
  daysLeft: ['$1 left', 'dans $1', 'en $1'],
  dayLeft: ['$1 left', 'dans $1', 'en $1'],
  daysAgo: ['$1 ago', 'il y a $1', 'hace $1'],
  onThatDay: ['that day', 'ce jour', 'ese día'],
  opensIn: ['opens in $1', 'ouvre dans $1', 'se abre en $1'],
  noDay: ['no date', 'sans date', 'sin fecha'],
  allowedFrom: ['from', 'à partir du', 'desde el'],
  perhaps: ['perhaps $1', 'peut-être le $1', 'quizá el $1'],
  record: ['Record it', 'Consigner', 'Consignar'],
  recordStep: ['Record this step: $1', 'Consigner cette démarche : $1', 'Consignar esta actuación: $1'],
  otherReading: ['readings differ', 'lectures divergentes', 'lecturas divergentes'],
  findings: ['What deserves a look', 'Points à vérifier', 'Puntos que revisar'],
  findingsCount: ['$1 to look at', '$1 à vérifier', '$1 por revisar'],
  nothingFound: [
    'Nothing: the record is complete and regular as far as it goes.',
    'Rien : le dossier est complet et régulier à ce jour.',
    'Nada: el expediente está completo y es regular hasta ahora.',
  ],
  refused: [
    'Under this policy the record is refused. What is shown below is how the lenient policy reads it.',
    'Cette politique refuse le dossier. Ce qui suit est la lecture de la politique tolérante.',
    'Esta política rechaza el expediente. Lo que sigue es la lectura de la política tolerante.',
  ],

  addFact: ['Add a fact', 'Ajouter un fait', 'Añadir un hecho'],
  changeFact: ['Change the fact', 'Modifier le fait', 'Modificar el hecho'],
  change: ['Change', 'Modifier', 'Modificar'],
  remove: ['Remove', 'Supprimer', 'Eliminar'],
  changeThis: ['Change: $1', 'Modifier : $1', 'Modificar: $1'],
  removeThis: ['Remove: $1', 'Supprimer : $1', 'Eliminar: $1'],
  goTo: ['Go to $1', 'Aller au $1', 'Ir al $1'],
  noFacts: ['No fact yet.', 'Aucun fait pour le moment.', 'Todavía no hay hechos.'],
  notYet: ['after the date shown', 'après la date affichée', 'después de la fecha mostrada'],
  fact: ['Fact', 'Fait', 'Hecho'],
  possible: ['Possible on this date', 'Possibles à cette date', 'Posibles en esta fecha'],
  notPossible: [
    'Not possible, or facts are missing before it',
    'Impossibles, ou des faits manquent avant',
    'Imposibles, o faltan hechos anteriores',
  ],
  isPossible: ['Possible', 'Possible', 'Posible'],
  isIncomplete: [
    'Possible only if the record lacks facts',
    'Possible seulement si des faits manquent au dossier',
    'Posible solo si faltan hechos en el expediente',
  ],
  isNotPossible: ['Not possible', 'Impossible', 'Imposible'],
  add: ['Add', 'Ajouter', 'Añadir'],
  addAnyway: [
    'Add all the same: it is set aside',
    'Ajouter malgré tout : il sera écarté',
    'Añadir de todos modos: se dejará de lado',
  ],
  save: ['Save', 'Enregistrer', 'Guardar'],
  more: ['Document, source, note', 'Document, source, note', 'Documento, fuente, nota'],
  unknown: ['not known', 'non connu', 'no se sabe'],
  yes: ['yes', 'oui', 'sí'],
  no: ['no', 'non', 'no'],
  months: ['months', 'mois', 'meses'],
  weeks: ['weeks', 'semaines', 'semanas'],
  days: ['days', 'jours', 'días'],
  severalNames: [
    'Several names: with a semicolon between them.',
    'Plusieurs noms : séparés par un point-virgule.',
    'Varios nombres: separados por punto y coma.',
  ],
  running: ['Running', 'En cours', 'En curso'],
  others: ['Others', 'Autres', 'Otros'],

  'field.by': ['Who acted', 'Qui a agi', 'Quién actuó'],
  'field.document': ['Document', 'Document', 'Documento'],
  'field.source': ['Source (address)', 'Source (adresse)', 'Fuente (dirección)'],
  'field.note': ['Note', 'Note', 'Nota'],
  'field.received': ['Received on', 'Reçue le', 'Recibida el'],
  'field.urgent': ['Case of urgency (DSU 4.8)', "Cas d'urgence (4:8)", 'Caso de urgencia (4.8)'],
  'field.joinable': [
    'Others may join (DSU 4.11)',
    "D'autres peuvent s'associer (4:11)",
    'Otros pueden asociarse (4.11)',
  ],
  'field.members': ['Members', 'Membres', 'Miembros'],
  'field.expected': ['Expected', 'Attendu', 'Previsto'],
  'field.until': ['Until', "Jusqu'au", 'Hasta el'],
  'field.on': ['On the day', 'Le', 'El día'],
  'field.brief': [
    'Only records a settlement (DSU 12.7)',
    'Constate seulement une solution (12:7)',
    'Solo constata una solución (12.7)',
  ],
  'field.recommendations': [
    'A recommendation (in compliance: non-compliance found)',
    'Une recommandation (mise en conformité : non-conformité constatée)',
    'Una recomendación (en cumplimiento: incumplimiento constatado)',
  ],
  'field.withdrawalPeriod': ['Withdrawal period (SCM 4.7)', 'Délai de retrait (SMC 4.7)', 'Plazo de retiro (SMC 4.7)'],
  'field.forum': ['Heard by', 'Entendu par', 'Conoce de la apelación'],
  'field.purpose': ['Subject of the arbitration', "Objet de l'arbitrage", 'Objeto del arbitraje'],
  'field.procedures': ['Procedures', 'Procédures', 'Procedimiento'],
  'field.period': ['Length', 'Durée', 'Duración'],
  'field.expires': ['Last day', 'Dernier jour', 'Último día'],
  'field.amount': ['Level', 'Niveau', 'Nivel'],
  'field.failed': [
    'Both sides consider that they failed',
    'Les deux parties constatent leur échec',
    'Ambas partes consideran que fracasaron',
  ],
  'field.rule': ['Time-limit', 'Délai', 'Plazo'],
  'field.text': ['Text', 'Texte', 'Texto'],
  'field.recourse': [
    'Compliance proceeding (1, 2 …)',
    'Procédure de mise en conformité (1, 2…)',
    'Procedimiento sobre el cumplimiento (1, 2…)',
  ],
  'choice.appellateBody': ['Appellate Body', "Organe d'appel", 'Órgano de Apelación'],
  'choice.arbitration': ['arbitration (DSU 25)', 'arbitrage (article 25)', 'arbitraje (artículo 25)'],
  'choice.appeal': ['the appeal', "l'appel", 'la apelación'],
  'choice.merits': ['the merits', 'le fond', 'el fondo'],
  'choice.implementation': ['the implementation', 'la mise en œuvre', 'la aplicación'],
  'choice.mpia': ['MPIA', 'AMPA', 'MPIA'],
  'choice.adHoc': ['ad hoc', 'ad hoc', 'ad hoc'],

  find: ['Number, title or Member', 'Numéro, titre ou Membre', 'Número, título o Miembro'],
  chooseHint: [
    'DS1 to DS624, with the facts known to April 2024.',
    "DS1 à DS624, avec les faits connus jusqu'en avril 2024.",
    'DS1 a DS624, con los hechos conocidos hasta abril de 2024.',
  ],
  noneFound: [
    'No dispute has these words.',
    'Aucun différend ne contient ces mots.',
    'Ninguna diferencia contiene esas palabras.',
  ],
  title: ['Title', 'Titre', 'Título'],
  complainants: ['Complainants', 'Plaignants', 'Reclamantes'],
  respondent: ['Respondent', 'Défendeur', 'Demandado'],
  track: ['Set of rules', 'Règles applicables', 'Normas aplicables'],
  firstFact: ['First fact', 'Premier fait', 'Primer hecho'],
  create: ['Create', 'Créer', 'Crear'],

  timeline: ['Timeline', 'Chronologie', 'Cronología'],
  statechart: ['Procedure', 'Procédure', 'Procedimiento'],
  history: ['Beside history', "À l'épreuve de la pratique", 'Ante la práctica'],
  readings: ['Readings', 'Lectures', 'Lecturas'],
  counting: ['Closed days', 'Jours fermés', 'Días inhábiles'],
  views: ['Views of the dispute', 'Vues du différend', 'Vistas de la diferencia'],
  present: ['Present state', 'État actuel', 'Estado actual'],
  reachable: ['May follow', 'Peut suivre', 'Puede seguir'],
  everywhere: [
    'From every open stage, a mutually agreed solution or a withdrawal leads to the end.',
    "Depuis chaque étape ouverte, une solution convenue d'un commun accord ou un retrait mène à la fin.",
    'Desde cualquier etapa abierta, una solución mutuamente convenida o un retiro lleva al fin.',
  ],

  historyCaution: [
    'What other disputes took, from the records to $1. It is experience and no forecast.',
    "Ce qu'ont duré d'autres différends, d'après les dossiers au $1. C'est une expérience et non une prévision.",
    'Lo que duraron otras diferencias, según los expedientes hasta el $1. Es experiencia y no una previsión.',
  ],
  historyHere: ['Here', 'Ici', 'Aquí'],
  soFar: ['$1 so far', '$1 à ce jour', '$1 hasta ahora'],
  law: ['Law', 'Droit', 'Derecho'],
  lawUntil: ['last day $1', 'dernier jour : $1', 'último día: $1'],
  lawFrom: ['allowed from $1', 'permis à partir du $1', 'permitido desde el $1'],
  since: ['since $1', 'depuis le $1', 'desde el $1'],
  noLaw: ['the law sets no time', 'le droit ne fixe pas de délai', 'el derecho no fija plazo'],
  half: ['half in $1 or less', 'la moitié en $1 ou moins', 'la mitad en $1 o menos'],
  middle: ['middle half: $1 to $2 days', 'moitié centrale : de $1 à $2 jours', 'mitad central: de $1 a $2 días'],
  shorter: ['$1 of $2 others were shorter', '$1 sur $2 autres ont été plus courts', '$1 de $2 otros fueron más cortos'],
  noOthers: ['no other to compare with', 'aucun autre à comparer', 'ningún otro con que comparar'],
  agreedPeriod: ['Reasonable period of time, as agreed', 'Délai raisonnable convenu', 'Plazo prudencial acordado'],
  awardedPeriod: [
    'Reasonable period of time, as awarded',
    'Délai raisonnable fixé par arbitrage',
    'Plazo prudencial fijado por arbitraje',
  ],
  nothingBegun: ['No step has begun.', "Aucune étape n'a commencé.", 'No ha comenzado ninguna etapa.'],
  source: [
    "The WTO's page on this dispute",
    "La page de l'OMC sur ce différend",
    'La página de la OMC sobre esta diferencia',
  ],

  readingsHint: [
    'On these questions panels, Members and authors differ. Choose another answer and see which dates move.',
    'Sur ces questions les groupes spéciaux, les Membres et les auteurs divergent. Choisissez une autre réponse et voyez quelles dates changent.',
    'En estas cuestiones discrepan grupos especiales, Miembros y autores. Elija otra respuesta y vea qué fechas cambian.',
  ],
  follows: ['followed unless you choose', 'suivie par défaut', 'seguida por defecto'],
  heldBy: ['Held by', 'Soutenue par', 'Sostenida por'],
  movesHere: ['bears on a date here', 'change une date ici', 'cambia una fecha aquí'],
  moved: ['What your choices move on $1', 'Ce que vos choix changent au $1', 'Lo que cambian sus elecciones al $1'],
  movedNothing: [
    'On this date they move no day.',
    'À cette date, aucun jour ne change.',
    'En esta fecha no cambia ningún día.',
  ],
  wasDay: ['was', 'était', 'era'],
  reset: [
    'Back to the readings of the library',
    'Revenir aux lectures de la bibliothèque',
    'Volver a las lecturas de la biblioteca',
  ],
  onlyHere: [
    'Only questions that bear on a date here',
    'Seulement les questions qui changent une date ici',
    'Solo las cuestiones que cambian una fecha aquí',
  ],

  closedHint: [
    "Days on which the WTO does not work, besides Saturdays and Sundays. Without a list, the usual closed days are a doubt. The WTO's own list for the year decides.",
    "Jours où l'OMC ne travaille pas, outre les samedis et dimanches. Sans liste, les jours habituellement fermés sont un doute. La liste de l'OMC pour l'année décide.",
    'Días en que la OMC no trabaja, además de sábados y domingos. Sin lista, los días habitualmente cerrados son una duda. Decide la lista de la OMC para el año.',
  ],
  closedDay: ['Closed day', 'Jour fermé', 'Día inhábil'],
  usualDays: [
    'Add the usual closed days of $1',
    'Ajouter les jours habituels de $1',
    'Añadir los días habituales de $1',
  ],
  noClosed: [
    'No list: only week-ends count.',
    'Aucune liste : seules les fins de semaine comptent.',
    'Sin lista: solo cuentan los fines de semana.',
  ],
  clearList: ['Clear the list', 'Vider la liste', 'Vaciar la lista'],
  policy: ['How strictly the record is read', 'Rigueur de lecture du dossier', 'Rigor de lectura del expediente'],
  'policy.lenient': [
    'Lenient: what is missing is implied, what contradicts is set aside',
    'Tolérante : ce qui manque est supposé, ce qui contredit est écarté',
    'Tolerante: lo que falta se supone, lo que contradice se deja de lado',
  ],
  'policy.standard': [
    'Standard: what is impossible or incomplete is refused',
    'Normale : ce qui est impossible ou incomplet est refusé',
    'Normal: lo imposible o incompleto se rechaza',
  ],
  'policy.strict': [
    'Strict: what is irregular or doubtful is refused too',
    'Stricte : ce qui est irrégulier ou douteux est aussi refusé',
    'Estricta: también se rechaza lo irregular o dudoso',
  ],

  shareHint: [
    'The address holds the whole record, the date and your choices. They stay in the part after #, which no browser sends to a server.',
    "L'adresse contient tout le dossier, la date et vos choix. Ils restent dans la partie après #, qu'aucun navigateur n'envoie à un serveur.",
    'La dirección contiene todo el expediente, la fecha y sus elecciones. Quedan en la parte tras #, que ningún navegador envía a un servidor.',
  ],
  copy: ['Copy the address', "Copier l'adresse", 'Copiar la dirección'],
  copied: ['The address is copied.', "L'adresse est copiée.", 'La dirección está copiada.'],
  address: ['Address', 'Adresse', 'Dirección'],
  export: ['Export', 'Exporter', 'Exportar'],
  'export.json': ['Record (JSON)', 'Dossier (JSON)', 'Expediente (JSON)'],
  'export.ics': ['Calendar (.ics)', 'Calendrier (.ics)', 'Calendario (.ics)'],
  'export.svg': ['Timeline (SVG)', 'Chronologie (SVG)', 'Cronología (SVG)'],
  'export.md': ['Report (Markdown)', 'Rapport (Markdown)', 'Informe (Markdown)'],
  import: ['Import a record (JSON)', 'Importer un dossier (JSON)', 'Importar un expediente (JSON)'],
  notJson: ['This file is no JSON.', "Ce fichier n'est pas du JSON.", 'Este archivo no es JSON.'],
  device: ['This device', 'Cet appareil', 'Este dispositivo'],
  keep: ['Keep the case on this device', 'Garder le cas sur cet appareil', 'Guardar el caso en este dispositivo'],
  keepHint: [
    'Without your consent nothing is stored. Nothing is ever sent.',
    "Sans votre accord rien n'est conservé. Rien n'est jamais envoyé.",
    'Sin su consentimiento no se guarda nada. Nunca se envía nada.',
  ],
  forget: ['Clear what is kept', 'Effacer ce qui est gardé', 'Borrar lo guardado'],
  badAddress: [
    'The address holds no dispute that can be read.',
    "L'adresse ne contient aucun différend lisible.",
    'La dirección no contiene ninguna diferencia legible.',
  ],
  noAdvice: [
    'No legal advice. Dates are worked out from the recorded facts alone.',
    'Pas un avis juridique. Les dates sont calculées à partir des seuls faits consignés.',
    'No es asesoramiento jurídico. Las fechas se calculan solo a partir de los hechos consignados.',
  ],
} as const satisfies Readonly<Record<string, readonly [english: string, french: string, spanish: string]>>;

export type Word = keyof typeof table;

/** The names of the languages, each in itself. */
export const languageNames = { en: 'English', fr: 'Français', es: 'Español' } as const;
export type Code = keyof typeof languageNames;
export const codes = ['en', 'fr', 'es'] as const;

export const isCode = (text: string | undefined): text is Code => codes.some((code) => code === text);

/** A word of the page in a language, with what is filled in. French puts a hard space before its colon. */
export function word(code: Code, name: Word, ...filled: readonly (string | number)[]): string {
  const text: string = table[name][codes.indexOf(code)] ?? table[name][0];
  const whole = text.replace(/\$(\d)/g, (_, place: string) => String(filled[Number(place) - 1] ?? ''));
  return code === 'fr' ? whole.replaceAll(' :', '\u00a0:') : whole;
}

export const isWord = (name: string): name is Word => Object.hasOwn(table, name);

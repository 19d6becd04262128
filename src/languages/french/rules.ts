import type { HalvedRuleId, Language } from '../language.js';

const requestPanel = "Peut demander l'établissement d'un groupe spécial";
const atOnceToPanel = "Le plaignant peut demander directement l'établissement d'un groupe spécial";
const noLastDayForPanel = "Aucun groupe spécial n'est établi d'office, et la demande n'est soumise à aucun délai";
const indicative =
  'Ce délai est indicatif\u00a0: le calendrier arrêté par le groupe spécial prévaut et peut être modifié';
const explainPanelDelay =
  "Le groupe spécial doit informer l'ORD par écrit des raisons du retard et de la date prévue pour la présentation du rapport";
const explainAppealDelay =
  "L'Organe d'appel doit informer l'ORD par écrit des raisons du retard et de la date prévue pour la présentation du rapport";
const timeAdded =
  "Le temps supplémentaire de la procédure initiale s'ajoute aux délais des articles 20 et 21:4 du Mémorandum d'accord";
const explainDelay = {
  action:
    "Informer l'ORD par écrit des raisons du retard du rapport et de la date prévue pour sa présentation, s'il ne peut être présenté à temps",
  note: timeAdded,
};
const adoptPanelReport = {
  action: 'Adopter le rapport du groupe spécial',
  note: "Le rapport est adopté, sauf appel d'une partie ou consensus contre l'adoption\u00a0; un Membre doit en demander l'inscription à l'ordre du jour, et un rapport faisant l'objet d'un appel n'est examiné qu'après l'achèvement de la procédure d'appel",
};
const appeal = {
  action: "Peut notifier à l'ORD sa décision de faire appel et déposer une déclaration d'appel",
  otherwise: "Le droit de faire appel s'éteint",
  note: 'Ce droit prend fin plus tôt si le rapport est adopté auparavant',
};
const adoptAppellateReport = {
  action: "Adopter le rapport de l'Organe d'appel",
  note: "Le rapport est adopté, sauf consensus contre l'adoption",
};
const circulate = 'Distribuer son rapport aux Membres';
const circulateLate = `${circulate}, même en cas de retard`;
const appellateReport = { action: circulate, otherwise: explainAppealDelay };
const anyOrder = "La section peut rendre toute ordonnance qu'elle juge appropriée, y compris le rejet de l'appel";
const lateNotFiled = "Un document reçu tardivement n'est pas réputé déposé";
const authorizedOrArbitrated =
  "L'autorisation est accordée, sauf consensus contraire\u00a0; le défendeur peut demander l'arbitrage de l'article 22:6 du Mémorandum d'accord";
const positiveConsensus = "L'adoption exige un consensus positif, de sorte que tout Membre peut y faire obstacle";

const lastFiling =
  'Ce jour est calculé pour une réunion tenue le dernier jour de ce délai\u00a0; pour une réunion antérieure, il tombe plus tôt';

const sentences: Omit<Language['rules'], HalvedRuleId> = {
  'dsu-1-2-agree-on-conflicting-special-rules': {
    action: "Peuvent convenir des règles spéciales ou additionnelles qui s'appliquent en cas de conflit entre elles",
    otherwise: "Chaque partie peut demander au Président de l'ORD de déterminer les règles à suivre",
  },
  'dsu-1-2-chair-determines-rules': {
    action: 'Déterminer, en consultation avec les parties, les règles à suivre',
  },
  'dsu-4-3-reply': { action: 'Répondre à la demande de consultations', otherwise: atOnceToPanel },
  'dsu-4-3-enter-consultations': { action: 'Engager des consultations de bonne foi', otherwise: atOnceToPanel },
  'dsu-4-3-panel-if-no-reply': {
    action: `${requestPanel} sans plus attendre, si le défendeur n'a pas répondu`,
    note: 'Une réponse donnée en temps utile fait échec à ce droit, mais non une réponse tardive',
  },
  'dsu-4-3-panel-if-no-consultations': {
    action: `${requestPanel} sans plus attendre, si le défendeur n'a pas engagé de consultations`,
    note: 'Des consultations engagées en temps utile font échec à ce droit',
  },
  'dsu-4-7-request-panel': {
    action: `${requestPanel}, si les consultations n'ont pas réglé le différend`,
    note: noLastDayForPanel,
  },
  'dsu-4-8-urgent-enter': {
    action: "Engager des consultations en cas d'urgence",
    otherwise:
      "Le plaignant peut demander l'établissement d'un groupe spécial une fois achevée la période d'attente de l'article 4:8 du Mémorandum d'accord",
  },
  'dsu-4-8-urgent-panel': {
    action: `${requestPanel} en cas d'urgence, si les consultations n'ont pas réglé le différend`,
    note: noLastDayForPanel,
  },
  'dsu-4-11-join': {
    action:
      "Peut demander à participer aux consultations, s'il n'y est pas partie et y a un intérêt commercial substantiel",
    note: "L'admission suppose que les consultations relèvent de l'article XXII:1 du GATT de 1994 ou d'une disposition correspondante et que le défendeur reconnaisse que l'intérêt substantiel invoqué est fondé\u00a0; sinon, le Membre reste libre de demander ses propres consultations",
  },
  'dsu-5-4-good-offices-wait': {
    action: `${requestPanel}, lorsque des bons offices, une conciliation ou une médiation ont débuté pendant la période des consultations`,
    note: "La fin de cette procédure ne permet une demande antérieure que si les parties considèrent d'un commun accord qu'elle a échoué",
  },
  'dsu-6-1-establish-at-second-meeting': {
    action:
      "Établir le groupe spécial, si le plaignant le demande, au plus tard à la deuxième réunion dont l'ordre du jour comporte la demande",
    note: "Le groupe spécial est établi, sauf consensus contraire, alors qu'à la première réunion tout Membre pouvait s'y opposer",
  },
  'dsu-6-1-fn5-special-meeting': {
    action: "Tenir la réunion extraordinaire demandée en vue de l'établissement du groupe spécial",
  },
  'dsu-6-1-fn5-notice': {
    action: "Donner un préavis de la réunion extraordinaire consacrée à la demande d'établissement d'un groupe spécial",
    otherwise: 'La réunion ne peut se tenir que plus tard',
  },
  'dsb-rules-convening-notice': {
    action: "Publier l'avis de convocation de la réunion",
    note: "L'ordre du jour est clos le dernier jour ouvrable précédant l'avis",
  },
  'dsb-rules-last-filing-16-4': {
    action: "Peut demander l'inscription de l'adoption du rapport à l'ordre du jour d'une réunion de l'ORD",
    otherwise:
      "Le rapport ne peut être examiné qu'après l'expiration du délai de l'article 16:4 du Mémorandum d'accord",
    note: lastFiling,
  },
  'dsb-rules-last-filing-17-14': {
    action: "Peut demander l'inscription de l'adoption des rapports à l'ordre du jour d'une réunion de l'ORD",
    otherwise:
      "Les rapports ne peuvent être examinés qu'après l'expiration du délai de l'article 17:14 du Mémorandum d'accord",
    note: lastFiling,
  },
  'dsb-rules-last-filing-22-6': {
    action:
      "Peut demander l'autorisation de prendre des mesures de rétorsion pour une réunion tenue dans le délai de l'article 22:6 du Mémorandum d'accord",
    otherwise:
      "L'ORD n'examine la demande qu'après le délai de l'article 22:6 du Mémorandum d'accord, et certains Membres estiment qu'il faut alors un consensus favorable",
    note: lastFiling,
  },
  'dsb-rules-agenda-closure': {
    action:
      "Peut demander l'inscription d'un point à l'ordre du jour de la réunion, tel qu'une demande d'établissement d'un groupe spécial",
    otherwise: 'Le point est reporté à une réunion ultérieure',
  },
  'dsu-7-1-special-terms-of-reference': {
    action: "Peuvent convenir d'un mandat autre que le mandat type",
    otherwise: "Le mandat type s'applique",
  },
  'dsu-8-5-five-panelists': {
    action: "Peuvent convenir d'un groupe spécial de cinq membres",
    otherwise: 'Le groupe spécial compte trois membres',
  },
  'dsu-8-7-ask-dg': {
    action: "Peut demander au Directeur général d'arrêter la composition du groupe spécial",
    note: "Aucun membre n'est désigné d'office\u00a0: une partie doit le demander, et la demande n'est soumise à aucun délai",
  },
  'dsu-8-7-composition-announced': {
    action: 'Informer les Membres de la composition arrêtée par le Directeur général',
  },
  'dsu-10-2-third-party-notice': {
    action: "Peut notifier à l'ORD un intérêt substantiel et réserver ainsi ses droits de tierce partie",
    note: 'Des réserves plus tardives ont été acceptées au cas par cas',
  },
  'dsu-12-3-timetable': { action: 'Fixer le calendrier en consultation avec les parties' },
  'dsu-12-8-final-report': { action: 'Remettre le rapport final aux parties', otherwise: explainPanelDelay },
  'dsu-12-8-final-report-urgent': {
    action: "Remettre le rapport final aux parties en cas d'urgence",
    otherwise: explainPanelDelay,
  },
  'dsu-12-9-delay-notice': explainDelay,
  'dsu-12-9-nine-month-cap': {
    action: circulateLate,
    note: "Aucune sanction ne s'ensuit\u00a0: la limite est couramment dépassée, et le groupe spécial reste compétent",
  },
  'dsu-12-12-suspension-max': {
    action: 'Limiter à cette durée toute suspension de ses travaux à la demande du plaignant',
    note: "Le pouvoir conféré pour l'établissement du groupe spécial devient caduc si la suspension dure plus longtemps",
  },
  'dsu-12-12-lapse': {
    action: 'Peut demander au groupe spécial de reprendre ses travaux',
    otherwise:
      "Le pouvoir conféré pour l'établissement du groupe spécial devient caduc si la suspension se prolonge, et une nouvelle demande d'établissement est nécessaire",
  },

  'dsu-app3-12-a1': {
    action: 'Déposer la première communication écrite du plaignant',
    note: indicative,
  },
  'dsu-app3-12-a2': {
    action: 'Déposer la première communication écrite du défendeur',
    note: indicative,
  },
  'dsu-app3-12-b': {
    action: 'Tenir la première réunion de fond avec les parties et la séance avec les tierces parties',
    note: indicative,
  },
  'dsu-app3-12-c': { action: 'Déposer sa réfutation écrite', note: indicative },
  'dsu-app3-12-d': { action: 'Tenir la deuxième réunion de fond avec les parties', note: indicative },
  'dsu-app3-12-e': {
    action: 'Remettre aux parties la partie descriptive du rapport',
    note: indicative,
  },
  'dsu-app3-12-f': { action: 'Commenter la partie descriptive du rapport', note: indicative },
  'dsu-app3-12-g': { action: 'Remettre le rapport intérimaire aux parties', note: indicative },
  'dsu-app3-12-h': {
    action: 'Présenter toute demande de réexamen de certains aspects du rapport intérimaire',
    otherwise: 'Le rapport intérimaire est considéré comme étant le rapport final du groupe spécial',
    note: indicative,
  },
  'dsu-app3-12-i': {
    action: 'Achever la phase de réexamen intérimaire, avec une réunion supplémentaire le cas échéant',
    note: indicative,
  },
  'dsu-app3-12-j': {
    action: 'Remettre le rapport final aux parties après la phase de réexamen intérimaire',
    note: indicative,
  },
  'dsu-app3-12-k': { action: 'Distribuer le rapport final aux Membres', note: indicative },

  'dsu-16-1-not-before': {
    action: 'Peut examiner le rapport du groupe spécial en vue de son adoption',
    note: 'Le rapport ne peut être examiné plus tôt',
  },
  'dsu-16-2-objections': {
    action:
      'Peut exposer par écrit les raisons de ses objections au rapport du groupe spécial, pour distribution avant la réunion',
    note: "Les objections n'empêchent pas à elles seules l'adoption\u00a0: il faut un appel ou un consensus contraire",
  },
  'dsu-16-4-adopt': adoptPanelReport,
  'dsu-16-4-appeal': appeal,
  'dsu-17-5-sixty': appellateReport,
  'dsu-17-5-delay-notice': explainDelay,
  'dsu-17-5-ninety-cap': {
    action: circulateLate,
    note: "Aucune sanction n'est prévue, et la limite ne peut être respectée si aucune section ne peut être constituée",
  },
  'dsu-17-14-adopt': {
    action:
      "Adopter le rapport de l'Organe d'appel ainsi que le rapport du groupe spécial tel que modifié par ce rapport",
    note: "Les rapports sont adoptés, et acceptés sans condition par les parties, sauf consensus contre l'adoption",
  },
  'dsu-20-no-appeal': {
    action: "Examiner le rapport du groupe spécial en vue de son adoption, en l'absence d'appel",
  },
  'dsu-20-appeal': {
    action: "Examiner le rapport de l'Organe d'appel en vue de son adoption, en cas d'appel",
  },

  'ab-rule-20-notice': {
    action:
      "Déposer, en cas d'appel, la déclaration d'appel auprès du secrétariat de l'Organe d'appel en même temps que la notification à l'ORD",
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-21-appellant': {
    action: "Déposer une communication en tant qu'appelant",
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-23-4-other-appellant-submission': {
    action: "Déposer une communication en tant qu'autre appelant, si elle a déposé une déclaration d'un autre appel",
    otherwise: anyOrder,
    note: lateNotFiled,
  },
  'ab-rule-22-appellee': { action: "Peut déposer une communication en tant qu'intimé", note: lateNotFiled },
  'ab-rule-24-third-participant': {
    action: 'Peut déposer une communication en tant que participant tiers',
    note: lateNotFiled,
  },
  'ab-rule-24-2-third-participant-notice': {
    action:
      "Peut notifier son intention de comparaître à l'audience ou d'y faire une déclaration, si elle ne dépose pas de communication",
    otherwise:
      "La tierce partie peut le notifier plus tard et assister à l'audience, mais la section décide si elle peut y prendre la parole",
  },
  'ab-rule-18-5-clerical': {
    action: "Peut demander l'autorisation de corriger des erreurs matérielles",
    note: "La section peut ne pas tenir compte d'une demande plus tardive ou rendre toute ordonnance qu'elle juge appropriée",
  },
  'ab-rule-23-other-appeal': {
    action: "Peut déposer une déclaration d'un autre appel, en s'associant à l'appel ou en alléguant d'autres erreurs",
    note: "Une partie qui n'en dépose pas conserve son droit de faire appel tant que le délai d'appel court, et une seule section connaît des deux appels",
  },
  'ab-rule-27-hearing': { action: "Tenir l'audience" },
  'ab-rule-17-counting': {
    action:
      "Compter le délai imparti pour un acte d'un Membre à partir du lendemain de l'événement qui le déclenche, dernier jour compris, sauf décision contraire de l'ORD\u00a0; la décision de l'ORD sur l'expiration des délais s'applique aux appels",
  },
  'ab-rule-30-withdrawal': {
    action:
      "Peut se désister à tout moment de l'appel qu'il a formé, par notification à l'Organe d'appel, qui en donne notification à l'ORD",
    note: "Les délais d'adoption et d'appel courent de nouveau, avec leur dernier jour initial",
  },

  'dsu-21-3-intentions': {
    action:
      "Informer l'ORD, à une réunion, de ses intentions au sujet de la mise en œuvre des recommandations et décisions",
    note: "Lorsqu'aucune réunion ne tombe dans le délai, certains Membres informent l'ORD par lettre",
  },
  'dsu-21-3-b-agree-rpt': {
    action: 'Peuvent convenir du délai raisonnable',
    otherwise: 'Le délai peut être fixé par arbitrage contraignant',
    note: "Un accord reste possible jusqu'à la décision arbitrale",
  },
  'dsu-21-3-c-award': {
    action: 'Déterminer, sur demande, le délai raisonnable par arbitrage contraignant',
    note: "Les parties conviennent habituellement qu'une décision plus tardive vaut décision au titre de la même disposition",
  },
  'dsu-21-3-fn12-agree-arbitrator': {
    action: "Peuvent convenir d'un arbitre",
    otherwise: "Le Directeur général désigne l'arbitre",
  },
  'dsu-21-3-fn12-dg-appoints': {
    action: "Désigner l'arbitre après avoir consulté les parties, si elles ne s'entendent pas",
  },
  'dsu-21-3-c-guideline': {
    action: 'Veiller à ce que le délai raisonnable ne dépasse pas celui du principe directeur',
    note: "Ce principe n'est pas contraignant\u00a0: le délai peut être plus court ou plus long",
  },
  'dsu-21-4-fifteen': {
    action: 'Veiller à ce que le délai raisonnable soit déterminé',
    note: "Le temps supplémentaire pris pour un rapport prolonge ce délai jusqu'à un maximum, sauf circonstances exceptionnelles reconnues par les parties",
  },
  'dsu-21-4-eighteen': {
    action:
      "Veiller à ce que le délai raisonnable soit déterminé, lorsque le groupe spécial ou l'Organe d'appel a pris du temps supplémentaire",
  },
  'dsu-21-5-report': {
    action: 'Distribuer aux Membres le rapport du groupe spécial de la mise en conformité',
    otherwise: explainPanelDelay,
    note: 'En pratique, le rapport prend bien plus de temps',
  },
  'dsu-21-6-agenda': {
    action: "Inscrire la mise en œuvre à l'ordre du jour de ses réunions, sauf décision contraire de sa part",
    note: "Le point demeure à l'ordre du jour jusqu'à ce que la question soit résolue",
  },
  'dsu-21-6-status-report': {
    action: "Présenter à l'ORD un rapport de situation écrit sur la mise en œuvre avant la réunion",
  },
  'dsu-22-2-negotiate': { action: 'Engager les négociations demandées sur la compensation' },
  'dsu-22-2-request-suspension': {
    action: "Peut demander à l'ORD l'autorisation de suspendre des concessions ou d'autres obligations",
    note: "Selon le texte, la demande elle-même doit attendre\u00a0; en pratique, elle est déposée dès le lendemain de l'expiration du délai raisonnable, en vue d'une réunion postérieure à la période d'attente, sans que ce calendrier soulève d'objection",
  },
  'dsu-22-6-authorize': {
    action: "Accorder, sur demande, l'autorisation de prendre des mesures de rétorsion",
    note: "L'autorisation est accordée, sauf consensus contraire ou contestation soumise à arbitrage\u00a0; certains Membres estiment qu'il faut un consensus favorable une fois le délai écoulé",
  },
  'dsu-22-6-arbitration': {
    action:
      "Achever l'arbitrage sur le niveau de la suspension ou sur les principes de l'article 22:3 du Mémorandum d'accord",
    note: "Aucune suspension n'a lieu pendant l'arbitrage, qui dure couramment plus longtemps\u00a0; l'ORD autorise ensuite la suspension sur demande, sauf consensus contraire",
  },
  'dsu-21-3-reasonable-period': {
    action: 'Mettre la mesure en conformité dans le délai raisonnable',
    otherwise:
      "Le plaignant peut demander des négociations sur la compensation, puis l'autorisation de prendre des mesures de rétorsion",
    note: "Un désaccord sur la mise en conformité relève d'un groupe spécial de la mise en conformité",
  },
  'dsu-21-5-delay-notice': {
    action:
      "Informer l'ORD par écrit des raisons du retard du rapport du groupe spécial de la mise en conformité et de la date prévue pour sa présentation, s'il ne peut être présenté à temps",
  },
  'dsu-22-6-objection': {
    action:
      "Peut contester le niveau de la suspension, ou alléguer que les principes de l'article 22:3 du Mémorandum d'accord n'ont pas été suivis",
    otherwise: "L'ORD accorde l'autorisation, sauf consensus contraire",
    note: "La contestation entraîne un arbitrage, sans suspension dans l'intervalle, et reste possible jusqu'à ce que l'ORD statue sur la demande",
  },
  'dsu-22-7-request': {
    action: "Peut demander à l'ORD une autorisation compatible avec la décision de l'arbitre",
    note: "L'autorisation est accordée, sauf consensus contraire\u00a0; la demande n'est soumise à aucun délai",
  },

  'scm-4-4-panel': {
    action: "Peut demander à l'ORD d'établir immédiatement un groupe spécial",
    note: 'Le groupe spécial est établi à la première réunion, sauf consensus contraire',
  },
  'scm-4-6-report': { action: circulate },
  'scm-4-8-adopt': adoptPanelReport,
  'scm-4-8-appeal': appeal,
  'scm-4-9-ab-report': appellateReport,
  'scm-4-9-ab-cap': { action: circulateLate },
  'scm-4-9-adopt': adoptAppellateReport,
  'scm-4-10-withdrawal-period': {
    action: 'Retirer la subvention dans le délai que spécifie le groupe spécial',
    otherwise: "L'ORD autorise, à la demande du plaignant, des contre-mesures appropriées, sauf consensus contraire",
  },
  'scm-4-5-pge': {
    action:
      "Accepter sans modification les conclusions que le Groupe d'experts permanent présente dans le délai fixé par le groupe spécial",
  },
  'scm-4-12-halving': {
    action:
      "Respecter la moitié de chaque délai du Mémorandum d'accord que l'article 4 de l'Accord SMC ne fixe pas lui-même, les mois restant inchangés, les périodes d'attente arrondies vers le haut et les autres délais vers le bas",
  },
  'scm-4-4-first-meeting': {
    action: "Établir le groupe spécial à la première réunion dont l'ordre du jour comporte la demande",
    note: "À la différence d'un différend ordinaire, aucun Membre ne peut faire obstacle à la première demande",
  },
  'scm-4-10-countermeasures': {
    action: "Peut demander à l'ORD d'autoriser des contre-mesures appropriées",
    note: authorizedOrArbitrated,
  },
  'scm-7-4-panel': {
    action: requestPanel,
    note: 'Le groupe spécial est établi, sauf consensus contraire',
  },
  'scm-7-4-composition': { action: 'Arrêter la composition du groupe spécial et son mandat' },
  'scm-7-5-report': { action: circulate },
  'scm-7-6-adopt': adoptPanelReport,
  'scm-7-7-ab-sixty': appellateReport,
  'scm-7-7-ab-ninety': { action: circulateLate },
  'scm-7-7-adopt': adoptAppellateReport,
  'scm-7-9-six-months': {
    action: 'Éliminer les effets défavorables de la subvention ou retirer celle-ci',
    otherwise:
      "L'ORD autorise, à la demande du plaignant, des contre-mesures proportionnelles, sauf compensation convenue ou consensus contraire",
    note: 'Ce délai tient lieu de délai raisonnable',
  },
  'scm-annex-v-5': {
    action: "Achever la collecte de renseignements prévue à l'Annexe V de l'Accord SMC",
    otherwise:
      "Le groupe spécial peut se fonder sur les meilleurs renseignements disponibles et tirer des déductions défavorables d'un manque de coopération",
  },
  'scm-7-6-appeal': appeal,
  'scm-7-9-countermeasures': {
    action: "Peut demander à l'ORD d'autoriser des contre-mesures proportionnelles aux effets défavorables",
    note: authorizedOrArbitrated,
  },

  'mpia-notify-agreement': {
    action:
      "Conclure et notifier l'accord soumettant les appels dans ce différend à l'arbitrage de l'article 25 du Mémorandum d'accord",
  },
  'mpia-circulation-notice': {
    action: "Annoncer aux parties à l'avance la date prévue pour la distribution du rapport aux Membres",
  },
  'mpia-request-suspension': {
    action:
      "Peut demander au groupe spécial, une fois son rapport final remis aux parties, de suspendre ses travaux, ce qui vaut demande conjointe au titre de l'article 12:12 du Mémorandum d'accord",
    otherwise: 'Le rapport est distribué, et les parties sont réputées être convenues de ne pas faire appel',
  },
  'mpia-notice-of-appeal': {
    action: "Peut déposer une déclaration d'appel à laquelle est joint le rapport final du groupe spécial",
    otherwise:
      'Le groupe spécial est invité conjointement à reprendre ses travaux, puis son rapport est distribué et adopté',
  },
  'mpia-other-appeal': { action: "Peut déposer une déclaration d'un autre appel dans l'arbitrage" },
  'mpia-ninety-day-award': {
    action: 'Rendre la décision arbitrale',
    note: "Les parties peuvent accepter une prorogation proposée par les arbitres\u00a0; la décision arbitrale est définitive, elle est notifiée et non adoptée, et les articles 21 et 22 du Mémorandum d'accord s'y appliquent",
  },
  'dsu-25-2-notify': {
    action: "Notifier à tous les Membres, suffisamment à l'avance, l'accord de recours à l'arbitrage",
  },

  'd1966-dg-report': {
    action:
      "Présenter un rapport à l'ORD à la demande de l'une ou l'autre partie, si les bons offices n'ont pas abouti à une solution",
  },
  'd1966-panel-appointed': { action: 'Constituer le groupe spécial sans retard' },
  'd1966-panel-report': {
    action: "Présenter les constatations et recommandations, sauf si le délai est prorogé avec l'accord du plaignant",
  },
  'd1966-implementation-report': { action: 'Faire rapport sur les dispositions prises' },
  'dsu-3-12-extension': {
    action:
      "Obtenir l'accord du plaignant avant de proroger le délai de présentation de son rapport, s'il le juge insuffisant",
  },
  'd1989-g1-not-before': {
    action: 'Peut examiner en vue de son adoption le rapport relatif à une plainte motivée par une autre situation',
    note: positiveConsensus,
  },
  'd1989-g2-objections': {
    action:
      'Peut faire distribuer ses objections écrites au rapport relatif à une plainte motivée par une autre situation',
    note: positiveConsensus,
  },
  'd1989-g4-total': {
    action: 'Se prononcer sur le rapport du groupe spécial relatif à une plainte motivée par une autre situation',
    note: positiveConsensus,
  },
  'd1989-i3-agenda': {
    action:
      "Inscrire à l'ordre du jour la mise en œuvre relative à une plainte motivée par une autre situation, sauf décision contraire de sa part",
  },

  'sequencing-ds457-consultations': {
    action:
      "Peut demander l'établissement d'un groupe spécial de la mise en conformité, lorsqu'un accord sur la chronologie des procédures le prévoit",
    note: "Le défendeur ne s'oppose pas à l'établissement à la première réunion",
  },
  'dsb-16-4-extension': {
    action: "Peut proroger le délai d'adoption et d'appel jusqu'à une date déterminée",
    note: "L'adoption et l'appel sont tous deux reportés à la nouvelle date, et de nouvelles prorogations ont été admises dans la pratique",
  },
  'gatt-xxiii-2-withdrawal': {
    action: "Peut notifier son intention de dénoncer l'Accord général",
    note: 'La dénonciation prend effet après la même durée à compter de la réception de la notification',
  },
};

/** The sentences of every rule. A rule that halves another one has the sentences of that rule. */
export const ruleSentences: Language['rules'] = {
  ...sentences,
  'dsu-8-5-five-panelists-halved': sentences['dsu-8-5-five-panelists'],
  'dsu-8-7-ask-dg-halved': sentences['dsu-8-7-ask-dg'],
  'dsu-8-7-composition-announced-halved': sentences['dsu-8-7-composition-announced'],
  'dsu-7-1-special-terms-of-reference-halved': sentences['dsu-7-1-special-terms-of-reference'],
  'dsu-16-1-not-before-halved': sentences['dsu-16-1-not-before'],
  'dsu-16-2-objections-halved': sentences['dsu-16-2-objections'],
  'dsu-21-5-report-halved': sentences['dsu-21-5-report'],
  'dsu-22-6-authorize-halved': sentences['dsu-22-6-authorize'],
  'dsu-22-6-arbitration-halved': sentences['dsu-22-6-arbitration'],
};

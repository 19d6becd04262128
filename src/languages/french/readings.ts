import type { ReadingWords } from '../language.js';

/** What each option of a reading says, and who holds it. */
export const readings: ReadingWords = {
  'dsu-4-3-duties-roll': {
    rolls: {
      says: "L'obligation est reportée au jour ouvrable suivant, comme l'est un droit",
      heldBy: "une analogie avec la pratique de l'ORD, qui vise les actes par lesquels un droit est exercé ou préservé",
    },
    strict: {
      says: "L'obligation garde son jour, et le droit qui s'ouvre à défaut commence le lendemain",
      heldBy: "les termes de la pratique de l'ORD, qui ne mentionne pas les obligations",
    },
  },
  'dsu-4-3-refusal': {
    'day-31': {
      says: "L'établissement d'un groupe spécial peut être demandé à l'expiration des 30 jours pendant lesquels les consultations pouvaient encore s'ouvrir",
      heldBy: "les termes «\u00a0n'engage pas de consultations dans un délai ne dépassant pas 30 jours\u00a0»",
    },
    'at-once': {
      says: "L'établissement d'un groupe spécial peut être demandé dès le lendemain du refus",
      heldBy: 'les plaignants dans la pratique',
    },
  },
  'dsu-4-7-day-sixty': {
    'day-61': {
      says: "Soixante jours doivent s'être écoulés",
      heldBy:
        'la pratique\u00a0: les demandes se concentrent à partir du 61e jour, et onze en trente ans sont venues avant',
    },
    'day-60': {
      says: 'La demande est permise le soixantième jour même',
      heldBy: "un texte de formation de l'OMC («\u00a0at any time 60 days after\u00a0»)",
    },
  },
  'dsu-4-8-default': {
    'day-21': {
      says: "L'établissement d'un groupe spécial peut être demandé après les 20 jours de l'article 4:8",
      heldBy: "les termes de l'article 4:8",
    },
    'day-11': {
      says: "L'établissement d'un groupe spécial peut être demandé après les 10 jours, comme l'article 4:3 le permet après 30 jours",
      heldBy: "une analogie avec l'article 4:3",
    },
  },
  'joint-failure': {
    'ends-them': {
      says: "La constatation commune de l'échec des consultations met aussi fin à ces délais",
      heldBy: "une analogie avec l'article 4:7 du Mémorandum d'accord",
    },
    'only-4-7': {
      says: "Seul l'article 4:7 du Mémorandum d'accord le prévoit, de sorte que ce délai continue à courir",
      heldBy: 'les termes de ces dispositions',
    },
  },
  'scm-4-4-urgency': {
    no: {
      says: "L'urgence n'abrège rien, car l'article 4.12 de l'Accord SMC ne réduit de moitié que ce que l'article 4 ne prescrit pas lui-même, et il prescrit ce délai",
      heldBy: "les termes de l'article 4.12",
    },
    'ten-days': {
      says: "L'article 4:8 du Mémorandum d'accord s'applique en outre, de sorte que l'établissement peut être demandé après 20 jours, ou 10 là où l'article 4.12 de l'Accord SMC les réduit de moitié",
      heldBy: 'une lecture systématique',
    },
  },
  'scm-7-4-fifteen-days': {
    beside: {
      says: "Les 15 jours de l'article 7.4 de l'Accord SMC s'ajoutent aux 20 jours sans les remplacer",
      heldBy: 'la pratique',
    },
    displaced: {
      says: "Les 15 jours de l'article 7.4 de l'Accord SMC remplacent les 20 jours, car l'Appendice 2 du Mémorandum d'accord leur donne la primauté",
      heldBy: "l'article 1:2 du Mémorandum d'accord",
    },
  },
  'scm-4-12-months': {
    'months-stay': {
      says: 'Seuls les jours et les semaines sont réduits de moitié',
      heldBy: "la pratique, pour autant que l'historique des différends la montre",
    },
    halved: {
      says: 'Tout délai est réduit de moitié, quelle que soit son unité',
      heldBy: "les termes de l'article 4.12 de l'Accord SMC, qui parle de délais",
    },
  },
  'scm-4-12-intentions': {
    no: {
      says: 'Les 30 jours demeurent',
      heldBy: 'la pratique\u00a0: deux affaires, dans lesquelles la déclaration est venue après 15 jours',
    },
    'fifteen-days': {
      says: "Les 30 jours deviennent 15, car l'article 4.12 de l'Accord SMC n'excepte que ce que l'article 4 prescrit lui-même",
      heldBy: "les termes de l'article 4.12",
    },
  },
  'dsu-16-1-day-twenty': {
    'day-21': {
      says: "Vingt jours doivent s'être écoulés",
      heldBy: "la pratique\u00a0: aucun rapport n'a jamais été adopté avant le 21e jour",
    },
    'day-20': {
      says: "L'ORD peut examiner le rapport le vingtième jour même",
      heldBy: 'certains guides',
    },
  },
  'dsu-16-4-sunday': {
    no: {
      says: "Les délais de l'ORD ne sont pas reportés",
      heldBy: "les termes de l'article 16:4",
    },
    moves: {
      says: "Le droit à l'adoption du rapport est reporté au jour ouvrable suivant, comme l'est le droit d'appel",
      heldBy: "la pratique de l'ORD en matière d'expiration des délais",
    },
  },
  'dsu-16-4-end-of-appeal': {
    'day-60': {
      says: "Le droit prend fin avec le soixantième jour, et une notification ultérieure est tardive, bien que personne ne puisse l'annuler",
      heldBy: 'la plupart des Membres',
    },
    adoption: {
      says: "Le droit ne prend fin qu'avec l'adoption du rapport",
      heldBy: "un texte de formation de l'OMC",
    },
  },
  'counting-back': {
    before: {
      says: 'Le jour est avancé au jour ouvrable précédent, par prudence',
      heldBy: "la pratique de l'ordre du jour de l'ORD",
    },
    after: {
      says: 'Le jour est reporté au jour ouvrable suivant',
      heldBy: "les termes de la pratique de l'ORD",
    },
  },
  'reasonable-period-moves': {
    unmoved: {
      says: 'Le délai expire ce jour-là',
      heldBy: 'la pratique\u00a0: 40 des 41 échéances indiquées',
    },
    moves: {
      says: 'Le délai expire le jour ouvrable suivant',
      heldBy: 'une affaire (DS336)',
    },
  },
  'dsu-22-2-twenty-days': {
    'from-expiry': {
      says: "La demande est permise dès le lendemain de l'expiration, et l'ORD l'examine après les 20 jours",
      heldBy:
        'la pratique\u00a0: les seize demandes présentées dans le mois sont toutes venues entre le 5e et le 19e jour',
    },
    'after-twenty-days': {
      says: "La demande n'est permise qu'après les 20 jours",
      heldBy: "les termes de l'article 22:2",
    },
  },
  'rule-15-appeals': {
    'if-heard': {
      says: 'Les appels déjà entendus pouvaient être menés à terme',
      heldBy: "l'Organe d'appel et l'Union européenne\u00a0; quatre rapports de 2020",
    },
    none: {
      says: "Aucun appel ne pouvait être mené à terme sans l'approbation de l'ORD",
      heldBy: 'les États-Unis',
    },
  },
  'dsu-17-5-ninety-days': {
    yes: {
      says: "La limite peut être dépassée, et le rapport est adopté conformément à l'article 17:14",
      heldBy: 'la plupart des Membres\u00a0; les rapports à partir de 2011',
    },
    no: {
      says: "Un rapport ultérieur n'est pas adopté par consensus négatif",
      heldBy: 'les États-Unis, depuis 2018',
    },
  },
  'void-appeals': {
    never: {
      says: "Le rapport n'est pas adopté tant que l'appel n'est pas mené à terme ou retiré",
      heldBy: 'la pratique',
    },
    'day-90': {
      says: "L'appel est réputé mené à terme le quatre-vingt-dixième jour",
      heldBy: 'certains auteurs',
    },
  },
  'dsu-22-6-thirty-days': {
    open: {
      says: "La question est relevée et n'est pas tranchée",
      heldBy: 'aucun Membre en particulier',
    },
    ends: {
      says: 'Après les 30 jours, un consensus favorable est nécessaire',
      heldBy: "certains Membres\u00a0; les accords sur la chronologie s'en prémunissent",
    },
    survives: {
      says: 'Le droit au consensus négatif subsiste après les 30 jours',
      heldBy: "d'autres Membres",
    },
  },
  sequencing: {
    parallel: {
      says: "Aucun ordre n'est prescrit, et des accords règlent la question",
      heldBy: 'les États-Unis\u00a0; les arbitres dans la première affaire des bananes',
    },
    '21-5-first': {
      says: "La mise en conformité est examinée d'abord",
      heldBy: 'les Communautés européennes en 1999',
    },
  },
};

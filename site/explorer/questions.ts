import type { ReadingId } from 'wto-dispute';

/** The questions on which opinions differ, in the languages in which the table of readings does not ask them. */
export const questions: Readonly<Record<ReadingId, readonly [french: string, spanish: string]>> = {
  'dsu-4-3-duties-roll': [
    "Une obligation dont le dernier jour n'est pas ouvrable est-elle reportée au jour ouvrable suivant ?",
    '¿Se traslada al día hábil siguiente una obligación cuyo último día no es hábil?',
  ],
  'dsu-4-3-refusal': [
    "Quand l'établissement d'un groupe spécial peut-il être demandé après un refus de consulter ?",
    '¿Cuándo puede solicitarse un grupo especial tras una negativa a celebrar consultas?',
  ],
  'dsu-4-7-day-sixty': [
    "L'établissement d'un groupe spécial peut-il être demandé le soixantième jour ?",
    '¿Puede solicitarse un grupo especial el sexagésimo día?',
  ],
  'dsu-4-8-default': [
    "En cas d'urgence, à partir de quand l'établissement d'un groupe spécial peut-il être demandé si aucune consultation n'est engagée dans les dix jours ?",
    'En un caso de urgencia, ¿desde cuándo puede solicitarse un grupo especial si no se entablan consultas en diez días?',
  ],
  'joint-failure': [
    "Une constatation commune de l'échec des consultations met-elle aussi fin aux périodes d'attente des articles 5:4 du Mémorandum d'accord, 4.4 et 7.4 de l'Accord SMC ?",
    '¿Una declaración conjunta de que las consultas fracasaron pone fin también a las esperas del artículo 5.4 del ESD y de los artículos 4.4 y 7.4 del Acuerdo SMC?',
  ],
  'scm-4-4-urgency': [
    "L'urgence abrège-t-elle les périodes d'attente des articles 4.4 et 7.4 de l'Accord SMC ?",
    '¿Acorta la urgencia las esperas de los artículos 4.4 y 7.4 del Acuerdo SMC?',
  ],
  'scm-7-4-fifteen-days': [
    "Les quinze jours de l'article 7.4 de l'Accord SMC remplacent-ils les vingt jours des articles 7:1 et 8:7 du Mémorandum d'accord ?",
    '¿Desplazan los quince días del artículo 7.4 del Acuerdo SMC a los veinte días de los artículos 7.1 y 8.7 del ESD?',
  ],
  'scm-4-12-months': [
    "L'article 4.12 de l'Accord SMC réduit-il aussi de moitié les délais exprimés en mois ?",
    '¿Reduce el artículo 4.12 del Acuerdo SMC a la mitad también los plazos en meses?',
  ],
  'scm-4-12-intentions': [
    "L'article 4.12 de l'Accord SMC réduit-il de moitié les trente jours pour l'annonce des intentions ?",
    '¿Reduce el artículo 4.12 del Acuerdo SMC a la mitad los treinta días para informar del propósito?',
  ],
  'dsu-16-1-day-twenty': [
    "L'ORD peut-il examiner un rapport le vingtième jour ?",
    '¿Puede el OSD examinar un informe el vigésimo día?',
  ],
  'dsu-16-4-sunday': [
    "Si le soixantième jour n'est pas ouvrable, l'ORD peut-il encore adopter le rapport le jour ouvrable suivant ?",
    'Si el sexagésimo día no es hábil, ¿puede aún el OSD adoptar el informe el día hábil siguiente?',
  ],
  'dsu-16-4-end-of-appeal': [
    "Le droit d'appel prend-il fin avec le soixantième jour ?",
    '¿Termina el derecho de apelación con el sexagésimo día?',
  ],
  'counting-back': [
    "Si un jour compté à rebours n'est pas ouvrable, à quel jour est-il reporté ?",
    'Si un día contado hacia atrás no es hábil, ¿a qué día se traslada?',
  ],
  'reasonable-period-moves': [
    'Si le délai raisonnable prend fin une fin de semaine, sa fin est-elle reportée ?',
    'Si el plazo prudencial vence en fin de semana, ¿se traslada su vencimiento?',
  ],
  'dsu-22-2-twenty-days': [
    "L'autorisation peut-elle être demandée avant la fin des vingt jours de l'article 22:2 ?",
    '¿Puede pedirse la autorización antes de que terminen los veinte días del artículo 22.2?',
  ],
  'rule-15-appeals': [
    'Les appels pendants le 10 décembre 2019 pouvaient-ils être menés à terme ?',
    '¿Podían concluirse las apelaciones pendientes el 10 de diciembre de 2019?',
  ],
  'dsu-17-5-ninety-days': [
    "Un rapport distribué après le quatre-vingt-dixième jour est-il encore un rapport de l'Organe d'appel ?",
    '¿Sigue siendo informe del Órgano de Apelación el distribuido después del nonagésimo día?',
  ],
  'void-appeals': [
    'Un appel dont aucune section ne peut connaître est-il jamais achevé ?',
    '¿Concluye alguna vez una apelación de la que ninguna sección puede conocer?',
  ],
  'dsu-22-6-thirty-days': [
    'Le droit au consensus négatif survit-il aux trente jours ?',
    '¿Sobrevive el derecho al consenso negativo a los treinta días?',
  ],
  sequencing: [
    'La mise en conformité doit-elle être examinée avant la rétorsion ?',
    '¿Debe examinarse el cumplimiento antes de la retorsión?',
  ],
};

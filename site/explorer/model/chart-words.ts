/** States that hold others and have no name in the languages of the library. */
export const statesWithoutName = {
  en: { 'panel.atWork': 'panel at work', 'panel.interimReview': 'interim review' },
  fr: { 'panel.atWork': 'travaux du groupe spécial', 'panel.interimReview': 'réexamen intérimaire' },
  es: { 'panel.atWork': 'trabajos del grupo especial', 'panel.interimReview': 'reexamen intermedio' },
} as const;

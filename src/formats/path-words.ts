import type { Pace } from '../answers/projection/step.js';
import type { Language } from '../languages/language.js';

/*
 * The words that only the path ahead needs, in the languages of the library. They are not part of `Language`, because
 * then every page that shows a language would load them.
 */

/** The words for the path ahead. */
export interface PathWords {
  /** What the path supposes, by pace. */
  readonly law: Readonly<Record<Pace, string>>;
  readonly published: string;
  readonly appeal: string;
  readonly noAppeal: string;
  /** Remarks about a step: why it comes when it does, or why it has no date. */
  readonly noLimit: string;
  readonly after: (fact: string, length?: string) => string;
  readonly afterEndOf: (citation: string, length?: string) => string;
  readonly practice: (length: string) => string;
  readonly notBefore: (date: string) => string;
  readonly late: string;
  readonly exceeds: (citations: string) => string;
  /** What joins the last two of several. */
  readonly and: string;
  readonly reasonablePeriod: (length: string) => string;
  /** How long it all takes, and where it ends. */
  readonly whole: (days: string, from: string) => string;
  readonly end: string;
}

/** The words for a path that follows past disputes. */
interface ExperienceWords {
  readonly history: (quantile: number) => string;
  readonly experience: (words: {
    readonly length: string;
    readonly after: string;
    readonly n: number;
    readonly passed?: string;
  }) => string;
  /** On how many past periods the length of a period rests. */
  readonly ofPeriods: (period: string, n: number) => string;
  /** Why a step has the day of the law. */
  readonly tooFew: string;
}

const english: PathWords = {
  law: {
    fastest: 'If everybody acts on the first day that the law allows',
    slowest: 'If everybody acts on the last day that the law allows',
  },
  published: 'The schedule that the WTO publishes for a typical dispute',
  appeal: 'with an appeal',
  noAppeal: 'without an appeal',
  noLimit: 'the law sets no limit',
  after: (fact, length) =>
    length === undefined ? `after the ${fact}, on a date not in the record` : `${length} after the ${fact}`,
  afterEndOf: (citation, length) => `${length ?? 'some time'} after the last day under ${citation}`,
  practice: (length) => `about ${length}, which no article sets`,
  notBefore: (date) => `not before ${date}`,
  late: 'its time-limit had expired by the date chosen',
  exceeds: (citations) => `past the last day under ${citations}`,
  and: 'and',
  reasonablePeriod: (length) => `reasonable period of time of ${length}`,
  whole: (days, from) => `${days} from ${from}`,
  end: 'Where it ends',
};

const french: PathWords = {
  law: {
    fastest: 'Si chacun agit dès le premier jour permis',
    slowest: 'Si chacun agit le dernier jour permis',
  },
  published: "Le calendrier que l'OMC publie pour une affaire type",
  appeal: 'avec appel',
  noAppeal: 'sans appel',
  noLimit: 'le droit ne fixe pas de limite',
  after: (fact, length) =>
    length === undefined
      ? `après\u00a0: ${fact}, à une date que le dossier ne donne pas`
      : `${length} après\u00a0: ${fact}`,
  afterEndOf: (citation, length) => `${length ?? 'quelque temps'} après le dernier jour prévu (${citation})`,
  practice: (length) => `environ ${length}, qu'aucun article ne prévoit`,
  notBefore: (date) => `pas avant le ${date}`,
  late: 'délai déjà expiré à la date considérée',
  exceeds: (citations) => `au-delà du dernier jour prévu (${citations})`,
  and: 'et',
  reasonablePeriod: (length) => `délai raisonnable de ${length}`,
  whole: (days, from) => `${days} à compter du ${from}`,
  end: 'Aboutissement',
};

const spanish: PathWords = {
  law: {
    fastest: 'Si cada cual actúa el primer día que permite el derecho',
    slowest: 'Si cada cual actúa el último día que permite el derecho',
  },
  published: 'El calendario que publica la OMC para un caso típico',
  appeal: 'con apelación',
  noAppeal: 'sin apelación',
  noLimit: 'el derecho no fija límite',
  after: (fact, length) =>
    length === undefined
      ? `después de: ${fact}, en una fecha que no consta en el expediente`
      : `${length} después de: ${fact}`,
  afterEndOf: (citation, length) => `${length ?? 'algún tiempo'} después del último día previsto (${citation})`,
  practice: (length) => `unos ${length}, que ninguna disposición prevé`,
  notBefore: (date) => `no antes del ${date}`,
  late: 'plazo ya vencido en la fecha consultada',
  exceeds: (citations) => `se sobrepasa el último día previsto (${citations})`,
  and: 'y',
  reasonablePeriod: (length) => `plazo prudencial de ${length}`,
  whole: (days, from) => `${days} contados a partir del ${from}`,
  end: 'Situación final',
};

/** The words for the path ahead, by the code of the language. */
export const pathWords: Readonly<Record<Language['code'], PathWords>> = { en: english, fr: french, es: spanish };

const englishExperience: ExperienceWords = {
  history: (quantile) =>
    quantile === 0.5
      ? 'As past disputes went, each step after the days by which half had come there (experience and no forecast)'
      : `As past disputes went, each step after the days by which a share of ${quantile} had come there (experience and no forecast)`,
  experience: ({ length, after, n, passed }) =>
    passed === undefined
      ? `${length} after the ${after}, in the experience of ${n} cases`
      : `${length} after the ${after}, in the experience of the ${n} cases that took more than ${passed}`,
  ofPeriods: (period, n) => `${period}, in the experience of ${n} agreed periods`,
  tooFew: 'the day of the law, because there are too few such cases',
};

const frenchExperience: ExperienceWords = {
  history: (quantile) =>
    quantile === 0.5
      ? 'Selon les différends passés, chaque étape après les jours au bout desquels la moitié y était parvenue (une expérience et non une prévision)'
      : `Selon les différends passés, chaque étape après les jours au bout desquels une part de ${String(quantile).replace('.', ',')} y était parvenue (une expérience et non une prévision)`,
  experience: ({ length, after, n, passed }) =>
    passed === undefined
      ? `${length} après le fait «\u00a0${after}\u00a0», selon l'expérience de ${n} cas`
      : `${length} après le fait «\u00a0${after}\u00a0», selon l'expérience des ${n} cas qui ont pris plus de ${passed}`,
  ofPeriods: (period, n) => `${period}, selon l'expérience de ${n} délais convenus`,
  tooFew: 'jour prévu par le droit, faute de cas semblables en nombre suffisant',
};

const spanishExperience: ExperienceWords = {
  history: (quantile) =>
    quantile === 0.5
      ? 'Según las diferencias pasadas, cada etapa tras los días en que la mitad había llegado a ella (experiencia y no un pronóstico)'
      : `Según las diferencias pasadas, cada etapa tras los días en que una parte de ${String(quantile).replace('.', ',')} había llegado a ella (experiencia y no un pronóstico)`,
  experience: ({ length, after, n, passed }) =>
    passed === undefined
      ? `${length} después del hecho "${after}", según la experiencia de ${n} casos`
      : `${length} después del hecho "${after}", según la experiencia de los ${n} casos que tardaron más de ${passed}`,
  ofPeriods: (period, n) => `${period}, según la experiencia de ${n} plazos convenidos`,
  tooFew: 'día que fija el derecho, por haber muy pocos casos semejantes',
};

/** The words for a path that follows past disputes, by the code of the language. */
export const experienceWords: Readonly<Record<Language['code'], ExperienceWords>> = {
  en: englishExperience,
  fr: frenchExperience,
  es: spanishExperience,
};

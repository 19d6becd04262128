import type { Language } from '../../languages/language.js';
import type { CountedOnce } from '../../law/spans.js';
import type { Grouping } from '../../past/figures.js';
import type { RateId } from '../../past/rates.js';

/* The words of the commands that ask real records, in the languages of the library. */

export interface PastWords {
  /** Whence the record is and to which day the records reach. */
  readonly source: (address: string) => string;
  readonly asOf: (date: string) => string;
  /** What the figures are, said before them. */
  readonly caution: string;
  readonly soFar: (days: string) => string;
  /** Of how many the figures are, by what counts once. */
  readonly among: Readonly<Record<CountedOnce, (count: number) => string>>;
  /** "half within 63 days, a quarter within 40, three quarters within 90". */
  readonly spread: (spread: { readonly median: string; readonly low: string; readonly high: string }) => string;
  readonly place: (place: { readonly sooner: number; readonly asLong: number; readonly later: number }) => string;
  readonly placeOpen: (place: { readonly sooner: number; readonly later: number }) => string;
  readonly noLimit: string;
  readonly since: (date: string) => string;
  /** The last day of a period, and the first day after a wait. */
  readonly upTo: (date: string) => string;
  readonly opens: (date: string) => string;
  readonly withinIt: (count: number, of: number) => string;
  readonly withOpen: (days: string) => string;
  readonly notCounted: (counts: {
    readonly open: number;
    readonly otherwise: number;
    readonly lacking: number;
  }) => string;
  readonly found: (count: number) => string;
  readonly disputes: (count: number) => string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly rates: Readonly<Record<RateId, string>>;
  readonly rate: (count: number, of: number, percent: string) => string;
  readonly agreedPeriod: string;
  readonly awardedPeriod: string;
}

const english: PastWords = {
  source: (address) => `Source: ${address}`,
  asOf: (date) => `The records reach to ${date}.`,
  caution: 'What follows is what past disputes took. It is experience and no forecast.',
  soFar: (days) => `${days} so far`,
  among: {
    dispute: (count) => `${count} other ${count === 1 ? 'dispute' : 'disputes'}`,
    panel: (count) => `${count} other ${count === 1 ? 'panel' : 'panels'}`,
    report: (count) => `${count} other ${count === 1 ? 'report' : 'reports'}`,
    recourse: (count) => `${count} other compliance ${count === 1 ? 'proceeding' : 'proceedings'}`,
  },
  spread: ({ median, low, high }) => `half took ${median} or less, the middle half between ${low} and ${high}`,
  place: ({ sooner, asLong, later }) => `${sooner} took fewer days, ${asLong} as many, ${later} more`,
  placeOpen: ({ sooner, later }) => `${sooner} had come there in fewer days, ${later} took at least as many`,
  noLimit: 'the law sets no time',
  since: (date) => `since ${date}`,
  upTo: (date) => `to ${date}, extensions not counted`,
  opens: (date) => `allowed from ${date}`,
  withinIt: (count, of) => `${count} of ${of} within that time`,
  withOpen: (days) => `median with the open ones ${days}`,
  notCounted: ({ open, otherwise, lacking }) =>
    `not counted: ${open} open, ${otherwise} ended otherwise, ${lacking} without a date`,
  found: (count) => (count === 1 ? '1 dispute' : `${count} disputes`),
  disputes: (count) => (count === 1 ? '1 dispute' : `${count} disputes`),
  groupings: { period: 'period', complainant: 'complainant', respondent: 'respondent', agreement: 'agreement' },
  rates: {
    panelRequested: 'panel requested, of all disputes',
    panelEstablished: 'panel established, of all disputes',
    reportCirculated: 'panel report circulated, of all disputes',
    deferred: 'deferred at least once, of the panels established upon a request on record',
    appealed: 'appealed, of the reports that were adopted or appealed',
    complianceProceedings: 'compliance panel requested, of the disputes with an adoption or an award',
    retaliationRequested: 'retaliation requested, of the disputes with an adoption or an award',
    retaliationAuthorized: 'retaliation authorized, of the disputes in which it was requested',
  },
  rate: (count, of, percent) => `${count} of ${of} (${percent} %)`,
  agreedPeriod: 'length of the reasonable period of time, as agreed',
  awardedPeriod: 'length of the reasonable period of time, as awarded',
};

const french: PastWords = {
  source: (address) => `Source\u00a0: ${address}`,
  asOf: (date) => `Les dossiers vont jusqu'au ${date}.`,
  caution:
    "Ce qui suit indique le temps qu'ont pris des différends passés. Il s'agit d'une expérience et non d'une prévision.",
  soFar: (days) => `${days} à ce jour`,
  among: {
    dispute: (count) => (count < 2 ? `${count} autre différend` : `${count} autres différends`),
    panel: (count) => (count < 2 ? `${count} autre groupe spécial` : `${count} autres groupes spéciaux`),
    report: (count) => (count < 2 ? `${count} autre rapport` : `${count} autres rapports`),
    recourse: (count) =>
      count < 2 ? `${count} autre procédure de mise en conformité` : `${count} autres procédures de mise en conformité`,
  },
  spread: ({ median, low, high }) => `la moitié en ${median} ou moins, la moitié centrale entre ${low} et ${high}`,
  place: ({ sooner, asLong, later }) => `${sooner} en moins de jours, ${asLong} en autant, ${later} en plus`,
  placeOpen: ({ sooner, later }) => `${sooner} y étaient parvenus en moins de jours, ${later} en au moins autant`,
  noLimit: 'le droit ne fixe pas de délai',
  since: (date) => `depuis le ${date}`,
  upTo: (date) => `jusqu'au ${date}, prorogations non comptées`,
  opens: (date) => `permis à partir du ${date}`,
  withinIt: (count, of) => `${count} sur ${of} dans ce délai`,
  withOpen: (days) => `médiane avec les affaires en cours ${days}`,
  notCounted: ({ open, otherwise, lacking }) =>
    `non comptés\u00a0: ${open} en cours, ${otherwise} terminés autrement, ${lacking} sans date`,
  found: (count) => (count === 1 ? '1 différend' : `${count} différends`),
  disputes: (count) => (count === 1 ? '1 différend' : `${count} différends`),
  groupings: { period: 'période', complainant: 'plaignant', respondent: 'défendeur', agreement: 'accord' },
  rates: {
    panelRequested: 'groupe spécial demandé, sur tous les différends',
    panelEstablished: 'groupe spécial établi, sur tous les différends',
    reportCirculated: 'rapport du groupe spécial distribué, sur tous les différends',
    deferred:
      'établissement reporté au moins une fois, sur les groupes spéciaux établis dont la demande est au dossier',
    appealed: 'appel, sur les rapports adoptés ou visés par un appel',
    complianceProceedings:
      'groupe spécial de la mise en conformité demandé, sur les différends avec adoption ou décision arbitrale',
    retaliationRequested: 'rétorsion demandée, sur les différends avec adoption ou décision arbitrale',
    retaliationAuthorized: 'rétorsion autorisée, sur les différends où elle a été demandée',
  },
  rate: (count, of, percent) => `${count} sur ${of} (${percent}\u00a0%)`,
  agreedPeriod: 'durée du délai raisonnable convenu',
  awardedPeriod: 'durée du délai raisonnable fixé par arbitrage',
};

const spanish: PastWords = {
  source: (address) => `Fuente: ${address}`,
  asOf: (date) => `Los expedientes llegan hasta el ${date}.`,
  caution: 'Lo que sigue indica cuánto tardaron diferencias pasadas. Es experiencia y no un pronóstico.',
  soFar: (days) => `${days} hasta ahora`,
  among: {
    dispute: (count) => (count === 1 ? '1 diferencia más' : `${count} otras diferencias`),
    panel: (count) => (count === 1 ? '1 grupo especial más' : `${count} otros grupos especiales`),
    report: (count) => (count === 1 ? '1 informe más' : `${count} otros informes`),
    recourse: (count) =>
      count === 1 ? '1 procedimiento sobre el cumplimiento más' : `${count} otros procedimientos sobre el cumplimiento`,
  },
  spread: ({ median, low, high }) => `la mitad en ${median} o menos, la mitad central entre ${low} y ${high}`,
  place: ({ sooner, asLong, later }) => `${sooner} en menos días, ${asLong} en otros tantos, ${later} en más`,
  placeOpen: ({ sooner, later }) => `${sooner} habían llegado allí en menos días, ${later} en otros tantos o más`,
  noLimit: 'el derecho no fija plazo',
  since: (date) => `desde el ${date}`,
  upTo: (date) => `hasta el ${date}, sin contar prórrogas`,
  opens: (date) => `permitido a partir del ${date}`,
  withinIt: (count, of) => `${count} de ${of} dentro de ese plazo`,
  withOpen: (days) => `mediana con los casos abiertos ${days}`,
  notCounted: ({ open, otherwise, lacking }) =>
    `no contados: ${open} abiertos, ${otherwise} terminados de otro modo, ${lacking} sin fecha`,
  found: (count) => (count === 1 ? '1 diferencia' : `${count} diferencias`),
  disputes: (count) => (count === 1 ? '1 diferencia' : `${count} diferencias`),
  groupings: { period: 'período', complainant: 'reclamante', respondent: 'demandado', agreement: 'acuerdo' },
  rates: {
    panelRequested: 'grupo especial solicitado, de todas las diferencias',
    panelEstablished: 'grupo especial establecido, de todas las diferencias',
    reportCirculated: 'informe del grupo especial distribuido, de todas las diferencias',
    deferred: 'establecimiento aplazado al menos una vez, de los grupos especiales establecidos cuya solicitud consta',
    appealed: 'apelado, de los informes adoptados o apelados',
    complianceProceedings: 'grupo especial sobre el cumplimiento solicitado, de las diferencias con adopción o laudo',
    retaliationRequested: 'retorsión solicitada, de las diferencias con adopción o laudo',
    retaliationAuthorized: 'retorsión autorizada, de las diferencias en que se solicitó',
  },
  rate: (count, of, percent) => `${count} de ${of} (${percent} %)`,
  agreedPeriod: 'duración del plazo prudencial acordado',
  awardedPeriod: 'duración del plazo prudencial fijado por laudo',
};

/** The words by the code of the language. */
export const pastWords: Readonly<Record<Language['code'], PastWords>> = { en: english, fr: french, es: spanish };

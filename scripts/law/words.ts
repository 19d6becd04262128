import type { Condition, Moot, Rule, Start } from 'wto-dispute/law';

type Period = NonNullable<Rule['period']>;

const conditions = {
  urgent: 'in a case of urgency',
  notUrgent: 'not in a case of urgency',
  joinable: 'if others may join',
  goodOfficesGoOn: 'good offices, conciliation or mediation go on',
  notAdHoc: 'the agreement to arbitrate is not known to have procedures of its own',
  panelRequestPending: 'while a panel is requested',
  specialMeetingAsked: 'if a special meeting was asked for',
  reportForAdoption: 'unless the report only records a settlement',
  reportAwaitsAdoption: 'while the report awaits adoption',
  appellateBody: 'before the Appellate Body',
  divisionCanSit: 'if a division can be formed',
  arbitration: 'in arbitration (DSU 25)',
  appealArbitrationAgreed: 'if arbitration of appeals was agreed',
  finalReportIssued: 'once the final report is with the parties',
  recommendations: 'unless known to be without recommendations',
  delayNotified: 'after notice of delay',
  withdrawalPeriodKnown: 'if the panel set a period',
  noAppealArbitration: 'without an agreement to arbitrate appeals',
  noRetaliationAward: 'before the award (DSU 22.7)',
  noSequencing: 'without a sequencing agreement',
  underSurveillance: 'once under surveillance (DSU 21.6)',
  notInRecord: 'not shown by a record',
} satisfies Record<Condition, string>;

const deciders = {
  nextMeeting: 'at the next meeting',
  settingFact: 'as the fact states it',
  withdrawalPeriod: 'as the panel set it',
  decision: 'at the meeting that decides',
  award: 'after the award',
  panel: 'as the panel sets it',
  dsb: 'as the DSB decides',
  parties: 'as the parties agree',
  half: 'half the period of the DSU',
} satisfies Record<NonNullable<Rule['decidedBy']>, string>;

const dates = {
  received: 'from its receipt',
  on: 'from the day it names',
  adoption: 'from the adoption',
} satisfies Record<NonNullable<Rule['countsFrom']>, string>;

const code = (word: string) => `\`${word}\``;
const codes = (words: readonly string[]) => words.map(code).join(', ');

/** What starts the period, and under which conditions. */
export function startWords({
  starts = [],
  countsFrom,
  restartedBy,
  onlyIf = [],
  activatedBy,
  track,
  replacedInTrack,
}: Rule): string {
  return joined('; ', [
    starts.map(startWord).join(' or '),
    countsFrom && dates[countsFrom],
    restartedBy && `anew with ${codes(restartedBy)}`,
    activatedBy && `once ${codes(activatedBy)} is on record`,
    ...onlyIf.map((condition) => conditions[condition]),
    track && `only on the track ${code(track)}`,
    ...Object.entries(replacedInTrack ?? {}).map(([on, rule]) => `not on ${code(on)}, see ${code(rule)}`),
  ]);
}

const startWord = (start: Start) => (typeof start === 'string' ? code(start) : `end of ${code(start.endOf)}`);

/** How long it is. */
export function lengthWords(rule: Rule): string {
  const { period, shortest, urgentPeriod, halved, halvedPeriod, suspendable, versions, decidedBy, counts } = rule;
  const dated = versions?.map((version) => `${lengthOf(version.period)} from ${version.from}`).join(', ');
  const length = dated ?? (period && range(period, shortest));
  return joined('; ', [
    length && (counts === 'before' ? `${length} before` : length),
    urgentPeriod && `urgent: ${lengthOf(urgentPeriod)}`,
    decidedBy && deciders[decidedBy],
    halvedPeriod ? `SCM 4.12: ${lengthOf(halvedPeriod)}` : halved && 'halved by SCM 4.12',
    suspendable && 'longer by a suspension (DSU 12.12)',
  ]);
}

function range(period: Period, shortest: Period | undefined): string {
  if (shortest === undefined) return lengthOf(period);
  const [unit = ''] = Object.keys(period);
  const least = shortest[unit as keyof Period];
  return least === undefined ? `${lengthOf(shortest)} to ${lengthOf(period)}` : `${least} to ${lengthOf(period)}`;
}

function lengthOf(period: Period): string {
  const units = ['months', 'weeks', 'days'] as const;
  return units
    .flatMap((unit) => {
      const count = period[unit];
      return count === undefined ? [] : [`${count} ${count === 1 ? unit.slice(0, -1) : unit}`];
    })
    .join(' ');
}

/** What fulfils it, makes it moot or moves it; `timeLimit.extended`, which moves nearly all, is said once for all. */
export function endWords(rule: Rule): string {
  const { metBy, judges, judgesStart, supersededBy, defeatedBy, liftedBy, extendedBy, revivedBy } = rule;
  const movers = extendedBy?.filter((event) => event !== 'timeLimit.extended') ?? [];
  return joined('; ', [
    metBy && `met: ${codes(metBy)}`,
    judges && `each judged: ${codes(judges)}`,
    judgesStart && 'judged: the fact that starts it',
    supersededBy && `moot: ${supersededBy.map(mootWord).join(', ')}`,
    defeatedBy && `defeated: ${codes(defeatedBy)}`,
    liftedBy && `lifted: ${codes(liftedBy)}`,
    movers.length > 0 && `moved: ${codes(movers)}`,
    revivedBy && `put back: ${codes(revivedBy)}`,
  ]);
}

function mootWord(moot: Moot): string {
  if (moot === 'noDivision') return 'no division can be formed';
  return moot === 'meetingPassed' ? 'the meeting has passed' : code(moot);
}

/** What stands between the words, where there are any. */
function joined(between: string, words: readonly (string | false | undefined)[]): string {
  return words.filter(Boolean).join(between);
}

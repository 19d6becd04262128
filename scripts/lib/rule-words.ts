import { english, type Period } from 'wto-dispute';
import type { Condition, LawRule, Moot, Rule, Start } from 'wto-dispute/law';
import { code } from '../lib/markdown.js';

/* A row of the law in words: for docs/law.md, and for the page of the rule on the site. */

/** The provision, and what is cited where an agreement to arbitrate does not follow the MPIA. */
export function citationWords({ citation, citationUnlessMpia }: LawRule): string {
  return citationUnlessMpia === undefined ? citation : `${citation} (without the MPIA: ${citationUnlessMpia})`;
}

const conditions: Readonly<Record<Condition, string>> = {
  urgent: 'in a case of urgency',
  calledUrgent: 'where the request names the case urgent',
  notUrgent: 'not in a case of urgency',
  joinable: 'if others may join',
  panelRequestPending: 'while a panel is requested',
  specialMeetingAsked: 'if a special meeting was asked for',
  panelAwaitsComposition: 'unless the panel joins one that is composed',
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
  notAdHoc: 'unless the agreement to arbitrate has procedures of its own',
  noRetaliationAward: 'before the award (DSU 22.7)',
  noSequencing: 'without a sequencing agreement',
  underSurveillance: 'once under surveillance (DSU 21.6)',
  notInRecord: 'not shown by a record',
};

const deciders: Readonly<Record<NonNullable<Rule['decidedBy']>, string>> = {
  nextMeeting: 'at the next meeting',
  firstMeeting: 'at the first meeting whose agenda can have the request',
  settingFact: 'as the fact states it',
  withdrawalPeriod: 'as the panel set it',
  decision: 'at the meeting that decides',
  award: 'after the award',
  panel: 'as the panel sets it',
  dsb: 'as the DSB decides',
  parties: 'as the parties agree',
  half: 'half the period of the DSU',
};

const dates = { received: 'from its receipt', on: 'from the day it names', adoption: 'from the adoption' };

const codes = (words: readonly string[]) => words.map(code).join(', ');
const after = (words: string, facts: readonly string[] | undefined) => facts && `${words} ${codes(facts)}`;
const startWord = (start: Start) => (typeof start === 'string' ? code(start) : `end of ${code(start.endOf)}`);

/** What starts the period, and under which conditions. */
export function startWords(rule: Rule): string[] {
  const { starts = [], countsFrom, restartedBy, onlyIf = [], activatedBy, track, replacedInTrack = {} } = rule;
  const { startsOnJoining, startsIfUnset, existsFrom, notInTrack = [] } = rule;
  return said([
    starts.map(startWord).join(' or '),
    startsOnJoining && `of a panel that joins one already composed, ${code('panel.established')}`,
    startsIfUnset && `${codes(startsIfUnset)} if nothing has started it before`,
    existsFrom && `on ${existsFrom} or later`,
    countsFrom && dates[countsFrom],
    after('anew with', restartedBy),
    activatedBy && `once ${codes(activatedBy)} is on record`,
    ...onlyIf.map((condition) => conditions[condition]),
    track && `only on the track ${code(track)}`,
    notInTrack.length > 0 && `not on ${codes(notInTrack)}`,
    ...Object.entries(replacedInTrack).map(([on, other]) => `not on ${code(on)}, see ${code(other)}`),
  ]);
}

/** How long it is. */
export function lengthWords(rule: Rule): string[] {
  const { period, shortest, urgentPeriod, suspendable, versions, decidedBy, counts } = rule;
  const dated = versions
    ?.map((version) => `${range(version.period, version.shortest)} from ${version.from}`)
    .join(', ');
  const length = dated ?? (period && range(period, shortest));
  return said([
    length && (counts === 'before' ? `${length} before` : length),
    urgentPeriod && `urgent: ${english.length(urgentPeriod)}`,
    decidedBy && deciders[decidedBy],
    halvedWords(rule),
    suspendable && 'longer by a suspension (DSU 12.12)',
  ]);
}

/** What SCM 4.12 makes of the length. */
function halvedWords({ halved, halvedPeriod, halvedShortest, versions = [] }: Rule): string | undefined {
  if (halvedPeriod === undefined) return halved && 'halved by SCM 4.12';
  const dated = versions.flatMap(({ from, ...half }) =>
    half.halvedPeriod === undefined ? [] : [`${range(half.halvedPeriod, half.halvedShortest)} from ${from}`],
  );
  return `SCM 4.12: ${dated.length > 0 ? dated.join(', ') : range(halvedPeriod, halvedShortest)}`;
}

function range(period: Period, shortest: Period | undefined): string {
  if (shortest === undefined || english.length(shortest) === english.length(period)) return english.length(period);
  const [unit] = Object.keys(period) as (keyof Period)[];
  return `${(unit && shortest[unit]) ?? english.length(shortest)} to ${english.length(period)}`;
}

/** What fulfils it, makes it moot or moves it; `timeLimit.extended`, which moves nearly all, is said once for all. */
export function endWords(rule: Rule): string[] {
  const { metBy, judgesEach, startIsTheAct, supersededBy, defeatedBy, liftedBy, extendedBy, revivedBy } = rule;
  const { supersededAfterLastDayBy, lapsesWith, overWith, yieldsTo } = rule;
  const movers = (extendedBy ?? []).filter((event) => event !== 'timeLimit.extended');
  return said([
    after('met:', metBy),
    after('each judged:', judgesEach),
    startIsTheAct && 'judged: the fact that starts it',
    supersededBy && `moot: ${supersededBy.map(mootWord).join(', ')}`,
    after('moot once its day is past:', supersededAfterLastDayBy),
    lapsesWith && `lapses past its day once ${code(lapsesWith)} is allowed, or comes`,
    after('over, where its day is not known:', overWith),
    after('defeated:', defeatedBy),
    after('lifted:', liftedBy),
    after('holds nothing back once over:', yieldsTo),
    movers.length > 0 && after('moved:', movers),
    after('put back:', revivedBy),
  ]);
}

function mootWord(moot: Moot): string {
  if (moot === 'noDivision') return 'no division can be formed';
  return moot === 'meetingPassed' ? 'the meeting has passed' : code(moot);
}

const said = (words: readonly (string | false | undefined)[]) => words.filter((word): word is string => Boolean(word));

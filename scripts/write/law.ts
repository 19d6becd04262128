import { english, type Period } from 'wto-dispute';
import { type Condition, type LawRule, type Moot, type Rule, type RuleId, rules, type Start } from 'wto-dispute/law';
import { furtherWords } from '../../src/answers/words.js';
import { code, table, withParts } from '../lib/markdown.js';

/** The chapters, each under its first rule. */
const chapters: { readonly [K in RuleId]?: string } = {
  'dsu-1-2-agree-on-conflicting-special-rules': 'DSU: consultations and good offices',
  'dsu-6-1-establish-at-second-meeting': 'DSU: establishment and composition of the panel',
  'dsu-12-3-timetable': 'DSU: the panel at work',
  'dsu-app3-12-a1': 'DSU Appendix 3: the timetable of the panel',
  'dsu-16-1-not-before': 'DSU: adoption and appeal',
  'ab-rule-20-notice': 'Working Procedures for Appellate Review',
  'dsu-21-3-intentions': 'DSU: implementation, compensation, retaliation',
  'scm-4-4-panel': 'SCM 4: prohibited subsidies',
  'scm-7-4-panel': 'SCM 7: actionable subsidies',
  'dsu-8-5-five-panelists-halved': 'SCM 4.12: what the halving makes of the DSU',
  'mpia-notify-agreement': 'Arbitration (DSU 25) and the MPIA',
  'd1966-dg-report': 'Earlier decisions',
  'sequencing-ds457-consultations': 'Agreements and practice',
};

const COLUMNS = ['rule', 'kind, holder', 'what', 'starts', 'length', 'ends', 'rolls', 'irregular', '21.5', 'text seen'];

/** docs/law.md, with every rule of the table on a line, in the order of the instruments. */
export function lawPage(): string {
  const seen = rules.filter(({ textSeen }) => textSeen).length;
  const count = `${rules.length} rules; for ${seen} of them the treaty or the official text was read, the others say "no" in the last column and wait\nfor somebody who has it at hand.`;
  const starts = rules.flatMap(({ id }, index) => (chapters[id] === undefined ? [] : [index]));
  const sections = starts.map((start, index) => section(rules.slice(start, starts[index + 1])));
  return withParts('docs/law.md', { rules: [count, ...sections].join('\n\n') });
}

function section(own: readonly LawRule[]): string {
  const title = own[0] && chapters[own[0].id];
  return `## ${title}\n\n${table(COLUMNS, own.map(cells))}`;
}

function cells(rule: LawRule): string[] {
  const { id, kind, holder, rolls, irregular = '', inCompliance, reference, textSeen } = rule;
  const sentence = english.rules[id];
  return [
    `<a id="${id}"></a>\`${id}\`<br>${citationWords(rule)}`,
    `${kind}, ${holder}${reference ? '<br>*reference*' : ''}`,
    `${joined('. ', [sentence.action, ...furtherWords(sentence, english)])}.`,
    startWords(rule),
    lengthWords(rule),
    endWords(rule),
    rolls ? 'yes' : '',
    irregular,
    inCompliance ? 'yes' : '',
    textSeen ? 'yes' : 'no',
  ];
}

/** The provision, and what is cited where an agreement to arbitrate does not follow the MPIA. */
function citationWords({ citation, citationUnlessMpia }: LawRule): string {
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
  goodOfficesGoOn: 'while good offices, conciliation or mediation go on',
  notAdHoc: 'unless the agreement to arbitrate has procedures of its own',
  noRetaliationAward: 'before the award (DSU 22.7)',
  noSequencing: 'without a sequencing agreement',
  underSurveillance: 'once under surveillance (DSU 21.6)',
  notInRecord: 'not shown by a record',
};

const deciders: Readonly<Record<NonNullable<Rule['decidedBy']>, string>> = {
  nextMeeting: 'at the next meeting',
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
function startWords(rule: Rule): string {
  const { starts = [], countsFrom, restartedBy, onlyIf = [], activatedBy, track, replacedInTrack = {} } = rule;
  return joined('; ', [
    starts.map(startWord).join(' or '),
    countsFrom && dates[countsFrom],
    after('anew with', restartedBy),
    activatedBy && `once ${codes(activatedBy)} is on record`,
    ...onlyIf.map((condition) => conditions[condition]),
    track && `only on the track ${code(track)}`,
    ...Object.entries(replacedInTrack).map(([on, other]) => `not on ${code(on)}, see ${code(other)}`),
  ]);
}

/** How long it is. */
function lengthWords(rule: Rule): string {
  const { period, shortest, urgentPeriod, halved, halvedPeriod, suspendable, versions, decidedBy, counts } = rule;
  const dated = versions?.map((version) => `${english.length(version.period)} from ${version.from}`).join(', ');
  const length = dated ?? (period && range(period, shortest));
  return joined('; ', [
    length && (counts === 'before' ? `${length} before` : length),
    urgentPeriod && `urgent: ${english.length(urgentPeriod)}`,
    decidedBy && deciders[decidedBy],
    halvedPeriod ? `SCM 4.12: ${english.length(halvedPeriod)}` : halved && 'halved by SCM 4.12',
    suspendable && 'longer by a suspension (DSU 12.12)',
  ]);
}

function range(period: Period, shortest: Period | undefined): string {
  if (shortest === undefined) return english.length(period);
  const [unit] = Object.keys(period) as (keyof Period)[];
  return `${(unit && shortest[unit]) ?? english.length(shortest)} to ${english.length(period)}`;
}

/** What fulfils it, makes it moot or moves it; `timeLimit.extended`, which moves nearly all, is said once for all. */
function endWords(rule: Rule): string {
  const { metBy, judgesEach, startIsTheAct, supersededBy, defeatedBy, liftedBy, extendedBy, revivedBy } = rule;
  const { supersededAfterLastDayBy, lapsesWith, overWith } = rule;
  const movers = (extendedBy ?? []).filter((event) => event !== 'timeLimit.extended');
  return joined('; ', [
    after('met:', metBy),
    after('each judged:', judgesEach),
    startIsTheAct && 'judged: the fact that starts it',
    supersededBy && `moot: ${supersededBy.map(mootWord).join(', ')}`,
    after('moot once its day is past:', supersededAfterLastDayBy),
    lapsesWith && `lapses past its day once ${code(lapsesWith)} is allowed, or comes`,
    after('over, where its day is not known:', overWith),
    after('defeated:', defeatedBy),
    after('lifted:', liftedBy),
    movers.length > 0 && after('moved:', movers),
    after('put back:', revivedBy),
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

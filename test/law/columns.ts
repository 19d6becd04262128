import type { Condition, Rule, Start } from '../../src/law.js';
import table from './rules.json' with { type: 'json' };

/** A row of the copy of the published table. A column that the row leaves out is absent. */
export interface TableRow {
  readonly id: string;
  readonly citation: string;
  readonly kind: string;
  readonly holder: string;
  readonly starts?: readonly string[];
  readonly countsFrom?: string;
  readonly condition?: string;
  readonly period?: object;
  readonly shortest?: object;
  readonly urgentPeriod?: object;
  readonly halvedPeriod?: object;
  readonly halvedShortest?: object;
  readonly versions?: readonly { readonly from: string; readonly period: object; readonly textSeen: boolean }[];
  readonly existsFrom?: string;
  readonly addsDelay?: boolean;
  readonly atMost?: object;
  readonly citationInTrack?: object;
  readonly countsLike?: string;
  readonly supersededAfterLastDayBy?: readonly string[];
  readonly lapsesWith?: string;
  readonly decidedBy?: string;
  readonly counts: string;
  readonly endsMet?: readonly string[];
  readonly supersededBy?: readonly string[];
  readonly extendedBy?: readonly string[];
  readonly liftedBy?: readonly string[];
  readonly replacedInTrack?: object;
  readonly halved?: boolean;
  readonly suspendedBy1212?: boolean;
  readonly rolls?: boolean;
  readonly irregular?: string;
  readonly inCompliance?: boolean;
  readonly clocked?: boolean;
  readonly role?: string;
  readonly derivedFrom?: string;
  readonly textSeen: boolean;
}

export const tableRows: readonly TableRow[] = table;

export const clockedRows = tableRows.filter(({ clocked }) => clocked === true);

/** These facts end the whole dispute and with it every period, so the rules do not repeat them. */
export const ends = ['settlement.notified', 'complaint.withdrawn', 'implementation.complianceAgreed'];

/** What makes a rule moot and is no fact: the words of the table, and the name in the rules. */
const moot: Readonly<Record<string, string>> = {
  'condition: the meeting date has passed': 'meetingPassed',
  'condition: 2019-12-11 reached without a report': 'noDivision',
};

/** The facts that lift a wait under a condition: the words of the table, and the name in the rules. */
const lifting: Readonly<Record<string, string>> = { 'goodOffices.ended with failed': 'goodOffices.ended' };

/** The table also names the other waits for the same act, which the rules do not name because the act does. */
const isFact = (name: string) => !name.startsWith('rule:') && !name.startsWith('condition:');

/** What gives the length where the law gives none: the words of the table, and the name in the rules. */
const decided: Readonly<Record<string, NonNullable<Rule['decidedBy']>>> = {
  'second DSB meeting with the item on the agenda': 'nextMeeting',
  'the first DSB meeting with the item': 'firstMeeting',
  'until the DSB decides on the request': 'decision',
  'from the award on': 'award',
  'factor 0.5': 'half',
  'panel + complainant': 'parties',
  'sufficiently in advance': 'parties',
  'date fixed by the DSB': 'dsb',
};

function decidedBy({ id, decidedBy: text }: TableRow): Rule['decidedBy'] {
  if (text === 'panel-specified') return id === 'scm-4-10-withdrawal-period' ? 'withdrawalPeriod' : 'panel';
  if (text?.startsWith('the fact that sets it')) return 'settingFact';
  return text === undefined ? undefined : decided[text];
}

function countsFrom({ countsFrom: text }: TableRow): Rule['countsFrom'] {
  if (text?.startsWith('received')) return 'received';
  if (text?.startsWith('the date of adoption')) return 'adoption';
  return text === 'on' ? 'on' : undefined;
}

/** The conditions of the table, and the columns that say them in the rules. */
const conditions: readonly (readonly [
  RegExp,
  Pick<Rule, 'onlyIf' | 'activatedBy' | 'defeatedBy' | 'ifActivatedLate'>,
])[] = [
  [/^not urgent$/, { onlyIf: ['notUrgent'] }],
  [/^consultations\.requested\.urgent$/, { onlyIf: ['urgent'] }],
  [/joinable is not false/, { onlyIf: ['joinable'] }],
  [/^a panel request is pending/, { onlyIf: ['panelRequestPending'] }],
  [/special one asked for/, { onlyIf: ['specialMeetingAsked'] }],
  [/the report is not brief/, { onlyIf: ['reportForAdoption'] }],
  [/awaits adoption/, { onlyIf: ['reportAwaitsAdoption'] }],
  [/forum appellateBody/, { onlyIf: ['appellateBody'] }],
  [/a division can sit/, { onlyIf: ['divisionCanSit'] }],
  [/forum arbitration/, { onlyIf: ['arbitration'] }],
  [/purpose appeal/, { onlyIf: ['appealArbitrationAgreed'] }],
  [/panel\.finalReportIssued/, { onlyIf: ['finalReportIssued'] }],
  [/recommendations not false|with recommendations on/, { onlyIf: ['recommendations'] }],
  [/specified by the panel is known/, { onlyIf: ['withdrawalPeriodKnown'] }],
  [/delayNotified exists/, { onlyIf: ['delayNotified'] }],
  [/dsu-21-6-agenda has opened/, { onlyIf: ['underSurveillance'] }],
  [/record cannot show|no record event|no event says so|no track value|not in the record/, { onlyIf: ['notInRecord'] }],
  [/an appeal\.notified .* exists/, { activatedBy: ['appeal.notified'] }],
  [/appeal\.crossNotified is recorded/, { activatedBy: ['appeal.crossNotified'] }],
  [/from adoption with/, { activatedBy: ['report.adopted'] }],
  [/^compensation\.negotiationsRequested exists$/, { activatedBy: ['compensation.negotiationsRequested'] }],
  [/arbitration\.agreed .* is recorded/, { activatedBy: ['arbitration.agreed'] }],
  [/^goodOffices\.begun/, { activatedBy: ['goodOffices.begun'], ifActivatedLate: 'never' }],
  [
    /^consultations\.notAnswered/,
    {
      activatedBy: ['consultations.notAnswered'],
      defeatedBy: ['consultations.accepted', 'consultations.refused', 'consultations.held'],
    },
  ],
  [
    /^consultations\.notEntered/,
    { activatedBy: ['consultations.notEntered', 'consultations.refused'], defeatedBy: ['consultations.held'] },
  ],
  [
    /^retaliation\.objected/,
    { activatedBy: ['retaliation.objected', 'retaliation.arbitrationReferred'], ifActivatedLate: 'superseded' },
  ],
];

/** The composition starts a period of the panel, and terms of reference that are set later start it over. */
const TERMS = 'panel.termsOfReferenceSet';

function startOf(text: string): Start {
  const rule = /^(?:end|expiry) of (.+)$/.exec(text)?.[1];
  return rule === undefined ? (text as Exclude<Start, object>) : { endOf: rule };
}

/** What the published table says in remarks and in its principles, and the rules in columns. */
const TEXTILES = ['textiles'] as const;

const said: Readonly<Record<string, Partial<Rule>>> = {
  'dsu-4-3-reply': { notInTrack: TEXTILES },
  'dsu-4-3-enter-consultations': { notInTrack: TEXTILES },
  'dsu-4-3-panel-if-no-reply': { notInTrack: TEXTILES },
  'dsu-4-3-panel-if-no-consultations': { notInTrack: TEXTILES },
  'dsu-4-7-request-panel': { firstGoverns: true, notInTrack: TEXTILES },
  'dsu-4-8-urgent-enter': { notInTrack: TEXTILES },
  'dsu-4-8-urgent-panel': { firstGoverns: true, notInTrack: TEXTILES },
  'scm-4-4-panel': { firstGoverns: true },
  'scm-7-4-panel': { firstGoverns: true },
  'dsu-4-11-join': { judgesEach: ['consultations.joinRequested'] },
  'dsu-5-4-good-offices-wait': {
    cumulative: true,
    firstGoverns: true,
    // Its `liftedBy` names the two rights of default; good offices that began before a further request are not of its sixty days.
    yieldsTo: ['dsu-4-3-panel-if-no-reply', 'dsu-4-3-panel-if-no-consultations'],
    activeIf: 'notInRecord',
    notInTrack: TEXTILES,
  },
  'dsu-6-1-fn5-notice': { startIsTheAct: true },
  'dsu-16-1-not-before': { revivedBy: ['appeal.withdrawn'] },
  'dsu-16-4-adopt': { revivedBy: ['appeal.withdrawn'], sharesExtensionsWith: 'dsu-16-4-appeal' },
  // Amendments, B: a withdrawal puts an end to the one and brings back the other; a further appeal does the reverse.
  'dsu-20-no-appeal': { revivedBy: ['appeal.withdrawn'] },
  'dsu-20-appeal': {
    revivedBy: ['appeal.notified'],
    supersededBy: ['appeal.withdrawn', 'report.rejected', 'panel.lapsed'],
  },
  'dsu-8-7-composition-announced': { notMetIfBy: 'parties' },
  'ab-rule-23-other-appeal': { judgesEach: ['appeal.crossNotified'], stopsWithAppeal: true },
  'dsu-17-5-sixty': { stopsWithAppeal: true, measuresDelayOf: 'appellateBody' },
  'dsu-17-5-delay-notice': { stopsWithAppeal: true },
  'dsu-17-5-ninety-cap': { stopsWithAppeal: true },
  'scm-4-9-ab-report': { stopsWithAppeal: true, measuresDelayOf: 'appellateBody' },
  'scm-4-9-ab-cap': { stopsWithAppeal: true },
  'scm-7-7-ab-sixty': { stopsWithAppeal: true, measuresDelayOf: 'appellateBody' },
  'scm-7-7-ab-ninety': { stopsWithAppeal: true },
  'ab-rule-21-appellant': { stopsWithAppeal: true },
  'ab-rule-23-4-other-appellant-submission': { stopsWithAppeal: true },
  'ab-rule-22-appellee': { stopsWithAppeal: true },
  'ab-rule-24-third-participant': { stopsWithAppeal: true },
  'ab-rule-24-2-third-participant-notice': { stopsWithAppeal: true },
  'ab-rule-18-5-clerical': { stopsWithAppeal: true },
  'ab-rule-27-hearing': { metBy: ['appeal.hearingHeld'], stopsWithAppeal: true },
  'mpia-other-appeal': { judgesEach: ['appeal.crossNotified'], irregularIf: 'notAdHoc', stopsWithAppeal: true },
  'mpia-notice-of-appeal': { openToOthers: true, irregularIf: 'notAdHoc' },
  'dsu-16-4-appeal': {
    revivedBy: ['appeal.withdrawn'],
    sharesExtensionsWith: 'dsu-16-4-adopt',
    openToOthers: true,
    onlyIf: ['noAppealArbitration'],
  },
  'scm-4-8-adopt': { revivedBy: ['appeal.withdrawn'], sharesExtensionsWith: 'scm-4-8-appeal' },
  'scm-4-8-appeal': {
    revivedBy: ['appeal.withdrawn'],
    sharesExtensionsWith: 'scm-4-8-adopt',
    openToOthers: true,
    onlyIf: ['noAppealArbitration'],
  },
  'scm-7-6-adopt': { revivedBy: ['appeal.withdrawn'], sharesExtensionsWith: 'scm-7-6-appeal' },
  'scm-7-6-appeal': {
    revivedBy: ['appeal.withdrawn'],
    sharesExtensionsWith: 'scm-7-6-adopt',
    openToOthers: true,
    onlyIf: ['noAppealArbitration'],
  },
  // DSU 12.9, 21.5, 22.2 and 22.6: what follows otherwise is done once the record shows it.
  'dsu-12-8-final-report': {
    measuresDelayOf: 'panel',
    startsOnJoining: true,
    otherwiseUnder: ['dsu-12-9-delay-notice'],
  },
  'dsu-12-8-final-report-urgent': {
    measuresDelayOf: 'panel',
    startsOnJoining: true,
    otherwiseUnder: ['dsu-12-9-delay-notice'],
  },
  'dsu-21-5-report': { otherwiseUnder: ['dsu-21-5-delay-notice'] },
  'scm-4-6-report': { measuresDelayOf: 'panel', startsOnJoining: true },
  'scm-7-5-report': { measuresDelayOf: 'panel', startsOnJoining: true },
  // The published half has one arbitrator, where the row of which it is the half has several.
  'dsu-22-6-arbitration-halved': { holder: 'arbitrators' },
  'dsb-rules-convening-notice': { act: 'none', isNoStep: true },
  // Amendments, C7: it is there while the period for adoption is.
  'dsb-rules-last-filing-16-4': { act: 'none', revivedBy: ['appeal.withdrawn'] },
  'dsb-rules-last-filing-17-14': { act: 'none' },
  'dsu-21-3-c-award': { dueOnRequest: 'rpt.arbitrationRequested' },
  'dsu-21-3-fn12-agree-arbitrator': { notMetIfBy: 'directorGeneral' },
  'dsu-21-3-reasonable-period': {
    restartedBy: ['rpt.approved', 'rpt.agreed', 'rpt.awarded', 'rpt.expired'],
    startsIfUnset: ['rpt.modified'],
    // Amendments, D5.
    overWith: ['retaliation.requested', 'compliance.panel.established'],
    isPeriodToComply: true,
    otherwiseUnder: ['dsu-22-2-request-suspension'],
  },
  'scm-4-10-withdrawal-period': {
    isPeriodToComply: true,
    otherwiseUnder: ['dsu-22-6-authorize', 'dsu-22-7-request'],
  },
  'scm-7-9-six-months': { isPeriodToComply: true, otherwiseUnder: ['dsu-22-6-authorize', 'dsu-22-7-request'] },
  'dsu-12-12-lapse': { lapsesPanel: true },
  'dsu-21-6-agenda': { opensSurveillance: true },
  'dsb-rules-agenda-closure': { closesAgenda: true },
  // A request that is withdrawn can be made again (record format, More than one), and principle 13 judges that one too.
  'dsu-22-2-request-suspension': { irregularUntil: 'start', revivedBy: ['retaliation.requestWithdrawn'] },
  'scm-4-10-countermeasures': { revivedBy: ['retaliation.requestWithdrawn'] },
  'scm-7-9-countermeasures': { revivedBy: ['retaliation.requestWithdrawn'] },
  'dsu-22-6-authorize': { onlyIf: ['noSequencing'], dueOnRequest: 'retaliation.requested', requestedInTime: true },
  'dsu-22-6-objection': { onlyIf: ['noRetaliationAward'] },
  'dsu-22-7-request': { act: 'retaliation.requested' },
  'dsu-22-2-negotiate': { act: 'none' },
  'dsu-21-4-fifteen': { act: 'none' },
  'dsu-21-4-eighteen': { act: 'none' },
  'dsu-21-3-c-guideline': { guides: 'rpt.awarded' },
  'dsu-22-6-arbitration': { onlyIf: ['noSequencing'] },
  'mpia-circulation-notice': { startIsTheAct: true, restartedBy: ['panel.circulationAnticipated'] },
  'mpia-ninety-day-award': { stopsWithAppeal: true },
  'mpia-request-suspension': {
    restartedBy: ['panel.circulationAnticipated'],
    activatedBy: ['panel.finalReportIssued'],
    activeIf: 'finalReportIssued',
  },
  // A panel that joins another (amendments, G1).
  'dsu-8-5-five-panelists': { onlyIf: ['panelAwaitsComposition'] },
  'dsu-8-7-ask-dg': { onlyIf: ['panelAwaitsComposition'] },
  'dsu-12-9-delay-notice': { startsOnJoining: true },
};

/** What a kind makes of the holder, and the rows of which the amendments say otherwise (F3). */
const duties: Readonly<Record<string, Rule['duty']>> = {
  deadline: 'must',
  window: 'may',
  waitingPeriod: 'may',
  target: 'should',
  maximum: 'should',
};
const otherDuties: Readonly<Record<string, Rule['duty']>> = {
  'ab-rule-18-5-clerical': 'may',
  'ab-rule-22-appellee': 'may',
  'ab-rule-24-third-participant': 'may',
  'ab-rule-24-2-third-participant-notice': 'may',
  'dsu-21-6-agenda': 'must',
};

function dutyOf({ id, kind }: TableRow): Rule['duty'] {
  if (id.startsWith('dsb-rules-last-filing')) return 'may';
  return otherDuties[id] ?? duties[kind] ?? 'must';
}

/** What the table says of a row in words (amendments, C4, D1). */
function amended({ lapsesWith, citation }: TableRow): Pick<Rule, 'lapsesWith' | 'citationUnlessMpia'> {
  return {
    ...(lapsesWith?.includes('a panel is requested') && { lapsesWith: 'panel.requested' }),
    ...(citation.startsWith('MPIA') && { citationUnlessMpia: 'Agreed procedures under DSU 25' }),
  };
}

/** The columns that the rule of a row must have. A column that the rule must not have is `undefined`. */
export function columnsOf(row: TableRow): { readonly [K in keyof Rule]-?: Rule[K] | undefined } {
  const { starts, condition = '', replacedInTrack } = row;
  const composed = starts?.includes('panel.composed') && starts.includes(TERMS);
  const named = conditions.filter(([text]) => text.test(condition)).map(([, columns]) => columns);
  const onlyIf: readonly Condition[] = [...named, said[row.id] ?? {}].flatMap((columns) => columns.onlyIf ?? []);
  const activatedBy = named.flatMap((columns) => columns.activatedBy ?? []);
  const track = /track (prohibitedSubsidy|actionableSubsidy)/.exec(condition)?.[1];
  const columns = {
    id: row.id,
    citation: row.citation,
    kind: row.kind,
    holder: row.holder,
    duty: dutyOf(row),
    starts: (composed ? starts?.filter((start) => start !== TERMS) : starts)?.map(startOf),
    restartedBy: composed ? [TERMS] : undefined,
    countsFrom: countsFrom(row),
    onlyIf: onlyIf.length === 0 ? undefined : onlyIf,
    activatedBy: activatedBy.length === 0 ? undefined : activatedBy,
    ifActivatedLate: named.find(({ ifActivatedLate }) => ifActivatedLate)?.ifActivatedLate,
    defeatedBy: named.find((one) => one.defeatedBy)?.defeatedBy,
    track,
    replacedInTrack: replacedInTrack,
    period: row.period,
    shortest: row.shortest,
    urgentPeriod: row.urgentPeriod,
    halvedPeriod: row.halvedPeriod,
    halvedShortest: row.halvedShortest,
    versions: row.versions,
    existsFrom: row.existsFrom,
    addsDelay: row.addsDelay,
    atMost: row.atMost,
    citationInTrack: row.citationInTrack,
    countsLike: row.countsLike,
    supersededAfterLastDayBy: row.supersededAfterLastDayBy,
    ...amended(row),
    overWith: undefined,
    decidedBy: decidedBy(row),
    counts: row.counts === 'before' ? 'before' : undefined,
    metBy: row.endsMet,
    supersededBy: nonEmpty(row.supersededBy?.filter((name) => !ends.includes(name)).map((name) => moot[name] ?? name)),
    liftedBy: nonEmpty(row.liftedBy?.filter(isFact).map((name) => lifting[name] ?? name)),
    extendedBy: row.extendedBy,
    halved: row.halved || undefined,
    suspendable: row.suspendedBy1212 || undefined,
    rolls: row.rolls || undefined,
    irregular: row.irregular === 'none' ? undefined : row.irregular,
    inCompliance: row.inCompliance || undefined,
    reference: row.clocked === true ? undefined : true,
    halvedFrom: row.derivedFrom,
    textSeen: row.textSeen,
    judgesEach: undefined,
    startIsTheAct: undefined,
    notMetIfBy: undefined,
    sharesExtensionsWith: undefined,
    revivedBy: undefined,
    dueOnRequest: undefined,
    irregularUntil: undefined,
    cumulative: undefined,
    firstGoverns: undefined,
    requestedInTime: undefined,
    startsIfUnset: undefined,
    activeIf: undefined,
    yieldsTo: undefined,
    act: undefined,
    guides: undefined,
    isPeriodToComply: undefined,
    lapsesPanel: undefined,
    opensSurveillance: undefined,
    openToOthers: undefined,
    stopsWithAppeal: undefined,
    irregularIf: undefined,
    closesAgenda: undefined,
    notInTrack: undefined,
    isNoStep: undefined,
    measuresDelayOf: undefined,
    otherwiseUnder: undefined,
    ...said[row.id],
    ...(onlyIf.length > 0 && { onlyIf }),
  };
  return columns as { readonly [K in keyof Rule]-?: Rule[K] | undefined };
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

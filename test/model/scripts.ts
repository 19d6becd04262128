import { fromDay, toDay } from '../../src/calendar/date.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';

/*
 * Ways through the machine that only a certain history opens: two complainants, an agreement to
 * arbitrate, a report that is ready when the panel is suspended, a milestone recorded after it was
 * implied. A line is a history; facts follow one another after thirty days; `~` implies a fact.
 */

const requested = 'consultations.requested; panel.requested';
const established = `${requested}; panel.established`;
const composed = `${established}; panel.composed`;
const circulated = `${composed}; panel.reportCirculated`;
const adopted = `${circulated}; report.adopted {"recommendations":true}`;
const merits = 'arbitration.agreed {"purpose":"merits"}';
const awards = ['arbitration.awardNotified', 'arbitration.awardNotified {"recommendations":false}'];
const byBrazil = '{"by":"Brazil"}';
const byIndia = '{"by":"India"}';
const two = `consultations.requested; panel.requested ${byBrazil}; panel.requested ${byIndia}`;
const oneEstablished = `${two}; panel.established ${byBrazil}`;

const inCompliance = (line: string) =>
  line.replaceAll(/(?<=; |~|^)(?=(?:panel|report|appeal|arbitration)\.)/g, 'compliance.');
const panelOf = (line: string) => line.replace('consultations.requested; ', '');
const compliance = (line: string) => `${adopted}; ${inCompliance(line)}`;

const ofEither = (line: string) => [line, compliance(panelOf(line))];

/** The panel is suspended with its interim or final report issued, and resumes. */
const resumed = ['interim', 'final'].map(
  (report) => `${composed}; panel.${report}ReportIssued; panel.suspended; panel.resumed`,
);

const arbitrated = 'appeal.notified {"forum":"arbitration"}; appeal.withdrawn';
const withdrawn = [
  `${circulated}; ${arbitrated}`,
  `${composed}; panel.finalReportIssued; ${arbitrated}`,
  `${composed}; panel.finalReportIssued; panel.suspended; ${arbitrated}`,
  `${circulated}; appeal.notified; appeal.withdrawn; appeal.reportCirculated`,
];

/** The milestone stands recorded after later facts implied it. */
const recordedLater = [
  `${established}; ~panel.composed; panel.suspended; ~panel.resumed; panel.reportCirculated; panel.resumed`,
  `${composed}; panel.suspended; ~panel.resumed; panel.recomposed; panel.resumed`,
  `${composed}; panel.suspended; ~panel.resumed; panel.reportCirculated; appeal.notified; panel.resumed`,
  `${composed}; panel.suspended; ~panel.resumed; panel.reportCirculated; appeal.notified; appeal.reportCirculated; panel.resumed`,
  `${composed}; panel.suspended; ~panel.resumed; panel.reportCirculated; report.adopted; panel.resumed`,
  `${circulated}; ~appeal.notified; appeal.withdrawn; appeal.notified`,
  `${circulated}; ~appeal.notified; appeal.withdrawn; ~appeal.reportCirculated; appeal.reportCirculated`,
  `${circulated}; appeal.notified; ~appeal.reportCirculated; report.adopted; appeal.reportCirculated`,
  `${circulated}; ~appeal.notified; ~appeal.reportCirculated; appeal.reportCirculated`,
];

const merit = [
  'consultations.requested',
  requested,
  established,
  composed,
  circulated,
  `${circulated}; appeal.notified`,
  `${circulated}; appeal.notified; appeal.reportCirculated`,
].flatMap((line) => awards.map((award) => `${line}; ${merits}; ${award}`));

const manyComplainants = [
  `${two}; panel.rejected ${byBrazil}`,
  `${two}; panel.requestWithdrawn ${byBrazil}`,
  ...['deferred', 'established', 'rejected', 'requestWithdrawn'].map(
    (act) => `${oneEstablished}; panel.${act} ${byIndia}`,
  ),
];

const secondRecourse = `${adopted}; compliance.panel.requested; compliance.panel.requested {"recourse":2}`;
const earlier = [
  'panel.established',
  'panel.composed',
  'panel.suspended',
  'panel.resumed',
  'panel.reportCirculated',
  'appeal.notified',
  'appeal.reportCirculated',
  'report.adopted',
];

/** Two parties appeal, and one of them withdraws; a division that has heard an appeal goes on. */
const byCanada = '{"by":"Canada"}';
const bothAppeal = `appeal.notified ${byCanada}; appeal.notified ${byBrazil}; appeal.withdrawn ${byBrazil}`;
const without = (line: string) =>
  line
    .replace(byCanada, '{"by":"Canada","date":"2020-01-02"}')
    .replaceAll(byBrazil, '{"by":"Brazil","date":"2020-02-01"}');
const ofSeveral = [
  `${circulated}; ${bothAppeal}`,
  `${circulated}; ${without(bothAppeal)}`,
  `${circulated}; arbitration.agreed; ${bothAppeal}`,
  `${circulated}; appeal.notified {"date":"2019-11-01"}; appeal.hearingHeld {"date":"2019-12-02"}; appeal.hearingHeld {"date":"2020-01-02"}`,
];

/** A step that leads to a milestone stands recorded after that milestone was implied. */
const stepsLater = ['appeal.crossNotified', 'appeal.hearingHeld'].flatMap((step) => [
  `${circulated}; appeal.notified; ~appeal.reportCirculated; ${step}`,
  `${circulated}; appeal.notified; ~appeal.reportCirculated; report.adopted; ${step}`,
]);

/** One of two complainants settles or withdraws at every stage to which its panel has come; the other has asked for a panel, or has not. */
const stages = ['', '; panel.composed', '; panel.composed; panel.reportCirculated'];
const appeals = ['; appeal.notified', '; appeal.notified; appeal.reportCirculated'].map(
  (more) => `${stages[2]}${more}`,
);
const both = `consultations.requested ${byBrazil}; consultations.requested ${byIndia}; panel.requested ${byBrazil}`;
const bothAsked = `${both}; panel.requested ${byIndia}`;
const solutions = ['settlement.notified', 'complaint.withdrawn'].map((type) => `; ${type} ${byBrazil}`);
const leaving = [
  ...[both, bothAsked].flatMap((asked) =>
    [...stages, ...appeals].flatMap((stage) =>
      solutions.map((solution) => `${asked}; panel.established ${byBrazil}${stage}${solution}`),
    ),
  ),
  ...solutions.map((solution) => `${both}${solution}`),
  `${both}; panel.established ${byBrazil}${solutions[0]}; panel.reportCirculated {"brief":true}`,
  `${bothAsked}; panel.established ${byBrazil}${solutions[0]}; panel.reportCirculated {"brief":true}`,
  `${bothAsked}; panel.deferred ${byIndia}; panel.established ${byBrazil}${solutions[0]}`,
  `${bothAsked}; panel.deferred ${byBrazil}; panel.requestWithdrawn ${byBrazil}`,
  `${both}; panel.established ${byBrazil}; panel.composed; panel.requested ${byIndia}; panel.established ${byIndia}; panel.composed`,
];

/** Nothing but time passes: a suspension is over, a panel's authority lapses, no division can be formed any more. */
const APPEAL = `appeal.notified {"date":"2019-11-20"}; date.reached {"date":"2020-01-01"}`;
const inTime = [
  `${composed}; panel.suspended {"until":"2001-12-31"}; date.reached {"date":"2002-02-01"}`,
  `${composed}; panel.suspended; date.reached {"date":"2004-01-01"}`,
  `${circulated}; ${APPEAL}; appeal.withdrawn {"date":"2020-02-01"}`,
  `${circulated}; ${APPEAL}; appeal.reportCirculated {"date":"2020-02-01"}`,
];

const stalled = `${circulated}; appeal.notified {"date":"2020-01-01"}; appeal.notified {"date":"2020-02-01","forum":"arbitration"}`;

/** One complainant leaves the furthest state, and the dispute has that to which the other has come. */
const asked = `${adopted}; retaliation.requested ${byBrazil}`;
const furthest = [
  `${asked}; retaliation.authorized ${byBrazil}; retaliation.requested ${byIndia}; retaliation.requestWithdrawn ${byIndia}`,
  `${asked}; retaliation.authorized ${byBrazil}; retaliation.applied ${byBrazil}; compensation.negotiationsRequested ${byIndia}; compensation.agreed ${byIndia}`,
  `${asked}; retaliation.authorized ${byBrazil}; retaliation.terminated ${byBrazil}; compensation.agreed ${byIndia}; retaliation.requested ${byIndia}; retaliation.requestWithdrawn ${byIndia}`,
  `${asked}; retaliation.requested ${byIndia}; retaliation.objected ${byIndia}; retaliation.objected ${byBrazil}; retaliation.awardCirculated ${byBrazil}; retaliation.arbitrationSuspended ${byIndia}; retaliation.arbitrationResumed ${byIndia}; settlement.notified ${byBrazil}`,
  `${asked}; retaliation.requested ${byIndia}; retaliation.objected ${byIndia}; retaliation.arbitrationSuspended ${byIndia}; retaliation.objected ${byBrazil}; settlement.notified ${byBrazil}`,
  `${asked}; settlement.notified ${byBrazil}`,
  `${asked}; retaliation.authorized ${byBrazil}; retaliation.applied ${byBrazil}; retaliation.requested ${byIndia}; retaliation.authorized ${byIndia}`,
  `${asked}; compensation.agreed ${byIndia}; retaliation.requestWithdrawn ${byBrazil}`,
  `${asked}; retaliation.authorized ${byBrazil}; retaliation.terminated ${byBrazil}; retaliation.requested ${byIndia}; settlement.notified ${byIndia}`,
];

/** Those whose recourse it is settle, wherever it stands; a report of their panel only records it. */
const opening = `${adopted}; compliance.consultations.requested ${byBrazil}`;
const steps = [
  'panel.requested',
  'panel.established',
  'panel.composed',
  'panel.reportCirculated',
  'appeal.notified',
  'appeal.reportCirculated',
];
const recourseSettled = steps.map((_, index) => {
  const had = steps.slice(0, index).map((type) => `; compliance.${type} ${byBrazil}`);
  return `${opening}${had.join('')}; settlement.notified ${byBrazil}`;
});
const settledUnderAppealReport = `${opening}${steps.map((type) => `; compliance.${type} ${byBrazil}`).join('')}; settlement.notified ${byBrazil}`;

const scripts: readonly string[] = [
  ...recourseSettled,
  `${recourseSettled[3]}; compliance.panel.reportCirculated`,
  settledUnderAppealReport,
  ...furthest,
  ...ofEither(stalled),
  ...resumed.flatMap(ofEither),
  ...withdrawn.flatMap(ofEither),
  ...recordedLater.flatMap(ofEither),
  ...inTime.flatMap(ofEither),
  ...ofSeveral.flatMap(ofEither),
  ...stepsLater.flatMap(ofEither),
  ...merit,
  ...manyComplainants,
  ...leaving,
  ...earlier.map((_, index) =>
    [secondRecourse, ...earlier.slice(0, index + 1).map((type) => `compliance.${type} {"recourse":1}`)].join('; '),
  ),
  [
    secondRecourse,
    'compliance.panel.established {"recourse":1}',
    'compliance.panel.finalReportIssued {"recourse":1}',
    'compliance.appeal.notified {"recourse":1,"forum":"arbitration"}',
    'compliance.arbitration.awardNotified {"recourse":1}',
  ].join('; '),
  [
    secondRecourse,
    ...earlier.slice(0, 6).map((type) => `compliance.${type} {"recourse":1}`),
    'compliance.appeal.suspended {"recourse":1}',
    'compliance.appeal.resumed {"recourse":1}',
  ].join('; '),
  [
    secondRecourse,
    'compliance.panel.established {"recourse":1}',
    'compliance.panel.suspended {"recourse":1}',
    'compliance.panel.lapsed {"recourse":1}',
  ].join('; '),
  compliance(`panel.requested; panel.established; ~panel.composed; panel.recomposed; panel.composed`),
  compliance(
    `panel.requested; panel.established; panel.composed; ~panel.reportCirculated; ~report.adopted; report.adopted`,
  ),
  compliance(
    `panel.requested; panel.established; panel.composed; panel.finalReportIssued; ~appeal.notified {"forum":"arbitration"}; ~arbitration.awardNotified; arbitration.awardNotified`,
  ),
];

const APART = 30;

function eventsOf(line: string): ProcedureEvent[] {
  const first = toDay('2001-01-01');
  return line.split('; ').map((one, index) => {
    const [, mark, type, fields = '{}'] = /^(~?)(\S+)(?: (.*))?$/.exec(one) ?? [];
    const implied = mark === '~' ? { implied: true } : {};
    return { type, date: fromDay(first + index * APART), ...implied, ...JSON.parse(fields) } as ProcedureEvent;
  });
}

export const histories: readonly (readonly ProcedureEvent[])[] = scripts.map(eventsOf);

/** A first recourse, at different places, whose states a second one has taken. */
export const overlapping: readonly (readonly ProcedureEvent[])[] = [
  '',
  '; compliance.panel.established',
  '; compliance.panel.established; compliance.panel.composed; compliance.panel.reportCirculated',
  '; compliance.panel.established; compliance.panel.composed; compliance.panel.reportCirculated; compliance.appeal.notified',
].map((first) => eventsOf(`${adopted}; compliance.panel.requested${first}; compliance.panel.requested {"recourse":2}`));

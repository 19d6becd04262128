import {
  agenda,
  check,
  type Deadline,
  type Dispute,
  type DisputeEvent,
  type DisputeRecord,
  type NextStep,
  parseEvent,
  project,
  type Status,
  statusOn,
} from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { plainType } from '../../src/vocabulary.js';
import { daysAfter } from '../answers/counting.js';
import { replayed } from '../history/replayed.js';

/*
 * Every step that a status offers is possible on its first day, and deadlines, next steps, agenda and projection say the
 * same days (amendments, G11; principle 24).
 */

/** The dates on which a record is asked: of each fact, a day after it and a year after it. */
export function momentsOf(record: DisputeRecord): { known: DisputeRecord; date: string }[] {
  const dates = [...new Set(record.events.map(({ date }) => date))].sort();
  return dates.flatMap((fact) => {
    const known = { ...record, events: record.events.filter(({ date }) => date <= fact) };
    return [fact, daysAfter(fact, 1), daysAfter(fact, 365)].map((date) => ({ known, date }));
  });
}

/** What a lawyer would object to in the answers about a record on a date. */
export function objectionsOn(known: DisputeRecord, date: string): string[] {
  const dispute = replayed(known);
  const status = statusOn(dispute, date);
  const objections = [
    ...alike(status),
    ...status.nextSteps.flatMap((step) => [
      ...objectionsToStep(step, { dispute, date }),
      ...againstDeadlines(step, status),
    ]),
    ...againstAgenda(dispute, status),
    ...againstProjection(dispute, status),
  ];
  return objections.map((objection) => `DS${known.ds} on ${date}: ${objection}`);
}

/** Two deadlines that say the same, a deadline that is both live and past, and an act that is offered twice. */
function alike({ deadlines, pastDeadlines, nextSteps }: Status): string[] {
  const said = (one: Deadline) =>
    JSON.stringify({ ...one, derivation: undefined, state: undefined, daysLeft: undefined });
  const acts = nextSteps.flatMap(({ event, recourse, member, complainants }) =>
    event === undefined ? [] : [[event, recourse, member, complainants].join()],
  );
  const past = new Set(pastDeadlines.map((one) => `${said(one)} ${JSON.stringify(one.derivation)}`));
  return [
    ...twice(deadlines.map(said)).map((one) => `two deadlines alike: ${one}`),
    ...deadlines
      .filter((one) => past.has(`${said(one)} ${JSON.stringify(one.derivation)}`))
      .map(({ rule }) => `${rule} is live and past`),
    ...twice(acts).map((act) => `${act} is offered twice`),
  ];
}

const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);

interface Asked {
  readonly dispute: Dispute;
  readonly date: string;
}

/** Fields without which a fact of a type is none. */
const fields: Readonly<Record<string, object>> = {
  'consultations.joinRequested': { members: ['Norway'] },
  'panel.thirdPartiesReserved': { members: ['Norway'] },
  'rpt.modified': { expires: '9000-01-01' },
};

/** The fact that a step would be on a day, done by somebody who may do it. */
function* factsOf(step: NextStep, date: string, { complainants, respondent }: DisputeRecord): Generator<DisputeEvent> {
  const { event: type, who, member, recourse } = step;
  if (type === undefined) return;
  const common = { type, date, ...fields[plainType(type)], ...(recourse !== undefined && { recourse }) };
  const names = member === undefined ? (who === 'otherMember' ? [...complainants, respondent] : [undefined]) : [member];
  for (const by of names) {
    const actor = by ?? step.complainants;
    yield parseEvent({ ...common, ...(actor !== undefined && { by: actor as string | string[] }) });
  }
}

/** Whether an act is possible on its first day, and premature the day before where it rests on a wait. */
function objectionsToStep(step: NextStep, { dispute, date }: Asked): string[] {
  const first = step.from !== undefined && step.from > date ? step.from : date;
  const verdicts = [...factsOf(step, first, dispute.record)].map((fact) => check(dispute, fact));
  if (verdicts.length === 0) return [];
  const [verdict] = [...verdicts.filter(({ possible }) => possible), ...verdicts];
  if (!verdict?.possible) return [`${step.event} is ${verdict?.reason} on ${first}`];
  if ((verdict.missing ?? []).length > 0) return [`${step.event} lacks ${verdict.missing} on ${first}`];
  const isExcused = step.overdue === true;
  const [departure] = verdict.irregularities.filter(({ kind }) => kind === 'premature' || !isExcused);
  if (departure !== undefined) return [`${step.event} is ${departure.kind} on ${first} under ${departure.rule}`];
  return first > date ? early(step, { dispute, date }) : [];
}

/** A step that is not premature on the day before its first, though it rests on a wait that binds. */
function early(step: NextStep, { dispute, date }: Asked): string[] {
  const waits = statusOn(dispute, date).deadlines.filter(
    ({ rule, opens }) => rule === step.rule && opens !== undefined,
  );
  const wait = waits.find(({ opens }) => opens === step.from);
  const before = daysAfter(step.from ?? date, -1);
  // A fact that names no complainant is judged by the first wait to end.
  if (waits.some(({ opens = before }) => opens <= before)) return [];
  if (wait === undefined || wait.opensAtEarliest !== undefined || before < date) return [];
  if (ruleById(wait.rule).irregular !== 'premature') return [];
  const verdicts = [...factsOf(step, before, dispute.record)].map((fact) => check(dispute, fact));
  const isTooEarly = verdicts.some(
    ({ possible, irregularities }) => !possible || irregularities.some(({ kind }) => kind === 'premature'),
  );
  return isTooEarly ? [] : [`${step.event} is not premature on ${before}, though offered from ${step.from}`];
}

/** A step whose days no deadline has. */
function againstDeadlines({ event, rule, lastDayUnder = rule, from, until }: NextStep, status: Status): string[] {
  if (rule === undefined) return [];
  const all = [...status.deadlines, ...status.pastDeadlines];
  const ofRule = all.filter((one) => one.rule === lastDayUnder);
  const isKnown = until === undefined || ofRule.some((one) => one.due === until);
  const isAfterWait =
    from === undefined || all.some((one) => one.opens !== undefined && one.opens <= from) || event === undefined;
  return [
    ...(isKnown ? [] : [`${event ?? rule} by ${until}, which is no last day of ${lastDayUnder}`]),
    ...(isAfterWait ? [] : [`${event} from ${from}, before every wait is over`]),
  ];
}

/** An item of the agenda that is on no day of its deadline. */
function againstAgenda(dispute: Dispute, { date }: Status): string[] {
  return agenda([dispute], { from: date, days: 30 }).flatMap(({ date: day, on, deadline }) => {
    const { due, dueAtLatest, opens } = deadline;
    const days = on === 'opens' ? [opens] : [due, dueAtLatest];
    return days.includes(day) ? [] : [`the agenda has ${deadline.rule} on ${day}, the deadline ${days.join(' or ')}`];
  });
}

/** A first step of the path ahead that comes before the step may be taken. */
function againstProjection(dispute: Dispute, { date, nextSteps }: Status): string[] {
  const [first] = project(dispute, date).steps;
  const step = nextSteps.find(({ event, recourse }) => event === first?.event && recourse === first?.recourse);
  if (first?.date === undefined || step?.from === undefined) return [];
  return first.date < step.from ? [`${first.event} is projected on ${first.date}, allowed from ${step.from}`] : [];
}

import { agenda } from '../../answers/agenda.js';
import { explain } from '../../answers/explain.js';
import { type Projection, project } from '../../answers/project.js';
import { statusOn } from '../../answers/status.js';
import { type CivilDate, fromDay, held, toDay } from '../../calendar/date.js';
import { onDay, stageOf, statesOf } from '../../machine/procedure.js';
import type { DisputeEvent } from '../../record/events.js';
import { inDateOrder } from '../../record/order.js';
import { check } from '../../replay/check.js';
import { type Dispute, historyOf, leftOutOf } from '../../replay/dispute.js';
import { answer } from '../answer.js';
import { dateOf, disputeOf, disputesOf, headOf, placedDisputesOf } from '../disputes.js';
import { exitCodes } from '../exit-codes.js';
import { eventIn } from '../input.js';
import type { Io } from '../io.js';
import type { Call } from '../options.js';
import { agendaText, deadlinesText, projectionText, statusText, type TimelineEntry, timelineText } from '../text.js';
import { InputError } from '../trouble.js';
import { UsageError } from '../usage-error.js';

/** How many days an agenda covers if the call says nothing of it. */
const AGENDA_DAYS = 90;

/** Where disputes stand: several stand one below another, in JSON in a list. */
export function status(call: Call, io: Io): number {
  const placed = placedDisputesOf(call, io);
  const asked = placed.map(({ dispute }) => ({ dispute, found: statusOn(dispute, dateOf(call, io)) }));
  const values = asked.map(({ dispute, found }) => ({ ...headOf(dispute), ...found }));
  const [first, ...more] = placed;
  const isOne =
    more.length === 0 && first?.place.index === undefined && call.args.every((word) => word === first?.place.path);
  return answer(call, io, {
    value: isOne ? values[0] : values,
    text: () =>
      asked.flatMap(({ dispute, found }, index) => [
        ...(index === 0 ? [] : ['', '']),
        ...statusText(dispute.record, found, call),
      ]),
  });
}

export function deadlines(call: Call, io: Io): number {
  const dispute = disputeOf(call, io);
  const found = statusOn(dispute, dateOf(call, io));
  const value = {
    ...headOf(dispute),
    date: found.date,
    deadlines: found.deadlines,
    pastDeadlines: found.pastDeadlines,
  };
  return answer(call, io, { value, text: () => deadlinesText(found, call) });
}

export function timeline(call: Call, io: Io): number {
  const dispute = disputeOf(call, io);
  const known = historyOf(dispute).steps.filter(({ event }) => call.on === undefined || event.date <= call.on);
  const leftOut = leftOutOf(dispute);
  const facts = known.map((step) => entryAfter(step, leftOut));
  return answer(call, io, { value: { ...headOf(dispute), facts }, text: () => timelineText(facts, call.language) });
}

/** The stage and states of the dispute after a fact, without the facts that follow on the same day. */
function entryAfter(
  { event, day, snapshot }: ReturnType<typeof historyOf>['steps'][number],
  leftOut: ReadonlySet<DisputeEvent>,
): TimelineEntry {
  const now = onDay(snapshot, day);
  return { event, stage: stageOf(now), states: statesOf(now), ...(leftOut.has(event) && { setAside: true }) };
}

export function agendaOf(call: Call, io: Io): number {
  const from = call.from ?? io.today();
  const to = lastDayOf(call, from);
  if (to < from) throw new UsageError(({ reversed }) => reversed(to, from, call.from === undefined));
  const { member, role } = call;
  const found = agenda(disputesOf(call, io), { from, to, ...(member && { member }), ...(role && { role }) });
  return answer(call, io, { value: found, text: () => agendaText(found, call.language) });
}

function lastDayOf({ to, days }: Call, from: CivilDate): CivilDate {
  if (to !== undefined && days !== undefined) throw new UsageError(({ together }) => together('to', 'days'));
  return to ?? fromDay(held(toDay(from) + (days ?? AGENDA_DAYS)));
}

export function projection(call: Call, io: Io): number {
  const dispute = disputeOf(call, io);
  const found = projected(dispute, call, io);
  return answer(call, io, {
    value: { ...headOf(dispute), ...found },
    text: () => projectionText(dispute.record, found, call.language),
  });
}

/** The path ahead by the law, by the published schedule, or by what past disputes took. */
function projected(dispute: Dispute, call: Call, io: Io): Projection {
  const { quantile, profile = quantile === undefined ? undefined : 'history', ...others } = call.path;
  const date = dateOf(call, io);
  if (quantile !== undefined && profile !== 'history')
    throw new UsageError(({ goesWith }) => goesWith('quantile', '--profile history'));
  if (profile !== 'history') return project(dispute, date, { ...others, ...(profile && { profile }) });
  return io.past().project(dispute, date, { ...others, profile, ...(quantile !== undefined && { quantile }) });
}

/** Lists what is irregular, implied, set aside or doubtful in a record; or says whether one more fact is possible. */
export function checked(call: Call, io: Io): number {
  return call.event === undefined ? checkRecord(call, io) : checkEvent(call.event, call, io);
}

/** A fact that is refused throws. */
function checkRecord(call: Call, io: Io): number {
  const dispute = disputeOf(call, io);
  const last = inDateOrder(dispute.record.events).at(-1);
  const { gaps, setAside, warnings } = dispute;
  const irregularities = last === undefined ? [] : statusOn(dispute, last.date).irregularities;
  const found = [...irregularities, ...gaps, ...setAside, ...warnings];
  const { headings } = call.language;
  return answer(call, io, {
    value: { ...headOf(dispute), irregularities, gaps, setAside, warnings },
    text: () => (found.length === 0 ? [headings.none] : found.map((one) => explain(one, call.language))),
  });
}

/** Says whether one more fact is possible. It is not added to the record. */
function checkEvent(json: string, call: Call, io: Io): number {
  const dispute = disputeOf(call, io);
  const verdict = check(dispute, statedIn(json));
  answer(call, io, {
    value: { ...headOf(dispute), ...verdict },
    text: () => explain(verdict, call.language).split('\n'),
  });
  return verdict.possible ? exitCodes.done : exitCodes.refused;
}

/** The fact of `--event`. */
function statedIn(json: string): DisputeEvent {
  try {
    return eventIn(json);
  } catch (error) {
    if (!(error instanceof InputError) || error.trouble.kind !== 'notJson') throw error;
    const { where } = error.trouble;
    throw new UsageError(({ optionNotJson }) => optionNotJson('event', where), { cause: error });
  }
}

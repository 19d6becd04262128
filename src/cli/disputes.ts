import type { CivilDate } from '../calendar/date.js';
import { DisputeError } from '../record/error.js';
import { type Dispute, type ReplayOptions, replay } from '../replay/dispute.js';
import { closedDaysIn } from './closed-days.js';
import { onlyRecordOf, placedRecordsOf } from './input.js';
import type { Io } from './io.js';
import { printable } from './look.js';
import type { Call } from './options.js';
import { InFile, type Place } from './trouble.js';
import { commandWords } from './words.js';

/** The date that a call asks about. */
export function dateOf(call: Call, io: Io): CivilDate {
  return call.on ?? io.today();
}

/** The one dispute of a call, replayed. */
export function disputeOf(call: Call, io: Io): Dispute {
  const { place, record } = onlyRecordOf(call.args, io);
  const dispute = inPlace(place, () => replay(record, replayOptions(call, io)));
  sayPolicy([dispute], call, io);
  return dispute;
}

/** The disputes of a call, replayed. */
export function disputesOf(call: Call, io: Io): Dispute[] {
  return placedDisputesOf(call, io).map(({ dispute }) => dispute);
}

/** A dispute with the place of its record. */
interface PlacedDispute {
  readonly place: Place;
  readonly dispute: Dispute;
}

/** The disputes of a call, replayed, each with the place of its record. */
export function placedDisputesOf(call: Call, io: Io): readonly PlacedDispute[] {
  const options = replayOptions(call, io);
  const found = placedRecordsOf(call.args, io).map(({ place, record }) => ({
    place,
    dispute: inPlace(place, () => replay(record, options)),
  }));
  sayPolicy(
    found.map(({ dispute }) => dispute),
    call,
    io,
  );
  return found;
}

/** Does something with the record of a file; an error names the file. */
export function inPlace<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof DisputeError ? new InFile(place, error) : error;
  }
}

/** The options of `replay`. A call without closed days has no calendar. */
export function replayOptions({ policy, closed, closedFiles }: Call, io: Io): ReplayOptions {
  if (closed === undefined && closedFiles.length === 0) return { policy };
  return {
    policy,
    calendar: { closed: [...(closed ?? []), ...closedFiles.flatMap((path) => closedDaysIn(path, io))] },
  };
}

/**
 * The library refuses what the command, without a policy in the call, takes leniently. Where that bears on the answer, a
 * line on standard error says so; an answer in JSON has the policy as a field.
 */
function sayPolicy(disputes: readonly Dispute[], { given, json, language }: Call, io: Io): void {
  if (json || given.includes('policy')) return;
  const gaps = disputes.reduce((sum, one) => sum + one.gaps.length, 0);
  const setAside = disputes.reduce((sum, one) => sum + one.setAside.length, 0);
  if (gaps + setAside === 0) return;
  io.error(`wto-dispute: ${printable(commandWords[language.code].leniently(gaps, setAside))}\n`);
}

/** What every answer about one dispute begins with in JSON. */
export function headOf({ record: { ds, title }, policy }: Dispute): object {
  return { ...(ds !== undefined && { ds }), title, policy };
}

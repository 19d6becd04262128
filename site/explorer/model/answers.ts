import {
  type Deadline,
  type Dispute,
  DisputeError,
  type DisputeRecord,
  type Policy,
  type ReplayOptions,
  replay,
} from 'wto-dispute';
import type { Case } from './state.js';

/** The dispute of a case; where the policy refuses its record, why, and the dispute as `lenient` reads it. */
export interface Answered {
  readonly dispute: Dispute;
  readonly refusal?: DisputeError;
}

export function optionsOf({ closed, readings }: Pick<Case, 'closed' | 'readings'>, policy: Policy): ReplayOptions {
  return { policy, readings, ...(closed.length > 0 && { calendar: { closed } }) };
}

export function answer(asked: Case, record: DisputeRecord = asked.record): Answered {
  try {
    return { dispute: replay(record, optionsOf(asked, asked.policy)) };
  } catch (error) {
    if (!DisputeError.is(error) || asked.policy === 'lenient') throw error;
    return { dispute: replay(record, optionsOf(asked, 'lenient')), refusal: error };
  }
}

/** What a time-limit is known by from one reading to another. */
function keyOf({ rule, recourse, complainants, starts, member }: Deadline): string {
  return [rule, recourse, complainants?.join(), starts, member].join('|');
}

/** A day that differs between two readings of the same record. */
export interface MovedDay {
  readonly deadline: Deadline;
  readonly was?: string;
  readonly is?: string;
}

const dayOf = ({ kind, opens, due, lastDay }: Deadline) => (kind === 'waitingPeriod' ? opens : (due ?? lastDay));

/** Which days are other ones, which are gone, and which are new. */
export function movedDays(before: readonly Deadline[], after: readonly Deadline[]): readonly MovedDay[] {
  const days = new Map(before.map((one) => [keyOf(one), one]));
  const moved = after.flatMap((deadline): MovedDay[] => {
    const old = days.get(keyOf(deadline));
    days.delete(keyOf(deadline));
    const [was, is] = [old && dayOf(old), dayOf(deadline)];
    return was === is ? [] : [{ deadline, ...(was && { was }), ...(is && { is }) }];
  });
  const gone = [...days.values()].map((deadline): MovedDay => {
    const was = dayOf(deadline);
    return { deadline, ...(was && { was }) };
  });
  return [...moved, ...gone];
}

import { readFileSync } from 'node:fs';
import { type Deadline, type DisputeRecord, type NextStep, parseRecord, type Status } from 'wto-dispute';

/** A record from a file of examples/records, or from any other. */
export function readRecord(file: string | URL): DisputeRecord {
  return parseRecord(JSON.parse(readFileSync(file, 'utf8')));
}

/** A status as lines to read. */
export function statusLines(status: Status): string[] {
  return [
    `${status.date}  ${status.stage} (${status.states.join(', ')})`,
    `WTO list: ${status.wtoStatus.join(', ')}`,
    ...section('Time-limits', status.deadlines.map(deadlineLine)),
    ...section('Next steps', status.nextSteps.map(stepLine)),
    ...section(
      'Irregularities',
      status.irregularities.map(({ message }) => message),
    ),
    ...section(
      'Missing from the record',
      status.gaps.map(({ missing }) => missing),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

export function deadlineLine({ rule, citation, state, due, opens, daysLeft, holder, member }: Deadline): string {
  const when = due === undefined ? 'no date' : `due ${due}`;
  const details = [
    when,
    opens === undefined ? '' : `allowed from ${opens}`,
    daysLeft === undefined ? '' : `${daysLeft} days left`,
  ];
  const who = member === undefined ? holder : `${holder}: ${member}`;
  return `${state.padEnd(8)} ${details.filter(Boolean).join(', ')}  ${rule} (${citation}; ${who})`;
}

function stepLine(step: NextStep): string {
  const who = step.member === undefined ? step.who : `${step.member} (${step.who})`;
  const from = step.from === undefined ? '' : ` from ${step.from}`;
  const until = step.until === undefined ? '' : ` until ${step.until}`;
  const earlier = step.earlierIf?.map(({ event, from: on }) => (on === undefined ? event : `${event} (${on})`));
  const sooner = earlier === undefined ? '' : `; earlier with ${earlier.join(', ')}`;
  return `${who} ${step.duty}${from}${until}: ${step.action} (${step.citation})${sooner}`;
}

import { readFileSync } from 'node:fs';
import { type Deadline, type DisputeRecord, english, explain, parseRecord, type Role, type Status } from 'wto-dispute';

/** A record from a file of examples/records, or from any other. */
export function readRecord(file: string | URL): DisputeRecord {
  return parseRecord(JSON.parse(readFileSync(file, 'utf8')));
}

/** A status as lines to read. */
export function statusLines(status: Status): string[] {
  const explained = (things: Status['nextSteps' | 'irregularities' | 'gaps']) => things.map((one) => explain(one));
  return [
    placeLine(status),
    `WTO list: ${status.wtoStatus.join(', ')}`,
    ...section('Time-limits', status.deadlines.flatMap(deadlineLines)),
    ...section('Next steps', explained(status.nextSteps)),
    ...section('Irregularities', explained(status.irregularities)),
    ...section('Missing from the record', explained(status.gaps)),
  ];
}

/** The date, and where the dispute stands then. */
export function placeLine({ date, stage, states }: Status): string {
  const inner = states.filter((state) => state !== stage).map((state) => state.slice(stage.length + 1));
  return inner.length === 0 ? `${date}  ${stage}` : `${date}  ${stage} (${inner.join(', ')})`;
}

export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** A time-limit: where it stands, then how its date comes about, then each other reading of the law. */
function deadlineLines(deadline: Deadline): string[] {
  const words = explain(deadline).split('\n');
  return [deadlineLine(deadline), ...words.map((line) => `          ${line}`)];
}

/** A time-limit on one line. */
export function deadlineLine(deadline: Deadline): string {
  const { rule, citation, state, due, dueAtLatest, opens, daysLeft, holder, member } = deadline;
  const details = [
    due === undefined ? '' : `due ${due}`,
    dueAtLatest === undefined ? '' : `at the latest ${dueAtLatest}`,
    opens === undefined ? '' : `allowed from ${opens}`,
    (due ?? opens) ? '' : 'no date',
    daysLeft === undefined ? '' : daysLeft < 0 ? `${english.days(-daysLeft)} over` : `${english.days(daysLeft)} left`,
  ];
  return `${state.padEnd(8)}  ${details.filter(Boolean).join(', ')}  ${who(holder, member)}: ${citation} (${rule})`;
}

function who(role: Role, member: string | undefined): string {
  return member === undefined ? english.roles[role] : `${member} (${english.roles[role]})`;
}

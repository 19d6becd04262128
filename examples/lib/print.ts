import { readFileSync } from 'node:fs';
import {
  type Deadline,
  type DerivationStep,
  type DisputeRecord,
  type NextStep,
  type Period,
  parseRecord,
  type Role,
  type Status,
} from 'wto-dispute';

/** A record from a file of examples/records, or from any other. */
export function readRecord(file: string | URL): DisputeRecord {
  return parseRecord(JSON.parse(readFileSync(file, 'utf8')));
}

/** A status as lines to read. */
export function statusLines(status: Status): string[] {
  return [
    placeLine(status),
    `WTO list: ${status.wtoStatus.join(', ')}`,
    ...section('Time-limits', status.deadlines.flatMap(deadlineLines)),
    ...section('Next steps', status.nextSteps.map(stepLine)),
    ...section(
      'Irregularities',
      status.irregularities.map(({ message }) => message),
    ),
    ...section(
      'Missing from the record',
      status.gaps.map(({ missing, impliedBy }) => `${missing}, implied by ${impliedBy.type} on ${impliedBy.date}`),
    ),
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

/** A time-limit: where it stands, and on a second line how its date comes about. */
function deadlineLines(deadline: Deadline): string[] {
  return [deadlineLine(deadline), `          ${deadline.derivation.map(derivationWords).join(', ')}`];
}

/** A time-limit on one line. */
export function deadlineLine({ rule, citation, state, due, opens, daysLeft, holder, member }: Deadline): string {
  const details = [
    due === undefined ? 'no date' : `due ${due}`,
    opens === undefined ? '' : `allowed from ${opens}`,
    daysLeft === undefined ? '' : daysLeft < 0 ? `${inDays(-daysLeft)} over` : `${inDays(daysLeft)} left`,
  ];
  return `${state.padEnd(8)}  ${details.filter(Boolean).join(', ')}  ${who(holder, member)}: ${citation} (${rule})`;
}

function derivationWords({ kind, date, length, back, event, rule, citation }: DerivationStep): string {
  switch (kind) {
    case 'trigger':
      return `${event} on ${date}`;
    case 'endOf':
      return `${rule} until ${date}`;
    case 'period':
      return `${back ? 'less' : 'plus'} ${lengthWords(length)} is ${date}`;
    case 'halving':
      return `halved to ${lengthWords(length)} (${citation})`;
    case 'suspension':
      return `plus ${lengthWords(length)} suspended is ${date} (${citation})`;
    case 'rolled':
      return `moved to a working day ${date}`;
    case 'unmoved':
      return 'no working day but not moved';
    case 'extension':
      return `moved by ${event} to ${date}`;
    case 'opens':
      return `so from ${date}`;
    default:
      return `${kind} ${date}`;
  }
}

const inDays = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function lengthWords(length: Period = {}): string {
  return Object.entries(length)
    .map(([unit, count]) => `${count} ${unit}`)
    .join(' ');
}

const roleNames = {
  complainant: 'complainant',
  respondent: 'respondent',
  eitherParty: 'either party',
  parties: 'the parties',
  thirdParty: 'third parties',
  anyMember: 'any Member',
  dsb: 'the DSB',
  panel: 'the panel',
  appellateBody: 'the Appellate Body',
  arbitrator: 'the arbitrator',
  directorGeneral: 'the Director-General',
} satisfies Record<Role, string>;

function who(role: Role, member: string | undefined): string {
  return member === undefined ? roleNames[role] : `${member} (${roleNames[role]})`;
}

/** A next step on one line: "Korea (complainant), from 2019-11-11: may request the establishment of a panel". */
export function stepLine(step: NextStep): string {
  const from = step.from === undefined ? '' : `, from ${step.from}`;
  const until = step.until === undefined ? '' : `, until ${step.until}`;
  const earlier = step.earlierIf?.map(({ event, from: on }) => (on === undefined ? event : `${event} (from ${on})`));
  const sooner = earlier === undefined ? '' : `; earlier with ${earlier.join(', ')}`;
  return `${who(step.who, step.member)}${from}${until}: ${sentence(step)} (${step.citation})${sooner}`;
}

/** What is done, with its duty: an action that is a right begins with "May" by itself. */
function sentence({ duty, action }: NextStep): string {
  const act = action.replace(/^May /, '');
  return `${duty} ${act.charAt(0).toLowerCase()}${act.slice(1)}`;
}

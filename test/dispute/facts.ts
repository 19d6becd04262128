import {
  type Dispute,
  type DisputeEvent,
  type DisputeRecord,
  type EventOf,
  type EventType,
  parseEvent,
  parseRecord,
  type ReplayOptions,
  replay,
} from '../../src/index.js';

type Fields<T extends EventType> = Omit<EventOf<T>, 'type' | 'date'>;

/** A fact in the order in which one reads it: `fact('2010-04-01', 'panel.requested', { by: 'Brazil' })`. */
export function fact<T extends EventType>(date: string, type: T, fields?: Partial<Fields<T>>): DisputeEvent {
  return parseEvent({ ...fields, type, date });
}

type Header = Partial<Omit<DisputeRecord, 'events'>>;

/** A record of one complainant (Brazil) against one respondent (Canada), unless the header says otherwise. */
export function recordWith(events: readonly DisputeEvent[], header: Header = {}): DisputeRecord {
  return parseRecord({ title: 'Canada — Aircraft', complainants: ['Brazil'], respondent: 'Canada', ...header, events });
}

export function disputeWith(
  events: readonly DisputeEvent[],
  { header, ...options }: ReplayOptions & { header?: Header } = {},
): Dispute {
  return replay(recordWith(events, header), options);
}

/** The facts of a dispute that keeps every time-limit, one milestone after the other. */
const ordinary = [
  fact('2010-01-04', 'consultations.requested'),
  fact('2010-01-11', 'consultations.accepted'),
  fact('2010-01-20', 'consultations.held'),
  fact('2010-04-01', 'panel.requested'),
  fact('2010-04-20', 'panel.deferred'),
  fact('2010-05-18', 'panel.established'),
  fact('2010-06-10', 'panel.composed'),
  fact('2010-12-01', 'panel.interimReportIssued'),
  fact('2011-01-10', 'panel.finalReportIssued'),
  fact('2011-02-01', 'panel.reportCirculated'),
  fact('2011-03-01', 'appeal.notified'),
  fact('2011-05-20', 'appeal.reportCirculated'),
  fact('2011-06-10', 'report.adopted', { recommendations: true }),
  fact('2011-07-01', 'implementation.intentionsStated'),
  fact('2011-07-15', 'rpt.agreed', { period: { months: 10 } }),
] as const;

/** The ordinary dispute up to a fact, that fact included. */
export function upTo(type: EventType): readonly DisputeEvent[] {
  const at = ordinary.findIndex((event) => event.type === type);
  if (at < 0) throw new RangeError(`${type} is not in the ordinary dispute`);
  return ordinary.slice(0, at + 1);
}

/** The ordinary dispute without an appeal, adopted on 2011-03-15; its reasonable period ends on 2012-01-15. */
export function adopted(recommendations?: boolean): readonly DisputeEvent[] {
  const result = recommendations === undefined ? {} : { recommendations };
  return [...upTo('panel.reportCirculated'), fact('2011-03-15', 'report.adopted', result)];
}

/** The same with a period of ten months, which ends on Sunday 2012-01-15. */
export const withPeriod: readonly DisputeEvent[] = [
  ...adopted(true),
  fact('2011-04-01', 'implementation.intentionsStated'),
  fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } }),
];

import type { EventOf, PlainEvents } from '../../src/record/events.js';
import type { Fact } from '../../src/record/facts.js';
import type { ownFields } from '../../src/record/schema.js';
import { type EventType, plainEvents, proceedingEvents } from '../../src/vocabulary.js';

type Own<E> = Omit<E, keyof Fact>;

/** For every type with fields of its own a value of each of them. */
export const ownSamples: { readonly [K in keyof typeof ownFields]: Required<Own<PlainEvents[K]>> } = {
  'consultations.requested': { received: '2019-09-12', urgent: true, joinable: false },
  'consultations.joinRequested': { members: ['European Union', 'Chinese Taipei'] },
  'consultations.joinAccepted': { members: ['European Union'] },
  'consultations.joinRefused': { members: ['Chinese Taipei'] },
  'panel.thirdPartiesReserved': { members: ['Brazil'] },
  'panel.thirdPartiesWithdrew': { members: ['Brazil'] },
  'panel.delayNotified': { expected: 'not before July' },
  'panel.suspended': { until: '2020-01-31' },
  'panel.circulationAnticipated': { on: '2022-03-15' },
  'panel.reportCirculated': { brief: true },
  'report.adoptionExtended': { until: '2023-09-19' },
  'report.adopted': { recommendations: false, withdrawalPeriod: { days: 90 } },
  'appeal.notified': { forum: 'arbitration' },
  'appeal.delayNotified': { expected: '2018-12-10' },
  'arbitration.agreed': { purpose: 'merits', procedures: 'mpia' },
  'arbitration.awardNotified': { recommendations: true },
  'rpt.approved': { period: { months: 15 }, expires: '2010-01-01' },
  'rpt.agreed': { period: { months: 8, weeks: 2 }, expires: '2008-09-01' },
  'rpt.awarded': { period: { months: 7, days: 29 }, expires: '2016-03-29' },
  'rpt.modified': { expires: '2016-04-29' },
  'retaliation.requested': { amount: 'USD 1.2 million a year' },
  'retaliation.awardCirculated': { amount: 'USD 1.2 million a year' },
  'retaliation.authorized': { amount: 'USD 1.2 million a year' },
  'goodOffices.ended': { failed: true },
  'timeLimit.extended': { rule: 'dsu-16-4-appeal', until: '2012-03-23' },
  'dsb.meetingScheduled': { on: '2020-02-28' },
  note: { text: 'The complainant "suspends" its complaint.' },
};

/** The required fields besides `type` and `date`, as the table of the record format has them. */
export const requiredFields: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  'consultations.joinRequested': ['members'],
  'panel.thirdPartiesReserved': ['members'],
  'panel.thirdPartiesWithdrew': ['members'],
  'panel.circulationAnticipated': ['on'],
  'rpt.modified': ['expires'],
  'timeLimit.extended': ['rule', 'until'],
  'dsb.meetingScheduled': ['on'],
  note: ['text'],
};

export interface Sample {
  readonly type: EventType;
  readonly minimal: Readonly<Record<string, unknown>>;
  readonly full: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

const common = {
  by: ['Korea', 'Japan'],
  document: 'WT/DS590/1',
  source: 'https://www.wto.org/',
  note: 'as it is: <b>, \u2028, "quoted"',
};

/** Every event type once with its required fields only, and once with all its fields. */
export const samples: readonly Sample[] = [
  ...plainEvents.map((type) => sample(type, type, {})),
  ...proceedingEvents.map((type) => sample(`compliance.${type}`, type, { recourse: 2 })),
];

function sample(type: EventType, plain: EventType, added: object): Sample {
  const own: Readonly<Record<string, unknown>> =
    plain in ownSamples ? { ...ownSamples[plain as keyof typeof ownSamples] } : {};
  const required = requiredFields[plain] ?? [];
  const needed = Object.fromEntries(required.map((name) => [name, own[name]]));
  const date = '2019-09-11';
  return { type, required, minimal: { type, date, ...needed }, full: { ...own, ...added, ...common, date, type } };
}

/** A record with these events. */
export function recordOf(...events: readonly unknown[]): Record<string, unknown> {
  return { ds: 590, title: 'Japan — Products and Technology', complainants: ['Korea'], respondent: 'Japan', events };
}

export const established: EventOf<'panel.established'> = { type: 'panel.established', date: '2020-07-29' };

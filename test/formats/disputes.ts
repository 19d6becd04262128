import { append, type Dispute, type DisputeEvent, type DisputeRecord, replay } from '../../src/index.js';
import { inDateOrder } from '../../src/record/order.js';
import { type NamedRecord, namedRecords, someRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';

/** A real record, replayed, with the dates of its facts in order. */
export interface RealDispute {
  readonly name: string;
  readonly dispute: Dispute;
  readonly dates: readonly string[];
}

function real({ name, record }: NamedRecord): RealDispute {
  return { name, dispute: replayed(record), dates: inDateOrder(record.events).map((e) => e.date) };
}

/** The disputes of the long walks. */
export const someReal: readonly RealDispute[] = someRecords.map(real);

/** Ten disputes of different kinds: short, long, joint, suspended, appealed, arbitrated, with compliance and retaliation. */
export const tenNames = [
  'DS1 (checked)',
  'DS26 (checked)',
  'DS46 (checked)',
  'DS217 (checked)',
  'DS316 (checked)',
  'DS371 (disputes)',
  'DS437 (disputes)',
  'DS533 (checked)',
  'DS583 (checked)',
  'DS590 (checked)',
] as const;

export const tenReal: readonly RealDispute[] = tenNames.map((name) => {
  const found = namedRecords.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(name);
  return real(found);
});

/** The first, the middle and the last date of a dispute's facts. */
export function someDates({ dates }: RealDispute): string[] {
  const places = [0, dates.length >>> 1, dates.length - 1];
  return [...new Set(places.map((place) => dates[place] ?? ''))].filter(Boolean);
}

/** For each fact after the first: the dispute before it, the fact, and the dispute after it. */
export function growth({
  dispute: { record },
}: RealDispute): { before: Dispute; fact: DisputeEvent; after: Dispute }[] {
  const [first, ...rest] = inDateOrder(record.events);
  if (first === undefined) return [];
  let before = replay({ ...record, events: [first] }, { policy: 'lenient' });
  return rest.map((fact) => {
    const step = { before, fact, after: append(before, fact) };
    before = step.after;
    return step;
  });
}

/** Characters that no output may contain: controls, and marks that change the direction of writing. */
export const unsafe = /(?!\r|\n)[\p{Cc}\u202A-\u202E]/u;

/** A text with the syntax of every form in it. */
export const hostile =
  '<script>alert("1")</script> a,b;c:d \\ %%{init: {}}%% #quot; `code` **bold** [x](http://evil.example) | </text> & \' 🧪 \u0007\u202Etxt\u202C end\nBEGIN:VEVENT\r\nsecond';

export const hostileRecord: DisputeRecord = {
  title: hostile,
  complainants: [hostile, 'Korea'],
  respondent: 'Ja\npan; "end"',
  events: [
    { type: 'consultations.requested', date: '2019-09-11', by: hostile, document: hostile, note: hostile },
    { type: 'note', date: '2019-09-12', text: hostile },
    { type: 'note', date: '2019-09-13', text: 'section x: y' },
  ],
};

import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import * as law from '../../src/law.js';
import { machineEvents } from '../../src/machine.js';
import * as members from '../../src/members.js';
import { namedRecords } from '../history/records.js';
import { errorOf } from '../record/issues.js';

const { agenda, append, check, eventTypes, parseRecord, project, remove, replay, statusOn, usualClosedDays } = library;

/** The paths of the objects within a value that somebody could change. */
function changeable(value: unknown, path = 'value', seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Object.entries(value).flatMap(([key, part]) => changeable(part, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

/** Every tenth record with facts, which is enough for each kind of answer. */
const records = namedRecords.map(({ record }) => record).filter((_, index) => index % 10 === 0);
const disputes = records.map((record) => replay(record, { policy: 'lenient' }));
const lastDate = ({ record }: library.Dispute) =>
  record.events
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '2000-01-01';

describe('every answer is frozen to its depth', () => {
  it.each([
    ['a dispute', (dispute: library.Dispute) => dispute],
    ['a status', (dispute: library.Dispute) => statusOn(dispute, lastDate(dispute))],
    ['an agenda', (dispute: library.Dispute) => agenda([dispute], { from: lastDate(dispute), days: 400 })],
    ['a projection', (dispute: library.Dispute) => project(dispute, lastDate(dispute))],
    ['the facts for an actor', (dispute: library.Dispute) => machineEvents(dispute.record)],
    [
      'a verdict',
      (dispute: library.Dispute) =>
        check(dispute, { type: 'panel.composed', date: lastDate(dispute) } as library.DisputeEvent),
    ],
    [
      'the dispute without a fact',
      (dispute: library.Dispute) => remove(dispute, dispute.record.events.at(-1) as library.DisputeEvent),
    ],
  ])('%s', (_, answer) => {
    const found = disputes.flatMap((dispute) => changeable(Object.freeze({ ...[answer(dispute)] })));
    expect([...new Set(found)].slice(0, 5)).toEqual([]);
  });

  it('the details of an error of each code', () => {
    const [dispute] = disputes as [library.Dispute];
    const strict = { policy: 'strict' } as const;
    const header = { title: 'A dispute', complainants: ['Korea'], respondent: 'Japan' };
    const requested = { type: 'consultations.requested', date: '2019-09-11' } as const;
    const errors = [
      errorOf(() => parseRecord({ ...header, events: [{ type: 'note' }] })),
      errorOf(() => append(dispute, { type: 'panel.composed', date: 'soon' } as never)),
      errorOf(() => replay({ ...header, events: [{ type: 'panel.composed', date: '2019-09-12' }] })),
      errorOf(() =>
        replay({ ...header, events: [requested, { type: 'panel.requested', date: '2019-09-12' }] }, strict),
      ),
      errorOf(() => replay({ ...header, complainants: ['Korea', 'Corea'], events: [requested] }, strict)),
      errorOf(() => law.ruleById('dsu' as never)),
      errorOf(() => statusOn(dispute, 'today')),
      errorOf(() => project(dispute, '2020-01-01', { appeal: 1 } as never)),
    ];
    expect(errors.flatMap(({ code, details }) => changeable(details, code))).toEqual([]);
  });

  it.each([
    ['the law', { ...law }],
    ['the Members', { list: members.members }],
    ['the lists of words', Object.fromEntries(Object.entries(library).filter(([, value]) => Array.isArray(value)))],
    ['the usual closed days', { days: usualClosedDays(2026) }],
  ])('%s', (_, parts) => {
    expect(changeable(Object.freeze(parts)).slice(0, 10)).toEqual([]);
  });

  it('has every type of fact among the lists of words', () => expect(eventTypes.length).toBeGreaterThan(100));
});

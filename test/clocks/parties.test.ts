import { describe, expect, it } from 'vitest';
import { newCourse, partyOf } from '../../src/clocks/course.js';
import { parseEvent } from '../../src/index.js';
import { type EventType, eventTypes } from '../../src/vocabulary.js';
import { samples } from '../record/samples.js';

/*
 * The record format: `by` tells complainants apart in requests, establishments, the facts of the reasonable period,
 * compensation, retaliation, solutions and withdrawals. Elsewhere what one does concerns all.
 */

const course = newCourse({ complainants: ['Brazil', 'India'], respondent: 'Canada', track: 'standard' });

const apart: readonly EventType[] = [
  'consultations.requested',
  'panel.requested',
  'panel.requestWithdrawn',
  'panel.deferred',
  'panel.established',
  'panel.rejected',
  'rpt.approved',
  'rpt.agreed',
  'rpt.awarded',
  'rpt.arbitrationRequested',
  'rpt.modified',
  'rpt.expired',
  'compensation.negotiationsRequested',
  'compensation.agreed',
  'retaliation.requested',
  'retaliation.requestWithdrawn',
  'retaliation.objected',
  'retaliation.arbitrationReferred',
  'retaliation.arbitrationSuspended',
  'retaliation.arbitrationResumed',
  'retaliation.awardCirculated',
  'retaliation.authorized',
  'retaliation.applied',
  'retaliation.terminated',
  'settlement.notified',
  'complaint.withdrawn',
];

const by = (type: EventType, names: string | readonly string[]) => {
  const { minimal } = samples.find((sample) => sample.type === type) ?? { minimal: {} };
  return partyOf(course, parseEvent({ ...minimal, type, date: '2012-01-20', by: names }));
};

describe('a fact of one complainant of two', () => {
  it.each(apart)('%s concerns that one', (type) => {
    expect(by(type, 'Brazil')).toEqual(['Brazil']);
    expect(by(type, ['India', 'Canada'])).toEqual(['India']);
  });

  it('of any other type concerns all', () => {
    const others = eventTypes.filter((type) => !apart.includes(type) && type !== 'date.reached');
    expect(others.filter((type) => by(type, 'Brazil') !== undefined)).toEqual([]);
  });

  it('concerns all where it names all, or nobody who complains', () => {
    expect(by('retaliation.requested', ['India', 'Brazil'])).toBeUndefined();
    expect(by('retaliation.requested', 'brazil')).toBeUndefined();
    expect(by('retaliation.requested', 'Canada')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/record/nearest.js';
import { eventTypes } from '../../src/vocabulary.js';

describe('the nearest name', () => {
  it.each([
    ['panel.etablished', 'panel.established'],
    ['panel.estabilshed', 'panel.established'],
    ['panel.establishedd', 'panel.established'],
    ['Appeal.Notified', 'appeal.notified'],
    ['compliance.panel.requsted', 'compliance.panel.requested'],
    ['panel-requested', 'panel.requested'],
  ])('to %s is %s', (word, meant) => expect(nearest(word, eventTypes)).toBe(meant));

  it.each(['', 'x', 'judgement.delivered', '__proto__', 'p'.repeat(100_000)])('to "%.20s" does not exist', (word) =>
    expect(nearest(word, eventTypes)).toBeUndefined(),
  );

  it('to a short word differs by one letter at most', () => {
    expect(nearest('bye', ['by'])).toBe('by');
    expect(nearest('to', ['by'])).toBeUndefined();
  });

  it('is the first of those that differ equally', () => expect(nearest('xat', ['cat', 'bat'])).toBe('cat'));

  it('counts a swap of two letters as one difference', () =>
    expect(nearest('memebrs', ['numbers', 'members'])).toBe('members'));
});

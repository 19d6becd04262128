import { describe, expect, it } from 'vitest';
import { type DisputeError, irregular, notPossible, unknownRule } from '../../src/record/error.js';
import type { DisputeEvent } from '../../src/record/events.js';
import { parseRecord } from '../../src/record/parse.js';
import { errorCodes } from '../../src/vocabulary.js';
import { errorOf } from './issues.js';
import { established, recordOf } from './samples.js';

const composed: DisputeEvent = { type: 'panel.composed', date: '2020-08-24' };
const refused = { event: composed, index: 4, stage: 'panel', states: ['panel.atWork.begun'], missing: [] } as const;

const impossible = notPossible({ ...refused, reason: 'impossible', possibleEvents: ['panel.suspended', 'note'] });
const incomplete = notPossible({
  ...refused,
  event: { type: 'appeal.notified', date: '2020-10-01' },
  reason: 'incomplete',
  missing: ['panel.reportCirculated'],
  possibleEvents: ['panel.suspended'],
  causedBy: established,
});
const early = irregular({
  event: { type: 'panel.requested', date: '2019-10-26' },
  index: 1,
  irregularities: [
    {
      rule: 'dsu-4-7-request-panel',
      citation: 'DSU 4.7',
      kind: 'premature',
      event: { type: 'panel.requested', date: '2019-10-26' },
      days: 16,
      message: 'allowed from 2019-11-11 (DSU 4.7)',
    },
  ],
});

describe('a DisputeError', () => {
  it('says what is wrong, where, and what would be right', () => {
    expect(impossible.message).toBe(
      'events[4]: panel.composed on 2020-08-24 is not possible in panel (atWork.begun); possible here: panel.suspended, note',
    );
    expect(incomplete.message).toBe(
      'events[4]: appeal.notified on 2020-10-01 is not possible in panel (atWork.begun), with milestones implied by ' +
        'panel.established on 2020-07-29: it presupposes what the record lacks: panel.reportCirculated; ' +
        'add it, or replay with the policy "lenient", which implies it',
    );
    expect(early.message).toBe(
      'events[1]: panel.requested on 2019-10-26 is irregular, which the policy "strict" refuses: ' +
        'allowed from 2019-11-11 (DSU 4.7)',
    );
    expect(unknownRule({ rule: 'dsu-16-4', nearest: 'dsu-16-4-adopt' }).message).toBe(
      '"dsu-16-4" is not the id of a rule; did you mean "dsu-16-4-adopt"?',
    );
    expect(unknownRule({ rule: 'x' }).message).toContain('"x" is not the id of a rule');
  });

  it('lists twelve possible events and counts the others', () => {
    const possibleEvents = Array.from({ length: 15 }, () => 'note' as const);
    expect(notPossible({ ...refused, reason: 'impossible', possibleEvents }).message).toMatch(/note and 3 more$/);
  });

  it('has the fields of its code, and has them in its details too', () => {
    expect(impossible).toMatchObject({
      name: 'DisputeError',
      code: 'EVENT_NOT_POSSIBLE',
      reason: 'impossible',
      ...refused,
    });
    expect(Object.keys(impossible)).toEqual(
      expect.arrayContaining(['code', 'event', 'index', 'stage', 'possibleEvents']),
    );
    expect(incomplete).toMatchObject({ causedBy: established, missing: ['panel.reportCirculated'] });
    expect(early).toMatchObject({ code: 'IRREGULAR_EVENT', index: 1, irregularities: [{ days: 16 }] });
    expect(impossible).not.toHaveProperty('issues');
    expect(impossible.details).toMatchObject({ code: 'EVENT_NOT_POSSIBLE', stage: 'panel' });
  });

  it('is an Error, and gives its data as plain JSON', () => {
    const invalid = errorOf(() => parseRecord(recordOf({ type: 'note', date: 'x', text: '' })));
    for (const error of [impossible, incomplete, early, unknownRule({ rule: 'x' }), invalid]) {
      expect(error).toBeInstanceOf(Error);
      expect(error.stack).toContain('DisputeError');
      expect(errorCodes).toContain(error.code);
      expect(JSON.parse(JSON.stringify(error))).toEqual({
        name: 'DisputeError',
        code: error.code,
        message: error.message,
        details: { ...error.details },
      });
    }
  });

  it('has details that the compiler narrows by code', () => {
    expect(fieldOf(impossible)).toBe('panel');
    expect(fieldOf(early)).toBe(1);
    expect(fieldOf(unknownRule({ rule: 'x' }))).toBe('x');
    expect(fieldOf(errorOf(() => parseRecord(null)))).toBe('wrongKind');
  });
});

function fieldOf({ details }: DisputeError): unknown {
  switch (details.code) {
    case 'EVENT_NOT_POSSIBLE':
      return details.stage;
    case 'IRREGULAR_EVENT':
      return details.irregularities.length;
    case 'DOUBTFUL_RECORD':
      return details.warnings.length;
    case 'UNKNOWN_RULE':
      return details.rule;
    default:
      return details.issues[0]?.kind;
  }
}

import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/answers/explain.js';
import { DisputeError, type ErrorData } from '../../src/record/error.js';
import type { DisputeEvent } from '../../src/record/events.js';
import { parseDate, parseRecord } from '../../src/record/parse.js';
import { ruleById } from '../../src/record/rule-by-id.js';
import { replay } from '../../src/replay/dispute.js';
import { bundleOf } from '../setup/bundle.js';
import { entryOf } from '../setup/bundles.js';
import { errorOf } from './issues.js';

const record = (...events: DisputeEvent[]) =>
  parseRecord({ title: 'Japan — Products', complainants: ['Korea'], respondent: 'Japan', events });
const requested: DisputeEvent = { type: 'consultations.requested', date: '2019-09-11' };
const composed: DisputeEvent = { type: 'panel.composed', date: '2019-10-01' };
const early: DisputeEvent = { type: 'panel.requested', date: '2019-09-12' };
const twice = { ...record(requested), complainants: ['Korea', 'Corea'] };

/** An error of each code. */
const errors: readonly DisputeError[] = [
  errorOf(() => parseRecord(null)),
  errorOf(() => record({ type: 'note', date: 'x', text: '' })),
  errorOf(() => parseDate('30 February')),
  errorOf(() => replay(record(requested), { policy: 'never' as never })),
  errorOf(() => replay(record(requested, composed))),
  errorOf(() => replay(record(requested, early), { policy: 'strict' })),
  errorOf(() => replay(twice, { policy: 'strict' })),
  errorOf(() => ruleById('dsu-16-4' as never)),
];

const sent = (error: DisputeError): ErrorData => JSON.parse(JSON.stringify(error));

describe('an error that travels as data', () => {
  it.each(errors.map((error) => [error.code, error] as const))(
    '%s has the same code, message and details after a wire',
    (_, error) => {
      const received = DisputeError.from(sent(error));
      expect(received).toBeInstanceOf(Error);
      expect([received.code, received.message, { ...received.details }]).toEqual([
        error.code,
        error.message,
        JSON.parse(JSON.stringify(error.details)),
      ]);
      expect(sent(received)).toEqual(sent(error));
      expect(explain(received)).toBe(explain(error));
    },
  );

  it('comes out of a worker', async () => {
    const code =
      "const { parentPort, workerData } = require('node:worker_threads'); parentPort.postMessage(workerData);";
    const [, , , , refused] = errors;
    const worker = new Worker(code, { eval: true, workerData: refused?.toJSON() });
    const [received] = await once(worker, 'message');
    expect(DisputeError.from(received).message).toBe(refused?.message);
  });

  it('is frozen, and is a copy of the data', () => {
    const data = sent(errors[4] as DisputeError) as { details: { missing: unknown[] } } & ErrorData;
    const { details } = DisputeError.from(data);
    data.details.missing.push('note');
    expect(details).toMatchObject({ missing: ['panel.requested', 'panel.established'] });
    expect(Object.isFrozen(details) && Object.isFrozen((details as { missing: unknown }).missing)).toBe(true);
  });

  it.each([
    null,
    'INVALID_DATE',
    {},
    { code: 'INVALID_DATE', message: 'x' },
    { code: 'INVALID_DATE', message: 'x', details: { code: 'INVALID_RECORD' } },
    { code: 'UNKNOWN', message: 'x', details: { code: 'UNKNOWN' } },
    { code: 'INVALID_DATE', details: { code: 'INVALID_DATE', issues: [] } },
    { code: 'INVALID_DATE', message: 'x', details: { code: 'INVALID_DATE' } },
    { code: 'EVENT_NOT_POSSIBLE', message: 'x', details: { code: 'EVENT_NOT_POSSIBLE', missing: [], states: [] } },
    { code: 'IRREGULAR_EVENT', message: 'x', details: { code: 'IRREGULAR_EVENT', irregularities: 'late' } },
    { code: 'DOUBTFUL_RECORD', message: 'x', details: { code: 'DOUBTFUL_RECORD' } },
  ])('is not made of %j', (data) => {
    const error = errorOf(() => DisputeError.from(data as never));
    expect(error.code).toBe('INVALID_ARGUMENT');
  });
});

describe('DisputeError.is', () => {
  it('knows an error of another copy of the library', () => {
    const mark = Symbol.for('wto-dispute.DisputeError.1');
    class OtherCopy extends Error {
      get [mark]() {
        return true;
      }
    }
    expect(DisputeError.is(new OtherCopy())).toBe(true);
    expect(new OtherCopy()).not.toBeInstanceOf(DisputeError);
    expect(errors.every(DisputeError.is)).toBe(true);
  });

  it.each([null, undefined, 'x', new Error('x'), { code: 'INVALID_DATE' }])('refuses %s', (value) => {
    expect(DisputeError.is(value)).toBe(false);
  });
});

describe('the class of the errors', () => {
  it('has its name in the package too: Node prints it where nobody catches the error', async () => {
    const library = await import(pathToFileURL(bundleOf(entryOf('wto-dispute'))).href);
    expect(library.DisputeError.name).toBe('DisputeError');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { french } from '../../src/french.js';
import {
  append,
  check,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  english,
  explain,
  parseEvent,
  parseRecord,
  replay,
  statusOn,
} from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { namedRecords } from '../history/records.js';
import { samples } from '../record/samples.js';
import { disputeWith, fact, upTo } from './facts.js';
import { failureOf } from './failure.js';

// Some tests loop over all real records, and the machine may be slow.
vi.setConfig({ testTimeout: 60_000 });

const facts = samples.map(({ minimal }) => parseEvent(minimal));

function appended(dispute: Dispute, event: DisputeEvent): Dispute | DisputeError {
  try {
    return append(dispute, event);
  } catch (error) {
    if (error instanceof DisputeError) return error;
    throw error;
  }
}

/** Expects a check to answer what appending then does. */
function expectAgreement(dispute: Dispute, event: DisputeEvent): void {
  const verdict = check(dispute, event);
  const result = appended(dispute, event);
  if (!(result instanceof DisputeError) && result.setAside.length > 0) {
    expect(verdict).toMatchObject({ possible: false, reason: 'impossible', setsAside: [], irregularities: [] });
    expect(result.setAside.map((one) => one.event)).toEqual([event]);
    return;
  }
  if (result instanceof DisputeError) {
    const { reason, message, missing = [], possibleEvents } = result;
    expect(verdict).toMatchObject({ possible: false, reason, message, possibleEvents, irregularities: [] });
    expect(verdict.missing ?? []).toEqual(missing);
    return;
  }
  expect([event.type, verdict.possible, verdict.reason]).toEqual([event.type, true, undefined]);
  const noted = statusOn(result, event.date).irregularities.filter((one) => one.event === event);
  expect(verdict.irregularities).toEqual(noted);
  const gaps = result.gaps.filter(({ impliedBy }) => impliedBy === event).map(({ missing }) => missing);
  expect(verdict.missing ?? []).toEqual(gaps);
  // An equal fact counts once, whether or not a further one would be possible.
  const isAgain = verdict.warnings.some(({ code }) => code === 'sameFactTwice');
  if (!isAgain) expect(verdict.possibleEvents.includes(event.type)).toBe(gaps.length === 0);
}

/** The first halves of some real records, as far as they replay. */
function halves(policy: 'standard' | 'lenient'): readonly Dispute[] {
  const sample = namedRecords.filter((_, index) => index % 200 === 3);
  return sample.flatMap(({ record }) => {
    const half = record.events.slice(0, Math.ceil(record.events.length / 2));
    try {
      return [replay(parseRecord({ ...record, events: half }), { policy })];
    } catch {
      return [];
    }
  });
}

describe.each(['standard', 'lenient'] as const)('under %s, a check', (policy) => {
  it('answers as appending would: every type of fact after half of one real record of 200', () => {
    for (const dispute of halves(policy)) {
      const date =
        dispute.record.events
          .map((one) => one.date)
          .sort()
          .at(-1) ?? '';
      for (const one of facts) expectAgreement(dispute, parseEvent({ ...one, date }));
    }
  });
});

describe('a check', () => {
  it('says what is impossible, and why', () => {
    const verdict = check(disputeWith(upTo('panel.composed')), fact('2010-07-01', 'panel.composed'));
    expect(verdict).toMatchObject({ possible: false, reason: 'impossible', irregularities: [] });
    expect(verdict.message).toMatch(/^events\[7\]: panel\.composed on 2010-07-01 is not possible/);
    expect(verdict).not.toHaveProperty('missing');
    expect(verdict.possibleEvents).toContain('panel.reportCirculated');
  });

  it('says what is incomplete, and what is missing', () => {
    const verdict = check(disputeWith(upTo('panel.composed')), fact('2011-03-01', 'appeal.notified'));
    expect(verdict).toMatchObject({ possible: false, reason: 'incomplete', missing: ['panel.reportCirculated'] });
  });

  it.each([
    ['English', english, /^Decision not to establish a panel on .* is not possible, because a later fact would not be/],
    ['French', french, /^Le fait «.refus, par consensus, d'établir .* n'est pas possible, car un fait postérieur/],
    ['Spanish', spanish, /^El hecho "decisión .* no es posible, porque un hecho posterior/],
  ])('says in %s of an earlier fact that a later one stands in its way, and which', (_, language, sentence) => {
    // After a rejection there is no request that the DSB could establish a panel on (DSU 6.1).
    const verdict = check(disputeWith(upTo('panel.established')), fact('2010-04-12', 'panel.rejected'));
    const [first, second] = explain(verdict, language).split('\n');
    expect(first).toMatch(sentence);
    expect(second).toMatch(/events\[4\]/);
    expect(explain(JSON.parse(JSON.stringify(verdict)), language)).toBe(`${first}\n${second}`);
  });

  it('under lenient, takes what is incomplete and says what is implied', () => {
    const dispute = disputeWith(upTo('panel.composed'), { policy: 'lenient' });
    const verdict = check(dispute, fact('2011-03-01', 'appeal.notified'));
    expect(verdict).toMatchObject({ possible: true, missing: ['panel.reportCirculated'] });
    expect(verdict).not.toHaveProperty('reason');
    expect(dispute.gaps).toEqual([]);
  });

  it('under strict, says of an irregular fact that it is possible, while appending throws', () => {
    const dispute = disputeWith(upTo('consultations.held'), { policy: 'strict' });
    const early = fact('2010-02-18', 'panel.requested');
    const verdict = check(dispute, early);
    expect(verdict).toMatchObject({ possible: true, irregularities: [{ rule: 'dsu-4-7-request-panel', days: 16 }] });
    expect(failureOf(() => append(dispute, early)).code).toBe('IRREGULAR_EVENT');
  });

  it('under strict, of an earlier date says which later fact it makes irregular, for which appending throws', () => {
    // In a case of urgency the way to a panel is open after twenty days (4.8); good offices that began before hold it back (5.4).
    const dispute = disputeWith(
      [fact('2010-01-05', 'consultations.requested', { urgent: true }), fact('2010-01-27', 'panel.requested')],
      { policy: 'strict' },
    );
    const begun = fact('2010-01-10', 'goodOffices.begun');
    const { possible, irregularities } = check(dispute, begun);
    expect(possible).toBe(true);
    expect(irregularities.map(({ rule, event }) => [rule, event.type])).toEqual([
      ['dsu-5-4-good-offices-wait', 'panel.requested'],
    ]);
    expect(failureOf(() => append(dispute, begun)).code).toBe('IRREGULAR_EVENT');
  });

  it('under strict, refuses what is incomplete', () => {
    const dispute = disputeWith(upTo('panel.composed'), { policy: 'strict' });
    expect(check(dispute, fact('2011-03-01', 'appeal.notified'))).toMatchObject({
      possible: false,
      reason: 'incomplete',
    });
  });

  it('of an earlier date asks what was possible then, and what follows from it', () => {
    const dispute = disputeWith(upTo('panel.composed'));
    const failed = check(dispute, fact('2010-02-01', 'consultations.failed'));
    expect(failed.possible).toBe(true);
    expect(failed.possibleEvents).toContain('consultations.failed');
    const withdrawn = check(dispute, fact('2010-04-10', 'complaint.withdrawn'));
    expect(withdrawn).toMatchObject({ possible: false, reason: 'impossible' });
    expect(withdrawn.possibleEvents).toContain('complaint.withdrawn');
    expect(withdrawn.message).toContain('panel.deferred on 2010-04-20');
  });

  it('lists as possible exactly what it then answers to be possible', () => {
    for (const last of ['panel.composed', 'rpt.agreed'] as const) {
      const dispute = disputeWith(upTo(last));
      const date = '2011-12-01';
      const { possibleEvents } = check(dispute, fact(date, 'note', { text: 'x' }));
      const possible = facts
        .filter((one) => check(dispute, parseEvent({ ...one, date })).possible)
        .map(({ type }) => type);
      expect([...possibleEvents].sort()).toEqual(possible.sort());
    }
  });

  it('is frozen, and leaves the dispute as it was', () => {
    const dispute = disputeWith(upTo('panel.composed'));
    const before = JSON.stringify(statusOn(dispute, '2012-01-01'));
    const verdict = check(dispute, fact('2011-02-01', 'panel.reportCirculated'));
    expect(Object.isFrozen(verdict)).toBe(true);
    expect(Object.isFrozen(verdict.possibleEvents)).toBe(true);
    expect(JSON.stringify(statusOn(dispute, '2012-01-01'))).toBe(before);
    expect(dispute.record.events).toHaveLength(7);
  });

  it('throws for what is not an event', () => {
    const wrong: unknown = { type: 'panel.composed' };
    expect(failureOf(() => check(disputeWith([]), wrong as DisputeEvent)).code).toBe('INVALID_EVENT');
  });

  it('speaks of the fact that is asked about, not of an equal one before it', () => {
    const opened = [...upTo('consultations.requested'), fact('2010-01-06', 'consultations.circulated')];
    const late = fact('2010-01-25', 'consultations.joinRequested', { members: ['Peru'] });
    const dispute = append(disputeWith(opened), late);
    expect(check(dispute, parseEvent({ ...late, note: 'a second request' })).irregularities).toHaveLength(1);
    expect(check(dispute, late)).toMatchObject({ irregularities: [], warnings: [{ code: 'sameFactTwice' }] });
  });
});

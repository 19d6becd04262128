import { describe, expect, it } from 'vitest';
import { toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { french } from '../../src/french.js';
import { append, check, type DisputeEvent, explain, parseRecord, remove, replay, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { daysAfter } from '../answers/counting.js';
import { disputeWith, fact, recordWith, upTo } from './facts.js';
import { failureOf } from './failure.js';

/*
 * Under `lenient` no well-formed record is refused: a fact that contradicts those before it is set aside. The source of
 * the expected answers is the contract of the interface, "Set aside, and warned".
 */

const lenient = (events: readonly DisputeEvent[]) => disputeWith(events, { policy: 'lenient' });
const twice = fact('2010-07-01', 'panel.composed');
const sat = upTo('panel.composed');

describe('a fact that contradicts those before it, under lenient', () => {
  it('is listed with the stage at which it came, and with the reason', () => {
    const [one, ...more] = lenient([...sat, twice]).setAside;
    expect(more).toEqual([]);
    expect(one).toMatchObject({ event: twice, stage: 'panel', states: ['panel.atWork.begun'] });
    expect(one?.message).toMatch(/^panel\.composed on 2010-07-01 is set aside: it contradicts the facts before it/);
  });

  it('has no effect, and leaves no gap', () => {
    const [without, withIt] = [lenient(sat), lenient([...sat, twice, fact('2010-07-02', 'consultations.failed')])];
    expect(withIt.gaps).toEqual([]);
    for (const date of ['2010-07-01', '2010-09-01', '2012-01-01']) {
      const { setAside: _, ...rest } = statusOn(withIt, date);
      const { setAside: none, ...plain } = statusOn(without, date);
      expect(rest).toEqual(plain);
      expect(none).toEqual([]);
    }
  });

  it('is no last fact, and keeps no dispute awake (amendments, D8)', () => {
    const dispute = lenient([...sat, fact('2014-07-01', 'panel.composed')]);
    const { lastFact, dormant } = statusOn(dispute, '2014-07-01');
    expect([lastFact, dormant]).toEqual(['2010-06-10', { since: '2013-06-11' }]);
  });

  it('says that no report can exist where one would have to be implied (amendments, D9)', () => {
    const appealed = fact('2020-03-02', 'appeal.notified');
    const report = fact('2020-01-06', 'panel.reportCirculated');
    const dispute = lenient([...sat, report, appealed, fact('2020-09-01', 'report.adopted')]);
    expect(dispute.setAside[0]?.message).toContain('no division could be formed from 2019-12-11 on');
    expect(explain(dispute.setAside[0] as never, spanish)).toContain('Órgano de Apelación');
  });

  it('is known from its own date on', () => {
    const dispute = lenient([...sat, twice]);
    expect(statusOn(dispute, '2010-06-30').setAside).toEqual([]);
    expect(statusOn(dispute, '2010-07-01').setAside).toEqual(dispute.setAside);
  });

  it('is refused under the other policies', () => {
    for (const policy of ['standard', 'strict'] as const)
      expect(failureOf(() => replay(recordWith([...sat, twice]), { policy })).code).toBe('EVENT_NOT_POSSIBLE');
  });

  it('says which earlier fact implied what it contradicts', () => {
    const adopted = fact('2011-06-20', 'report.adopted');
    const dispute = lenient([...upTo('consultations.requested'), adopted, fact('2011-07-01', 'panel.composed')]);
    // The composition was implied: the fact that records it closes the gap. A second one contradicts it.
    expect(dispute.setAside).toEqual([]);
    const [one] = append(dispute, fact('2011-07-02', 'panel.composed')).setAside;
    expect(one?.causedBy).toBe(dispute.gaps[0]?.impliedBy);
    expect(one?.message).toContain('report.adopted on 2011-06-20');
  });

  it('carries the hint that it is possible in a compliance proceeding (amendments, G10)', () => {
    const dispute = lenient([...upTo('report.adopted'), fact('2012-06-20', 'panel.requested')]);
    expect(dispute.setAside[0]?.inCompliance).toBe('compliance.panel.requested');
    expect(dispute.setAside[0]?.message).toContain('compliance.panel.requested');
  });

  it('is put into words in each language, from its own data alone', () => {
    const [one] = JSON.parse(JSON.stringify(lenient([...sat, twice]).setAside));
    expect(explain(one)).toMatch(/^.* on Thursday 1 July 2010 is set aside/);
    expect(explain(one, french)).toContain('est écarté');
    expect(explain(one, spanish)).toContain('se deja de lado');
  });
});

describe('every form', () => {
  const dispute = lenient([...sat, twice, fact('2010-07-02', 'note', { text: 'said' })]);
  const date = '2010-08-01';

  it.each([
    ['a report', toMarkdown(dispute, date), '| 2010-07-01 | Composition of the panel \\(set aside\\) |'],
    ['a picture', toSvg(dispute, date), '2010-07-01 Composition of the panel (set aside)'],
    ['a timeline', toMermaid(dispute, date, { kind: 'timeline' }), 'set aside'],
  ])('marks it: %s', (_, text, mark) => {
    expect(text.replaceAll('\\', '')).toContain(mark.replaceAll('\\', ''));
    expect(text).not.toMatch(/said.{0,3}set aside/);
  });

  it('lists it with its reason in a report', () => {
    expect(toMarkdown(dispute, date)).toMatch(/\n## Set aside\n\n- Composition of the panel on Thursday 1 July 2010/);
    expect(toMarkdown(dispute, date, { language: french })).toContain('\n## Faits écartés\n');
    expect(toMarkdown(lenient(sat), date)).not.toContain('Set aside');
  });
});

describe('a fact learnt later', () => {
  it('makes room for one that was set aside: everything is judged anew', () => {
    // Nothing leads out of a withdrawal but a new request.
    const composed = fact('2010-12-01', 'panel.composed');
    const dispute = lenient([...sat, fact('2010-07-01', 'complaint.withdrawn'), composed]);
    expect(dispute.setAside.map(({ event }) => event)).toEqual([composed]);
    const again = append(dispute, fact('2010-09-01', 'panel.requested'));
    expect(again.setAside).toEqual([]);
    expect(statusOn(again, '2010-12-01').stage).toBe('panel');
  });

  it('displaces those that no longer fit: a check names them, appending sets them aside', () => {
    const later = fact('2010-09-01', 'panel.composed');
    const dispute = lenient([...upTo('panel.established'), later]);
    const sooner = fact('2010-08-01', 'panel.composed');
    const verdict = check(dispute, sooner);
    expect(verdict).toMatchObject({ possible: true, setsAside: [later] });
    expect(explain(verdict)).toContain('would be set aside');
    expect(append(dispute, sooner).setAside.map(({ event }) => event)).toEqual([later]);
  });

  it('is not possible under standard where it displaces one, which the message names', () => {
    const later = fact('2010-09-01', 'panel.composed');
    const verdict = check(disputeWith([...upTo('panel.established'), later]), fact('2010-08-01', 'panel.composed'));
    expect(verdict).toMatchObject({ possible: false, reason: 'impossible', setsAside: [] });
    expect(verdict.message).toContain('panel.composed on 2010-09-01');
  });
});

describe('a check of an impossible fact, under lenient', () => {
  it('answers that it is not possible, and appending sets it aside', () => {
    const dispute = lenient(sat);
    expect(check(dispute, twice)).toMatchObject({ possible: false, reason: 'impossible', setsAside: [], event: twice });
    const after = append(dispute, twice);
    expect(after.setAside.map(({ event }) => event)).toEqual([twice]);
    expect(after.record.events).toHaveLength(sat.length + 1);
    expect(remove(after, twice).setAside).toEqual([]);
  });
});

describe('a fact over the bound on running periods', () => {
  const requests = (count: number) =>
    Array.from({ length: count }, (_, index) => fact(daysAfter('2017-01-01', index), 'consultations.requested'));

  it('is set aside under lenient, and says so in each language', () => {
    const dispute = lenient(requests(400));
    const [one] = dispute.setAside;
    expect(one).toMatchObject({ most: 1_000 });
    expect(one?.message).toContain('more than 1000 time-limits');
    expect([explain(one as never), explain(one as never, french)]).toEqual([
      expect.stringContaining('more than 1000 time-limits'),
      expect.stringContaining('plus de 1000 délais'),
    ]);
    expect(statusOn(dispute, '2018-06-01').deadlines.length).toBeLessThanOrEqual(1_000);
    // What ends periods is still possible.
    expect(append(dispute, fact('2018-06-01', 'settlement.notified')).setAside).toEqual(dispute.setAside);
  });

  it('is refused otherwise, and a check answers so', () => {
    expect(failureOf(() => replay(recordWith(requests(400)))).code).toBe('EVENT_NOT_POSSIBLE');
    const full = remove(lenient(requests(400)), requests(1)[0] as DisputeEvent);
    const kept = full.record.events.filter((event) => !full.setAside.some((one) => one.event === event));
    const dispute = disputeWith(kept);
    const verdict = check(dispute, fact('2018-06-01', 'consultations.requested'));
    expect(verdict).toMatchObject({ possible: false, reason: 'impossible' });
    expect(verdict.message).toContain('1000');
  });
});

it('costs no more where a record has as many as it may', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 11_990 }, (_, index) => fact('2010-07-01', 'panel.composed', { note: `${index}` }));
  const start = performance.now();
  expect(lenient([...sat, ...many]).setAside).toHaveLength(many.length);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('parseRecord', () => {
  it('is where the bounds on facts are kept', () => {
    const events = new Array(12_001).fill({ type: 'note', date: '2019-09-11', text: 'x' });
    expect(failureOf(() => parseRecord({ ...recordWith([]), events })).code).toBe('INVALID_RECORD');
  });
});

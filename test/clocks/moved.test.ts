import { describe, expect, it } from 'vitest';
import { type DisputeEvent, replay, statusOn } from '../../src/index.js';
import { found, type Row } from '../law/periods.js';
import { latest, limits, plus, short } from './answers.js';
import { factOf, knownUntil, plain, type Running, twins } from './plain.js';

const all = [...plain, ...twins];
const named = ({ law, row }: Running) => `${law.citation} ${law.id}${row.recourse ? ' (21.5)' : ''}`;

const withFact = (row: Row, ...facts: DisputeEvent[]): Row => {
  const events = [...row.facts, ...facts];
  return { ...row, facts: events, on: latest(...events.map(({ date }) => date)) };
};

describe('timeLimit.extended', () => {
  const extendable = all.filter(({ law }) => law.extendedBy?.includes('timeLimit.extended'));
  const fixed = all.filter(({ law }) => !law.extendedBy?.includes('timeLimit.extended'));

  it('moves every clocked rule but the lapse of 12.12', () => {
    expect(fixed.map(({ law }) => law.id)).toEqual(['dsu-12-12-lapse', 'dsu-12-12-lapse']);
  });

  const extended = ({ row, lastDay }: Running, by: string) => {
    const date = knownUntil(row);
    const until = plus(latest(date, lastDay), 200);
    const [answer] = found(withFact(row, { type: 'timeLimit.extended', date, rule: by, until } as DisputeEvent));
    return { answer, until };
  };

  it.each(extendable.map((one) => [named(one), one] as const))('%s: to the day that is stated', (_, one) => {
    const { answer, until } = extended(one, one.law.id);
    expect(answer?.lastDay).toBe(until);
    if (one.law.kind === 'waitingPeriod' && !['dsu-22-7-request', 'dsu-22-2-request-suspension'].includes(one.law.id))
      expect(answer?.opens).toBe(plus(until, 1));
  });

  it.each(extendable.map((one) => [named(one), one] as const))('%s: not where another rule is named', (_, one) => {
    expect(extended(one, 'dsu-1-2-chair-determines-rules').answer?.lastDay).toBe(one.lastDay);
  });

  it.each(fixed.map((one) => [named(one), one] as const))('%s: not at all', (_, one) => {
    expect(extended(one, one.law.id).answer?.lastDay).toBe(one.lastDay);
  });
});

describe('report.adoptionExtended', () => {
  const moves = [
    'dsu-16-4-adopt',
    'dsu-16-4-appeal',
    'scm-4-8-adopt',
    'scm-4-8-appeal',
    'scm-7-6-adopt',
    'scm-7-6-appeal',
  ];

  it('is in the column of six rules', () => {
    const named = plain.filter(({ law }) => law.extendedBy?.includes('report.adoptionExtended'));
    expect(named.map(({ law }) => law.id).sort()).toEqual([...moves].sort());
  });

  const twin = twins.filter(({ law }) => moves.includes(law.id));

  it.each(twin.map((one) => [named(one), one] as const))(
    '%s: moves it to the day that is stated',
    (_, { row, lastDay }) => {
      const until = plus(lastDay ?? '', 100);
      const fact = { type: 'compliance.report.adoptionExtended', date: row.on, until } as const;
      expect(found(withFact(row, fact))[0]?.lastDay).toBe(until);
    },
  );

  it('does not move the wait of 16.1', () => {
    const wait = plain.find(({ law }) => law.id === 'dsu-16-1-not-before');
    const row = wait?.row as Row;
    const moved = withFact(row, { type: 'report.adoptionExtended', date: row.on, until: '2017-01-02' });
    expect(found(moved)[0]?.lastDay).toBe(wait?.lastDay);
  });
});

describe('what lifts a wait', () => {
  const lifts: Readonly<Record<string, object>> = {
    'goodOffices.ended with failed': { type: 'goodOffices.ended', failed: true },
  };
  const cases = plain.flatMap((one) =>
    (one.law.liftedBy ?? [])
      .filter((type) => !/^(?:rule|condition):/.test(type))
      .map((type) => ({ ...one, fact: lifts[type] ?? { type } })),
  );
  const lifted = ({ row, fact }: (typeof cases)[number], date: string) => {
    const compliance = 'type' in fact && fact.type === 'compliance.report.adopted';
    const facts = [...row.facts, { ...fact, date } as DisputeEvent];
    const { track, complainants = ['Korea'] } = row;
    const record = { title: 'A case', complainants, respondent: 'Japan', ...(track && { track }), events: facts };
    return replay(record, { policy: compliance ? 'lenient' : 'standard' });
  };

  it('is known for five waits', () => {
    expect(new Set(cases.map(({ law }) => law.id)).size).toBe(5);
  });

  it.each(cases.map((one) => [`${named(one)}: ${JSON.stringify(one.fact)}`, one] as const))(
    '%s: open that day',
    (_, one) => {
      const date = knownUntil(one.row);
      const [answer] = limits(statusOn(lifted(one, date), date), one.law.id);
      expect([answer?.opens, answer?.state]).toEqual([date, 'open']);
    },
  );

  it.each(cases.map((one) => [`${named(one)}: ${JSON.stringify(one.fact)}`, one] as const))(
    '%s: the act is regular',
    (_, one) => {
      const date = knownUntil(one.row);
      const act = one.law.endsMet?.[0] ?? '';
      const dispute = lifted(one, date);
      const events = [...dispute.record.events, factOf(one.row, act, date)];
      const { irregularities } = statusOn(replay({ ...dispute.record, events }, dispute), date);
      expect(short(irregularities.filter(({ rule }) => rule === one.law.id))).toEqual([]);
    },
  );
});

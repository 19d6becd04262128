import { describe, expect, it } from 'vitest';
import { append, type Dispute, DisputeError, parseRecord, project, replay } from 'wto-dispute';
import { compare, disputeNumbered, disputes, historyProfile, project as projectHere } from 'wto-dispute/history';

function realDispute(ds: number): Dispute {
  const record = disputeNumbered(ds);
  if (record === undefined) throw new Error(`no DS${ds}`);
  return replay(record, { policy: 'lenient' });
}

describe('compare', () => {
  const stepsOf = (dispute: Dispute, date: string) => compare(dispute, date).steps;

  it('gives the days of a step, its law, and its place among all others', () => {
    // DS488: established on 25 March 2015, composed on 13 July: 6 + 30 + 31 + 30 + 13 days.
    const step = stepsOf(realDispute(488), '2015-12-31').find(({ id }) => id === 'composition');
    expect(step).toMatchObject({
      since: '2015-03-25',
      until: '2015-07-13',
      days: 110,
      citation: 'DSU 8.7',
      kind: 'waitingPeriod',
    });
    // A wait is never called a last day: a request is allowed from day 21.
    expect([step?.lastDay, step?.opens]).toEqual([undefined, '2015-04-15']);
    // 251 panels without its own.
    expect(step?.n).toBe(250);
    expect((step?.sooner ?? 0) + (step?.asLong ?? 0) + (step?.later ?? 0)).toBe(250);
  });

  it('counts an open step to the date asked', () => {
    const step = stepsOf(realDispute(488), '2015-12-31').find(({ id }) => id === 'panelReport');
    expect([step?.until, step?.days, step?.lastDay]).toEqual([undefined, 281, '2015-12-25']);
  });

  it('knows no later fact', () => {
    const ids = stepsOf(realDispute(488), '2015-01-31').map(({ id }) => id);
    expect(ids).not.toContain('composition');
    expect(ids[0]).toBe('panelRequest');
  });

  it('does not tell of a step whose end depends on whether somebody appeals', () => {
    const ids = stepsOf(realDispute(488), '2015-12-31').map(({ id }) => id);
    expect(ids).not.toContain('panelToAdoption');
  });

  it('takes the records that it is given, without the dispute itself', () => {
    const among = [1, 2, 3, 488].flatMap((ds) => disputeNumbered(ds) ?? []);
    const [request] = compare(realDispute(488), '2015-12-31', { among }).steps;
    // DS1 took 65 days, DS2 lacks the request, DS3 is open.
    expect([request?.n, request?.open, request?.lacking, request?.median]).toEqual([1, 1, 1, 65]);
  });

  it('stands against the period of the track, and against half of it where SCM 4.12 halves it', () => {
    // DS46 is about prohibited subsidies: 30 days of SCM 4.4, ten days of DSU 8.7, 90 days of SCM 4.6.
    const steps = stepsOf(realDispute(46), '1999-03-20');
    const law = (id: string) => steps.find((step) => step.id === id);
    expect(law('panelRequest')).toMatchObject({ citation: 'SCM 4.4', period: { days: 30 } });
    expect(law('composition')).toMatchObject({ citation: 'DSU 8.7', period: { days: 10 }, opens: '1998-08-03' });
    expect(law('panelWork')).toMatchObject({ citation: 'SCM 4.6', period: { days: 90 } });
    // SCM 4.6 counts from the composition, not from the establishment.
    expect(law('panelReport')?.rule).toBeUndefined();
    // Of a compliance panel half of the ninety days of DSU 21.5.
    const [report] = stepsOf(realDispute(46), '2000-03-01').filter(({ id }) => id === 'complianceReport');
    expect(report).toMatchObject({ citation: 'DSU 21.5', period: { days: 45 } });
  });

  it('stands against the period of urgency where the request calls the case urgent (DSU 4.8; DS143)', () => {
    const [request] = stepsOf(realDispute(143), '1998-11-01');
    expect(request).toMatchObject({ id: 'panelRequest', citation: 'DSU 4.8', period: { days: 20 }, days: 20 });
  });

  it('stands against no wait where none runs (textiles: amendments, C10)', () => {
    const textiles = replay({
      title: 'A v. B',
      complainants: ['India'],
      respondent: 'Japan',
      track: 'textiles',
      events: [
        { type: 'consultations.requested', date: '1996-01-10' },
        { type: 'panel.requested', date: '1996-02-10' },
      ],
    });
    const [request] = stepsOf(textiles, '1996-03-01');
    expect([request?.id, request?.rule]).toEqual(['panelRequest', undefined]);
  });

  it('answers for each of the real disputes, with whole days and no negative ones', () => {
    for (const record of disputes.filter((_, index) => index % 31 === 0)) {
      for (const step of stepsOf(replay(record, { policy: 'lenient' }), '2024-04-30')) {
        expect(Number.isInteger(step.days) && step.days >= 0).toBe(true);
        expect(step.sooner + step.asLong + step.later).toBe(step.n);
      }
    }
  });
});

describe('the profile of history', () => {
  const dispute = replay(
    parseRecord({
      title: 'Japan — Products and Technology',
      complainants: ['Korea'],
      respondent: 'Japan',
      events: [{ type: 'consultations.requested', date: '2019-09-11' }],
    }),
  );
  const typesOf = (appeal: boolean, date = '2019-09-11') =>
    project(dispute, date, { profile: historyProfile(), appeal }).steps.map(({ event }) => event);

  it('takes each step after the median of the others, on a working day', () => {
    const [request, deferral] = project(dispute, '2019-09-11', { profile: historyProfile() }).steps;
    // 115 days from 11 September 2019 are Saturday 4 January 2020.
    expect(request).toMatchObject({ event: 'panel.requested', date: '2020-01-06', limit: 'experience', n: 351 });
    expect(request?.within).toEqual({ days: 115 });
    expect(deferral).toMatchObject({ event: 'panel.deferred', after: 'panel.requested' });
  });

  it('ends with the reasonable period, and with an appeal that nobody can decide', () => {
    expect(typesOf(false).at(-1)).toBe('rpt.expired');
    expect(typesOf(true).at(-1)).toBe('appeal.notified');
  });

  it('has the length of a reasonable period as agreed in the past', () => {
    const agreed = project(dispute, '2019-09-11', { profile: historyProfile() }).steps.find(
      ({ event }) => event === 'rpt.agreed',
    );
    expect(agreed?.period).toEqual({ days: 282 });
    // As many as the figure of agreed periods counts.
    expect(agreed?.periodsKnown).toBe(historyProfile().periods.length);
  });

  it('gives facts that can be appended one after another', () => {
    const { steps } = project(dispute, '2019-09-11', { profile: historyProfile(0.75) });
    const facts = steps.flatMap(({ event, date, period }) => ({ type: event, date, ...(period && { period }) }));
    const grown = facts.reduce((so, fact) => append(so, fact as never), dispute);
    expect(grown.record.events).toHaveLength(1 + steps.length);
  });

  it('asks only those that took longer, where time has passed', () => {
    const [request] = project(dispute, '2020-09-10', { profile: historyProfile() }).steps;
    const longer = historyProfile().lengths[0]?.days.filter((days) => days > 365) ?? [];
    expect([request?.passed, request?.n]).toEqual([365, longer.length]);
    expect((request?.date ?? '') > '2020-09-10').toBe(true);
  });

  it('gives no step a date from fewer than five cases', () => {
    const few = historyProfile(0.5, disputes.slice(0, 4));
    const [request] = project(dispute, '2019-09-11', { profile: few }).steps;
    expect([request?.event, request?.date, request?.limit, request?.n]).toEqual([
      'panel.requested',
      undefined,
      'none',
      undefined,
    ]);
  });

  it('gives no step the date asked where its time is over and so few took longer', () => {
    // DS108 was adopted on 20 March 2000; on 1 June only a few statements of intentions had taken longer.
    const [intentions] = project(realDispute(108), '2000-06-01', { profile: historyProfile() }).steps;
    expect(intentions).toMatchObject({ event: 'implementation.intentionsStated', limit: 'relative', late: true });
    expect([intentions?.date, intentions?.notBefore]).toEqual([undefined, '2000-06-01']);
  });

  it('is data: it survives a wire', () => {
    const sent = JSON.parse(JSON.stringify(historyProfile()));
    expect(project(dispute, '2019-09-11', { profile: sent })).toEqual(
      project(dispute, '2019-09-11', { profile: historyProfile() }),
    );
  });

  it('leaves the dispute itself out, by its number: its own end is no experience of others', () => {
    const own = projectHere(realDispute(590), '2019-09-11', { profile: 'history' }).steps[0];
    const others = disputes.filter(({ ds }) => ds !== 590);
    expect(own).toEqual(project(realDispute(590), '2019-09-11', { profile: historyProfile(0.5, others) }).steps[0]);
    // DS590 took 281 days to the request, so that one of 351 is left out.
    expect(own?.n).toBe(350);
  });

  it('is known by its name where the records are', () => {
    const named = projectHere(dispute, '2019-09-11', { profile: 'history', quantile: 0.25 });
    expect(named).toEqual(project(dispute, '2019-09-11', { profile: historyProfile(0.25) }));
    expect([named.profile, named.quantile]).toEqual(['history', 0.25]);
    expect(projectHere(dispute, '2019-09-11')).toEqual(project(dispute, '2019-09-11'));
  });

  it('is refused by its name alone where they are not, and where it is none', () => {
    const codeOf = (profile: unknown) => {
      try {
        return project(dispute, '2019-09-11', { profile: profile as never });
      } catch (error) {
        return DisputeError.is(error) ? error.code : error;
      }
    };
    const wrong = [
      'history',
      {},
      { ...historyProfile(), quantile: 2 },
      { ...historyProfile(), quantile: '1' },
      { ...historyProfile(), lengths: 1 },
    ];
    expect(wrong.map(codeOf)).toEqual(wrong.map(() => 'INVALID_ARGUMENT'));
  });
});

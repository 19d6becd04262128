import { describe, expect, it } from 'vitest';
import { french } from '../../src/french.js';
import { check, type DisputeEvent, type EventType, explain, project, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { adopted, disputeWith, fact, upTo, withPeriod } from '../dispute/facts.js';

/** The steps of one act on a date. */
function offered(event: EventType, facts: readonly DisputeEvent[], date: string) {
  return statusOn(disputeWith(facts), date).nextSteps.filter((step) => step.event === event);
}

/** The one step of an act. */
function the(event: EventType, facts: readonly DisputeEvent[], date: string) {
  const [step, ...others] = offered(event, facts, date);
  if (step === undefined || others.length > 0) throw new Error(`${others.length + 1} steps of ${event}`);
  return step;
}

describe('one step for each act (amendments, G14)', () => {
  it('adoption: from the end of the wait, by the last day, and no second step for the aim of DSU 20', () => {
    // Circulated on 1 February 2011: 20 days and one; 60 days.
    expect(the('report.adopted', upTo('panel.reportCirculated'), '2011-02-02')).toMatchObject({
      duty: 'must',
      from: '2011-02-22',
      until: '2011-04-02',
      citation: 'DSU 16.4',
    });
  });

  it('the Appellate Body: the sixty days, once they have passed the ninety', () => {
    const appealed = upTo('appeal.notified');
    expect(the('appeal.reportCirculated', appealed, '2011-03-02')).toMatchObject({ rule: 'dsu-17-5-sixty' });
    expect(the('appeal.reportCirculated', appealed, '2011-05-10')).toMatchObject({ rule: 'dsu-17-5-ninety-cap' });
  });

  it('the request to retaliate can be withdrawn, retaliation can be ended, and the DSB can reject a request for a panel', () => {
    const requested = [...withPeriod, fact('2012-01-20', 'retaliation.requested')];
    expect(the('retaliation.requestWithdrawn', requested, '2012-01-20').who).toBe('complainant');
    const authorized = [...requested, fact('2012-02-10', 'retaliation.authorized')];
    expect(the('retaliation.terminated', authorized, '2012-02-10').who).toBe('complainant');
    expect(the('panel.rejected', upTo('panel.requested'), '2010-04-01').who).toBe('dsb');
  });

  it('compensation may be agreed on after the negotiations have failed', () => {
    expect(the('compensation.agreed', withPeriod, '2012-03-20').who).toBe('parties');
  });
});

describe('arbitration of the dispute itself (DSU 25)', () => {
  const agreed = (purpose: 'merits' | 'appeal' | 'implementation') =>
    fact('2010-04-20', 'arbitration.agreed', { purpose });

  it('is decided by the award of the arbitrators, who notify it (DSU 25.3)', () => {
    for (const last of ['consultations.requested', 'panel.requested'] as const) {
      const events = [...upTo(last), agreed('merits')];
      const step = the('arbitration.awardNotified', events, '2010-04-20');
      expect(step).toMatchObject({ who: 'arbitrators', duty: 'must', citation: 'DSU 25.3' });
      expect(check(disputeWith(events), fact('2010-10-04', 'arbitration.awardNotified')).possible).toBe(true);
    }
  });

  it('is not what an agreement on appeals or on implementation brings, nor one in a compliance proceeding', () => {
    for (const purpose of ['appeal', 'implementation'] as const) {
      const events = [...upTo('panel.requested'), agreed(purpose)];
      expect(offered('arbitration.awardNotified', events, '2010-04-20')).toEqual([]);
    }
    const compliance = [
      ...adopted(true),
      fact('2012-02-01', 'compliance.consultations.requested'),
      fact('2012-02-02', 'compliance.arbitration.agreed', { purpose: 'merits' }),
    ];
    expect(offered('compliance.arbitration.awardNotified', compliance, '2012-02-02')).toEqual([]);
  });
});

describe('an act whose day has passed (amendments, C5, C6)', () => {
  const late = '2011-05-20';

  it('stays where it is possible: the parties may agree on the period after day 45', () => {
    // Adopted on 15 March 2011: day 45 is 29 April.
    const step = the('rpt.agreed', adopted(true), late);
    expect(step).toMatchObject({ duty: 'may', until: '2011-04-29', passed: true });
    expect(check(disputeWith(adopted(true)), fact(late, 'rpt.agreed', { period: { months: 9 } }))).toMatchObject({
      possible: true,
      irregularities: [],
    });
  });

  it('says that the day has passed, in three languages', () => {
    const step = the('rpt.agreed', adopted(true), late);
    expect(explain(step)).toBe(
      'The parties may agree on the reasonable period of time, although the last day for it, Friday 29 April 2011, has passed (DSU 21.3(b)). The period may be determined by binding arbitration. Agreement remains possible until the award',
    );
    expect(explain(step, french)).toContain('bien que le dernier jour prévu, le vendredi 29 avril 2011, soit passé');
    expect(explain(step, spanish)).toContain(
      'aunque el último día previsto, el viernes 29 de abril de 2011, ya ha pasado',
    );
  });

  it('is gone where it would be irregular: nobody may join after the ten days of DSU 4.11', () => {
    const joinable = [...upTo('consultations.requested'), fact('2010-01-05', 'consultations.circulated')];
    expect(offered('consultations.joinRequested', joinable, '2010-01-15')).toHaveLength(1);
    expect(offered('consultations.joinRequested', joinable, '2010-01-18')).toEqual([]);
  });

  it('retaliation after day 30 stays, and says what some Members hold (DSU 22.6)', () => {
    // The period ends on 15 January 2012: day 30 is 14 February, notice on 3 February, so filed by 2 February.
    const inTime = the('retaliation.requested', withPeriod, '2012-01-20');
    expect(inTime).toMatchObject({ citation: 'DSU 22.2', from: '2012-01-16', until: '2012-02-02' });
    expect(inTime).not.toHaveProperty('passed');
    const step = the('retaliation.requested', withPeriod, '2012-03-01');
    expect(step).toMatchObject({ passed: true, lastDayUnder: 'dsb-rules-last-filing-22-6' });
    expect(explain(step)).toContain('when some Members hold that a consensus in favour is needed');
  });
});

describe('a meeting of the DSB that is known (amendments, C8)', () => {
  const circulated = upTo('panel.reportCirculated');
  const meeting = (on: string) => fact('2011-02-02', 'dsb.meetingScheduled', { on });

  it('gives the adoption its day: the first one after the wait', () => {
    const [early, later] = [meeting('2011-02-18'), meeting('2011-03-25')];
    expect(the('report.adopted', [...circulated, early, later], '2011-02-03').from).toBe('2011-03-25');
  });

  it('gives none where its agenda closed before the request: the next meeting does', () => {
    // For a meeting on Monday 12 April 2010 the notice goes out on 1 April (2 April is Good Friday), so the agenda
    // closes on 31 March: a request of 1 April is too late for it.
    const requested = upTo('panel.requested');
    const on = (date: string) => fact('2010-04-01', 'dsb.meetingScheduled', { on: date });
    expect(the('panel.established', [...requested, on('2010-04-12')], '2010-04-01').from).toBeUndefined();
    expect(the('panel.established', [...requested, on('2010-04-12'), on('2010-04-27')], '2010-04-01').from).toBe(
      '2010-04-27',
    );
  });

  it('gives none after the last day: another meeting is to be held in time (DSU, footnotes 7 and 8)', () => {
    // Circulated on 1 February 2011: the sixty days end on 2 April.
    const late = [...circulated, meeting('2011-04-21')];
    expect(the('report.adopted', late, '2011-02-03')).toMatchObject({ from: '2011-02-22', until: '2011-04-02' });
    expect(the('report.adopted', [...late, meeting('2011-04-01')], '2011-02-03').from).toBe('2011-04-01');
    // Once the day has passed, the next meeting is the one.
    expect(the('report.adopted', late, '2011-04-04')).toMatchObject({ from: '2011-04-21', overdue: true });
  });

  it('leaves the first day of the time-limit as it is', () => {
    const status = statusOn(disputeWith([...circulated, meeting('2011-03-25')]), '2011-02-03');
    expect(status.deadlines.find(({ rule }) => rule === 'dsu-16-1-not-before')?.opens).toBe('2011-02-22');
  });
});

describe('an authorization to retaliate (DSU 22.6: upon request, within 30 days of the end of the time to comply)', () => {
  // The period ends on 15 January 2012.
  const first = (events: readonly DisputeEvent[]) => {
    const dispute = disputeWith([...withPeriod, ...events]);
    const date = events.at(-1)?.date ?? '';
    const step = project(dispute, date).steps.find(({ event }) => event === 'retaliation.authorized');
    return [the('retaliation.authorized', [...withPeriod, ...events], date).from, step?.date];
  };
  const modified = fact('2012-01-25', 'rpt.modified', { expires: '2012-06-15' });

  it('is not possible before the end of that time, also where it was prolonged after the request', () => {
    expect(first([fact('2012-01-05', 'retaliation.requested')])[0]).toBe('2012-01-16');
    const [from, date = ''] = first([fact('2012-01-20', 'retaliation.requested'), modified]);
    expect(from).toBe('2012-06-16');
    expect(date > '2012-06-15').toBe(true);
  });

  it('waits for nothing upon the request that follows an award (DSU 22.7; DS234)', () => {
    const awarded = [
      fact('2012-01-20', 'retaliation.requested'),
      modified,
      fact('2012-02-01', 'retaliation.objected'),
      fact('2012-04-02', 'retaliation.awardCirculated'),
      fact('2012-04-10', 'retaliation.requested'),
    ];
    const [from, date = ''] = first(awarded);
    expect(from).toBeUndefined();
    expect(date < '2012-06-15').toBe(true);
  });

  it('needs no first day once that time is over', () => {
    expect(first([fact('2012-01-20', 'retaliation.requested')])[0]).toBeUndefined();
  });
});

describe('the reports on implementation (DSU 21.6; amendments, C9)', () => {
  it('are a duty of the respondent once six months have passed, without a meeting on record', () => {
    // The period was agreed on 20 April 2011.
    expect(offered('implementation.statusReported', withPeriod, '2011-10-20')).toEqual([]);
    const step = the('implementation.statusReported', withPeriod, '2011-10-21');
    expect(step).toMatchObject({ who: 'respondent', duty: 'must', citation: 'DSU 21.6' });
    expect(explain(step)).toContain('ten days before each regular meeting of the DSB');
  });
});

describe('what would allow a panel earlier', () => {
  it('names no joint failure of consultations once a panel was requested', () => {
    const requested = [...upTo('consultations.requested'), fact('2010-01-20', 'panel.requested')];
    const steps = offered('panel.requested', requested, '2010-01-21');
    const named = steps.flatMap(({ earlierIf = [] }) => earlierIf.map(({ event }) => event));
    expect(named).not.toContain('consultations.failed');
  });
});

import { describe, expect, it } from 'vitest';
import {
  append,
  type Dispute,
  type DisputeEvent,
  type DisputeRecord,
  type RuleId,
  replay,
  statusOn,
} from '../../src/index.js';
import { disputeWith, fact, recordWith } from '../dispute/facts.js';
import { recordOf } from './records.js';

/*
 * Cases that lawyers know, each with its source in the name: real ones from the dates that are
 * public, built ones from the law.
 */

const lenient = (record: DisputeRecord): Dispute => replay(record, { policy: 'lenient' });

function limitOf(dispute: Dispute, date: string, rule: RuleId) {
  const { deadlines, pastDeadlines } = statusOn(dispute, date);
  return [...deadlines, ...[...pastDeadlines].reverse()].find((deadline) => deadline.rule === rule);
}

const irregularIn = (dispute: Dispute, date: string) =>
  statusOn(dispute, date).irregularities.map(({ rule, kind, days }) => `${rule} ${kind} ${days}`);

/** A dispute whose panel report is circulated on a day. */
const circulatedOn = (date: string, ...more: DisputeEvent[]): Dispute =>
  disputeWith([
    fact('2009-01-05', 'consultations.requested'),
    fact('2009-03-20', 'panel.requested'),
    fact('2009-04-20', 'panel.established'),
    fact('2009-05-20', 'panel.composed'),
    fact(date, 'panel.reportCirculated'),
    ...more,
  ]);

/** A dispute adopted with recommendations on a day. */
const adoptedOn = (date: string, circulated: string, ...more: DisputeEvent[]): Dispute =>
  circulatedOn(circulated, fact(date, 'report.adopted', { recommendations: true }), ...more);

describe('DSU 16.4: the window of appeal', () => {
  // Tuesday 1 June 2010 + 60 days = Saturday 31 July: Monday 2 August. Monday 14 June + 60 = Friday 13 August.
  it('an appeal on day 60 is in time', () => {
    const dispute = circulatedOn('2010-06-14', fact('2010-08-13', 'appeal.notified'));
    expect(irregularIn(dispute, '2010-08-13')).toEqual([]);
  });

  it('an appeal on day 61 is late by a day', () => {
    const dispute = circulatedOn('2010-06-15', fact('2010-08-17', 'appeal.notified'));
    // Tuesday 15 June + 60 days = Saturday 14 August, rolled to Monday the 16th.
    expect(irregularIn(dispute, '2010-08-17')).toEqual(['dsu-16-4-appeal late 1']);
    const early = circulatedOn('2010-06-14', fact('2010-08-14', 'appeal.notified'));
    expect(irregularIn(early, '2010-08-14')).toEqual(['dsu-16-4-appeal late 1']);
  });

  it('an appeal on day 61 is in time after an extension', () => {
    const extended = fact('2010-08-01', 'report.adoptionExtended', { until: '2010-08-20' });
    const dispute = circulatedOn('2010-06-14', extended, fact('2010-08-14', 'appeal.notified'));
    expect(irregularIn(dispute, '2010-08-14')).toEqual([]);
  });

  it('a Monday is in time when day 60 is a Sunday', () => {
    // Wednesday 16 June 2010 + 60 days = Sunday 15 August.
    const dispute = circulatedOn('2010-06-16', fact('2010-08-16', 'appeal.notified'));
    expect(limitOf(dispute, '2010-08-01', 'dsu-16-4-appeal')?.due).toBe('2010-08-16');
    expect(irregularIn(dispute, '2010-08-16')).toEqual([]);
  });

  it.each([
    ['DS202', 'checked', 202, '2001-10-29', '2001-12-28', '2001-11-13'],
    ['DS257', 'checked', 257, '2003-08-29', '2003-10-28', '2003-10-03'],
  ] as const)(
    '%s: an appeal withdrawn reopens the window to its original last day',
    (_, file, ds, from, due, withdrawn) => {
      const dispute = lenient(recordOf(file, ds));
      const window = limitOf(dispute, withdrawn, 'dsu-16-4-appeal');
      expect(window).toMatchObject({ starts: from, due, state: 'running' });
      expect(irregularIn(dispute, '2004-12-31').filter((text) => text.startsWith('dsu-16-4'))).toEqual([]);
    },
  );

  it('DS108: withdrawn and refiled on day 49, regular', () => {
    // In 1999: circulated 8 October, appealed 28 October, withdrawn 2 November, refiled 26 November; here in 2010.
    const dispute = circulatedOn(
      '2010-10-08',
      fact('2010-10-28', 'appeal.notified'),
      fact('2010-11-02', 'appeal.withdrawn'),
      fact('2010-11-26', 'appeal.notified'),
    );
    expect(irregularIn(dispute, '2010-11-26')).toEqual([]);
  });

  it('DS513: an adoption after a late withdrawal of the appeal is not late', () => {
    const dispute = circulatedOn(
      '2018-10-31',
      fact('2018-11-20', 'appeal.notified'),
      fact('2019-12-04', 'appeal.withdrawn'),
      fact('2020-01-08', 'report.adopted', { recommendations: true }),
    );
    expect(irregularIn(dispute, '2020-01-08')).toEqual([]);
    expect(statusOn(dispute, '2019-12-05').deadlines.map(({ rule }) => rule)).not.toContain('dsu-16-4-adopt');
  });
});

describe('DSU 21.3: intentions and the reasonable period of time', () => {
  const ds457 = lenient(recordOf('disputes', 457));

  it('DS457: adopted 31 July 2015, intentions on Monday 31 August 2015 in time', () => {
    expect(limitOf(ds457, '2015-08-01', 'dsu-21-3-intentions')?.due).toBe('2015-08-31');
    expect(irregularIn(ds457, '2015-08-31')).toEqual([]);
  });

  it('DS457: 7 months and 29 days from 31 July 2015 end on 29 March 2016', () => {
    const { events, ...header } = recordOf('disputes', 457);
    const unstated = events.map((event) =>
      event.type === 'rpt.awarded' ? { type: event.type, date: event.date, period: event.period ?? {} } : event,
    );
    const dispute = lenient({ ...header, events: unstated });
    expect(limitOf(dispute, '2015-12-16', 'dsu-21-3-reasonable-period')?.due).toBe('2016-03-29');
  });

  it('DS336: 8 months and 2 weeks from 17 December 2007 end on 31 August 2008', () => {
    const dispute = disputeWith([
      fact('2006-03-14', 'consultations.requested'),
      fact('2006-05-24', 'panel.requested'),
      fact('2006-06-19', 'panel.established'),
      fact('2006-08-24', 'panel.composed'),
      fact('2007-07-13', 'panel.reportCirculated'),
      fact('2007-08-30', 'appeal.notified'),
      fact('2007-11-28', 'appeal.reportCirculated'),
      fact('2007-12-17', 'report.adopted', { recommendations: true }),
      fact('2008-05-05', 'rpt.awarded', { period: { months: 8, weeks: 2 } }),
    ]);
    expect(limitOf(dispute, '2008-05-05', 'dsu-21-3-reasonable-period')?.due).toBe('2008-08-31');
  });

  it("DS591's award notified on 21 December 2022 with 10 months and 15 days ends on Sunday 5 November 2023, unmoved", () => {
    const dispute = disputeWith([...ds591, fact('2023-02-01', 'rpt.agreed', { period: { months: 10, days: 15 } })]);
    const period = limitOf(dispute, '2023-02-01', 'dsu-21-3-reasonable-period');
    expect(period).toMatchObject({ starts: '2022-12-21', due: '2023-11-05' });
    expect(period?.derivation.map(({ kind }) => kind)).toContain('unmoved');
  });
});

/** DS591, from its public dates: an appeal that went to arbitration. */
const ds591 = [
  fact('2019-11-15', 'consultations.requested'),
  fact('2020-02-17', 'panel.requested'),
  fact('2020-02-28', 'panel.deferred'),
  fact('2020-03-05', 'panel.deferred'),
  fact('2020-06-29', 'panel.established'),
  fact('2020-07-13', 'arbitration.agreed'),
  fact('2020-08-24', 'panel.composed'),
  fact('2022-08-29', 'panel.finalReportIssued'),
  fact('2022-09-12', 'panel.suspended'),
  fact('2022-10-06', 'appeal.notified'),
  fact('2022-12-21', 'arbitration.awardNotified', { recommendations: true }),
];

describe('DSU 12.12: suspension and lapse', () => {
  const suspendedOn = (date: string, ...more: DisputeEvent[]) =>
    disputeWith([
      fact('2005-01-05', 'consultations.requested'),
      fact('2005-03-20', 'panel.requested'),
      fact('2005-04-20', 'panel.established'),
      fact('2005-05-20', 'panel.composed'),
      fact(date, 'panel.suspended'),
      ...more,
    ]);

  it('a panel suspended on 31 July 2007 (DS356) lapses on 1 August 2008', () => {
    const dispute = suspendedOn('2007-07-31');
    expect(statusOn(dispute, '2008-07-31').states).toEqual(['panel.suspended']);
    expect(statusOn(dispute, '2008-08-01')).toMatchObject({ outcome: 'panelLapsed', wtoStatus: ['panelLapsed'] });
  });

  it('DS516: suspended on 14 June 2019, still on Sunday 14 June 2020, lapsed on Monday the 15th, fact or no fact', () => {
    const silent = suspendedOn('2019-06-14');
    const stated = append(silent, fact('2020-06-15', 'panel.lapsed'));
    for (const dispute of [silent, stated]) {
      expect(statusOn(dispute, '2020-06-14').states).toEqual(['panel.suspended']);
      expect(statusOn(dispute, '2020-06-15').states).toEqual(['ended.panelLapsed']);
    }
  });

  it('DS591: no lapse once an appeal to arbitration is notified', () => {
    const pending = disputeWith(ds591.slice(0, -1));
    expect(statusOn(pending, '2023-12-31').states).toEqual(['appeal.arbitration']);
  });

  it('DS583: no lapse either; the award came after an agreement made with the report in hand', () => {
    const dispute = lenient(recordOf('checked', 583));
    expect(statusOn(dispute, '2022-07-24').states).toEqual(['appeal.arbitration']);
    expect(statusOn(dispute, '2022-07-25').stage).toBe('implementation');
    expect(irregularIn(dispute, '2022-07-25')).toEqual([]);
  });
});

describe('the DSB', () => {
  it("DS591's agenda closed 11 days before 28 February 2020", () => {
    const dispute = disputeWith([
      fact('2019-11-15', 'consultations.requested'),
      fact('2020-02-01', 'dsb.meetingScheduled', { on: '2020-02-28' }),
    ]);
    expect(limitOf(dispute, '2020-02-10', 'dsb-rules-agenda-closure')?.due).toBe('2020-02-17');
  });

  it('DSU 16.4: a Sunday day 60 does not move for the DSB', () => {
    const dispute = circulatedOn('2010-06-16');
    expect(limitOf(dispute, '2010-08-01', 'dsu-16-4-adopt')?.due).toBe('2010-08-15');
  });
});

describe('DSU 22.2: retaliation', () => {
  // Adopted 15 March 2011; ten months end on Sunday 15 January 2012.
  const set = fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } });
  const asked = (date: string) => adoptedOn('2011-03-15', '2011-02-01', set, fact(date, 'retaliation.requested'));

  it.each(['2012-01-20', '2012-01-27', '2012-02-04'])(
    'asked on %s, day 5 to 20 after the period, is regular',
    (date) => {
      expect(irregularIn(asked(date), date)).toEqual([]);
    },
  );

  it('asked on the last day of the period is premature by a day', () => {
    expect(irregularIn(asked('2012-01-15'), '2012-01-15')).toEqual(['dsu-22-2-request-suspension premature 1']);
  });
});

describe('DSU 12.7: a report after a settlement', () => {
  it('DS598: starts nothing', () => {
    const record = recordOf('checked', 598);
    const settled = [...record.events.filter(({ type }) => type !== 'panel.reportCirculated')];
    const dispute = lenient({
      ...record,
      events: [...settled, fact('2023-08-11', 'settlement.notified'), fact('2023-08-24', 'panel.reportCirculated')],
    });
    const status = statusOn(dispute, '2023-08-24');
    expect(status).toMatchObject({ outcome: 'settled', deadlines: [], wtoStatus: ['settledOrTerminated'] });
  });
});

describe('SCM 4', () => {
  it('DS487: a panel request on day 55 is regular', () => {
    const dispute = lenient(recordOf('disputes', 487));
    expect(irregularIn(dispute, '2015-02-12')).toEqual([]);
  });

  it('DS489: so is one on day 57', () => {
    const dispute = replay(
      recordWith([fact('2015-02-11', 'consultations.requested'), fact('2015-04-09', 'panel.requested')], {
        track: 'prohibitedSubsidy',
      }),
    );
    expect(irregularIn(dispute, '2015-04-09')).toEqual([]);
  });

  it('DS487: five panelists in 5 days, third parties still in 10', () => {
    // Established on Monday 23 February 2015: Saturday the 28th, rolled; Thursday 5 March.
    const dispute = lenient(recordOf('disputes', 487));
    expect(limitOf(dispute, '2015-02-23', 'dsu-8-5-five-panelists')?.due).toBe('2015-03-02');
    expect(limitOf(dispute, '2015-02-23', 'dsu-10-2-third-party-notice')?.due).toBe('2015-03-05');
  });
});

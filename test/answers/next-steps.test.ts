import { describe, expect, it, vi } from 'vitest';
import {
  type DisputeEvent,
  explain,
  type NextStep,
  type ReplayOptions,
  type Status,
  statusOn,
} from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { ruleById } from '../../src/law.js';
import { adopted, disputeWith, fact, upTo, withPeriod } from '../dispute/facts.js';
import { someRecords } from '../history/records.js';
import { statusesOf } from '../history/replayed.js';

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

function steps(events: readonly DisputeEvent[], date: string, options?: ReplayOptions): readonly NextStep[] {
  return statusOn(disputeWith(events, options), date).nextSteps;
}

function the(event: NextStep['event'], events: readonly DisputeEvent[], date: string): NextStep | undefined {
  const found = steps(events, date).filter((step) => step.event === event);
  expect(found.length).toBeLessThan(2);
  return found[0];
}

describe('a request for a panel', () => {
  const opened = upTo('consultations.requested');

  it('waits for the sixty days, with what would allow it earlier (4.3, 4.7)', () => {
    // 2010-01-04 and 60 days: 2010-03-05; the reply was due on Thursday 2010-01-14, consultations by
    // Wednesday 2010-02-03.
    expect(the('panel.requested', opened, '2010-01-10')).toMatchObject({
      who: 'complainant',
      member: 'Brazil',
      duty: 'may',
      from: '2010-03-06',
      earlierIf: [
        { event: 'consultations.failed', citation: 'DSU 4.7' },
        { event: 'consultations.notAnswered', citation: 'DSU 4.3', from: '2010-01-15' },
        { event: 'consultations.notEntered', citation: 'DSU 4.3', from: '2010-02-04' },
        { event: 'consultations.refused', citation: 'DSU 4.3', from: '2010-02-04' },
      ],
    });
  });

  it('may be made at once where the record states that there was no reply', () => {
    const events = [...opened, fact('2010-01-18', 'consultations.notAnswered')];
    const step = the('panel.requested', events, '2010-01-18');
    expect(step).toMatchObject({ rule: 'dsu-4-3-panel-if-no-reply', citation: 'DSU 4.3', from: '2010-01-15' });
    expect(step).not.toHaveProperty('earlierIf');
  });

  it('is no longer open for want of a reply, if the reply came on the tenth day; a later one does not take it back', () => {
    const ways = (replied: string) =>
      the('panel.requested', [...opened, fact(replied, 'consultations.accepted')], '2010-01-20')?.earlierIf?.map(
        ({ event }) => event,
      );
    expect(ways('2010-01-14')).not.toContain('consultations.notAnswered');
    expect(ways('2010-01-15')).toContain('consultations.notAnswered');
  });

  it('may be made at once where both sides consider that consultations failed', () => {
    const events = [...opened, fact('2010-01-18', 'consultations.failed')];
    expect(the('panel.requested', events, '2010-01-18')).toMatchObject({
      from: '2010-01-18',
      rule: 'dsu-4-7-request-panel',
    });
  });

  it('waits for good offices besides, until they failed (5.4)', () => {
    // In a case of urgency the way is open after twenty days (4.8), and the good offices hold it back for sixty.
    const events = [
      fact('2010-01-04', 'consultations.requested', { urgent: true }),
      fact('2010-01-11', 'goodOffices.begun'),
    ];
    expect(the('panel.requested', events, '2010-01-25')).toMatchObject({ from: '2010-03-06', citation: 'DSU 5.4' });
    const failed = [...events, fact('2010-01-25', 'goodOffices.ended', { failed: true })];
    expect(the('panel.requested', failed, '2010-01-25')).toMatchObject({ from: '2010-01-25' });
  });

  it('does not wait for good offices where a default has opened the way (rules.json, liftedBy of 5.4)', () => {
    const events = [
      ...opened,
      fact('2010-01-11', 'goodOffices.begun'),
      fact('2010-01-18', 'consultations.notAnswered'),
    ];
    expect(the('panel.requested', events, '2010-01-18')).toMatchObject({ from: '2010-01-15', citation: 'DSU 4.3' });
  });
});

describe('duties', () => {
  it('whose day is past are overdue, and say so', () => {
    // 2010-01-04 and ten days: the reply was due on Thursday 2010-01-14 (DSU 4.3).
    const reply = (date: string) => the('consultations.accepted', upTo('consultations.requested'), date);
    expect(reply('2010-01-14')).not.toHaveProperty('overdue');
    const late = reply('2010-01-15');
    expect(late).toMatchObject({ until: '2010-01-14', overdue: true });
    if (late === undefined) throw new Error('no step');
    expect(explain(late)).toContain(
      'Canada (respondent) must reply to the request for consultations (DSU 4.3); no reply is on record; the time for it ended on Thursday 14 January 2010',
    );
    expect(explain(late, french)).toContain(
      'aucune réponse ne figure au dossier\u00a0; le délai a pris fin le jeudi 14 janvier 2010',
    );
    expect(explain(late, spanish)).toContain(
      'no consta ninguna respuesta; el plazo terminó el jueves 14 de enero de 2010',
    );
  });

  it('of a respondent: to reply and to consult', () => {
    const must = steps(upTo('consultations.requested'), '2010-01-10').filter(({ duty }) => duty === 'must');
    expect(must.map(({ event, member, until }) => [event, member, until])).toEqual([
      ['consultations.accepted', 'Canada', '2010-01-14'],
      ['consultations.held', 'Canada', '2010-02-03'],
    ]);
  });

  it('of a panel are targets, but for its notice of delay', () => {
    const ofPanel = steps(upTo('panel.composed'), '2010-07-01').filter(({ who }) => who === 'panel');
    expect(ofPanel.filter(({ duty }) => duty === 'must').map(({ event }) => event)).toEqual(['panel.delayNotified']);
    expect(ofPanel.filter(({ duty }) => duty === 'should').length).toBeGreaterThan(2);
  });

  it('of the DSB, beside the right to appeal, once a report is circulated (16.4)', () => {
    const circulated = upTo('panel.reportCirculated');
    expect(steps(circulated, '2011-02-10')).toContainEqual(
      expect.objectContaining({ who: 'dsb', duty: 'must', rule: 'dsu-16-4-adopt', until: '2011-04-02' }),
    );
    expect(the('appeal.notified', circulated, '2011-02-10')).toMatchObject({
      who: 'eitherParty',
      duty: 'may',
      until: '2011-04-04',
    });
  });
});

describe('an appeal that no division can decide', () => {
  const late = [
    fact('2021-01-04', 'consultations.requested'),
    fact('2021-04-01', 'panel.requested'),
    fact('2021-05-03', 'panel.established'),
    fact('2021-06-01', 'panel.composed'),
    fact('2022-01-10', 'panel.reportCirculated'),
    fact('2022-02-01', 'appeal.notified'),
  ];

  it('leaves withdrawal, an agreement, settlement and the overdue report', () => {
    const now = steps(late, '2023-01-10');
    const may = now.filter(({ duty }) => duty === 'may').map(({ event }) => event);
    expect(may).toEqual([
      'appeal.withdrawn',
      'arbitration.agreed',
      'goodOffices.begun',
      'settlement.notified',
      'complaint.withdrawn',
    ]);
    expect(now.filter(({ duty }) => duty === 'must')).toEqual([]);
    expect(now.filter(({ who }) => who === 'appellateBody')).toMatchObject([
      { rule: 'dsu-17-5-ninety-cap', duty: 'should' },
    ]);
  });
});

describe('retaliation', () => {
  it('may be requested from the day after the reasonable period (principle 13)', () => {
    // Adopted 2011-03-15, ten months: 2012-01-15. The twenty days of 22.2 bind the DSB only.
    expect(the('retaliation.requested', withPeriod, '2012-01-10')).toMatchObject({ from: '2012-01-16', duty: 'may' });
  });

  it('need not be authorized before it may be requested', () => {
    const now = steps(withPeriod, '2011-05-02');
    const must = now.filter(({ event, duty, from }) => event === 'retaliation.authorized' && duty === 'must' && !from);
    expect(must).toEqual([]);
  });
});

describe('an end', () => {
  it('leaves nothing that must be done', () => {
    const settled = [...adopted(true), fact('2011-04-01', 'settlement.notified')];
    expect(steps(settled, '2012-01-01').filter(({ duty }) => duty !== 'may')).toEqual([]);
  });

  it('by lapse leaves a new request for a panel', () => {
    const suspended = [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended')];
    expect(the('panel.requested', suspended, '2011-09-02')).toMatchObject({ who: 'complainant', duty: 'may' });
  });
});

describe('compliance proceedings', () => {
  const asked = [...withPeriod, fact('2012-02-01', 'compliance.panel.requested', { by: 'Canada' })];

  it('have steps under the prefix, with their number', () => {
    const established = [...asked, fact('2012-02-20', 'compliance.panel.established')];
    expect(the('compliance.panel.compositionRequested', established, '2012-02-20')).toMatchObject({
      recourse: 1,
      from: '2012-03-12',
      citation: 'DSU 8.7',
    });
  });

  it('are the proceedings of the side that asked', () => {
    const now = steps(asked, '2012-02-01').filter(({ recourse }) => recourse === 1);
    expect(now.find(({ event }) => event === 'compliance.panel.requestWithdrawn')?.member).toBe('Canada');
    expect(now.find(({ event }) => event === 'compliance.panel.deferred')?.member).toBe('Brazil');
  });
});

/** Who, in which duty, under which article; where it is timed, by a rule that is live. */
function isSound({ action, citation, duty, rule, passed }: NextStep, deadlines: Status['deadlines']): boolean {
  if (action === '' || citation === '' || !['may', 'should', 'must'].includes(duty)) return false;
  if (rule === undefined) return true;
  const isLive = deadlines.some((one) => one.rule === rule);
  return duty === ruleById(rule).duty && (isLive || passed === true);
}

describe('the next steps of every real record of the sample', () => {
  it('say who, in which duty, under which article; each timed one is live', () => {
    for (const { name, record } of someRecords) {
      for (const { date, nextSteps, deadlines } of statusesOf(record)) {
        const unsound = nextSteps.filter((step) => !isSound(step, deadlines));
        if (unsound.length > 0) expect([name, date, unsound]).toEqual([name, date, []]);
      }
    }
  });
});

describe('what a ministry must not miss', () => {
  const adopted = [
    fact('2015-01-05', 'consultations.requested'),
    fact('2015-03-10', 'panel.requested'),
    fact('2015-03-25', 'panel.established'),
    fact('2015-04-20', 'panel.composed'),
    fact('2016-01-15', 'panel.reportCirculated'),
    fact('2016-02-10', 'report.adopted', { recommendations: true }),
  ];
  const eventsOn = (facts: readonly DisputeEvent[], date: string) =>
    statusOn(disputeWith(facts), date).nextSteps.map(({ event }) => event);

  it('recourse to DSU 21.5 is open once a report is adopted', () => {
    expect(eventsOn(adopted, '2016-05-01')).toEqual(
      expect.arrayContaining(['compliance.panel.requested', 'compliance.consultations.requested']),
    );
  });

  it('the respondent may propose a period, which the DSB approves (DSU 21.3(a))', () => {
    expect(eventsOn(adopted, '2016-02-11')).toContain('rpt.approved');
  });

  it('negotiations on compensation are requested while the period runs (DSU 22.2)', () => {
    const agreed = [...adopted, fact('2016-04-01', 'rpt.agreed', { expires: '2016-12-10' })];
    expect(eventsOn(agreed, '2016-05-01')).toContain('compensation.negotiationsRequested');
    expect(eventsOn(agreed, '2016-12-11')).not.toContain('compensation.negotiationsRequested');
  });

  it('the DSB may authorize after the thirty days, too (DSU 22.6, 22.7)', () => {
    const asked = [
      ...adopted,
      fact('2016-04-01', 'rpt.agreed', { expires: '2016-12-10' }),
      fact('2017-03-20', 'retaliation.requested'),
    ];
    expect(eventsOn(asked, '2017-03-21')).toContain('retaliation.authorized');
  });

  it('nobody can object to a first request for a panel under SCM 4', () => {
    const header = { track: 'prohibitedSubsidy' } as const;
    const dispute = disputeWith(adopted.slice(0, 2), { header });
    expect(statusOn(dispute, '2015-03-11').nextSteps.map(({ event }) => event)).not.toContain('panel.deferred');
  });
});

import { describe, expect, it } from 'vitest';
import { DisputeError, type DisputeEvent, type DisputeRecord, parseRecord, replay, statusOn } from 'wto-dispute';
import { asOf, disputes, type FigureGroup, figures, type RateId, type SpanId } from 'wto-dispute/history';
import { medianWithOpen, quantile } from '../../src/past/quantiles.js';

const [all] = figures(disputes).groups;

function figureIn(group: FigureGroup | undefined, id: SpanId) {
  const figure = group?.figures.find((one) => one.id === id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure;
}

function rateIn(group: FigureGroup | undefined, id: RateId): readonly [number, number] {
  const rate = group?.rates.find((one) => one.id === id);
  if (rate === undefined) throw new Error(`no rate ${id}`);
  return [rate.count, rate.of];
}

const MONTH = 365.25 / 12;

// Known from a count of the same records by other means (test/corpus, its README): each figure with its source there.
describe('what is known of all 624', () => {
  it('request for consultations to panel request: median 115 days, n 351', () => {
    const { n, median, quartiles, open, endedOtherwise, lacking } = figureIn(all, 'panelRequest');
    expect([n, median]).toEqual([351, 115]);
    // The other count has 80 and 196: it rounds each quartile to a case, here they lie between two.
    expect(quartiles).toEqual([80.5, 195.5]);
    expect(n + open + endedOtherwise + lacking).toBe(624);
  });

  it('deferred at least once: 305 of 333, which is 92 %', () => {
    expect(rateIn(all, 'deferred')).toEqual([305, 333]);
  });

  it('appealed: 147 of 217 reports', () => {
    expect(rateIn(all, 'appealed')).toEqual([147, 217]);
    expect(figureIn(all, 'appeal').n).toBe(147);
  });

  it('reasonable periods: agreed 9.3 months (n 111), awarded 12.0 (n 38)', () => {
    const [agreed, awarded] = [figureIn(all, 'agreedPeriod'), figureIn(all, 'awardedPeriod')];
    expect([agreed.n, ((agreed.median ?? 0) / MONTH).toFixed(1)]).toEqual([111, '9.3']);
    expect([awarded.n, ((awarded.median ?? 0) / MONTH).toFixed(1)]).toEqual([38, '12.0']);
  });

  it('how far they went: 394 requested, 374 established, 294 reports, 249 decided, 46 compliance panels, 41 and 13', () => {
    expect(rateIn(all, 'panelRequested')).toEqual([394, 624]);
    expect(rateIn(all, 'panelEstablished')).toEqual([374, 624]);
    expect(rateIn(all, 'reportCirculated')).toEqual([294, 624]);
    expect(rateIn(all, 'complianceProceedings')).toEqual([46, 249]);
    expect(rateIn(all, 'retaliationRequested')).toEqual([41, 249]);
    expect(rateIn(all, 'retaliationAuthorized')).toEqual([13, 41]);
  });

  it('no award on a reasonable period came within 90 days, and one compliance report did', () => {
    expect(figureIn(all, 'award').withinPeriod?.count).toBe(0);
    expect(figureIn(all, 'complianceReport').withinPeriod?.count).toBe(1);
  });

  it('every adoption after an appeal came within 30 days', () => {
    const { n, withinPeriod } = figureIn(all, 'appellateAdoption');
    expect(withinPeriod).toEqual({ count: n, of: n });
  });

  it('the end of a dispute is where a replay sees it, but for what the records leave open', () => {
    // A lapse by the law and a withdrawal end a stretch in figures too; the machine is asked for each.
    const lapsed = disputes.filter((record) => {
      const { outcome } = statusOn(replay(record, { policy: 'lenient' }), asOf);
      return outcome === 'panelLapsed';
    });
    for (const record of lapsed) {
      const [group] = figures([record]).groups;
      expect([record.ds, figureIn(group, 'panelReport').open]).toEqual([record.ds, 0]);
    }
    expect(lapsed.length).toBeGreaterThan(10);
  });
});

// Counted by hand from the thirteen records against Chile: DS87 and DS110 had one panel and one report, DS351 and
// DS356 one panel, which was suspended and lapsed; DS193 was never composed; the others rest in consultations.
describe('the thirteen disputes against Chile', () => {
  const chile = figures(disputes, { by: 'respondent' }).groups.find(({ name }) => name === 'Chile');

  it('are thirteen', () => {
    expect(chile?.disputes).toBe(13);
  });

  it('count each request for a panel', () => {
    // DS87 121, DS207 106, DS351 134, DS356 70; DS110 and DS193 lack the request.
    const { days, median, open, lacking } = figureIn(chile, 'panelRequest');
    expect([days, median, open, lacking]).toEqual([[70, 106, 121, 134], 113.5, 7, 2]);
  });

  it('count a joint panel once, from its first establishment', () => {
    // DS351 with DS356: 24 April to 15 June 2007; DS207: 12 March to 17 May 2001; DS87 with DS110: 18 November 1997
    // to 1 July 1998. DS193 is open: half of the four were over by day 66.
    const { days, median, open, medianWithOpen: estimate } = figureIn(chile, 'composition');
    expect([days, median, open, estimate]).toEqual([[52, 66, 225], 66, 1, 66]);
  });

  it('count a joint report once, and a lapsed panel as ended otherwise', () => {
    const { days, open, endedOtherwise, lacking } = figureIn(chile, 'panelReport');
    // DS207 417, DS87 with DS110 574; DS193 open, DS351 with DS356 lapsed.
    expect([days, open, endedOtherwise, lacking]).toEqual([[417, 574], 1, 1, 0]);
    expect(rateIn(chile, 'appealed')).toEqual([2, 2]);
  });

  it('hold each against the law', () => {
    const { citation, kind, period, withinPeriod } = figureIn(chile, 'appeal');
    // 52 days, and 90 days in the summer of 1999.
    expect([citation, kind, period, withinPeriod]).toEqual(['DSU 16.4', 'window', { days: 60 }, { count: 1, of: 2 }]);
    // Nine months: neither of the two, and not the one that is open.
    expect(figureIn(chile, 'panelReport').withinPeriod).toEqual({ count: 0, of: 3 });
    expect(figureIn(chile, 'panelReport').within.map(({ months, count, of }) => [months, count, of])).toEqual([
      [6, 0, 3],
      [9, 0, 3],
      [12, 0, 3],
    ]);
  });
});

describe('what a stretch is', () => {
  const record = (...events: DisputeEvent[]): DisputeRecord =>
    parseRecord({ title: 'A', complainants: ['Korea'], respondent: 'Japan', events });
  const only = (id: SpanId, ...events: DisputeEvent[]) => figureIn(figures([record(...events)]).groups[0], id);
  const requested: DisputeEvent = { type: 'consultations.requested', date: '2020-01-01' };

  it('is open to the end of the records, however long', () => {
    const { n, open, median } = only('panelRequest', requested);
    expect([n, open, median]).toEqual([0, 1, undefined]);
  });

  it('ends otherwise with a settlement', () => {
    const settled = only('panelRequest', requested, { type: 'settlement.notified', date: '2020-03-01' });
    expect([settled.n, settled.open, settled.endedOtherwise]).toEqual([0, 0, 1]);
  });

  it('lacks a date where a later fact shows that it was passed', () => {
    const passed = only('panelRequest', requested, { type: 'panel.established', date: '2020-06-01' });
    expect([passed.n, passed.open, passed.lacking]).toEqual([0, 0, 1]);
  });

  it('has no case where its end lies before its beginning', () => {
    // A panel that joins one already composed: DS4.
    const joined = only(
      'composition',
      { type: 'panel.composed', date: '2020-05-01' },
      { type: 'panel.established', date: '2020-06-01' },
    );
    expect([joined.n, joined.lacking]).toEqual([0, 1]);
  });

  it('is not owed where nothing was recommended, and no report is adopted that only records a settlement', () => {
    const nothing = only('intentions', requested, {
      type: 'report.adopted',
      date: '2021-01-01',
      recommendations: false,
    });
    expect(nothing.open).toBe(0);
    const brief = only('adoption', requested, { type: 'panel.reportCirculated', date: '2021-01-01', brief: true });
    expect(brief.open).toBe(0);
  });

  it('of the law of a track stands against that', () => {
    const prohibited = parseRecord({
      ...{ title: 'A', complainants: ['Korea'], respondent: 'Japan', track: 'prohibitedSubsidy' },
      events: [
        { type: 'panel.reportCirculated', date: '2020-01-01' },
        // SCM 4.8: thirty days.
        { type: 'report.adopted', date: '2020-02-10' },
      ],
    });
    expect(figureIn(figures([prohibited]).groups[0], 'adoption').withinPeriod).toEqual({ count: 0, of: 1 });
  });

  it('leaves out facts after the day to which the records reach', () => {
    const early = figures([record(requested, { type: 'panel.requested', date: '2020-04-01' })], { asOf: '2020-02-01' });
    expect([early.asOf, figureIn(early.groups[0], 'panelRequest').open]).toEqual(['2020-02-01', 1]);
    // Records that reach beyond the real ones are followed to their last fact.
    expect(figures([record({ type: 'consultations.requested', date: '2025-06-01' })]).asOf).toBe('2025-06-01');
  });
});

describe('grouping', () => {
  it('by period puts every dispute in one group of five years', () => {
    const { groups } = figures(disputes, { by: 'period' });
    expect(groups.map(({ name }) => name)).toEqual([
      '1995–1999',
      '2000–2004',
      '2005–2009',
      '2010–2014',
      '2015–2019',
      '2020–2024',
    ]);
    expect(groups.reduce((sum, group) => sum + group.disputes, 0)).toBe(all?.disputes);
  });

  it('by Member counts one Member under one name', () => {
    const names = figures(disputes, { by: 'respondent' }).groups.map(({ name }) => name);
    expect(names).toContain('European Union');
    expect(names).not.toContain('European Communities');
    expect(new Set(names).size).toBe(names.length);
  });

  it('by agreement puts a dispute into each of its groups', () => {
    const group = figures(disputes, { by: 'agreement' }).groups.find(({ name }) => name === 'TFA');
    expect(group?.disputes).toBe(disputes.filter(({ agreements = [] }) => agreements.includes('TFA')).length);
  });
});

describe('quantiles', () => {
  it('lie between two values in proportion', () => {
    expect(quantile([10, 20, 30, 40], 0.5)).toBe(25);
    expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('with open cases are those of Kaplan and Meier', () => {
    // The data of Freireich et al. (1963), 6-MP group, as in every textbook: the median is 23 weeks.
    const over = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const cases = [...over.map((days) => ({ days, isOver: true })), ...open.map((days) => ({ days, isOver: false }))];
    expect(medianWithOpen(cases)).toBe(23);
    expect(medianWithOpen(open.map((days) => ({ days, isOver: false })))).toBeUndefined();
  });
});

describe('bad arguments', () => {
  const codeOf = (ask: () => unknown) => {
    try {
      return ask();
    } catch (error) {
      return DisputeError.is(error) ? error.code : error;
    }
  };

  it('are refused with a code', () => {
    expect(codeOf(() => figures('x' as never))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => figures([{}] as never))).toBe('INVALID_RECORD');
    expect(codeOf(() => figures([], { by: 'year' as never }))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => figures([], { asOf: '2020' }))).toBe('INVALID_DATE');
  });
});

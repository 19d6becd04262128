import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type ProjectOptions, project, replay, statusOn } from '../../src/index.js';
import { fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';

/* These tests give the whole path ahead: who takes each step, when, and under which article. The sums stand beside the dates. */

const path = (date: string, events: readonly DisputeEvent[], options: ProjectOptions = {}) =>
  project(replay(recordWith(events)), date, options).steps.map(
    (step) => `${step.event} ${step.date ?? '-'} ${step.who} ${step.citation}`,
  );

describe('a panel composed on Thursday 10 June 2010', () => {
  const composed = upTo('panel.composed');

  it('at the fastest pace the panel takes the lower ends of Appendix 3, and the DSB acts at the first meetings', () => {
    expect(path('2010-06-11', composed)).toEqual([
      'panel.timetableFixed 2010-06-17 panel DSU 12.3', // one week
      'panel.complainantSubmissionFiled 2010-07-08 complainant DSU Appendix 3 para 12(a)(1)', // 3 weeks
      'panel.respondentSubmissionFiled 2010-07-22 respondent DSU Appendix 3 para 12(a)(2)', // 2
      'panel.firstMeetingHeld 2010-07-29 panel DSU Appendix 3 para 12(b)', // 1
      'panel.rebuttalsFiled 2010-08-12 eitherParty DSU Appendix 3 para 12(c)', // 2
      'panel.secondMeetingHeld 2010-08-19 panel DSU Appendix 3 para 12(d)', // 1
      'panel.descriptivePartIssued 2010-09-02 panel DSU Appendix 3 para 12(e)', // 2
      'panel.descriptivePartCommented 2010-09-16 eitherParty DSU Appendix 3 para 12(f)', // 2
      'panel.interimReportIssued 2010-09-30 panel DSU Appendix 3 para 12(g)', // 2
      'panel.interimReviewRequested 2010-10-07 eitherParty DSU Appendix 3 para 12(h)', // 1
      'panel.interimReviewEnded 2010-10-21 panel DSU Appendix 3 para 12(i)', // 2
      'panel.finalReportIssued 2010-11-04 panel DSU Appendix 3 para 12(j)', // 2
      'panel.reportCirculated 2010-11-25 panel DSU Appendix 3 para 12(k)', // 3
      'report.adopted 2010-12-16 dsb DSU 16.1', // 20 days and one
      'implementation.intentionsStated 2010-12-16 respondent DSU 21.3 (chapeau) + fn 11',
      'rpt.agreed 2010-12-16 parties DSU 21.3(b)',
      'rpt.expired 2010-12-16 respondent DSU 21.3',
      'retaliation.requested 2010-12-17 complainant DSU 22.2',
      // Filed on Friday 17 December, the last working day before the notice of Monday 20 December (amendments, A1).
      'retaliation.authorized 2010-12-30 dsb Rules of Procedure for DSB meetings, Rule 3 (WT/L/161, WT/DSB/9)',
    ]);
  });

  it('at the slowest pace it takes the upper ends and nine months for the report, and the parties go to arbitration', () => {
    const fixed = [...composed, fact('2010-06-11', 'panel.timetableFixed')];
    expect(path('2010-06-11', fixed, { pace: 'slowest' })).toEqual([
      'panel.complainantSubmissionFiled 2010-07-23 complainant DSU Appendix 3 para 12(a)(1)', // 6 weeks
      'panel.respondentSubmissionFiled 2010-08-13 respondent DSU Appendix 3 para 12(a)(2)', // 3
      'panel.firstMeetingHeld 2010-08-27 panel DSU Appendix 3 para 12(b)', // 2
      'panel.rebuttalsFiled 2010-09-17 eitherParty DSU Appendix 3 para 12(c)', // 3
      'panel.secondMeetingHeld 2010-10-01 panel DSU Appendix 3 para 12(d)', // 2
      'panel.descriptivePartIssued 2010-10-29 panel DSU Appendix 3 para 12(e)', // 4
      'panel.descriptivePartCommented 2010-11-12 eitherParty DSU Appendix 3 para 12(f)', // 2
      'panel.interimReportIssued 2010-12-10 panel DSU Appendix 3 para 12(g)', // 4
      'panel.interimReviewRequested 2010-12-17 eitherParty DSU Appendix 3 para 12(h)', // 1
      'panel.interimReviewEnded 2010-12-31 panel DSU Appendix 3 para 12(i)', // 2
      'panel.finalReportIssued 2011-01-14 panel DSU Appendix 3 para 12(j)', // 2
      'panel.reportCirculated 2011-02-18 panel DSU 12.9', // established 18 May 2010, + 9 months
      'report.adopted 2011-04-19 dsb DSU 16.4', // 60 days
      'implementation.intentionsStated 2011-05-19 respondent DSU 21.3 (chapeau) + fn 11', // 30 days
      'rpt.arbitrationRequested - eitherParty DSU 21.3(c)',
      'rpt.awarded 2011-07-18 arbitrator DSU 21.3(c)', // 90 days from adoption
      'rpt.expired 2012-07-19 respondent DSU 21.3', // 15 months from adoption
      // Day 30 is Saturday 18 August: a meeting on the Friday, notice on 7 August, agenda closed on Monday 6 August (C7).
      'retaliation.requested 2012-08-06 complainant DSU 22.6; Rules of Procedure for DSB meetings, Rules 2 and 3',
      'retaliation.objected - respondent DSU 22.6',
      'retaliation.awardCirculated 2012-09-17 arbitrators DSU 22.6', // 60 days from the period's end
      'retaliation.authorized - dsb DSU 22.7',
    ]);
  });
});

describe('an appeal of 1 March 2011', () => {
  it('the Appellate Body circulates its report after the sixty days of DSU 17.5: Saturday 30 April, so Monday 2 May', () => {
    expect(path('2011-03-02', upTo('appeal.notified'))[0]).toBe(
      'appeal.reportCirculated 2011-05-02 appellateBody DSU 17.5',
    );
  });
});

describe('a request to retaliate that was objected to', () => {
  it('the arbitrator decides within sixty days from the end of the period: 15 January 2012 and 60', () => {
    const objected = [
      ...withPeriod,
      fact('2012-02-08', 'retaliation.requested'),
      fact('2012-02-10', 'retaliation.objected'),
    ];
    expect(path('2012-02-11', objected, { pace: 'slowest' })).toEqual([
      'retaliation.awardCirculated 2012-03-15 arbitrators DSU 22.6',
      'retaliation.authorized - dsb DSU 22.7',
    ]);
  });
});

describe('a recourse to DSU 21.5', () => {
  it('the panel circulates its report ninety days after the matter was referred to it', () => {
    const requested = [...withPeriod, fact('2012-02-01', 'compliance.panel.requested')];
    const steps = path('2012-02-02', requested);
    expect(steps.slice(1)).toEqual([
      'compliance.panel.reportCirculated 2012-05-13 panel DSU 21.5', // 13 February + 90 days
      'compliance.report.adopted 2012-06-04 dsb DSU 16.1', // 20 days and one: Sunday, so Monday
      'retaliation.requested 2012-06-04 complainant DSU 22.2',
      expect.stringContaining('retaliation.authorized 2012-06-15 dsb'),
    ]);
  });
});

describe('a dispute that has not begun', () => {
  const status = statusOn(replay(recordWith([])), '2010-01-03');

  it('the dispute has one step and no label', () => {
    expect(status.nextSteps).toMatchObject([
      { event: 'consultations.requested', who: 'complainant', duty: 'may', citation: 'DSU 4.4' },
    ]);
    expect(status.nextSteps).toHaveLength(1);
    expect(status.wtoStatus).toEqual([]);
    expect(path('2010-01-03', [])[0]).toBe('consultations.requested 2010-01-03 complainant DSU 4.4');
  });
});

describe('the schedule that the WTO publishes', () => {
  it('the schedule counts from a request for consultations of 4 January 2010', () => {
    expect(path('2010-01-04', upTo('consultations.requested'), { profile: 'published' })).toEqual([
      'panel.requested 2010-03-05 complainant DSU 4.7', // 60 days
      'panel.composed 2010-04-19 parties DSU 6.1, 8.7 (practice)', // 45 days
      'panel.finalReportIssued 2010-10-17 panel DSU 12.8', // 6 months, counted first: 4 July + 105 days
      'panel.reportCirculated 2010-11-07 panel DSU Appendix 3 para 12(k)', // 3 weeks
      'report.adopted 2011-01-06 dsb DSU 16.4', // 60 days
    ]);
  });
});

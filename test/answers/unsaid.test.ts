import { describe, expect, it } from 'vitest';
import { project, replay, statusOn } from '../../src/index.js';
import { adopted, fact, recordWith, upTo } from '../dispute/facts.js';

/* Answers where the record leaves something unsaid, or says it on the very day that is asked. */

describe('an adoption of which nobody says whether recommendations resulted', () => {
  const label = (...more: ReturnType<typeof fact>[]) =>
    statusOn(replay(recordWith([...adopted(), ...more])), '2011-06-01').wtoStatus;

  it('had none, as far as the list of disputes shows', () => {
    expect(label()).toEqual(['adoptedNoFurtherAction']);
  });

  it('had some where a recourse to DSU 21.5 shows it', () => {
    expect(label(fact('2011-06-01', 'compliance.panel.requested'))).toEqual(['adoptedWithRecommendations']);
  });
});

describe('two recourses that are decided on one day', () => {
  it('the later one gives the label', () => {
    const recourses = [1, 2].flatMap((recourse) => [
      fact(`2012-0${recourse}-02`, 'compliance.panel.requested', { recourse }),
      fact(`2012-0${recourse}-20`, 'compliance.panel.established', { recourse }),
      fact(`2012-0${recourse}-25`, 'compliance.panel.composed', { recourse }),
    ]);
    const reports = [1, 2].map((recourse) => fact('2012-06-01', 'compliance.panel.reportCirculated', { recourse }));
    const label = (first: boolean, second: boolean) => {
      const decisions = [first, second].map((recommendations, at) =>
        fact('2012-07-02', 'compliance.report.adopted', { recourse: at + 1, recommendations }),
      );
      const events = [...adopted(true), ...recourses, ...reports, ...decisions];
      return statusOn(replay(recordWith(events)), '2012-07-02').wtoStatus;
    };
    expect(label(true, false)).toEqual(['complianceNoNonCompliance']);
    expect(label(false, true)).toEqual(['complianceNonCompliance']);
  });
});

describe('the schedule that the WTO publishes', () => {
  const dispute = replay(recordWith(upTo('consultations.held')));
  const first = (date: string) => project(dispute, date, { profile: 'published' }).steps[0];

  it('counts from the request for consultations, from its own day on: 4 January 2010 + 60 days', () => {
    expect(first('2010-01-04')).toMatchObject({ event: 'panel.requested', date: '2010-03-05' });
    expect(first('2010-01-20')).toMatchObject({ event: 'panel.requested', date: '2010-03-05' });
  });
});

import { describe, expect, it } from 'vitest';
import { french } from '../../src/french.js';
import { english, explain, type Language, statusOn } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { adopted, disputeWith, fact, withPeriod } from '../dispute/facts.js';

const languages = [english, french, spanish].map((language) => [language.code, language] as const);

describe('the arbitrator on the reasonable period (DSU 21.3(c), footnote 12)', () => {
  const dispute = disputeWith([...adopted(true), fact('2011-05-02', 'rpt.arbitrationRequested')]);
  const stepOn = (date: string) =>
    statusOn(dispute, date).nextSteps.filter(({ event }) => event === 'rpt.arbitratorAppointed');

  it('is chosen by the parties in the first ten days, in which the Director-General has no duty', () => {
    expect(stepOn('2011-05-03')).toMatchObject([{ who: 'parties', duty: 'may', until: '2011-05-12' }]);
  });

  it('is appointed by the Director-General in the ten days after them', () => {
    expect(stepOn('2011-05-13')).toMatchObject([{ who: 'directorGeneral', duty: 'must', until: '2011-05-22' }]);
  });
});

describe.each(languages)('implementation on the agenda of the DSB (DSU 21.6, %s)', (_, language: Language) => {
  it('is due only from the end of the six months after the period was set, and the step says so', () => {
    const step = statusOn(disputeWith(withPeriod), '2011-04-21').nextSteps.find(
      ({ rule }) => rule === 'dsu-21-6-agenda',
    );
    expect(step).toMatchObject({ duty: 'must', from: '2011-10-21' });
    expect(step && explain(step, language)).toContain(language.date('2011-10-21'));
  });
});

describe('a panel request during good offices in an urgent case (DSU 5.4)', () => {
  it('is too early although the case is urgent, so urgency is no exception', () => {
    const dispute = disputeWith([
      fact('2010-01-04', 'consultations.requested', { urgent: true }),
      fact('2010-01-11', 'goodOffices.begun'),
      fact('2010-02-10', 'panel.requested'),
    ]);
    const [irregularity] = statusOn(dispute, '2010-02-10').irregularities;
    expect(irregularity).toMatchObject({ rule: 'dsu-5-4-good-offices-wait', kind: 'premature' });
    expect(irregularity?.message).not.toContain('urgent');
    expect(irregularity && explain(irregularity)).not.toContain('urgent');
  });
});

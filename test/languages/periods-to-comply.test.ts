import { describe, expect, it } from 'vitest';
import { stateWords } from '../../src/answers/words.js';
import { rendered } from '../../src/cli/look.js';
import { statusText } from '../../src/cli/text.js';
import { toMarkdown } from '../../src/formats.js';
import { french } from '../../src/french.js';
import { statusOn, type Track } from '../../src/index.js';
import { english } from '../../src/languages/english/index.js';
import { spanish } from '../../src/spanish.js';
import { adopted, disputeWith } from '../dispute/facts.js';

/* SCM 4.7 has the panel specify the time for the withdrawal of the subsidy, SCM 7.9 gives six months: neither is a reasonable period. */
describe('the time to comply under the SCM Agreement (amendments, H4)', () => {
  const state = 'implementation.period.running';

  it.each<[Track, string, string, string]>([
    ['standard', 'reasonable period of time', 'délai raisonnable', 'plazo prudencial'],
    ['prohibitedSubsidy', 'withdrawal period', 'délai de retrait', 'plazo de retiro'],
    ['actionableSubsidy', 'six months of SCM 7.9', 'six mois', 'seis meses'],
  ])('H4 has its own name on the track %s, in three languages', (track, ...words) => {
    for (const [index, language] of [english, french, spanish].entries())
      expect(stateWords(state, language, track)).toContain(words[index]);
  });

  it('H4 the name of the state stays, and the forms that know the track use the words', () => {
    const dispute = disputeWith(adopted(true), { header: { track: 'actionableSubsidy' } });
    const status = statusOn(dispute, '2011-04-01');
    expect(status.states).toContain(state);
    for (const text of [
      rendered(statusText(dispute.record, status, { language: english }), false),
      toMarkdown(dispute, '2011-04-01'),
    ]) {
      expect(text).toContain('six months of SCM 7.9 running');
      expect(text).not.toContain('reasonable period of time running');
    }
  });
});

describe('a dormant dispute in words (amendments, D8)', () => {
  it('D8 gives the date of the last fact, and the day from which the dispute is dormant', () => {
    const dispute = disputeWith(adopted(true));
    const status = statusOn(dispute, '2015-01-05');
    expect(rendered(statusText(dispute.record, status, { language: english }), false)).toContain(
      'Dormant since Sunday 16 March 2014',
    );
    expect(toMarkdown(dispute, '2015-01-05', { language: french })).toContain(
      'En sommeil depuis le dimanche 16 mars 2014',
    );
    expect(toMarkdown(dispute, '2015-01-05', { language: spanish })).toContain(
      'Inactiva desde el domingo 16 de marzo de 2014',
    );
    expect(toMarkdown(dispute, '2014-03-15')).not.toContain('Dormant');
  });
});

import { describe, expect, it } from 'vitest';
import { rendered } from '../../src/cli/look.js';
import { statusText } from '../../src/cli/text.js';
import { toICalendar } from '../../src/formats.js';
import { french } from '../../src/french.js';
import {
  append,
  type DisputeEvent,
  type DisputeRecord,
  explain,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';
import { english } from '../../src/languages/english/index.js';
import { rules } from '../../src/law.js';
import { spanish } from '../../src/spanish.js';
import { plainType } from '../../src/vocabulary.js';
import { limit, limits } from '../clocks/answers.js';
import { adopted, disputeWith, fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';
import { namedRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';

/*
 * What a record does not say accuses nobody. Each test has the letter of its paragraph in amendments.md. Consultations
 * are requested on Monday 2010-01-04: the ten days of DSU 4.3 end on Thursday 2010-01-14, the thirty on Wednesday
 * 2010-02-03, the sixty of DSU 4.7 on Friday 2010-03-05.
 */

const consulting = upTo('consultations.requested');
const on = (date: string, events: readonly DisputeEvent[], header: Partial<DisputeRecord> = {}): Status =>
  statusOn(replay(recordWith(events, header), { policy: 'lenient' }), date);
const state = (date: string, rule: string, events: readonly DisputeEvent[], header: Partial<DisputeRecord> = {}) =>
  limits(on(date, events, header), rule).map((one) => one.state);

describe('D1: the duties of DSU 4.3 and 4.8', () => {
  it('D1 are past their day until the wait for a panel request is over, and lapse then', () => {
    for (const [rule, after] of [
      ['dsu-4-3-reply', '2010-01-15'],
      ['dsu-4-3-enter-consultations', '2010-02-04'],
    ] as const) {
      expect(state(after, rule, consulting)).toEqual(['overdue']);
      expect(state('2010-03-05', rule, consulting)).toEqual(['overdue']);
      expect(state('2010-03-06', rule, consulting)).toEqual(['lapsed']);
    }
  });

  it('D1 lapse where a panel is requested, and are moot where their day had not come', () => {
    // Day 24: the panel is requested too early, after the ten days and before the thirty.
    const early = [...consulting, fact('2010-01-28', 'panel.requested')];
    expect(state('2010-01-28', 'dsu-4-3-reply', early)).toEqual(['lapsed']);
    expect(state('2010-01-28', 'dsu-4-3-enter-consultations', early)).toEqual(['superseded']);
  });

  it('D1 lapse with a wait that is lifted: no reply is stated, and a panel may be requested on day 11', () => {
    const stated = [...consulting, fact('2010-01-15', 'consultations.notAnswered')];
    expect(state('2010-01-15', 'dsu-4-3-reply', stated)).toEqual(['lapsed']);
  });

  it('D1 in a case of urgency lapse on day 21', () => {
    const urgent = [fact('2010-01-04', 'consultations.requested', { urgent: true })];
    expect(state('2010-01-24', 'dsu-4-8-urgent-enter', urgent)).toEqual(['overdue']);
    expect(state('2010-01-25', 'dsu-4-8-urgent-enter', urgent)).toEqual(['lapsed']);
  });

  it('D1 take a later reply or meeting all the same: before the wait is over it is late, after it there is no duty', () => {
    const reply = (date: string) => [...consulting, fact(date, 'consultations.accepted')];
    expect(state('2010-02-01', 'dsu-4-3-reply', reply('2010-02-01'))).toEqual(['metLate']);
    expect(state('2010-04-01', 'dsu-4-3-reply', reply('2010-04-01'))).toEqual(['lapsed']);
    expect(on('2010-04-01', reply('2010-04-01')).irregularities).toEqual([]);
    const held = [...consulting, fact('2010-02-01', 'consultations.held')];
    expect(state('2010-02-01', 'dsu-4-3-reply', held)).toEqual(['superseded']);
  });

  it('D1 lapsed duties of DSU 4.3 are offered as no next step', () => {
    const duties = ({ nextSteps }: Status) => nextSteps.filter(({ duty }) => duty !== 'may').length;
    expect(duties(on('2010-03-05', consulting))).toBe(2);
    expect(duties(on('2010-03-06', consulting))).toBe(0);
  });
});

describe('D1: the words of what is past its day', () => {
  const step = () => on('2010-01-20', consulting).nextSteps.find(({ rule }) => rule === 'dsu-4-3-reply');

  it.each([
    ['English', english, 'no reply is on record; the 10 days ended on Thursday 14 January 2010'],
    [
      'French',
      french,
      'aucune réponse ne figure au dossier\u00a0; le délai de 10 jours a pris fin le jeudi 14 janvier 2010',
    ],
    ['Spanish', spanish, 'no consta ninguna respuesta; el plazo de 10 días terminó el jueves 14 de enero de 2010'],
  ])('D1 accuse nobody in %s', (_, language, words) => {
    expect(
      rendered(statusText(recordWith(consulting), on('2010-01-20', consulting), { language }), false).toLowerCase(),
    ).toContain(words.toLowerCase());
    const [nothing = ''] = words.split(';');
    const asked = step();
    if (asked === undefined) throw new Error('no step');
    expect(explain(asked, language)).toContain(nothing);
  });

  it('D1 exist for every duty and every target that a fact fulfils', () => {
    const facts = rules
      .filter(({ duty, reference, metBy }) => duty !== 'may' && !reference && metBy)
      .map(({ metBy = [] }) => plainType(metBy[0] ?? 'note'));
    for (const { unrecorded } of [english, french, spanish])
      expect(Object.keys(unrecorded)).toEqual(expect.arrayContaining(facts));
    expect(facts.length).toBeGreaterThan(40);
  });
});

describe('D3: recommendations that the record does not state', () => {
  // Adopted on Tuesday 2011-03-15: twelve months end on 2012-03-15.
  const unknown = adopted();
  const open = (date: string, events: readonly DisputeEvent[]) =>
    on(date, events)
      .deadlines.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('dsu-21'));

  it('D3 are assumed for twelve months, then what depends on them lapses and is no step', () => {
    expect(open('2012-03-15', unknown)).toEqual(expect.arrayContaining(['dsu-21-3-intentions', 'dsu-21-4-fifteen']));
    expect(open('2012-03-16', unknown)).toEqual([]);
    expect(state('2012-03-16', 'dsu-21-3-intentions', unknown)).toEqual(['lapsed']);
    const offered = (date: string) => on(date, unknown).nextSteps.map(({ event }) => event);
    expect(offered('2012-03-15')).toContain('implementation.complianceClaimed');
    expect(offered('2012-03-16')).toEqual(['goodOffices.begun', 'settlement.notified', 'complaint.withdrawn']);
  });

  it('D3 nor does a calendar remind of it: what has lapsed lies ahead of nobody, whatever its day', () => {
    const dispute = replay(recordWith(unknown));
    const guideline = (date: string) => {
      const entries = toICalendar(dispute, date, { only: 'upcoming' }).split('BEGIN:VEVENT');
      return entries.filter((entry) => entry.includes('dsu-21-3-c-guideline')).map((entry) => entry.includes('VALARM'));
    };
    // Fifteen months of 2011-03-15 end on 2012-06-15.
    expect(guideline('2012-03-15')).toEqual([true]);
    expect(guideline('2012-03-16')).toEqual([]);
  });

  it('D3 a fact of implementation brings it back as if it had never lapsed', () => {
    const agreed = [...unknown, fact('2012-06-01', 'rpt.agreed', { period: { months: 18 } })];
    expect(state('2012-06-01', 'dsu-21-3-reasonable-period', agreed)).toEqual(['running']);
    expect(on('2012-06-01', agreed).wtoStatus).toEqual(['adoptedWithRecommendations']);
    const stated = [...unknown, fact('2012-06-01', 'implementation.intentionsStated')];
    expect(state('2012-06-01', 'dsu-21-3-intentions', stated)).toEqual(['metLate']);
  });

  it('D3 recommendations on record do not lapse', () => {
    expect(state('2012-03-16', 'dsu-21-3-intentions', adopted(true))).toEqual(['overdue']);
  });

  it('D3 holds for the six months of SCM 7.9 and what follows them', () => {
    const track = { track: 'actionableSubsidy' } as const;
    expect(state('2012-03-15', 'scm-7-9-countermeasures', unknown, track)).toEqual(['open']);
    for (const rule of ['scm-7-9-six-months', 'scm-7-9-countermeasures'])
      expect(state('2012-03-16', rule, unknown, track)).toEqual(['lapsed']);
  });
});

describe('D4: a panel that is not composed', () => {
  // Established on Tuesday 2010-05-18: nine months end on Friday 2011-02-18.
  const established = upTo('panel.established');

  it('D4 is not late: the nine months run past their day, without days left, and no step is offered', () => {
    const status = on('2011-06-01', established);
    expect(limit(status, 'dsu-12-9-nine-month-cap')).toMatchObject({ state: 'running', due: '2011-02-18' });
    expect(limit(status, 'dsu-12-9-nine-month-cap')).not.toHaveProperty('daysLeft');
    expect(status.nextSteps.filter(({ who }) => who === 'panel')).toEqual([]);
  });

  it('D4 is overdue from the same day once the panel is composed', () => {
    const composed = [...established, fact('2011-05-02', 'panel.composed')];
    expect(limit(on('2011-06-01', composed), 'dsu-12-9-nine-month-cap')).toMatchObject({
      state: 'overdue',
      daysLeft: -103,
    });
  });
});

describe('D5: a reasonable period of which the length is not known', () => {
  const agreed = [...adopted(true), fact('2011-04-20', 'rpt.agreed')];
  const panel = [
    fact('2012-03-01', 'compliance.panel.requested'),
    fact('2012-03-20', 'compliance.panel.established'),
  ] as const;
  const periodOf = (date: string, events: readonly DisputeEvent[]) => on(date, events).states[0];

  it('D5 is over when a compliance panel is established, and its last day stays unknown', () => {
    const events = [...agreed, ...panel];
    expect(periodOf('2012-03-19', events)).toBe('implementation.period.running');
    expect(periodOf('2012-03-20', events)).toBe('implementation.period.expired');
    const period = limit(on('2012-03-20', events), 'dsu-21-3-reasonable-period');
    expect(period.state).toBe('lapsed');
    expect(period).not.toHaveProperty('due');
    const wait = limit(on('2012-03-20', events), 'dsu-22-2-request-suspension');
    expect(wait).toMatchObject({ state: 'open', starts: '2012-03-20' });
    expect(wait).not.toHaveProperty('opens');
    expect(wait.derivation).toMatchObject([{ kind: 'trigger', event: 'compliance.panel.established' }]);
    const step = on('2012-03-20', events).nextSteps.find(({ event }) => event === 'retaliation.requested');
    expect(step).toMatchObject({ duty: 'may', citation: 'DSU 22.2' });
    expect(step).not.toHaveProperty('from');
  });

  it('D5 is over when retaliation is requested, which is not premature', () => {
    const status = on('2012-02-01', [...agreed, fact('2012-02-01', 'retaliation.requested')]);
    expect(status.states[0]).toBe('implementation.period.expired');
    expect(status.irregularities).toEqual([]);
  });

  it('D5 is not over with a sequencing agreement', () => {
    const sequenced = [...agreed, fact('2012-02-01', 'sequencing.agreed')];
    expect(periodOf('2012-02-01', sequenced)).toBe('implementation.period.running');
  });

  it('D5 runs again where the period is changed, and never ends so where its last day is known', () => {
    const modified = [...agreed, ...panel, fact('2012-05-01', 'rpt.modified', { expires: '2012-09-03' })];
    expect(periodOf('2012-05-01', modified)).toBe('implementation.period.running');
    expect(periodOf('2012-09-04', modified)).toBe('implementation.period.expired');
    const known = [...adopted(true), fact('2011-04-20', 'rpt.agreed', { expires: '2012-12-31' }), ...panel];
    expect(periodOf('2012-03-20', known)).toBe('implementation.period.running');
  });

  it('D5 a claim of compliance after it comes late', () => {
    const claimed = [...agreed, ...panel, fact('2012-04-02', 'implementation.complianceClaimed')];
    expect(state('2012-04-02', 'dsu-21-3-reasonable-period', claimed)).toEqual(['metLate']);
  });
});

describe('D8: a dispute without a fact for three years', () => {
  // A reasonable period of ten months ends on 2012-01-15; the last fact is of 2011-04-20.
  const quiet = withPeriod;

  it('D8 is dormant from the day after the third anniversary', () => {
    expect(on('2014-04-20', quiet)).toMatchObject({ lastFact: '2011-04-20' });
    expect(on('2014-04-20', quiet)).not.toHaveProperty('dormant');
    expect(on('2014-04-21', quiet).dormant).toEqual({ since: '2014-04-21' });
    expect(on('2020-01-01', quiet).dormant).toEqual({ since: '2014-04-21' });
  });

  it('D8 lists as lapsed what is past its day, and offers rights only; stage, states and label stay', () => {
    const before = on('2014-04-20', quiet);
    const after = on('2014-04-21', quiet);
    expect(before.deadlines.map(({ state: one }) => one)).toContain('overdue');
    expect(after.deadlines.map(({ state: one }) => one)).not.toContain('overdue');
    expect(limit(after, 'dsu-21-3-reasonable-period').state).toBe('lapsed');
    expect(before.nextSteps.map(({ duty }) => duty)).toContain('must');
    expect([...new Set(after.nextSteps.map(({ duty }) => duty))]).toEqual(['may']);
    expect(after.nextSteps.map(({ event }) => event)).toContain('retaliation.requested');
    const same = ({ stage, states, wtoStatus }: Status) => ({ stage, states, wtoStatus });
    expect(same(after)).toEqual(same(before));
  });

  it('D8 keeps a period whose last day lies ahead', () => {
    const long = [...adopted(true), fact('2011-04-20', 'rpt.agreed', { expires: '2015-12-31' })];
    expect(limit(on('2014-04-21', long), 'dsu-21-3-reasonable-period')).toMatchObject({
      state: 'running',
      due: '2015-12-31',
    });
  });

  it('D8 does not count notes and dates that were reached', () => {
    const noted = [
      ...quiet,
      fact('2013-01-07', 'note', { text: 'A question in the DSB.' }),
      fact('2013-02-04', 'date.reached'),
    ];
    expect(on('2014-04-21', noted)).toMatchObject({ lastFact: '2011-04-20', dormant: { since: '2014-04-21' } });
  });

  it('D8 is a view: a later fact is judged as if the dispute had not been dormant, and an earlier date is unaffected', () => {
    const dispute = disputeWith(quiet);
    const woken = append(dispute, fact('2015-06-01', 'implementation.complianceClaimed'));
    const status = statusOn(woken, '2015-06-01');
    expect(status).not.toHaveProperty('dormant');
    expect(limit(status, 'dsu-21-3-reasonable-period').state).toBe('metLate');
    expect(statusOn(woken, '2014-04-21')).toEqual(statusOn(dispute, '2014-04-21'));
    expect(statusOn(woken, '2013-04-22')).toEqual(statusOn(dispute, '2013-04-22'));
  });

  it('D8 the third anniversary of 29 February is 28 February', () => {
    const leap = [fact('2012-02-29', 'consultations.requested')];
    expect(on('2015-02-28', leap)).not.toHaveProperty('dormant');
    expect(on('2015-03-01', leap).dormant).toEqual({ since: '2015-03-01' });
  });

  it.each<[string, readonly DisputeEvent[]]>([
    ['has ended', [...upTo('panel.composed'), fact('2010-09-01', 'settlement.notified')]],
    ['is on appeal', upTo('appeal.notified')],
    [
      'is in an arbitration of the dispute (DSU 25)',
      [...consulting, fact('2010-03-01', 'arbitration.agreed', { purpose: 'merits' })],
    ],
    [
      'is in an arbitration of the period (DSU 21.3(c))',
      [...adopted(true), fact('2011-05-02', 'rpt.arbitrationRequested')],
    ],
    [
      'is in an arbitration on retaliation (DSU 22.6)',
      [...quiet, fact('2012-02-01', 'retaliation.requested'), fact('2012-02-20', 'retaliation.objected')],
    ],
  ])('D8 is not dormant where it %s', (_, events) => {
    expect(on('2030-01-01', events)).not.toHaveProperty('dormant');
  });

  it('D8 is dormant while the arbitration on retaliation is suspended', () => {
    const suspended = [
      ...quiet,
      fact('2012-02-01', 'retaliation.requested'),
      fact('2012-02-20', 'retaliation.objected'),
      fact('2012-03-01', 'retaliation.arbitrationSuspended'),
    ];
    expect(on('2030-01-01', suspended).dormant).toEqual({ since: '2015-03-02' });
  });

  it('D8 has no last fact before the first', () => {
    expect(on('2009-12-31', consulting)).not.toHaveProperty('lastFact');
  });

  it('D8 leaves few duties past their day by more than five years, over all real records: before it were 598', () => {
    const date = '2024-04-30';
    const statuses = namedRecords
      .filter(({ file }) => file === 'disputes')
      .map(({ record }) => statusOn(replayed(record), date));
    const overdue = statuses.flatMap(({ deadlines }) =>
      deadlines.filter(({ state: one, lastDay: due = '9999' }) => one === 'overdue' && due < '2019-04-30'),
    );
    expect(overdue.length).toBeLessThan(100);
    const dormant = statuses.filter((one) => one.dormant);
    expect(dormant.flatMap(({ nextSteps }) => nextSteps.filter(({ duty }) => duty !== 'may'))).toEqual([]);
    expect(dormant.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { tools } from 'wto-dispute/tools';
import { answerOf, contradictory, ds590, goodCalls, recordIn } from './records.js';

/*
 * DS590 is as in test/answers/ds590.test.ts: the request of 11 September 2019 and sixty days give 10 November, so a panel
 * may be requested from 11 November 2019 (DSU 4.7); the tenth day of DSU 4.3 is a Saturday, so Japan replies by Monday 23.
 */
const panelRequest = { rule: 'dsu-4-7-request-panel', citation: 'DSU 4.7', opens: '2019-11-11', lastDay: '2019-11-10' };

describe('wto_status', () => {
  const { data, text } = answerOf('wto_status', { record: ds590, date: '2019-11-08' });

  it('says the stage, and the wait of DSU 4.7 with its derivation and the other reading', () => {
    expect(data).toMatchObject({
      dispute: { ds: 590 },
      stage: 'consultations',
      states: ['consultations.window'],
      wtoStatus: ['inConsultations'],
      deadlines: [{ ...panelRequest, member: 'Korea', state: 'waiting', daysLeft: 3 }],
      pastDeadlines: 3,
    });
    expect(text).toContain('allowed from Monday 11 November 2019');
    expect(text).toContain(
      '[dsu-4-7-request-panel]: request for consultations received on Wednesday 11 September 2019; 60 days from the next day, DSU 4.7;',
    );
    expect(text).toContain('Other readings: DSU 4.7');
    expect(JSON.stringify(data['deadlines'])).toContain('allowed from Sunday 10 November 2019');
  });

  it('says under lenient what was set aside, and refuses the record otherwise', () => {
    const { data: lenient, text: told } = answerOf('wto_status', {
      ...{ record: contradictory, date: '2020-09-01', policy: 'lenient' },
    });
    expect(lenient).toMatchObject({ setAside: [{ fact: { type: 'panel.established', date: '2020-08-28' } }] });
    expect(told).toContain('28 August 2020');
    expect(() => answerOf('wto_status', { record: contradictory, date: '2020-09-01' })).toThrow(/^record: /);
  });

  it('says what is irregular: a panel requested on day 45', () => {
    const { data: early } = answerOf('wto_status', {
      record: { ...contradictory, events: [contradictory.events[0], { type: 'panel.requested', date: '2019-10-26' }] },
      date: '2019-10-26',
    });
    // Sixteen days before 11 November.
    expect(early).toMatchObject({
      irregularities: [{ citation: 'DSU 4.7', kind: 'premature', days: 16, fact: { type: 'panel.requested' } }],
    });
  });

  it('counts the closed days that it is told', () => {
    const opened = { ...contradictory, events: contradictory.events.slice(0, 1) };
    const dueWith = (closed: readonly string[]) => {
      const { data: told } = answerOf('wto_status', { record: opened, date: '2019-09-12', closed });
      return Array.isArray(told['deadlines']) && told['deadlines'].find(({ rule }) => rule === 'dsu-4-3-reply')?.due;
    };
    expect([dueWith([]), dueWith(['2019-09-23'])]).toEqual(['2019-09-23', '2019-09-24']);
  });
});

it('wto_next_steps says who may do what from when, and how the day comes about', () => {
  const { data, text } = answerOf('wto_next_steps', { record: ds590, date: '2019-11-08' });
  const [first] = data['steps'] as readonly unknown[];
  expect(first).toMatchObject({
    ...{ member: 'Korea', duty: 'may', event: 'panel.requested', from: '2019-11-11', citation: 'DSU 4.7' },
    derivation: expect.stringContaining('end of the wait Sunday 10 November 2019'),
  });
  expect(text).toContain('Korea (complainant) may request the establishment of a panel');
});

it('wto_next_steps derives the day that the step has, of several complaints too', () => {
  // The first request governs (DSU 4.7): sixty days from Korea's of 11 September allow Brazil's panel as well. The ten days
  // of DSU 4.3 count from each request: from 25 September they end on Saturday 5 October, so Monday 7 October counts.
  const request = (by: string, date: string) => ({ type: 'consultations.requested', date, by });
  const events = [request('Korea', '2019-09-11'), request('Brazil', '2019-09-25')];
  const record = { title: '', complainants: ['Korea', 'Brazil'], respondent: 'Japan', events };
  const { data } = answerOf('wto_next_steps', { record, date: '2019-10-01' });
  const derived = (complainant: string, event: string) =>
    (data['steps'] as readonly Readonly<Record<string, unknown>>[])
      .filter((step) => step['event'] === event && String(step['complainants']) === complainant)
      .map(({ from, until, derivation }) => [
        from ?? until,
        String(derivation).replace(/.* (\w+ \d+ \w+ \d+).*$/, '$1'),
      ]);
  expect(derived('Korea', 'panel.requested')).toEqual([['2019-11-11', 'Monday 11 November 2019']]);
  expect(derived('Brazil', 'panel.requested')).toEqual([['2019-11-11', 'Monday 11 November 2019']]);
  expect(derived('Korea', 'consultations.accepted')).toEqual([['2019-09-23', 'Monday 23 September 2019']]);
  expect(derived('Brazil', 'consultations.accepted')).toEqual([['2019-10-07', 'Monday 7 October 2019']]);
});

describe('wto_check', () => {
  it('says what a fact presupposes', () => {
    const { data, text } = answerOf('wto_check', {
      ...{ record: ds590, event: { type: 'panel.composed', date: '2019-11-08' } },
    });
    expect(data).toMatchObject({
      ...{ possible: false, reason: 'incomplete', missing: ['panel.requested', 'panel.established'] },
      possibleEvents: expect.arrayContaining(['panel.requested']),
    });
    expect(text).toContain('presupposes what the record lacks: request for a panel, establishment of the panel');
  });

  it('says that a fact is possible and too early', () => {
    const record = { ...ds590, events: [{ type: 'consultations.requested', date: '2019-09-11' }] };
    const { data } = answerOf('wto_check', { record, event: { type: 'panel.requested', date: '2019-10-26' } });
    expect(data).toMatchObject({ possible: true, irregularities: [{ citation: 'DSU 4.7', days: 16 }] });
    expect(data).not.toHaveProperty('possibleEvents');
  });
});

describe('wto_explain', () => {
  it('has each step, its article and its length, and the dates of the other reading', () => {
    const { data, text } = answerOf('wto_explain', {
      ...{ record: ds590, date: '2019-11-08', rule: 'dsu-4-7-request-panel' },
    });
    expect(data).toMatchObject({
      rule: 'dsu-4-7-request-panel',
      deadlines: [
        {
          ...panelRequest,
          steps: [
            { kind: 'trigger', date: '2019-09-11', event: 'consultations.requested' },
            { kind: 'period', date: '2019-11-10', length: { days: 60 }, citation: 'DSU 4.7' },
            { kind: 'unmoved', date: '2019-11-10' },
            { kind: 'opens', date: '2019-11-11' },
          ],
          disputed: [{ reading: 'dsu-4-7-day-sixty', option: 'day-60', opens: '2019-11-10' }],
        },
      ],
    });
    expect(text).toContain('a training text of the WTO');
  });

  it('finds time-limits that have ended, and says where none has begun', () => {
    const ask = (rule: string) => answerOf('wto_explain', { record: ds590, date: '2019-11-08', rule });
    expect(ask('dsu-4-3-reply').data).toMatchObject({ deadlines: [{ due: '2019-09-23', state: 'met' }] });
    const { data, text } = ask('dsu-16-4-appeal');
    expect(data['deadlines']).toEqual([]);
    expect(text).toContain('No time-limit under DSU 16.4 has begun by 8 November 2019.');
  });
});

describe('wto_project', () => {
  // As README.md has it: a request on 11 November, and the first meeting with an open agenda on 22 November.
  it('has the path ahead with the day of each step', () => {
    const { data, text, notice } = answerOf('wto_project', { record: ds590, date: '2019-11-08' });
    expect(data).toMatchObject({ profile: 'law', pace: 'fastest', appeal: false, from: '2019-11-08' });
    expect((data['steps'] as readonly unknown[]).slice(0, 2)).toMatchObject([
      { event: 'panel.requested', date: '2019-11-11', citation: 'DSU 4.7' },
      { event: 'panel.established', date: '2019-11-22' },
    ]);
    expect(text).toContain('If everybody acts on the first day that the law allows, without an appeal:');
    expect(notice).toContain('no forecast');
  });

  it('takes the pace, the appeal and the schedule that are asked for', () => {
    const first = (manner: object) =>
      answerOf('wto_project', { record: ds590, date: '2019-11-08', ...manner }).data['steps'] as readonly unknown[];
    expect(first({ pace: 'slowest' })[0]).toMatchObject({ event: 'panel.requested', limit: 'none' });
    expect(first({ pace: 'slowest' })[0]).not.toHaveProperty('date');
    expect(first({ appeal: true })).toContainEqual(expect.objectContaining({ event: 'appeal.notified' }));
    // Sixty days from the request for consultations (docs/projection.md).
    expect(first({ profile: 'published' })[0]).toMatchObject({ event: 'panel.requested', date: '2019-11-10' });
  });

  it('says that a dispute that has ended has no path', () => {
    const settled = { type: 'settlement.notified', date: '2019-11-01' };
    const record = { ...contradictory, events: [contradictory.events[0], settled] };
    const { data, text } = answerOf('wto_project', { record, date: '2019-11-08' });
    expect(data['steps']).toEqual([]);
    expect(text).toContain('- None');
  });
});

describe('wto_agenda', () => {
  const datesIn = (input: object) => {
    const { data } = answerOf('wto_agenda', { records: [ds590], from: '2019-09-16', ...input });
    return (data['items'] as readonly { readonly date: string; readonly on: string }[]).map(({ date, on }) => [
      date,
      on,
    ]);
  };

  it('lists what falls due and what opens, with the rule and the dispute', () => {
    const { data, text } = answerOf('wto_agenda', { records: [ds590], from: '2019-09-16', to: '2019-11-30' });
    expect(data).toMatchObject({ from: '2019-09-16', to: '2019-11-30' });
    expect(data['items']).toContainEqual(
      expect.objectContaining({ on: 'opens', date: '2019-11-11', dispute: expect.objectContaining({ ds: 590 }) }),
    );
    expect(text).toContain('2019-09-23 DS590 Japan (respondent): last day to reply to the request for consultations');
  });

  it('takes days in place of a last day, a Member and a role', () => {
    expect(datesIn({ days: 7, member: 'Japan' })).toEqual([['2019-09-23', 'due']]);
    expect(datesIn({ days: 6, member: 'Japan' })).toEqual([]);
    expect(datesIn({ role: 'complainant' })).toEqual([['2019-11-11', 'opens']]);
    // Without either it covers 90 days: to 15 December 2019.
    expect(answerOf('wto_agenda', { records: [ds590], from: '2019-09-16' }).data['to']).toBe('2019-12-15');
    expect(answerOf('wto_agenda', { records: [], from: '9999-12-30' }).data['to']).toBe('9999-12-31');
    expect(() => datesIn({ days: 7, to: '2019-09-23' })).toThrow('to');
  });
});

describe('wto_rules', () => {
  const idsUnder = (article: string) =>
    (answerOf('wto_rules', { article }).data['rules'] as readonly { readonly id: string }[]).map(({ id }) => id);

  it('has a rule by its id', () => {
    const { data, text } = answerOf('wto_rules', { rule: 'dsu-16-4-appeal' });
    expect(data['rules']).toMatchObject([
      { id: 'dsu-16-4-appeal', citation: 'DSU 16.4', kind: 'window', holder: 'eitherParty', period: { days: 60 } },
    ]);
    expect(text).toContain('60 days');
  });

  it('finds the paragraphs of an article, and not those of another with the same beginning', () => {
    expect(idsUnder('DSU 16')).toEqual(expect.arrayContaining(['dsu-16-1-not-before', 'dsu-16-4-appeal']));
    expect(idsUnder('dsu  16.4')).toContain('dsu-16-4-appeal');
    expect(idsUnder('dsu  16.4')).not.toContain('dsu-16-1-not-before');
    expect(idsUnder('DSU 4.1')).not.toContain('dsu-4-11-join');
    expect(idsUnder('DSU 99')).toEqual([]);
  });

  it('lists every rule in short', () => {
    const { data } = answerOf('wto_rules', {});
    const rules = data['rules'] as readonly object[];
    expect(rules.length).toBeGreaterThan(100);
    expect(Object.keys(rules[0] ?? {})).toEqual(['id', 'citation']);
  });
});

describe('every tool', () => {
  it.each(tools)(
    '$name answers in three languages, says what it is not, and has data that JSON can carry',
    ({ name }) => {
      const asked = (language?: string) => answerOf(name, { ...goodCalls[name], ...(language && { language }) });
      const [english, french, spanish] = [asked('en'), asked('fr'), asked('es')];
      expect(asked()).toEqual(english);
      expect(english.notice).toContain('not legal advice');
      expect(french.notice).toContain("n'est pas un avis juridique");
      expect(spanish.notice).toContain('no es asesoramiento jurídico');
      for (const { text, notice, data } of [english, french, spanish]) {
        expect(text.endsWith(`\n\n${notice}`)).toBe(true);
        expect(JSON.parse(JSON.stringify(data))).toEqual(data);
        expect(Object.values(data).every((value) => typeof value !== 'object' || Object.isFrozen(value))).toBe(true);
      }
      expect(new Set([english.text, french.text, spanish.text]).size).toBe(3);
    },
  );

  it.each(tools)('$name is short, also of a dispute of many years', ({ name }) => {
    const record = recordIn('ds316');
    const call = { ...goodCalls[name], ...(name === 'wto_agenda' ? { records: [record] } : { record }) };
    const { event, ...others } = call as { readonly event?: unknown };
    const asked =
      name === 'wto_rules' ? goodCalls[name] : { ...others, ...(event !== undefined && { event }), policy: 'lenient' };
    expect(JSON.stringify(answerOf(name, asked)).length).toBeLessThan(20_000);
  });

  it('does not change its input', () => {
    const before = JSON.stringify(ds590);
    for (const { name, run } of tools) run(goodCalls[name]);
    expect(JSON.stringify(ds590)).toBe(before);
  });
});

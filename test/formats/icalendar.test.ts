import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toICalendar } from '../../src/formats.js';
import { agenda, append, type Dispute, replay, statusOn } from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { growth, hostile, hostileRecord, someDates, tenReal, unsafe } from './disputes.js';

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

/** The text of each entry by its UID. */
const entriesOf = (text: string): Map<string, string> => {
  const entries = [...text.matchAll(/BEGIN:VEVENT([\s\S]*?)END:VEVENT/g)].map(([, entry = '']) => entry);
  return new Map(entries.map((entry) => [/UID:(.*)/.exec(entry)?.[1]?.trim() ?? '', entry]));
};

const entryOf = (text: string, uid: string): string => {
  const [, entry = ''] = [...entriesOf(text)].find(([id]) => id.includes(uid)) ?? [];
  return entry.replaceAll('\r\n ', '');
};

const korea = (...more: Parameters<typeof append>[1][]): Dispute =>
  more.reduce(
    append,
    replay({
      ds: 590,
      title: 'Japan — Products and Technology',
      complainants: ['Korea'],
      respondent: 'Japan',
      events: [{ type: 'consultations.requested', date: '2019-09-11' }],
    }),
  );

describe('a calendar of a real dispute', () => {
  describe.each(tenReal.map((one) => [one.name, one] as const))('%s', (_, one) => {
    it.each(someDates(one))('has an entry on the day of each live time-limit, as of %s', (date) => {
      const events = eventsOf(toICalendar(one.dispute, date));
      const noted = events
        .filter((event) => event.component.getFirstPropertyValue('status') === 'CONFIRMED')
        .map((event) => event.startDate.toString());
      const days = statusOn(one.dispute, date).deadlines.flatMap(({ kind, due, dueAtLatest, opens }) => {
        const last = due !== undefined && due < date ? (dueAtLatest ?? due) : due;
        const day = kind === 'waitingPeriod' ? opens : last;
        return day === undefined ? [] : [day];
      });
      for (const day of days) expect(noted).toContain(day);
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
      }
    });

    it('has every UID once', () => {
      const uids = eventsOf(toICalendar(one.dispute, one.dates.at(-1) ?? '')).map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
    });

    it('changes an entry upon a fact only with a higher SEQUENCE, and never loses one', () => {
      for (const { before, fact, after } of growth(one)) {
        const [old, now] = [before, after].map((dispute) => entriesOf(toICalendar(dispute, fact.date, { remind: [] })));
        const changed = new Date(`${fact.date}T00:00:00Z`).toISOString().slice(0, 10).replaceAll('-', '');
        for (const [uid, entry] of old ?? []) {
          const next = now?.get(uid);
          expect(next, uid).toBeDefined();
          if (next === entry) continue;
          const sequence = (text = '') => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
          expect(next).toContain(`DTSTAMP:${changed}T000000Z`);
          expect(sequence(next), uid).toBeGreaterThan(sequence(entry));
        }
      }
    });
  });

  it('stays the same from day to day if nothing happens, apart from reminders', () => {
    const dispute = korea();
    const days = ['2019-09-12', '2019-09-30', '2019-11-11', '2025-01-01'];
    const texts = days.map((date) => toICalendar(dispute, date, { remind: [] }).replaceAll(/DTSTAMP:.*/g, ''));
    expect(new Set(texts).size).toBe(1);
  });
});

describe('an entry', () => {
  it('is for a waiting period on the first day on which the act is allowed', () => {
    expect(entryOf(toICalendar(korea(), '2019-09-16'), 'dsu-4-7')).toContain('DTSTART;VALUE=DATE:20191111');
  });

  it('moves with its period under the same UID, with a higher SEQUENCE', () => {
    const set = [
      { type: 'panel.requested', date: '2019-12-01' },
      { type: 'panel.established', date: '2020-01-20' },
      { type: 'panel.composed', date: '2020-02-20' },
      { type: 'panel.reportCirculated', date: '2021-02-01' },
      { type: 'report.adopted', date: '2021-03-10', recommendations: true },
      { type: 'rpt.agreed', date: '2021-04-01', period: { months: 8 } },
    ] as const;
    const moved = { type: 'rpt.modified', date: '2021-10-01', expires: '2022-02-10' } as const;
    const before = entryOf(toICalendar(korea(...set), '2021-10-01'), 'reasonable-period');
    const after = entryOf(toICalendar(korea(...set, moved), '2021-10-01'), 'reasonable-period');
    expect(before).toContain('DTSTART;VALUE=DATE:20211110');
    expect(after).toContain('DTSTART;VALUE=DATE:20220210');
    expect(after.match(/UID:.*/)?.[0]).toBe(before.match(/UID:.*/)?.[0]);
    const numbers = [before, after].map((entry) => Number(/SEQUENCE:(\d+)/.exec(entry)?.[1]));
    expect(numbers[1]).toBeGreaterThan(numbers[0] ?? Infinity);
  });

  it('is cancelled if its time-limit is superseded or met before its day, but not if it is met late', () => {
    const refused = toICalendar(korea({ type: 'consultations.refused', date: '2019-09-15' }), '2019-09-15');
    expect(entryOf(refused, 'dsu-4-3-reply')).toContain('STATUS:CANCELLED');
    const accepted = toICalendar(korea({ type: 'consultations.accepted', date: '2019-09-16' }), '2019-09-16');
    expect(entryOf(accepted, 'dsu-4-3-reply')).toContain('STATUS:CANCELLED');
    const late = toICalendar(korea({ type: 'consultations.held', date: '2019-12-01' }), '2019-12-01');
    expect(entryOf(late, 'dsu-4-3-enter')).toContain('STATUS:CONFIRMED');
    const settled = korea({ type: 'settlement.notified', date: '2019-09-20' });
    for (const { state, rule } of statusOn(settled, '2019-09-20').pastDeadlines)
      if (state === 'superseded') expect(entryOf(toICalendar(settled, '2019-09-20'), rule)).toContain('CANCELLED');
  });

  it('has reminders only for days ahead', () => {
    const remind = [14, 0, 14];
    const reminders = entryOf(toICalendar(korea(), '2019-09-23', { remind }), 'dsu-4-3-reply').match(/TRIGGER:.*/g);
    expect(reminders?.map((line) => line.trim())).toEqual(['TRIGGER:-P13DT15H', 'TRIGGER:PT9H']);
    expect(entryOf(toICalendar(korea(), '2019-09-24', { remind }), 'dsu-4-3-reply')).not.toContain('VALARM');
    expect(toICalendar(korea(), '2019-09-23', { remind: [] })).not.toContain('VALARM');
  });

  // An all-day entry begins at midnight: RFC 5545, 3.8.6.3 counts TRIGGER from there.
  it('reminds at an hour, of which ical.js makes the same moment', () => {
    const remind = [{ days: 7, hour: 9 }, { days: 1, hour: 0 }, { days: 1, hour: 14 }, { days: 0, hour: 0 }, 7];
    const [event] = new ICAL.Component(ICAL.parse(toICalendar(korea(), '2019-09-16', { remind })))
      .getAllSubcomponents('vevent')
      .filter((one) => String(one.getFirstPropertyValue('uid')).includes('dsu-4-3-reply'));
    const start = event?.getFirstPropertyValue('dtstart') as ICAL.Time;
    const moments = event?.getAllSubcomponents('valarm').map((alarm) => {
      const moment = start.clone();
      moment.isDate = false;
      moment.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return moment.toString();
    });
    expect(moments).toEqual([
      '2019-09-16T09:00:00',
      '2019-09-22T00:00:00',
      '2019-09-22T14:00:00',
      '2019-09-23T00:00:00',
    ]);
  });

  it.each([
    [{ days: 1, hour: 24 }, 'remind[0].hour: 24 is too large; at most 23'],
    [{ days: -1 }, 'remind[0].days: -1 is too small; at least 0'],
    [{ days: 1, minute: 5 }, 'remind[0].minute: unknown field; known here: days, hour'],
    [{ hour: 9 }, 'remind[0].days: expected a whole number, found nothing'],
  ])('refuses the reminder %j', (one, message) => {
    expect(() => toICalendar(korea(), '2019-09-23', { remind: [one as never] })).toThrow(message);
  });

  it.each([-1, 0.5, Number.NaN, Infinity])('refuses a reminder of %s days', (days) => {
    expect(() => toICalendar(korea(), '2019-09-23', { remind: [days] })).toThrow('invalid argument: remind[0]: ');
  });

  it('has no end on the last day of the calendar', () => {
    const dispute = replay({ ...korea().record, events: [{ type: 'consultations.requested', date: '9999-12-20' }] });
    expect(toICalendar(dispute, '9999-12-31')).toContain('DTSTART;VALUE=DATE:99991231\r\nTRANSP');
  });
});

describe('whose entry it is', () => {
  const dispute = korea(
    { type: 'panel.requested', date: '2019-11-18' },
    { type: 'panel.established', date: '2019-12-18' },
  );
  const calendar = toICalendar(dispute, '2019-12-18', { remind: [] });
  const summaries = (text: string) => eventsOf(text).map(({ summary }) => summary);

  it('stands first in its title, then the dispute', () => {
    expect(summaries(calendar)).toContain('Japan, DS590: last day to reply to the request for consultations (DSU 4.3)');
    expect(summaries(calendar).filter((one) => /^DS\d/.test(one))).toEqual([]);
    expect(summaries(toICalendar(dispute, '2019-12-18', { language: french }))).toContain(
      "Japon, DS590\u00a0: dernier jour pour répondre à la demande de consultations (article 4:3 du Mémorandum d'accord)",
    );
    expect(summaries(toICalendar(dispute, '2019-12-18', { language: spanish }))).toContain(
      'Japón, DS590: último día para responder a la solicitud de celebración de consultas (párrafo 3 del artículo 4 del ESD)',
    );
  });

  it('is the role where no Member is named, and the dispute is its title where it has no number', () => {
    const unnumbered = toICalendar(replay({ ...korea().record, ds: undefined as never }), '2019-09-16');
    expect(summaries(calendar)).toContain(
      'Either party, DS590: first day to ask the Director-General to determine the composition of the panel (DSU 8.7)',
    );
    expect(summaries(unnumbered)).toContain(
      'Japan, Japan — Products and Technology: last day to reply to the request for consultations (DSU 4.3)',
    );
    expect(unnumbered).not.toContain('URL:');
  });

  it('stands among the categories, and the URL is the page of the WTO', () => {
    const entry = entryOf(calendar, 'dsu-4-3-reply');
    expect(entry).toContain('\r\nCATEGORIES:Japan,DS590,deadline\r\n');
    expect(entry).toContain('\r\nURL:https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds590_e.htm\r\n');
  });

  it('is asked for by Member, in whatever spelling, and by role', () => {
    const rulesFor = (options: Parameters<typeof toICalendar>[2]) =>
      [...entriesOf(toICalendar(dispute, '2019-12-18', options)).keys()].map((uid) => uid.split('.')[1]?.split('@')[0]);
    const [japan, korean] = [rulesFor({ member: 'Japón' }), rulesFor({ member: 'Korea, Republic of' })];
    expect(japan).toContain('dsu-4-3-reply');
    expect(japan).not.toContain('dsu-4-7-request-panel');
    expect(korean).toContain('dsu-4-7-request-panel');
    // Both are parties.
    for (const rules of [japan, korean]) expect(rules).toContain('dsu-8-7-ask-dg');
    expect(rulesFor({ role: 'eitherParty' })).toEqual(['dsu-8-7-ask-dg']);
    expect(rulesFor({ role: 'panel', member: 'Japan' })).toEqual([]);
    expect(() => rulesFor({ member: 'Japam' })).toThrow('did you mean "Japan"?');
  });

  it('agrees with the agenda', () => {
    for (const { dispute: one, dates } of tenReal)
      for (const date of dates.slice(0, 12)) {
        const { complainants, respondent } = one.record;
        for (const member of [complainants[0] ?? '', respondent]) {
          const listed = agenda([one], { from: date, days: 20_000, member }).map((item) => item.date);
          const noted = eventsOf(toICalendar(one, date, { member, only: 'upcoming' })).map(
            (event) => `${event.startDate}`,
          );
          expect(noted).toEqual(expect.arrayContaining([...new Set(listed)]));
        }
      }
  });
});

describe('only what is upcoming', () => {
  const dispute = korea({ type: 'consultations.accepted', date: '2019-09-20' });

  it('leaves out what is past, met or moot', () => {
    const entries = [...entriesOf(toICalendar(dispute, '2019-10-01', { only: 'upcoming' })).values()];
    const days = entries.map((entry) => /DTSTART;VALUE=DATE:(\d+)/.exec(entry)?.[1] ?? '');
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day >= '20191001').toBe(true);
    expect(entries.join('')).not.toContain('CANCELLED');
    expect(entryOf(entries.join(''), 'dsu-4-3-reply')).toBe('');
  });

  it('keeps what was published, so that a correction reaches its readers', () => {
    const before = toICalendar(korea(), '2019-09-16', { only: 'upcoming' });
    const after = toICalendar(dispute, '2019-10-01', { only: 'upcoming', previous: before });
    expect(entryOf(after, 'dsu-4-3-reply')).toContain('STATUS:CANCELLED');
    // The window of DSU 4.11 is over since 21 September 2019: nothing has changed but the day.
    const passed = entryOf(before, 'dsu-4-11').replace(/BEGIN:VALARM[\s\S]*END:VALARM\r\n/, '');
    expect(entryOf(after, 'dsu-4-11').replace(/BEGIN:VALARM[\s\S]*END:VALARM\r\n/, '')).toBe(passed);
    expect(new Set(entriesOf(after).keys())).toEqual(new Set(entriesOf(before).keys()));
  });

  it('is the one choice', () => {
    expect(() => toICalendar(dispute, '2019-10-01', { only: 'past' as never })).toThrow('only: "past" is not one of');
  });
});

describe('several disputes in a calendar', () => {
  const [first, second] = [tenReal[0], tenReal[1]] as const;
  const all = [first?.dispute, second?.dispute, first?.dispute].filter((one) => one !== undefined);
  const events = eventsOf(toICalendar(all, '2020-01-01'));

  it('are sorted by date', () => {
    const days = events.map((event) => event.startDate.toString());
    expect(days).toEqual([...days].sort());
  });

  it('have UIDs of their own, and one that is given twice has each entry once', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const names = new Set(events.map(({ uid }) => uid.split('.')[0]));
    expect(names.size).toBe(2);
  });

  it('may be none', () => {
    expect(eventsOf(toICalendar([], '2020-01-01'))).toEqual([]);
  });
});

describe('the text of a calendar', () => {
  const text = toICalendar(replay(hostileRecord), '2019-09-13');

  it('is folded at 75 octets, within no character', () => {
    const bytes = new TextEncoder();
    for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes.encode(text))).toBe(text);
  });

  it('has every character of the record except those that cannot be shown', () => {
    const [event] = eventsOf(text);
    expect(event?.description).toContain(
      hostile
        .replaceAll('\u0007', '')
        .replace(/[\u202A-\u202E]/g, '')
        .replace(/\s+/g, ' '),
    );
    expect(text).not.toMatch(unsafe);
  });

  it('lets no text of a record begin a component', () => {
    expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBe(eventsOf(text).length);
  });

  it('is in the language asked for', () => {
    expect(toICalendar(korea(), '2019-09-16', { language: french })).toContain(
      'PRODID:-//wto-dispute//wto-dispute//FR',
    );
  });
});

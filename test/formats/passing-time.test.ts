import { describe, expect, it } from 'vitest';
import { toICalendar } from '../../src/formats.js';
import { type DisputeEvent, replay } from '../../src/index.js';

const facts: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2017-01-10' },
  { type: 'panel.requested', date: '2017-03-15' },
  { type: 'panel.established', date: '2017-04-19' },
  { type: 'panel.composed', date: '2017-05-17' },
];
const circulated: DisputeEvent = { type: 'panel.reportCirculated', date: '2018-10-31' };
const suspended: DisputeEvent = { type: 'panel.suspended', date: '2017-06-01' };

/** The day, the status and the SEQUENCE of the entry of a rule in the calendar of a date. */
function entry(rule: string, events: readonly DisputeEvent[], date: string): (string | undefined)[] {
  const dispute = replay({ title: 'A dispute', complainants: ['Korea'], respondent: 'Japan', events: [...events] });
  const [text = ''] = toICalendar(dispute, date)
    .split('END:VEVENT')
    .filter((one) => one.replaceAll('\r\n ', '').includes(`.${rule}@wto-dispute`));
  return [/DTSTART;VALUE=DATE:(\d+)/, /STATUS:(\w+)/, /SEQUENCE:(\d+)/].map((of) => of.exec(text)?.[1]);
}

describe('a calendar as time passes without a fact', () => {
  // 60 days from 31 October 2018 end on Sunday 30 December, which moves to Monday 31 December; the WTO is usually closed on
  // that day and on 1 January (amendments, E), which makes it Wednesday 2 January 2019.
  it('has a last day in doubt on the safe day, and once that is past on the other one', () => {
    const appeal = (date: string) => entry('dsu-16-4-appeal', [...facts, circulated], date);
    expect(appeal('2018-12-31')).toEqual(['20181231', 'CONFIRMED', '0']);
    expect(appeal('2019-01-01')).toEqual(['20190102', 'CONFIRMED', '1']);
    expect(appeal('2019-06-01')).toEqual(['20190102', 'CONFIRMED', '1']);
  });

  // DSU 12.12: the authority of a panel lapses after twelve months of suspension, 1 June 2018, and its time-limits with it.
  it('says that a suspended panel has lapsed, although no fact does', () => {
    const cap = (date: string) => entry('dsu-12-9-nine-month-cap', [...facts, suspended], date);
    // Nobody knows the end of the nine months as long as the panel is suspended.
    expect(cap('2018-06-01')).toEqual(['20180119', 'CANCELLED', '1']);
    expect(cap('2018-06-02')).toEqual(['20180119', 'CANCELLED', '2']);
  });
});

import { fromDay, toDay } from '../src/calendar/date.js';
import { LONGEST_LIST } from '../src/record/plain.js';

/** A record of as many facts as are read, each of a kind that costs something for all that came before. */
export interface Input {
  readonly title: string;
  readonly complainants: readonly string[];
  readonly respondent: string;
  readonly events: readonly { readonly type: string; readonly date: string }[];
}

const FIRST = toDay('1995-01-10');

/** A fact so many days after the first. */
const fact = (type: string, after: number, fields: object = {}) => ({ type, date: fromDay(FIRST + after), ...fields });
const on = (after: number) => fromDay(FIRST + after);

const upToPanel = [
  fact('consultations.requested', 0),
  fact('panel.requested', 70),
  fact('panel.established', 100),
  fact('panel.composed', 120),
];
const upToReport = [...upToPanel, fact('panel.reportCirculated', 300)];
const upToAdoption = [...upToReport, fact('report.adopted', 340), fact('implementation.intentionsStated', 350)];

/** A record that begins in one way and repeats another until it is full. */
function record(begin: Input['events'], repeat: (round: number) => Input['events'], names = ['Korea']): Input {
  const events = [...begin];
  const size = repeat(0).length;
  for (let round = 0; events.length + size <= LONGEST_LIST; round += 1) events.push(...repeat(round));
  return { title: 'A dispute', complainants: names, respondent: 'Japan', events };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `Member ${index}`);
const hundred = many(100);
const thousands = many(LONGEST_LIST / 2);

/** The worst records known. */
export const worst: Readonly<Record<string, Input>> = {
  'notes of the press': record([fact('consultations.requested', 0)], (round) => [
    fact('note', 1 + round, { text: 'a press release' }),
  ]),
  'a complainant for every two facts': record(
    [],
    (round) => [
      fact('consultations.requested', 0, { by: thousands[round] }),
      fact('panel.requested', 70 + round, { by: thousands[round] }),
    ],
    thousands,
  ),
  'a hundred complainants, again and again': record(
    [],
    (round) => {
      const by = hundred[round % hundred.length];
      const wave = Math.floor(round / hundred.length);
      return [fact('consultations.requested', wave, { by }), fact('panel.requested', 61 + wave, { by })];
    },
    hundred,
  ),
  'notices of delay': record(upToPanel, (round) => [fact('panel.delayNotified', 121 + round)]),
  'suspensions and resumptions': record(upToPanel, (round) => [
    fact('panel.suspended', 130 + 2 * round),
    fact('panel.resumed', 131 + 2 * round),
  ]),
  'meetings of the DSB': record(upToPanel.slice(0, 2), (round) => [
    fact('dsb.meetingScheduled', 80 + round, { on: on(100 + round) }),
  ]),
  'appeals given and withdrawn': record(upToReport, (round) => [
    fact('appeal.notified', 310 + 2 * round),
    fact('appeal.withdrawn', 311 + 2 * round),
  ]),
  'periods to comply': record(upToAdoption, (round) => [fact('rpt.agreed', 360 + round, { expires: on(400 + round) })]),
  'reports on implementation': record(upToAdoption, (round) => [fact('implementation.statusReported', 360 + round)]),
  'compliance panels': record(upToAdoption, (round) => [
    fact('compliance.panel.requested', 900 + 2 * round),
    fact('compliance.panel.established', 901 + 2 * round),
  ]),
  'requests to retaliate': record([...upToAdoption, fact('rpt.agreed', 360, { expires: on(400) })], (round) => [
    fact('retaliation.requested', 401 + round),
  ]),
};

/** The WTO is closed for eighty years. */
export const closedForYears = { closed: Array.from({ length: 30_000 }, (_, index) => on(index)) };

/*
 * How days are counted, held against what happened: 624 real disputes, replayed leniently, because
 * public histories leave steps out. See docs/counting.md for what follows from it.
 */
import { type Dispute, type DisputeRecord, type RuleId, replay, statusOn } from 'wto-dispute';
import { disputes as records } from 'wto-dispute/history';
import { ruleById } from 'wto-dispute/law';

const disputes = records.map((record) => replay(record, { policy: 'lenient' }));

// Was it kept? Every time-limit of a rule, in all disputes, as it stood on the day of the last fact.
const asked: readonly RuleId[] = [
  'dsu-4-7-request-panel',
  'dsu-8-7-ask-dg',
  'dsu-12-8-final-report',
  'dsu-12-9-nine-month-cap',
  'dsu-16-4-appeal',
  'dsu-16-4-adopt',
  'dsu-17-5-sixty',
  'dsu-17-5-ninety-cap',
  'dsu-17-14-adopt',
  'dsu-21-3-c-award',
  'dsu-21-5-report',
];
const standings = disputes.map((dispute) => statusOn(dispute, lastDate(dispute)));

console.log(`${disputes.length} disputes\n\n${'rule'.padEnd(26)}${'kept'.padStart(6)}${'not kept'.padStart(10)}`);
for (const rule of asked) {
  const acts = standings.flatMap(({ pastDeadlines }) => pastDeadlines.filter((limit) => limit.rule === rule));
  const premature = standings.flatMap(({ irregularities }) =>
    irregularities.filter((each) => each.rule === rule && each.kind === 'premature'),
  ).length;
  const late = acts.filter(({ state }) => state === 'metLate').length;
  const kept = acts.filter(({ state }) => state === 'met').length - premature;
  const name = `${rule} `.padEnd(26);
  console.log(`${name}${String(kept).padStart(6)}${String(late + premature).padStart(10)}  ${ruleById(rule).citation}`);
}

// Does the cap of DSU 17.5 move to a working day? Reports circulated on its very last day say so.
const caps = standings.flatMap(({ pastDeadlines }, index) => {
  const circulated = disputes[index]?.record.events.filter(({ type }) => type.endsWith('appeal.reportCirculated'));
  const dates = circulated?.map(({ date }) => date) ?? [];
  return pastDeadlines
    .filter(({ rule }) => rule === 'dsu-17-5-ninety-cap')
    .map(({ due = '', derivation }) => {
      const dayNinety = derivation.find(({ kind }) => kind === 'period')?.date ?? '';
      return { moved: dayNinety !== due, onLast: dates.includes(due), onDayNinety: dates.includes(dayNinety) };
    });
});
const moved = caps.filter((cap) => cap.moved);
console.log('\nAppellate Body reports circulated on the last day of DSU 17.5');
console.log(`  where day 90 was a working day: ${caps.filter((cap) => !cap.moved && cap.onLast).length}`);
console.log(`  where it was not, and the last day moved: ${moved.filter(({ onLast }) => onLast).length}`);
console.log(`  where it was not, on day 90 all the same: ${moved.filter(({ onDayNinety }) => onDayNinety).length}`);

// Months, weeks and days: where a fact states both how long the reasonable period is and when it ends, the library is
// asked without the stated end. It counts from the adoption, which two of the records lack.
const both = records.flatMap((record) =>
  record.events.flatMap((event, index) =>
    (event.type === 'rpt.agreed' || event.type === 'rpt.awarded' || event.type === 'rpt.approved') &&
    event.period !== undefined &&
    event.expires !== undefined
      ? [{ ds: record.ds, expires: event.expires, computed: computedEnd(record, index) }]
      : [],
  ),
);
const stated = both.filter(({ computed }) => computed?.due !== undefined);
const differ = stated.filter(({ expires, computed }) => computed?.due !== expires);
const onWeekend = stated.filter(({ computed }) => computed?.derivation.some(({ kind }) => kind === 'unmoved'));
const unmoved = onWeekend.filter(({ expires, computed }) => computed?.due === expires);

console.log(`\nreasonable periods stated with length and end: ${stated.length}`);
console.log(`  as counted here: ${stated.length - differ.length}`);
console.log(`  ending on a Saturday or Sunday: ${onWeekend.length}, stated unmoved: ${unmoved.length}`);
for (const { ds, expires, computed } of differ) console.log(`  DS${ds}: stated ${expires}, counted ${computed?.due}`);

function lastDate({ record }: Dispute): string {
  return (
    record.events
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  );
}

function computedEnd(record: DisputeRecord, index: number) {
  const events = record.events.slice(0, index + 1).map((event, at) => {
    if (at !== index || !('expires' in event)) return event;
    const { expires: _, ...rest } = event;
    return rest as typeof event;
  });
  const date = record.events[index]?.date ?? '';
  const { deadlines, pastDeadlines } = statusOn(replay({ ...record, events }, { policy: 'lenient' }), date);
  return [...deadlines, ...pastDeadlines].find(({ rule }) => rule === 'dsu-21-3-reasonable-period');
}

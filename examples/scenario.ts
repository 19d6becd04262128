/*
 * What if: the path ahead of a dispute, if everybody acts on the first day that the law allows or on the last, and with
 * an appeal or without. Hormones (DS26) as it looked on its first day, when the Appellate Body could sit; Japan–Korea
 * (DS590), in which no division could hear an appeal; and the schedule that the WTO publishes. See docs/projection.md.
 */
import { english, type ProjectedStep, type Projection, project, replay } from 'wto-dispute';
import { readRecord } from './lib/print.js';

const read = (name: string) =>
  replay(readRecord(new URL(`./records/${name}.json`, import.meta.url)), { policy: 'lenient' });
const hormones = read('ds26');
const japan = read('ds590');

show('DS26 from 1996-01-26, everybody on the first day', project(hormones, '1996-01-26'));
show('DS26, the same with an appeal', afterReport(project(hormones, '1996-01-26', { appeal: true })));
show('DS590 from 2019-09-11, with an appeal', afterReport(project(japan, '2019-09-11', { appeal: true })));
show('DS590 from 2019-09-11, everybody on the last day', project(japan, '2019-09-11', { pace: 'slowest' }));
show("The WTO's own schedule from 2019-09-11", project(japan, '2019-09-11', { profile: 'published' }));

function show(title: string, { steps, days, states = [] }: Projection): void {
  console.log(`${title}${days === undefined ? '' : `: ${days} days`}`);
  for (const step of steps) console.log(`  ${when(step)}  ${step.event.padEnd(32)}  ${step.citation}`);
  if (states.length > 0) console.log(`  ends in ${states.join(', ')}`);
  console.log();
}

/** A date, or why there is none: no limit, or a length that counts from a step without a date. */
function when({ date, limit, within, after, afterEndOf }: ProjectedStep): string {
  const length = within === undefined ? 'in time' : english.length(within);
  if (limit === 'practice') return `${date}, about ${length}`.padEnd(46);
  if (date !== undefined) return date.padEnd(46);
  return (limit === 'none' ? 'no limit' : `${length} after ${after ?? `the end of ${afterEndOf}`}`).padEnd(46);
}

/** The part of a path that an appeal can change. */
function afterReport(projection: Projection): Projection {
  const circulated = projection.steps.findIndex(({ event }) => event === 'panel.reportCirculated');
  return { ...projection, steps: projection.steps.slice(circulated) };
}

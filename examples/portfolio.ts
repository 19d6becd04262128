/*
 * A ministry's agenda: what falls due, and what opens, in all of its disputes over a quarter. 624 real disputes
 * (test/corpus), replayed leniently, seen from Brussels in April 2015; a single call asks them all.
 */
import { readFileSync } from 'node:fs';
import { type AgendaItem, agenda, explain, parseRecord, replay } from 'wto-dispute';

const file = new URL('../test/corpus/disputes.json', import.meta.url);
const disputes = (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).map((record) =>
  replay(parseRecord(record), { policy: 'lenient' }),
);
const quarter = { from: '2015-04-01', to: '2015-06-30' };

// In the Union's own name, or as one of the parties.
const own = agenda(disputes, { ...quarter, member: 'European Union' });
console.log(
  `${disputes.length} disputes, ${agenda(disputes, quarter).length} days to note; the European Union's: ${own.length}`,
);
for (const item of own) console.log(line(item));

// What is open to anybody with an interest is found by role.
const interested = agenda(disputes, { ...quarter, role: 'thirdParty' });
console.log(`\nOpen to third parties: ${interested.length}`);
for (const item of interested) console.log(line(item));

// Each item says how its day comes about.
const [first] = own;
if (first !== undefined) console.log(`\n${first.title}\n  ${explain(first.deadline)}`);

function line({ date, on, ds, deadline: { action, citation } }: AgendaItem): string {
  return `  ${date}  ${on.padEnd(5)}  DS${ds}  ${action} (${citation})`;
}

import { writeSync } from 'node:fs';
import { Registry } from '../../examples/registry/registry.js';
import { parseEvent } from '../../src/index.js';

/*
 * A process that works on a dispute of a register: FILE ID NAME COUNT. It adds a note and says so once that is stored;
 * then it adds twenty copies of the record, all as one, and says that.
 */
const [file = '', id, name, count] = process.argv.slice(2);
const registry = await Registry.open(file);
const { record } = registry.read(Number(id));
for (let number = 1; number <= Number(count); number += 1) {
  const text = `${name} ${number}`;
  registry.append(Number(id), parseEvent({ type: 'note', date: '2019-09-12', text }));
  writeSync(1, `${text}\n`);
  registry.add(new Array(20).fill(record));
  writeSync(1, `copies ${number}\n`);
}
registry.close();

/** Writes the tables of docs/records.md, the format of the record; with `--check` says whether they are stale. */
import { write } from './lib/generated.js';
import { recordsPage } from './records/page.js';

write({ path: 'docs/records.md', text: recordsPage(), command: 'npm run records' });

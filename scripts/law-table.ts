/** Writes docs/law.md, every rule of the law table on a line; with `--check` says whether it is stale. */
import { lawTable } from './law/table.js';
import { write } from './lib/generated.js';

write({ path: 'docs/law.md', text: lawTable(), command: 'npm run law' });

/** Writes docs/languages.md, the three languages side by side; with `--check` says whether it is stale. */
import { languagesPage } from './languages/page.js';
import { write } from './lib/generated.js';

write({ path: 'docs/languages.md', text: languagesPage(), command: 'npm run languages' });

/** Draws docs/procedure.svg, the procedure as a statechart, from the machine; `--check` says whether it is stale. */
import { write } from './lib/generated.js';
import { inWords, picture } from './picture/picture.js';
import { svgOf } from './picture/svg.js';

write({ path: 'docs/procedure.svg', text: svgOf(picture(), inWords()), command: 'npm run picture' });

/**
 * Draws the pictures of the documentation: docs/procedure.svg, the procedure as a statechart, from the machine, and
 * docs/timeline.svg, the dispute of the README as `toSvg` shows it. `--check` says whether they are stale.
 */
import { write } from './lib/generated.js';
import { inWords, picture } from './picture/picture.js';
import { svgOf } from './picture/svg.js';
import { timeline } from './picture/timeline.js';

write({ path: 'docs/procedure.svg', text: svgOf(picture(), inWords()), command: 'npm run picture' });
write({ path: 'docs/timeline.svg', text: timeline(), command: 'npm run picture' });

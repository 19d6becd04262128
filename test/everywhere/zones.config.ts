import { mergeConfig } from 'vitest/config';
import suite from '../../vitest.config.js';

/** The suite in another time zone: `npm run check zones`. */
export default mergeConfig(suite, { test: { setupFiles: ['test/everywhere/zone-in-force.ts'] } });

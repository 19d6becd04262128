// node scripts/write.mjs [NAME…] [--check]: writes the documentation that is made from the source, or says what is stale.
import { register } from 'tsx/esm/api';

register();
await import('../docs/make/main.ts');

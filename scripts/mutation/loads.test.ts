import { it } from 'vitest';

// Where a change keeps a module from loading, the other files have no test, and Stryker would take it for unnoticed.
it('the library loads', () => import('wto-dispute'));

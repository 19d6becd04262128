import { eventPages } from './events.js';
import { labelsPage } from './labels.js';
import type { Page } from './page.js';
import { ruleLists } from './rule-lists.js';
import { rulePages } from './rules.js';
import { statePages } from './states.js';
import { troublePages } from './trouble.js';

/** Every page of the reference, in the order of the navigation. */
export function referencePages(): readonly Page[] {
  return [...ruleLists(), ...rulePages(), ...eventPages(), ...statePages(), ...troublePages(), labelsPage()];
}

import { appellateWorkingProceduresRules } from './appellate-working-procedures.js';
import { arbitrationRules } from './arbitration.js';
import { decisionsRules } from './decisions.js';
import { dsuAdoptionAndAppealRules } from './dsu-adoption-and-appeal.js';
import { dsuAppendix3Rules } from './dsu-appendix-3.js';
import { dsuConsultationsRules } from './dsu-consultations.js';
import { dsuImplementationRules } from './dsu-implementation.js';
import { dsuPanelRules } from './dsu-panel.js';
import { dsuPanelEstablishmentRules } from './dsu-panel-establishment.js';
import { practiceRules } from './practice.js';
import type { Rule } from './rule.js';
import { scmActionableRules } from './scm-actionable.js';
import { scmHalvedRules } from './scm-halved.js';
import { scmProhibitedRules } from './scm-prohibited.js';

const table = frozen([
  ...dsuConsultationsRules,
  ...dsuPanelEstablishmentRules,
  ...dsuPanelRules,
  ...dsuAppendix3Rules,
  ...dsuAdoptionAndAppealRules,
  ...appellateWorkingProceduresRules,
  ...dsuImplementationRules,
  ...scmProhibitedRules,
  ...scmActionableRules,
  ...scmHalvedRules,
  ...arbitrationRules,
  ...decisionsRules,
  ...practiceRules,
] as const);

/** The table is handed out as it is: nobody can change it. */
function frozen<T extends object>(value: T): T {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/**
 * The id of a rule: a misspelt one does not compile.
 *
 * @useDeclaredType
 */
export type RuleId = (typeof table)[number]['id'];

/** A row of the law table, under its id. */
export interface LawRule extends Rule {
  readonly id: RuleId;
}

/** Every rule, in the order of the instruments and their articles. */
export const rules: readonly LawRule[] = table;

/** Every rule id, in the order of the table. */
export const ruleIds: readonly RuleId[] = frozen(table.map((rule) => rule.id));

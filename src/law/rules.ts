import type { Duty, RuleKind } from '../vocabulary.js';
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
import type { Rule, RuleRow } from './rule.js';
import { scmActionableRules } from './scm-actionable.js';
import { scmHalvedRules } from './scm-halved.js';
import { scmProhibitedRules } from './scm-prohibited.js';

const table = [
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
] as const;

/** What each kind means for the holder: a deadline is a duty, a window or a wait a right, a target or a cap an aim. */
const dutyOf: Readonly<Record<RuleKind, Duty>> = {
  deadline: 'must',
  window: 'may',
  waitingPeriod: 'may',
  target: 'should',
  maximum: 'should',
};

/**
 * The id of a rule, such as `dsu-16-4-appeal`. A misspelt id does not compile.
 *
 * @useDeclaredType
 */
export type RuleId = Extract<(typeof table)[number]['id'], string>;

/** A rule of the law table, under its id. */
export interface LawRule extends Rule {
  readonly id: RuleId;
}

interface LawRow extends RuleRow {
  readonly id: RuleId;
}

/**
 * Every rule, in the order of the instruments and their articles, with every column filled in. The list and
 * its rules are frozen.
 *
 * @example
 * ```ts
 * import { rules } from 'wto-dispute/law';
 *
 * const appeal = rules.find(({ id }) => id === 'dsu-16-4-appeal');
 * [appeal?.kind, appeal?.holder, appeal?.period]; // => ['window', 'eitherParty', { days: 60 }]
 * appeal?.extendedBy; // => ['report.adoptionExtended', 'timeLimit.extended']
 * ```
 */
export const rules: readonly LawRule[] = frozen(table.map(filledIn));

/** The id of every rule, in the order of `rules`. */
export const ruleIds: readonly RuleId[] = frozen(rules.map((rule) => rule.id));

/** The row with what it leaves out: `timeLimit.extended` extends every rule that can be extended, and the kind says the duty. */
function filledIn({ alsoExtendedBy = [], cannotBeExtended, ...columns }: LawRow): LawRule {
  const row = { ...columns, duty: columns.duty ?? dutyOf[columns.kind] };
  return cannotBeExtended ? row : { ...row, extendedBy: [...alsoExtendedBy, 'timeLimit.extended'] };
}

/** The value frozen with all its parts, because it is handed out as it is. */
export function frozen<T extends object>(value: T): T {
  // What is no object counts as frozen.
  if (Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

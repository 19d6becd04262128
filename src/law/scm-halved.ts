import { dsuAdoptionAndAppealRules } from './dsu-adoption-and-appeal.js';
import { dsuImplementationRules } from './dsu-implementation.js';
import { dsuPanelEstablishmentRules } from './dsu-panel-establishment.js';
import { halfOf } from './halving.js';
import type { RuleRow } from './rule.js';

const dsuRules = [...dsuPanelEstablishmentRules, ...dsuAdoptionAndAppealRules, ...dsuImplementationRules] as const;

/** The rules of the DSU of which the table states the half as a row of its own. */
const halvedIds = [
  'dsu-8-5-five-panelists',
  'dsu-8-7-ask-dg',
  'dsu-8-7-composition-announced',
  'dsu-7-1-special-terms-of-reference',
  'dsu-16-1-not-before',
  'dsu-16-2-objections',
  'dsu-21-5-report',
  'dsu-22-6-authorize',
  'dsu-22-6-arbitration',
] as const satisfies readonly (typeof dsuRules)[number]['id'][];

type HalvedId = (typeof halvedIds)[number];

export interface HalvedRow extends RuleRow {
  readonly id: `${HalvedId}-halved`;
}

/** SCM 4.12: what the halving makes of some rules, for comparison. The halved rule itself is the one that runs. */
export const scmHalvedRules: readonly HalvedRow[] = halvedIds.flatMap((id) =>
  dsuRules.filter((rule) => rule.id === id).map((rule) => halvedRow(id, rule)),
);

function halvedRow(id: HalvedId, rule: RuleRow): HalvedRow {
  const { citation, kind, holder, starts, period = {}, halvedPeriod = halfOf(rule, period), counts, rolls } = rule;
  return {
    id: `${id}-halved`,
    citation: `${citation} + SCM 4.12`,
    kind,
    holder,
    ...(starts !== undefined && { starts }),
    period: halvedPeriod,
    ...(counts !== undefined && { counts }),
    ...(rolls !== undefined && { rolls }),
    cannotBeExtended: true,
    reference: true,
    halvedFrom: id,
    textSeen: false,
  };
}

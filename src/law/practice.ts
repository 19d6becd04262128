import type { RuleRow } from './rule.js';

/** Practice and single agreements. */
export const practiceRules = [
  {
    id: 'sequencing-ds457-consultations',
    citation: 'Understanding Guatemala-Peru (DS457, 11 Apr 2016) para 1',
    kind: 'waitingPeriod',
    holder: 'complainant',
    starts: ['compliance.consultations.requested'],
    onlyIf: ['notInRecord'],
    period: { days: 15 },
    metBy: ['compliance.panel.requested'],
    reference: true,
    textSeen: true,
  },
  {
    id: 'dsb-16-4-extension',
    citation: 'DSB decisions under DSU 2.4 / 16.4 (practice)',
    kind: 'window',
    holder: 'dsb',
    starts: ['report.adoptionExtended'],
    decidedBy: 'dsb',
    metBy: ['report.adopted', 'appeal.notified'],
    reference: true,
    textSeen: true,
  },
  {
    id: 'gatt-xxiii-2-withdrawal',
    citation: 'GATT 1947 XXIII:2 last sentence',
    kind: 'window',
    holder: 'respondent',
    starts: ['retaliation.applied'],
    period: { days: 60 },
    reference: true,
    textSeen: true,
  },
] as const satisfies readonly RuleRow[];

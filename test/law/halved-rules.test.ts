import { describe, expect, it } from 'vitest';
import { rules } from '../../src/law.js';
import { tableRows } from './columns.js';
import { found, rows } from './periods.js';

describe('the rows of the published table that SCM 4.12 makes of other rows', () => {
  const derived = tableRows.filter(({ role }) => role === 'derived');

  it('the table has nine of them', () => expect(derived).toHaveLength(9));

  it.each(derived.map((row) => [row.id, row] as const))(
    '%s has the period, holder and kind that the library gives on the track of SCM 4',
    (_, row) => {
      const halved = rows.find(
        ({ rule, track, expected }) => rule === row.derivedFrom && track === 'prohibitedSubsidy' && expected !== 'none',
      );
      const [answer] = halved === undefined ? [] : found(halved);
      expect(answer?.derivation.find((step) => step.kind === 'halving')?.length).toEqual(row.period);
      const running = rules.find(({ id }) => id === row.derivedFrom);
      const { kind, holder, rolls = false, counts = 'after' } = running ?? {};
      expect({ kind, holder, rolls, counts }).toEqual({
        kind: row.kind,
        // The table gives the halved row of DSU 22.6 one arbitrator, and the row that it halves the arbitrators (amendments, F3).
        holder: row.holder === 'arbitrator' && row.derivedFrom === 'dsu-22-6-arbitration' ? 'arbitrators' : row.holder,
        rolls: row.rolls,
        counts: row.counts,
      });
    },
  );
});

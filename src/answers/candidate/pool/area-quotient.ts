import { defaultThresholds } from '../../../analysis/chain-gap/gap-thresholds.js';
import { outermost } from '../../../snapshot/ask/outermost.js';
import { rollupCell } from '../../../snapshot/ask/rollup-cell.js';
import { none, type Rollup, type Snapshot } from '../../../snapshot/tables/snapshot.js';

/** LQ of an area in a segment; NaN where the data give none. */
export interface AreaQuotient {
  readonly value: number;
  /** Whether it is known: most here and everywhere come from registers or surveys, and all are counted here. */
  readonly isKnown: boolean;
}

const unknown: AreaQuotient = { value: Number.NaN, isKnown: false };

const isSampled = ({ sampled, count }: Rollup, cell: number): boolean =>
  sampled[cell]! >= defaultThresholds.knownShare * count[cell]!;

/**
 * Computes the LQ of an area in a segment, by enterprises, against all areas together. That of a hand-picked sample is
 * shown, and not known. Source: rule set 2026.2 of this project.
 */
export const areaQuotient = (snapshot: Snapshot, area: number, segment: number): AreaQuotient => {
  if (area === none) return unknown;
  const { rollup, totals } = snapshot;
  const root = outermost(snapshot, area);
  const [cell, all] = [rollupCell(rollup, area, segment), rollupCell(rollup, root, segment)];
  if (all === none || totals.shares[area] === 0 || rollup.shares[all] === 0) return unknown;
  const own = cell === none ? 0 : rollup.shares[cell]!;
  return {
    value: own / totals.shares[area]! / (rollup.shares[all]! / totals.shares[root]!),
    isKnown:
      cell !== none &&
      isSampled(rollup, cell) &&
      isSampled(rollup, all) &&
      rollup.counted[cell] === rollup.count[cell],
  };
};

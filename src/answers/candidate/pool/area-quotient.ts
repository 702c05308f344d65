import { outermost } from '../../../snapshot/ask/outermost.js';
import { rollupCell } from '../../../snapshot/ask/rollup-cell.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

/** LQ of an area in a segment, by enterprises, against all areas together; NaN where nothing is known of it. */
export const areaQuotient = (snapshot: Snapshot, area: number, segment: number): number => {
  if (area === none) return Number.NaN;
  const { rollup, totals } = snapshot;
  const root = outermost(snapshot, area);
  const [cell, all] = [rollupCell(rollup, area, segment), rollupCell(rollup, root, segment)];
  if (all === none || totals.shares[area] === 0 || rollup.shares[all] === 0) return Number.NaN;
  const own = cell === none ? 0 : rollup.shares[cell]!;
  return own / totals.shares[area]! / (rollup.shares[all]! / totals.shares[root]!);
};

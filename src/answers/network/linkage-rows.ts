import type { Text } from '../../codes/language.js';
import type { SegmentLink } from '../../facts/chain/chain.type.js';
import { rollupCell } from '../../snapshot/ask/rollup-cell.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { SegmentLinkage } from './chain-linkages.type.js';
import { computedLinkages } from './computed-linkages.js';

/** Rows of segments with their linkages, and why there are none, or none forward. */
export interface LinkageRows {
  readonly segments: readonly SegmentLinkage[];
  readonly note: Text | null;
}

/** Compares rows: the highest backward linkage first, then by code. */
export const inLinkageOrder = (a: SegmentLinkage, b: SegmentLinkage): number =>
  b.backward - a.backward || (a.segmentCode < b.segmentCode ? -1 : 1);

/** Revenue of a segment in a place; NaN where the revenue of an enterprise there is unknown, or none is there. */
const outputOf = ({ segments, rollup }: Snapshot, place: number, code: string): number => {
  const cell = rollupCell(rollup, place, segments.rowOf.get(code)!);
  return cell === none || rollup.revenueKnown[cell] !== rollup.count[cell]
    ? Number.NaN
    : rollup.revenue[cell]!;
};

/** Makes rows of segments with their linkages by the coefficients that links carry. */
export const linkageRows = (
  snapshot: Snapshot,
  links: readonly SegmentLink[],
  place: number | null,
): LinkageRows => {
  const codes = [...new Set(links.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))].sort();
  const at = new Map(codes.map((code, row) => [code, row]));
  const entries = links.map(({ fromCode, toCode, coefficient }) => ({
    from: at.get(fromCode)!,
    to: at.get(toCode)!,
    coefficient: coefficient!,
  }));
  const output = codes.map((code) => (place === null ? Number.NaN : outputOf(snapshot, place, code)));
  const { rows, note } = computedLinkages(entries, output, 'REVENUE');
  const segments = codes.flatMap((segmentCode, i) =>
    rows[i] === undefined ? [] : [{ segmentCode, sector: null, ...rows[i] }],
  );
  return { segments: segments.sort(inLinkageOrder), note };
};

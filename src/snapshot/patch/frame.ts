import { buildLeadingChains } from '../build/build-leading-chains.js';
import { buildPlaces, placeKeys } from '../build/build-places.js';
import { buildChains, buildSegments } from '../build/build-segments.js';
import type { FrameRows } from '../tables/graph-rows.js';
import {
  type ChainTable,
  type LeadingChain,
  none,
  type PlaceTable,
  type SegmentTable,
  type Snapshot,
} from '../tables/snapshot.js';

/** Places, segments and chains of the next snapshot, with the new rows of the last. */
export interface Frame {
  readonly places: PlaceTable;
  readonly segments: SegmentTable;
  readonly chains: ChainTable;
  readonly leading: readonly LeadingChain[];
  /** New row by old row, `none` where one is gone; undefined where all stay. */
  readonly placeRow?: Int32Array;
  readonly segmentRow?: Int32Array;
  /** True where sums of places and segments mean what they meant. */
  readonly isSame: boolean;
}

const moved = (before: readonly string[], rowOf: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(before, (key) => rowOf.get(key) ?? none);

const isSame = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean =>
  a.length === b.length && Array.prototype.every.call(a, (value, i) => value === b[i]);

const isSameTree = <T extends { readonly codes: readonly string[]; readonly parent: Int32Array }>(
  a: T,
  b: T,
) => isSame(a.codes, b.codes) && isSame(a.parent, b.parent);

/** Makes the frame of the next snapshot, from rows where there are any. */
export const frameOf = ({ places, segments, chains, leading }: Snapshot, rows?: FrameRows): Frame => {
  if (!rows) return { places, segments, chains, leading, isSame: true };
  const newPlaces = buildPlaces(rows);
  const newSegments = buildSegments(rows);
  const newChains = buildChains(rows, newSegments);
  return {
    places: newPlaces,
    segments: newSegments,
    chains: newChains,
    leading: buildLeadingChains(rows.leading, newPlaces, newChains),
    placeRow: moved(placeKeys(places), newPlaces.rowOf),
    segmentRow: moved(segments.codes, newSegments.rowOf),
    isSame: isSameTree(places, newPlaces) && isSameTree(segments, newSegments),
  };
};

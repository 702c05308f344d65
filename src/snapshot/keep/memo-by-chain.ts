import type { Snapshot } from '../tables/snapshot.js';
import { KeptLast } from './kept-last.js';
import { memoBySnapshot, type SnapshotPart } from './memo-by-snapshot.js';

/** What remembering a chain costs besides its rows, in rows: so at most some 2,500 are remembered. */
const overhead = 200;

/**
 * As `memoBySnapshot`, of a chain: of derived chains, of which there may be any number, those asked for last are kept.
 * `partOf` names the tables that the value is made from, where it is not made from the whole snapshot: snapshots that share
 * them share the value.
 */
export const memoByChain = <V>(
  make: (snapshot: Snapshot, chain: number) => V,
  rowsOf: (value: V) => number,
  partOf?: SnapshotPart,
): ((snapshot: Snapshot, chain: number) => V) => {
  const ofGraph = memoBySnapshot(make, partOf);
  const derived = memoBySnapshot(() => new KeptLast(rowsOf, overhead), partOf);
  return (snapshot, chain) =>
    chain < snapshot.chains.codes.length
      ? ofGraph(snapshot, chain)
      : derived(snapshot, 0).find(chain, () => make(snapshot, chain));
};

import type { Snapshot } from '../tables/snapshot.js';

/** Tables that snapshots may share: those that the value depends on, and no others. */
export type SnapshotPart = (snapshot: Snapshot) => readonly object[];

const whole: SnapshotPart = (snapshot) => [snapshot];

/** A branch of the tree of tables; a value hangs on the last of them. */
interface Branch<V> {
  readonly next: WeakMap<object, Branch<V>>;
  readonly memo: Map<number, V>;
}
const branch = <V>(): Branch<V> => ({ next: new WeakMap(), memo: new Map() });

/** Remember what was worked out of a snapshot, or of a part of it, by a row number, for as long as that is in use. */
export const memoBySnapshot = <V>(
  make: (snapshot: Snapshot, key: number) => V,
  partOf: SnapshotPart = whole,
): ((snapshot: Snapshot, key: number) => V) => {
  const root = branch<V>();
  const memoOf = (snapshot: Snapshot): Map<number, V> => {
    let at = root;
    for (const table of partOf(snapshot)) {
      const known = at.next.get(table) ?? branch<V>();
      at.next.set(table, known);
      at = known;
    }
    return at.memo;
  };
  return (snapshot, key) => {
    const memo = memoOf(snapshot);
    if (!memo.has(key)) memo.set(key, make(snapshot, key));
    return memo.get(key) as V;
  };
};

import type { SearchKind } from '../snapshot/search/search-thing.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';

interface Named {
  readonly names: readonly string[];
  readonly englishNames: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
}

const tableOf = (snapshot: Snapshot, kind: SearchKind): Named | undefined => {
  if (kind === 'REGION' || kind === 'PARK') return snapshot.places;
  if (kind === 'CHAIN') return snapshot.chains;
  return kind === 'SEGMENT' ? snapshot.segments : undefined;
};

/** Gives the English name of a thing; null where it has none of its own. */
export const englishNameOf = (snapshot: Snapshot, kind: SearchKind, key: string): string | null => {
  const table = tableOf(snapshot, kind);
  const row = table?.rowOf.get(table === snapshot.places ? `${kind}:${key}` : key);
  if (table === undefined || row === undefined) return null;
  const name = table.englishNames[row]!;
  return name === table.names[row] ? null : name;
};

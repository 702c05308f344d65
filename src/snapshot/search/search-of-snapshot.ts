import type { Snapshot } from '../tables/snapshot.js';
import type { SearchIndex } from './search-index.js';

type Read = () => Promise<SearchIndex | undefined>;

const readers = new WeakMap<Snapshot, Read>();
const built = new WeakMap<Snapshot, SearchIndex>();
const waiting = new WeakMap<Snapshot, () => void>();

/** Says how the search index of a snapshot is read from where it was saved. */
export const searchIsReadBy = (snapshot: Snapshot, read: Read): void => void readers.set(snapshot, read);

/** Reads the search index that was saved with a snapshot; undefined where none was, or none that can be used. */
export const savedSearch = async (snapshot: Snapshot): Promise<SearchIndex | undefined> =>
  readers.get(snapshot)?.();

/** Notes that the search index of a snapshot was built, so that it is saved with it. */
export const searchIsBuilt = (snapshot: Snapshot, index: SearchIndex): void => {
  built.set(snapshot, index);
  waiting.get(snapshot)?.();
  waiting.delete(snapshot);
};

/** Gives the search index that was built for a snapshot, if it was. */
export const builtSearch = (snapshot: Snapshot): SearchIndex | undefined => built.get(snapshot);

/** Calls once the search index of a snapshot is built; never where it was before. */
export const whenSearchIsBuilt = (snapshot: Snapshot, tell: () => void): void => {
  if (!built.has(snapshot)) waiting.set(snapshot, tell);
};

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

/** Search index of an earlier snapshot, and the ids of the enterprises that changed since. */
export interface EarlierSearch {
  readonly base: Promise<SearchIndex | undefined>;
  readonly touched: ReadonlySet<string>;
}

/** Enterprises that changed above which the index is built anew. */
const maxTouched = 50_000;

const underWay = new WeakMap<Snapshot, Promise<SearchIndex>>();
const earlier = new WeakMap<Snapshot, EarlierSearch>();

/** Notes the search index of a snapshot, that is being made or read. */
export const searchIsUnderWay = (snapshot: Snapshot, index: Promise<SearchIndex>): void =>
  void underWay.set(snapshot, index);

const searchBefore = (snapshot: Snapshot): EarlierSearch | undefined => {
  const base = underWay.get(snapshot) ?? readers.get(snapshot)?.();
  if (!base) return earlier.get(snapshot);
  return { base: base.catch(() => undefined), touched: new Set() };
};

/** Notes that a snapshot was made from another and from what changed, so that its search index can be made so too. */
export const searchFollows = (next: Snapshot, before: Snapshot, changed: readonly string[]): void => {
  const known = searchBefore(before);
  if (!known) return;
  const touched = new Set([...known.touched, ...changed]);
  if (touched.size <= maxTouched) earlier.set(next, { base: known.base, touched });
};

/** Gives what the search index of a snapshot can be made from, if there is anything. */
export const earlierSearch = (snapshot: Snapshot): EarlierSearch | undefined => earlier.get(snapshot);

/** Forgets it, once the index was made. */
export const forgetEarlierSearch = (snapshot: Snapshot): void => void earlier.delete(snapshot);

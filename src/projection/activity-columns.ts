import { none, type PlaceTable } from './image.js';

/** What activities are, in any order, apart from whose they are. */
export interface ActivityColumns {
  /** `none` where it is not in the graph: then the activity is none. */
  readonly segment: Int32Array;
  /** The own place; `none` at the seat; below it, by their texts, where a place is not in the graph. */
  readonly place: Int32Array;
  /** NaN where no source gives it. */
  readonly share: Float64Array;
  readonly estimated: Uint8Array;
}

export const noActivities: ActivityColumns = {
  segment: new Int32Array(),
  place: new Int32Array(),
  share: new Float64Array(),
  estimated: new Uint8Array(),
};

/** Numbers below `none` for places that are not in the graph, so that the order of their rows is always the same. */
const strayPlaces = (keys: readonly string[], { rowOf }: PlaceTable): ReadonlyMap<string, number> => {
  const strays = new Set<string>();
  for (const key of keys) if (key !== '' && !rowOf.has(key)) strays.add(key);
  return new Map([...strays].sort().map((key, i) => [key, none - 1 - i]));
};

/** The column of own places from their keys, empty at the seat. */
export const ownPlaces = (keys: readonly string[], places: PlaceTable): Int32Array => {
  const strays = strayPlaces(keys, places);
  const rowOf = (key: string): number => places.rowOf.get(key) ?? strays.get(key)!;
  return Int32Array.from(keys, (key) => (key === '' ? none : rowOf(key)));
};

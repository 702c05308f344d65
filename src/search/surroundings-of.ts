import { regionShortName } from '../codes/region-short-name.js';
import { foldText } from '../snapshot/search/fold-text.js';
import { keyOfThing, type SearchIndex } from '../snapshot/search/search-index.js';
import { searchKinds } from '../snapshot/search/search-thing.js';
import type { Surroundings } from '../snapshot/search/surroundings.js';
import { none, type Snapshot } from '../snapshot/tables/snapshot.js';

const formsOf = (name: string): string[] => {
  const short = regionShortName(name);
  return (short === undefined ? [name] : [name, short]).map(foldText);
};

/** Adds a narrower place to the names of the wider ones, alone and behind each of them. */
const within = (wider: readonly string[], name: string): string[] => {
  const own = formsOf(name);
  return [...wider, ...own, ...wider.flatMap((before) => own.map((form) => before + form))];
};

/** Row of the place in which a thing lies; undefined where the words that tell it apart say what is around it. */
const placeAround = (snapshot: Snapshot, index: SearchIndex, thing: number): number | undefined => {
  const kind = searchKinds[index.kinds[thing]!]!;
  const key = keyOfThing(index, thing);
  if (kind === 'ENTERPRISE') {
    const row = snapshot.enterprises.rowOf.get(key);
    return row === undefined ? none : snapshot.enterprises.region[row];
  }
  if (kind !== 'REGION' && kind !== 'PARK') return undefined;
  const row = snapshot.places.rowOf.get(`${kind}:${key}`);
  return row === undefined ? none : snapshot.places.parent[row];
};

/** Tells the names of the regions around a place or an enterprise, of the chains of a segment and the like. */
export const surroundingsOf = (snapshot: Snapshot, index: SearchIndex): Surroundings => {
  const { parent, levels, names } = snapshot.places;
  const known = new Map<number, readonly string[]>();
  const namesAt = (row: number): readonly string[] => {
    if (row === none || levels[row] === 'NATION') return [];
    const forms = known.get(row) ?? within(namesAt(parent[row]!), names[row]!);
    known.set(row, forms);
    return forms;
  };
  return (thing) => {
    const row = placeAround(snapshot, index, thing);
    return row === undefined ? index.details.at(thing).split(' ').flatMap(formsOf) : namesAt(row);
  };
};

import type { Language } from '../codes/language.js';
import { keyOfThing, type SearchIndex } from '../snapshot/search/search-index.js';
import { type SearchKind, searchKinds } from '../snapshot/search/search-thing.js';
import { none, type Snapshot } from '../snapshot/tables/snapshot.js';
import { placeDetail } from './place-detail.js';

const detailOfEnterprise = (snapshot: Snapshot, id: string, language: Language): string | null => {
  const { rowOf, region, park } = snapshot.enterprises;
  const row = rowOf.get(id);
  if (row === undefined) return null;
  return region[row] === none
    ? placeDetail(snapshot, park[row], true, language)
    : placeDetail(snapshot, region[row], true, language);
};

/** Tells a thing apart from others of its name in words; null where nothing is known. */
export const detailOf = (
  snapshot: Snapshot,
  index: SearchIndex,
  thing: number,
  language: Language,
): string | null => {
  const kind: SearchKind = searchKinds[index.kinds[thing]!]!;
  const key = keyOfThing(index, thing);
  if (kind === 'ENTERPRISE') return detailOfEnterprise(snapshot, key, language);
  if (kind === 'REGION' || kind === 'PARK')
    return placeDetail(snapshot, snapshot.places.rowOf.get(`${kind}:${key}`), false, language);
  return index.details.at(thing) || null;
};

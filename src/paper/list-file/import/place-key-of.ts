import { keyOfPlace } from '../../../facts/place/key-of-place.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** Key of the place that a cell names: by the code of a region or park, or by a name that one place alone bears. */
export const placeKeyOf = (snapshot: Snapshot, text: string): string => {
  const { rowOf, names } = snapshot.places;
  const byCode = [`REGION:${text}`, `PARK:${text}`].find((key) => rowOf.has(key));
  if (byCode !== undefined) return byCode;
  const named = names.flatMap((name, row) => (name === text ? [row] : []));
  const [only] = named;
  return only !== undefined && named.length === 1 ? keyOfPlace(snapshot, only) : text;
};

import { isSeatedIn, liesIn } from '../../../snapshot/ask/containment.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { RegisterEntry } from './register-entry.type.js';

/** Rows of the places that an entry names. */
export const placesOfEntry = ({ places }: Snapshot, { parkCode, regionCode }: RegisterEntry): number[] =>
  [`PARK:${parkCode}`, `REGION:${regionCode}`].flatMap((key) => places.rowOf.get(key) ?? []);

/** Whether an entry is of a place: by its park or region, or by the seat of its enterprise. */
export const entryWithin = (snapshot: Snapshot, entry: RegisterEntry, place: number): boolean => {
  if (placesOfEntry(snapshot, entry).some((own) => liesIn(snapshot.places, own, place))) return true;
  const row = entry.enterpriseId === null ? undefined : snapshot.enterprises.rowOf.get(entry.enterpriseId);
  return row !== undefined && isSeatedIn(snapshot, row, place);
};

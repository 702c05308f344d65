import { presentActivities } from '../../snapshot/ask/present-activities.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Rows of the enterprises that work in a segment, by its code, in a place, each once. */
export const segmentFirms = (snapshot: Snapshot, place: number, code: string): number[] => {
  const segment = snapshot.segments.rowOf.get(code);
  if (segment === undefined) return [];
  const rows = presentActivities(snapshot, place, segment);
  return [...new Set([...rows].map((row) => snapshot.activities.enterprise[row] ?? -1))];
};

/** Centres of cities and districts, which are no point of a firm’s own. */
const coarse: ReadonlySet<string | null> = new Set(['CITY', 'DISTRICT']);

/** Whether an enterprise has a point finer than the centre of its city or district. */
export const isLocated = ({ enterprises }: Snapshot, row: number): boolean =>
  !Number.isNaN(enterprises.longitude[row] ?? Number.NaN) && !coarse.has(enterprises.precisions.at(row));

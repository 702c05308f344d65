import type { Position } from '../../geo/position.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Point that stands for a place; undefined where unknown. */
export const placePosition = ({ places }: Snapshot, row: number | undefined): Position | undefined => {
  if (row === undefined) return undefined;
  const [longitude, latitude] = [places.longitude[row]!, places.latitude[row]!];
  return Number.isNaN(longitude) ? undefined : { longitude, latitude };
};

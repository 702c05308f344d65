import type { Position } from '../../../geo/position.js';
import { pointOfPlace } from '../../../snapshot/ask/nearest-supply.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

/** Region of an enterprise’s seat, else its park; `none` where neither is known. */
export const seatOf = ({ enterprises }: Snapshot, enterprise: number): number =>
  enterprises.region[enterprise] !== none ? enterprises.region[enterprise]! : enterprises.park[enterprise]!;

/** Point of an enterprise: its own, else that of its park, else that of its region. */
export const enterprisePoint = (snapshot: Snapshot, enterprise: number): Position | undefined => {
  const { longitude, latitude, park, region } = snapshot.enterprises;
  if (!Number.isNaN(longitude[enterprise]!))
    return { longitude: longitude[enterprise]!, latitude: latitude[enterprise]! };
  return pointOfPlace(snapshot, park[enterprise]!) ?? pointOfPlace(snapshot, region[enterprise]!);
};

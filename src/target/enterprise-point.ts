import type { Position } from '../geo/position.js';
import { type Image, none } from '../projection/image.js';
import { placePoint } from '../projection/nearest-supply.js';

/** The region of its seat, else its park; `none` where neither is known. */
export const seatOf = ({ enterprises }: Image, enterprise: number): number =>
  enterprises.region[enterprise] !== none ? enterprises.region[enterprise]! : enterprises.park[enterprise]!;

/** Where an enterprise is: its own point, that of its park, that of its region. */
export const enterprisePoint = (image: Image, enterprise: number): Position | undefined => {
  const { longitude, latitude, park, region } = image.enterprises;
  if (!Number.isNaN(longitude[enterprise]!))
    return { longitude: longitude[enterprise]!, latitude: latitude[enterprise]! };
  return placePoint(image, park[enterprise]!) ?? placePoint(image, region[enterprise]!);
};

import { none } from '../../../snapshot/tables/snapshot.js';
import type { CandidatePlace } from './candidate-place.js';
import { nearness } from './nearness.js';

/** Tells whether an enterprise is seated in the province of a place, by its region or its park. */
export const isOwnProvince = ({ snapshot, nearness: near }: CandidatePlace, enterprise: number): boolean => {
  const { region, park } = snapshot.enterprises;
  const seat = region[enterprise]!;
  const seatPark = park[enterprise]!;
  return (
    (seat !== none && near[seat]! >= nearness.province) ||
    (seatPark !== none && near[seatPark]! >= nearness.province)
  );
};

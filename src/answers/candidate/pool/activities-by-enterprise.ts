import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { addSeat, addSites } from './enterprise-places.js';

/** The first activity of each enterprise among those of a segment, where they stand together. */
export const firstOfEach = ({ activities }: Snapshot, rows: Int32Array): number[] => {
  const first: number[] = [];
  for (let i = 0; i < rows.length; i++)
    if (i === 0 || activities.enterprise[rows[i]!] !== activities.enterprise[rows[i - 1]!]) first.push(i);
  return first;
};

/** Where an enterprise works by some of its activities: at their own places, else at the seat and the further sites. */
export const addWorkPlaces = (snapshot: Snapshot, rows: Int32Array, first: number, list: number[]): void => {
  const { enterprise, place } = snapshot.activities;
  const one = enterprise[rows[first]!]!;
  addSeat(snapshot, one, list);
  for (let i = first; i < rows.length && enterprise[rows[i]!] === one; i++) {
    if (place[rows[i]!] === none) addSites(snapshot, one, list);
    else list.push(place[rows[i]!]!);
  }
};

/** Share of an enterprise in the segment whose activities these are. */
export const shareFrom = ({ activities }: Snapshot, rows: Int32Array, first: number): number => {
  const { enterprise, share } = activities;
  const one = enterprise[rows[first]!]!;
  let sum = 0;
  for (let i = first; i < rows.length && enterprise[rows[i]!] === one; i++) sum += share[rows[i]!]!;
  return sum;
};

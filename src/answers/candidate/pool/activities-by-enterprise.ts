import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { addSeat, addSites } from './enterprise-places.js';

/** First activity of each enterprise among the activities of a segment, where they stand together. */
export const firstOfEach = ({ activities }: Snapshot, rows: Int32Array): number[] => {
  const first: number[] = [];
  for (let i = 0; i < rows.length; i++)
    if (i === 0 || activities.enterprise[rows[i]!] !== activities.enterprise[rows[i - 1]!]) first.push(i);
  return first;
};

/**
 * Adds the places where an enterprise works by some of its activities: their own places, else the seat and further
 * sites.
 */
export const addWorkPlaces = (snapshot: Snapshot, rows: Int32Array, first: number, list: number[]): void => {
  const { enterprise, place } = snapshot.activities;
  const worker = enterprise[rows[first]!]!;
  addSeat(snapshot, worker, list);
  for (let i = first; i < rows.length && enterprise[rows[i]!] === worker; i++) {
    if (place[rows[i]!] === none) addSites(snapshot, worker, list);
    else list.push(place[rows[i]!]!);
  }
};

/** Share of an enterprise in the segment whose activities these are. */
export const shareFrom = ({ activities }: Snapshot, rows: Int32Array, first: number): number => {
  const { enterprise, share } = activities;
  const worker = enterprise[rows[first]!]!;
  let sum = 0;
  for (let i = first; i < rows.length && enterprise[rows[i]!] === worker; i++) sum += share[rows[i]!]!;
  return sum;
};

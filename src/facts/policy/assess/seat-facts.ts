import type { RequestContext } from '../../../request/request-context.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { GraphFact } from './graph-fact.js';
import { parkFacts } from './park-facts.js';
import { placeFacts } from './place-facts.js';

/** Place row of the seat of an enterprise: its park, else its region; `none` where unknown. */
export const seatOf = ({ enterprises }: Snapshot, row: number): number => {
  const park = enterprises.park[row] ?? none;
  return park === none ? (enterprises.region[row] ?? none) : park;
};

/** Tells city and region of a seat and, where it is a park, what the graph knows of the park. */
export const seatFacts = async (
  context: RequestContext,
  seat: number,
): Promise<readonly (readonly [string, GraphFact])[]> => {
  const { places } = context.snapshot;
  if (seat === none) return [];
  const ofPark = seat < places.regionCount ? [] : await parkFacts(context, places.codes[seat] ?? '');
  return [...placeFacts(context.snapshot, seat), ...ofPark];
};

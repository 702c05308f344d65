import { liesIn } from '../../../snapshot/ask/containment.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { PolicyRow } from './policies-of-graph.js';

/** Row of the region that a document is of; undefined where it names none that the graph knows. */
export const territoryOf = (
  { places }: Snapshot,
  policies: readonly PolicyRow[],
  code: string,
): number | undefined => {
  const region = policies.find((policy) => policy.code === code)?.region;
  return region == null ? undefined : places.rowOf.get(`REGION:${region}`);
};

/** Whether a region holds a place or lies in it. */
export const liesAround = ({ places }: Snapshot, region: number, place: number): boolean =>
  liesIn(places, place, region) || liesIn(places, region, place);

import { supplyDistance } from '../../../analysis/specialisation/supply-distance.js';
import { distanceKm } from '../../../geo/distance-km.js';
import type { Adjacency } from '../../../snapshot/tables/adjacency.js';
import { knownPart } from '../pool/candidate-columns.js';
import { type CandidatePlace, nearness } from '../pool/candidate-place.js';
import type { CandidateBlock } from '../pool/candidate-pool.js';
import { enterprisePoint } from '../pool/enterprise-point.js';

/** Kilometres at which nearness has fallen to 1/e. */
const distanceScaleKm = 1_000;

/** Index of DISTANCE among the parts: last, the dearest to compute. */
export const distancePart = 6;

/** Pull of customers: k/(k + 1), k the customers in the place. */
export const pullOf = (near: Uint8Array, { start, items }: Adjacency, row: number): number => {
  let local = 0;
  let here = false;
  for (let i = start[row]!; i < start[row + 1]!; i++) {
    here ||= near[items[i]! >> 1] === nearness.here;
    if ((items[i]! & 1) === 0) continue;
    local += Number(here);
    here = false;
  }
  return local / (local + 1);
};

/** Footprint: 1 with a site or affiliate in the place, 0.5 in its province, else 0. */
export const footprintOf = (near: Uint8Array, { start, items }: Adjacency, row: number): number => {
  let nearest = 0;
  for (let i = start[row]!; i < start[row + 1]!; i++) nearest = Math.max(nearest, near[items[i]!]!);
  return nearest / nearness.here;
};

/** Writes every part but DISTANCE, in the order of `candidateParts`; NaN where unknown. */
export const writeParts = (
  at: CandidatePlace,
  { columns, proximity }: CandidateBlock,
  row: number,
  parts: Float64Array,
): void => {
  const { known: knownBits, capability, share, area, gradient } = columns;
  const or = (bit: number, part: number): number => ((knownBits[row]! & bit) === 0 ? Number.NaN : part);
  parts[0] = or(knownPart.capability, capability[row]!);
  parts[1] = Math.min(1, share[row]!) * proximity;
  parts[2] = or(knownPart.customers, pullOf(at.nearness, columns.customerPlaces, row));
  parts[3] = footprintOf(at.nearness, columns.groupPlaces, row);
  parts[4] = or(knownPart.gradient, gradient[row]!);
  parts[5] = at.isReached(area[row]!) ? 1 : 0;
};

/** Part DISTANCE at a distance in kilometres. */
export const nearnessAt = (km: number): number => 1 - supplyDistance(km, distanceScaleKm)!;

/** Distance in kilometres on the sphere; null where a point is lacking. */
export const candidateDistance = ({ snapshot, point }: CandidatePlace, enterprise: number): number | null => {
  const other = enterprisePoint(snapshot, enterprise);
  return point && other ? distanceKm(point, other) : null;
};

/** Part DISTANCE; NaN where unknown. */
export const distancePartOf = (at: CandidatePlace, { columns }: CandidateBlock, row: number): number => {
  const km = candidateDistance(at, columns.enterprise[row]!);
  return km === null ? Number.NaN : nearnessAt(km);
};

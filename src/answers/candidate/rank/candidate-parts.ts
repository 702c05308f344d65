import { supplyDistance } from '../../../analysis/specialisation/supply-distance.js';
import { distanceKm } from '../../../geo/distance-km.js';
import type { Adjacency } from '../../../snapshot/tables/adjacency.js';
import { fitOf } from '../pool/candidate-block.js';
import { capabilityOf } from '../pool/candidate-capability.js';
import { type CandidateColumns, customerBit, knownPart } from '../pool/candidate-columns.js';
import type { CandidateList } from '../pool/candidate-list.js';
import type { CandidatePlace } from '../pool/candidate-place.js';
import { enterprisePoint } from '../pool/enterprise-point.js';
import { nearness } from '../pool/nearness.js';

/** Kilometres at which nearness has fallen to 1/e. */
const distanceScaleKm = 1_000;

/**
 * Pull of customers: k/(k + 1), k the customers in the place, with those once more that are in a segment that consumes
 * the candidate’s.
 */
export const pullOf = (near: Uint8Array, { start, items }: Adjacency, row: number): number => {
  let pull = 0;
  let isHere = false;
  for (let i = start[row]!; i < start[row + 1]!; i++) {
    const item = items[i]!;
    isHere ||= near[item >> 2] === nearness.here;
    if ((item & customerBit.last) === 0) continue;
    if (isHere) pull += (item & customerBit.consumes) === 0 ? 1 : 2;
    isHere = false;
  }
  return pull / (pull + 1);
};

/** Footprint: 1 with a further site or an affiliate in the place, 1/2 in its province, 1/4 within 300 km, else 0. */
export const footprintOf = (near: Uint8Array, { start, items }: Adjacency, row: number): number => {
  let nearest = 0;
  for (let i = start[row]!; i < start[row + 1]!; i++) nearest = Math.max(nearest, near[items[i]!]!);
  return nearest / nearness.here;
};

/** Capability of a row; an unknown size is the median of the candidates. */
export const capabilityAt = (
  { known, size, title }: CandidateColumns,
  row: number,
  medianSize: number,
): number => capabilityOf((known[row]! & knownPart.size) === 0 ? medianSize : size[row]!, title[row]!);

/** Writes every part of a candidate, in the order of `candidateParts`; an unknown bonus is 0. */
export const writeParts = (list: CandidateList, candidate: number, parts: Float64Array): void => {
  const { at, medianSize } = list;
  const [block, row] = [list.blocks[list.block[candidate]!]!, list.row[candidate]!];
  const { columns } = block;
  const km = candidateDistance(at, columns.enterprise[row]!);
  parts[0] = capabilityAt(columns, row, medianSize);
  parts[1] = fitOf(block, row);
  parts[2] = pullOf(at.nearness, columns.customerPlaces, row);
  parts[3] = footprintOf(at.nearness, columns.groupPlaces, row);
  parts[4] = columns.gradient[row]!;
  parts[5] = at.isReached(columns.area[row]!) ? 1 : 0;
  parts[6] = km === null ? 0 : nearnessAt(km);
};

/** Part DISTANCE at a distance in kilometres. */
export const nearnessAt = (km: number): number => 1 - supplyDistance(km, distanceScaleKm)!;

/** Distance in kilometres on the sphere; null where a point is lacking. */
export const candidateDistance = ({ snapshot, point }: CandidatePlace, enterprise: number): number | null => {
  const other = enterprisePoint(snapshot, enterprise);
  return point && other ? distanceKm(point, other) : null;
};

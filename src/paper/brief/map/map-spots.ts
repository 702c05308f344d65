import type { Candidate } from '../../../answers/candidate/target-candidates.type.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

/** A spot where targets sit: an area, with the ranks of its targets. */
export interface Spot {
  readonly area: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly ranks: readonly number[];
}

/** Areas of candidates that have a point, in the order of their best rank. */
export const spotsOf = ({ enterprises }: Snapshot, candidates: readonly Candidate[]): Spot[] => {
  const ranks = new Map<number, number[]>();
  const first = new Map<number, number>();
  for (const { facts, rank } of candidates) {
    const { enterprise, area } = facts();
    if (area === none || Number.isNaN(enterprises.longitude[enterprise]!)) continue;
    if (!first.has(area)) first.set(area, enterprise);
    ranks.set(area, [...(ranks.get(area) ?? []), rank]);
  }
  return [...first].map(([area, enterprise]) => ({
    area,
    longitude: enterprises.longitude[enterprise]!,
    latitude: enterprises.latitude[enterprise]!,
    ranks: ranks.get(area)!,
  }));
};

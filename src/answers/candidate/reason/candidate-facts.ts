import type { ChannelEnds } from '../../../facts/partner/channels-between.js';
import { listOf } from '../../../snapshot/tables/adjacency.js';
import { areaQuotient } from '../pool/area-quotient.js';
import { knownPart } from '../pool/candidate-columns.js';
import type { CandidateGround } from '../pool/candidate-ground.js';
import { affiliatesOf, customersOf } from '../pool/candidate-ground.js';
import type { CandidateList } from '../pool/candidate-list.js';
import { isHere } from '../pool/enterprise-places.js';
import { candidateDistance, writeParts } from '../rank/candidate-parts.js';
import { candidateParts } from '../rank/candidate-score.js';

/** Facts about a candidate for a place. */
export interface CandidateFacts {
  readonly enterprise: number;
  /** Gap. */
  readonly segment: number;
  /** Segment it works in: the gap itself, or a segment near to it. */
  readonly through: number;
  /** Proximity of `through` to the gap; 1 for the gap itself. */
  readonly proximity: number;
  /** Share of the enterprise in `through`. */
  readonly share: number;
  readonly distanceKm: number | null;
  readonly area: number;
  readonly areaQuotient: number | null;
  /** Its known customers in the place. */
  readonly localCustomers: readonly number[];
  /** The part FOOTPRINT. */
  readonly footprint: number;
  readonly affiliates: readonly number[];
  readonly channels: readonly ChannelEnds[];
  /** Day on which the channels are looked at, ISO. */
  readonly today: string;
  /** Parts in the order of `candidateParts`. */
  readonly parts: readonly number[];
  /** Facts that are known, by the bits of `knownPart`. */
  readonly known: number;
}

/** Gathers the facts about a candidate of a list, by its number. */
export const candidateFacts = (
  ground: CandidateGround,
  list: CandidateList,
  candidate: number,
): CandidateFacts => {
  const { at, blocks, block, row: rows } = list;
  const [of, row] = [blocks[block[candidate]!]!, rows[candidate]!];
  const { enterprise: enterprises, share, area } = of.columns;
  const enterprise = enterprises[row]!;
  const parts = new Float64Array(candidateParts.length);
  writeParts(list, candidate, parts);
  const quotient = areaQuotient(at.snapshot, area[row]!, of.through);
  const customers = listOf(customersOf(at.snapshot), enterprise);
  return {
    enterprise,
    segment: of.segment,
    through: of.through,
    proximity: of.proximity,
    share: share[row]!,
    distanceKm: candidateDistance(at, enterprise),
    area: area[row]!,
    areaQuotient: Number.isNaN(quotient.value) ? null : quotient.value,
    localCustomers: [...customers].filter((customer) => isHere(at.snapshot, customer, at.place)),
    footprint: parts[candidateParts.indexOf('FOOTPRINT')]!,
    affiliates: affiliatesOf(ground, enterprise),
    channels: at.channelsTo(area[row]!),
    today: at.today,
    parts: [...parts],
    known: of.columns.known[row]! & (at.point === undefined ? ~knownPart.point : -1),
  };
};

import { chainCriticality } from '../../analysis/chain-gap/chain-criticality.js';
import type { SegmentGap } from '../../analysis/chain-gap/chain-gaps.js';
import {
  type GapPriority,
  gapPriority,
  type Omission,
  type PartValue,
} from '../../analysis/chain-gap/gap-priority.js';
import { localDemand } from '../../analysis/chain-gap/local-demand.js';
import { supplyDistance } from '../../analysis/specialisation/supply-distance.js';
import { normaliseWeights } from '../../analysis/weighting/normalise-weights.js';
import type { Pieces } from '../../pieces/pieces.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { type NearestInChain, nearestInChain } from '../../snapshot/ask/nearest-in-chain.js';
import type { NearestSupply } from '../../snapshot/ask/nearest-supply.js';
import { placeDensity, placeDensityOfOthers, productSpace } from '../../snapshot/ask/product-space.js';
import { keepByKeyInPieces } from '../../snapshot/keep/keep-in-pieces.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { ChainMember, Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapReport } from './chain-gap-report.js';

/** Segments above which betweenness, which grows with segments · links, would keep every reader waiting. */
const maxSegments = 3_000;

/** Criticality of each row of a chain; null where it has no links, or more segments than can be looked through at once. */
export const criticalityOf = keepByKeyInPieces(
  { name: 'chain-criticalities', maxBytes: maxBytes.chains },
  function* (snapshot: Snapshot, chain: number): Pieces<Float64Array | null> {
    const { graph, group } = chainView(snapshot, chain);
    return group.length > maxSegments ? null : yield* chainCriticality(graph, group);
  },
);

/** Data that the priorities of all rows of a report share. */
interface PriorityGround {
  readonly members: readonly ChainMember[];
  readonly nearest: NearestInChain;
  readonly weights: Float64Array;
  /** Density by segment, or by row of the chain; else the reason why there is none. */
  readonly density: Float64Array | Omission;
  readonly complexity: Float64Array | Omission;
  readonly criticality: Float64Array | Omission;
}

const complexityOf = (snapshot: Snapshot, { question }: GapReport): Float64Array | Omission => {
  const { complexityRank, noComplexity } = productSpace(snapshot, question.measure);
  if (noComplexity === 'DISCONNECTED') return 'COMPLEXITY_DISCONNECTED';
  return complexityRank ?? 'COMPLEXITY_NOT_DETERMINED';
};

const groundOf = (snapshot: Snapshot, report: GapReport): PriorityGround => {
  const { chain, place, measure, weights, ruleSet } = report.question;
  const densityOf = ruleSet === '2026.1' ? placeDensity : placeDensityOfOthers;
  const { members } = chainView(snapshot, chain);
  const tooLarge = members.length > maxSegments;
  return {
    members,
    nearest: nearestInChain(snapshot, chain, place),
    weights: normaliseWeights(weights),
    density: densityOf(snapshot, measure, place) ?? 'NO_SPECIALISATION',
    complexity: complexityOf(snapshot, report),
    criticality: criticalityOf(snapshot, chain) ?? (tooLarge ? 'CHAIN_TOO_LARGE' : 'NO_LINKS_IN_CHAIN'),
  };
};

const at = (column: Float64Array | Omission, index: number, unknown: Omission): PartValue => {
  if (typeof column === 'string') return column;
  return Number.isNaN(column[index]!) ? unknown : column[index]!;
};

const priorityOf = (ground: PriorityGround, { facts }: GapReport, row: number): GapPriority => {
  const { segment } = ground.members[row]!;
  const nearest = ground.nearest.of(row);
  return gapPriority(
    [
      localDemand(facts, row, facts.chainActivity),
      at(ground.density, segment, 'NO_SPECIALISATION'),
      at(ground.complexity, segment, 'COMPLEXITY_NOT_DETERMINED'),
      at(ground.criticality, row, 'NO_LINKS_IN_CHAIN'),
      nearest === null ? 'NO_SUPPLIER_LOCATED' : supplyDistance(nearest.distanceKm)!,
    ],
    ground.weights,
  );
};

/** Priorities and nearest supplies of a report, row by row; the data that rows share are made when first needed. */
export class GapPriorities {
  #ground: PriorityGround | undefined;

  constructor(
    readonly snapshot: Snapshot,
    readonly report: GapReport,
  ) {}

  /** Priority of filling a row, with every part. */
  of({ row }: SegmentGap): GapPriority {
    return priorityOf(this.#shared(), this.report, row);
  }

  /** Nearest enterprise outside the place that works in the segment of a row. */
  nearestSupply({ row }: SegmentGap): NearestSupply | null {
    return this.#shared().nearest.of(row);
  }

  #shared(): PriorityGround {
    this.#ground ??= groundOf(this.snapshot, this.report);
    return this.#ground;
  }
}

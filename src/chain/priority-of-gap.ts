import { chainCriticality } from '../analysis/chain-gap/chain-criticality.js';
import type { SegmentGap } from '../analysis/chain-gap/chain-gaps.js';
import { type GapPriority, gapPriority, type PartValue } from '../analysis/chain-gap/gap-priority.js';
import { localDemand } from '../analysis/chain-gap/local-demand.js';
import { supplyDistance } from '../analysis/supply-distance.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { memoByChain } from '../projection/memo-by-chain.js';
import { type NearestSupply, nearestSupply } from '../projection/nearest-supply.js';
import { placeDensity, productSpace } from '../projection/product-space.js';
import type { GapReport } from './chain-gap-report.js';

/** Above this many segments betweenness, which grows with segments · links, would keep every reader waiting. */
const mostSegments = 3_000;

const criticalityOf = memoByChain(
  (image, chain) => {
    const { graph, group } = chainView(image, chain);
    return group.length > mostSegments ? null : chainCriticality(graph, group);
  },
  (criticality) => criticality?.length ?? 0,
);

const criticalityPart = (image: Image, chain: number, row: number): PartValue =>
  criticalityOf(image, chain)?.[row] ??
  (chainView(image, chain).group.length > mostSegments ? 'CHAIN_TOO_LARGE' : 'NO_LINKS_IN_CHAIN');

/** The nearest enterprise outside the place that works in the segment of a row. */
export const nearestSupplyOf = (
  image: Image,
  { question }: GapReport,
  { row }: SegmentGap,
): NearestSupply | null =>
  nearestSupply(image, question.place, chainView(image, question.chain).members[row]!.segment);

const complexityPart = (image: Image, { question }: GapReport, segment: number): PartValue => {
  const { complexityRank, noComplexity } = productSpace(image, question.measure);
  if (noComplexity === 'DISCONNECTED') return 'COMPLEXITY_DISCONNECTED';
  const rank = complexityRank?.[segment];
  return rank === undefined || Number.isNaN(rank) ? 'COMPLEXITY_NOT_DETERMINED' : rank;
};

/** How much a row is worth filling first, with every part. */
export const priorityOfGap = (image: Image, report: GapReport, gap: SegmentGap): GapPriority => {
  const { question, facts } = report;
  const { segment } = chainView(image, question.chain).members[gap.row]!;
  const nearest = nearestSupplyOf(image, report, gap);
  return gapPriority(
    {
      LOCAL_DEMAND: localDemand(facts, gap.row, facts.chainActivity),
      RELATEDNESS: placeDensity(image, question.measure, question.place)?.[segment] ?? 'NO_SPECIALISATION',
      COMPLEXITY: complexityPart(image, report, segment),
      CRITICALITY: criticalityPart(image, question.chain, gap.row),
      SUPPLY_DISTANCE: supplyDistance(nearest === null ? null : nearest.distanceKm) ?? 'NO_SUPPLIER_LOCATED',
    },
    question.weights,
  );
};

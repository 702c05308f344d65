import { percentileRank } from '../../../analysis/number/percentile-rank.js';
import { titleWorth } from '../../../facts/enterprise/titles-of-snapshot.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { CandidateGround } from './candidate-ground.js';

const sizeRankOf = ({ enterprises }: Snapshot) => {
  const revenues = enterprises.revenue.filter((revenue) => !Number.isNaN(revenue)).sort();
  return revenues.length === 0 ? null : percentileRank(revenues);
};

const sizeRank = keptOnce('size-ranks', sizeRankOf, (_, { enterprises }) => 8 * enterprises.size);

/** Capability of an enterprise: its size raised by titles, 1 − (1 − size)(1 − title/2); NaN where it has neither. */
export const capabilityOf = ({ snapshot, titles }: CandidateGround, enterprise: number): number => {
  const { ids, revenue } = snapshot.enterprises;
  const held = titles.get(ids[enterprise]!);
  const title = held === undefined ? 0 : titleWorth(held, snapshot.asOf ?? '');
  const hasRevenue = !Number.isNaN(revenue[enterprise]!);
  if (!hasRevenue && title === 0) return Number.NaN;
  const size = hasRevenue ? sizeRank(snapshot)!(revenue[enterprise]!) : 0;
  return 1 - (1 - size) * (1 - title / 2);
};

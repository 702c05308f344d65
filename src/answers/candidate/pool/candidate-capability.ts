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

/** Size of an enterprise: the percentile of its revenue among all enterprises, 0 to 1; NaN where it is unknown. */
export const sizeOfEnterprise = (snapshot: Snapshot, enterprise: number): number => {
  const revenue = snapshot.enterprises.revenue[enterprise]!;
  return Number.isNaN(revenue) ? Number.NaN : sizeRank(snapshot)!(revenue);
};

/** Worth of an enterprise’s highest title in force at the date of the data, 0 to 1; 0 where it holds none. */
export const titleOfEnterprise = ({ snapshot, titles }: CandidateGround, enterprise: number): number => {
  const held = titles.get(snapshot.enterprises.ids.at(enterprise));
  return held === undefined ? 0 : titleWorth(held, snapshot.asOf ?? '');
};

/** Capability: a size raised by a title, 1 − (1 − size)(1 − title/2). */
export const capabilityOf = (size: number, title: number): number => 1 - (1 - size) * (1 - title / 2);

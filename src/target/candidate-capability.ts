import { percentileRank } from '../analysis/percentile-rank.js';
import { memoByImage } from '../projection/memo-by-image.js';
import type { CandidateGround } from './candidate-ground.js';
import { titleWorth } from './titles-of-image.js';

const sizeRank = memoByImage(({ enterprises }) => {
  const known = enterprises.revenue.filter((revenue) => !Number.isNaN(revenue)).sort();
  return known.length === 0 ? null : percentileRank(known);
});

/** Size where it is known, raised by titles: 1 − (1 − size)(1 − title/2); NaN where there is neither. */
export const capabilityOf = ({ image, titles }: CandidateGround, enterprise: number): number => {
  const { ids, revenue } = image.enterprises;
  const held = titles.get(ids[enterprise]!);
  const title = held === undefined ? 0 : titleWorth(held, image.asOf ?? '');
  const known = !Number.isNaN(revenue[enterprise]!);
  if (!known && title === 0) return Number.NaN;
  const size = known ? sizeRank(image, 0)!(revenue[enterprise]!) : 0;
  return 1 - (1 - size) * (1 - title / 2);
};

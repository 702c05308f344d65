import type { RequestContext } from '../place/request-context.js';
import { type Adjacency, listOf, reversed } from '../projection/adjacency.js';
import type { Image } from '../projection/image.js';
import { memoByImage } from '../projection/memo-by-image.js';
import { holdingsOfImage } from './holdings-of-image.js';
import { type Titles, titlesOfImage } from './titles-of-image.js';

/** What candidates are weighed by, the same for every question to one image. */
export interface CandidateGround {
  readonly image: Image;
  readonly titles: Titles;
  /** Whom each enterprise owns, and by whom it is owned. */
  readonly holdings: Adjacency;
  readonly owners: Adjacency;
}

const kept = new WeakMap<Adjacency, Adjacency>();

const ownersOf = (holdings: Adjacency): Adjacency => {
  const owners = kept.get(holdings) ?? reversed(holdings);
  kept.set(holdings, owners);
  return owners;
};

export const candidateGround = async (context: RequestContext): Promise<CandidateGround> => {
  const [titles, holdings] = await Promise.all([titlesOfImage(context), holdingsOfImage(context)]);
  return { image: context.image, titles, holdings, owners: ownersOf(holdings) };
};

/** Whom an enterprise owns or is owned by, each once. */
export const affiliatesOf = ({ holdings, owners }: CandidateGround, enterprise: number): number[] => [
  ...new Set([...listOf(holdings, enterprise), ...listOf(owners, enterprise)]),
];

/** Whom each enterprise supplies. */
export const customersOf = memoByImage(({ enterprises }): Adjacency => reversed(enterprises.suppliers));

import { holdingsOfSnapshot } from '../../../facts/enterprise/holdings-of-snapshot.js';
import { type Titles, titlesOfSnapshot } from '../../../facts/enterprise/titles-of-snapshot.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import { type Adjacency, listOf, reversed } from '../../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** Facts that candidates are weighed by, the same for every question to a snapshot. */
export interface CandidateGround {
  readonly snapshot: Snapshot;
  readonly titles: Titles;
  /** Enterprises that each enterprise owns; `owners` is the reverse. */
  readonly holdings: Adjacency;
  readonly owners: Adjacency;
}

const ownersOf = keptOnce('owners', reversed);

export const candidateGround = async (context: RequestContext): Promise<CandidateGround> => {
  const [titles, holdings] = await Promise.all([titlesOfSnapshot(context), holdingsOfSnapshot(context)]);
  return { snapshot: context.snapshot, titles, holdings, owners: ownersOf(holdings) };
};

/** Enterprises that an enterprise owns or is owned by, each once. */
export const affiliatesOf = ({ holdings, owners }: CandidateGround, enterprise: number): number[] => [
  ...new Set([...listOf(holdings, enterprise), ...listOf(owners, enterprise)]),
];

const reversedSuppliers = keptOnce('customers', reversed);

/** Customers of each enterprise. */
export const customersOf = ({ enterprises }: Snapshot): Adjacency => reversedSuppliers(enterprises.suppliers);

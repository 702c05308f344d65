import { holdingList } from '../../../cypher/queries.gen.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import { type Adjacency, adjacencyOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

const read = async ({ enterprises }: Snapshot, { store }: RequestContext): Promise<Adjacency> => {
  const rows = await store.run(holdingList, {});
  const listed = rows.filter(
    ({ owner, owned }) => enterprises.rowOf.has(owner) && enterprises.rowOf.has(owned),
  );
  return adjacencyOf(
    enterprises.size,
    listed.map(({ owner }) => enterprises.rowOf.get(owner)!),
    listed.map(({ owned }) => enterprises.rowOf.get(owned)!),
  );
};

const holdings = keptOnce('holdings', read);

/** Holdings as adjacency from owner to owned enterprise; read once a snapshot. */
export const holdingsOfSnapshot = async (context: RequestContext): Promise<Adjacency> =>
  holdings(context.snapshot, context);

import { holdingList } from '../../../cypher/queries.gen.js';
import type { RequestContext } from '../../request/request-context.js';
import { type Adjacency, adjacencyOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

const kept = new WeakMap<Snapshot, Promise<Adjacency>>();

const read = async ({ store, snapshot: { enterprises } }: RequestContext): Promise<Adjacency> => {
  const rows = await store.run(holdingList, {});
  const known = rows.filter(
    ({ owner, owned }) => enterprises.rowOf.has(owner) && enterprises.rowOf.has(owned),
  );
  return adjacencyOf(
    enterprises.size,
    known.map(({ owner }) => enterprises.rowOf.get(owner)!),
    known.map(({ owned }) => enterprises.rowOf.get(owned)!),
  );
};

/** Whom each enterprise owns; read once a snapshot. */
export const holdingsOfSnapshot = async (context: RequestContext): Promise<Adjacency> => {
  const known = kept.get(context.snapshot);
  if (known) return known;
  const reading = read(context);
  kept.set(context.snapshot, reading);
  // What failed is read again by whoever asks next.
  reading.catch(() => kept.delete(context.snapshot));
  return reading;
};

import { holdingList } from '../../cypher/queries.gen.js';
import type { RequestContext } from '../place/request-context.js';
import { type Adjacency, adjacencyOf } from '../projection/adjacency.js';
import type { Image } from '../projection/image.js';

const kept = new WeakMap<Image, Promise<Adjacency>>();

const read = async ({ store, image: { enterprises } }: RequestContext): Promise<Adjacency> => {
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

/** Whom each enterprise owns; read once an image. */
export const holdingsOfImage = async (context: RequestContext): Promise<Adjacency> => {
  const known = kept.get(context.image);
  if (known) return known;
  const reading = read(context);
  kept.set(context.image, reading);
  // What failed is read again by whoever asks next.
  reading.catch(() => kept.delete(context.image));
  return reading;
};

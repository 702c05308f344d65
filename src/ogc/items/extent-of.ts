import type { Position } from 'geojson';
import type { Box } from '../../geo/box.js';
import { boundsOf, positionsOf } from '../../map/layer/bounds-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Collection, Selection } from '../collection/collection.js';

function* positionsIn({ size, featureAt, pointAt }: Selection): Generator<Position> {
  for (let index = 0; index < size; index++) {
    const point = pointAt?.(index);
    if (point) yield [...point];
    const geometry = pointAt ? null : featureAt(index).geometry;
    if (geometry) yield* positionsOf(geometry);
  }
}

const extents = keptByKey(
  { name: 'ogc-extents', maxBytes: maxBytes.byCode },
  async (_snapshot: Snapshot, _id: string, context: RequestContext, collection: Collection) =>
    boundsOf(positionsIn(await collection.select(context, {}))),
);

/** Extent of all features of a collection; undefined where none has a place. */
export const extentOf = (context: RequestContext, collection: Collection): Promise<Box | undefined> =>
  extents(context.snapshot, collection.id, context, collection);

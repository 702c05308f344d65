import type { Position } from 'geojson';
import type { MapGeometry } from '../../map/layer/map-feature.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Collection } from '../collection/collection.js';

/** West, south, east, north. */
type Extent = [number, number, number, number];

const positionsOf = ({ coordinates }: MapGeometry): Position[] => {
  const numbers = coordinates.flat(3) as number[];
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[i * 2]!, numbers[i * 2 + 1]!]);
};

const widen = (extent: Extent, [longitude, latitude]: Position): void => {
  extent[0] = Math.min(extent[0], longitude!);
  extent[1] = Math.min(extent[1], latitude!);
  extent[2] = Math.max(extent[2], longitude!);
  extent[3] = Math.max(extent[3], latitude!);
};

const read = async (
  _snapshot: Snapshot,
  _id: string,
  context: RequestContext,
  collection: Collection,
): Promise<Extent | undefined> => {
  const { size, featureAt, pointAt } = await collection.select(context, {});
  const extent: Extent = [180, 90, -180, -90];
  for (let index = 0; index < size; index++) {
    const point = pointAt?.(index);
    if (point) widen(extent, [...point]);
    const geometry = pointAt ? null : featureAt(index).geometry;
    for (const position of geometry ? positionsOf(geometry) : []) widen(extent, position);
  }
  return extent[0] <= extent[2] ? extent : undefined;
};

const extents = keptByKey({ name: 'ogc-extents', maxBytes: maxBytes.byCode, bytesOf: () => 100 }, read);

/** Extent of all features of a collection; undefined where none has a place. */
export const extentOf = (context: RequestContext, collection: Collection): Promise<Extent | undefined> =>
  extents(context.snapshot, collection.id, context, collection);

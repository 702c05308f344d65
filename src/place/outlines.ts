import { setImmediate } from 'node:timers/promises';
import { outlinedPlaces } from '../../cypher/queries.gen.js';
import type { Area } from '../geo/area/area.js';
import { polygonArea } from '../geo/area/polygon-area.js';
import type { Image } from '../projection/image.js';
import type { RequestContext } from './request-context.js';

/** A place, by its row of the image, and what its outline encloses. */
export interface Outline {
  readonly place: number;
  readonly area: Area;
}

/** So many outlines are taken apart before others get their turn. */
const atOnce = 50;

const read = async ({ store, image }: RequestContext): Promise<readonly Outline[]> => {
  const outlines: Outline[] = [];
  for (const { key, boundary } of await store.run(outlinedPlaces, {})) {
    const place = image.places.rowOf.get(key);
    if (place === undefined) continue;
    outlines.push({ place, area: polygonArea(JSON.parse(boundary), 'WGS84') });
    if (outlines.length % atOnce === 0) await setImmediate();
  }
  return outlines;
};

const made = new WeakMap<Image, Promise<readonly Outline[]>>();

/** Outlines of all places that have one, read once for an image. */
export const outlinesOf = (context: RequestContext): Promise<readonly Outline[]> => {
  const known = made.get(context.image);
  if (known) return known;
  const reading = read(context);
  made.set(context.image, reading);
  reading.catch(() => made.delete(context.image));
  return reading;
};

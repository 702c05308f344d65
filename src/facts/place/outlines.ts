import { setImmediate } from 'node:timers/promises';
import { outlinedPlaces } from '../../../cypher/queries.gen.js';
import type { Area } from '../../geo/area/area.js';
import { polygonArea } from '../../geo/area/polygon-area.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** A place, by its row of the snapshot, and what its outline encloses. */
export interface Outline {
  readonly place: number;
  readonly area: Area;
}

/** So many outlines are taken apart before others get their turn. */
const atOnce = 50;

const read = async ({ store, snapshot }: RequestContext): Promise<readonly Outline[]> => {
  const outlines: Outline[] = [];
  for (const { key, boundary } of await store.run(outlinedPlaces, {})) {
    const place = snapshot.places.rowOf.get(key);
    if (place === undefined) continue;
    outlines.push({ place, area: polygonArea(JSON.parse(boundary), 'WGS84') });
    if (outlines.length % atOnce === 0) await setImmediate();
  }
  return outlines;
};

const made = new WeakMap<Snapshot, Promise<readonly Outline[]>>();

/** Outlines of all places that have one, read once for a snapshot. */
export const outlinesOf = (context: RequestContext): Promise<readonly Outline[]> => {
  const known = made.get(context.snapshot);
  if (known) return known;
  const reading = read(context);
  made.set(context.snapshot, reading);
  reading.catch(() => made.delete(context.snapshot));
  return reading;
};

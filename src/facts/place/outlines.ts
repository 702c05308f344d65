import { setImmediate } from 'node:timers/promises';
import { outlinedPlaces } from '../../../cypher/queries.gen.js';
import type { Area } from '../../geo/area/area.js';
import { areaBytesPerCharacter, polygonArea } from '../../geo/area/polygon-area.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** A place, by its row of the snapshot, and the area that its outline encloses. */
export interface Outline {
  readonly place: number;
  readonly area: Area;
}

/** Number of outlines taken apart before other requests get their turn. */
const atOnce = 50;

interface Outlines {
  readonly outlines: readonly Outline[];
  readonly bytes: number;
}

const read = async (snapshot: Snapshot, { store }: RequestContext): Promise<Outlines> => {
  const outlines: Outline[] = [];
  let characters = 0;
  for (const { key, boundary } of await store.run(outlinedPlaces, {})) {
    const place = snapshot.places.rowOf.get(key);
    if (place === undefined) continue;
    characters += boundary.length;
    outlines.push({ place, area: polygonArea(JSON.parse(boundary), 'WGS84') });
    if (outlines.length % atOnce === 0) await setImmediate();
  }
  return { outlines, bytes: characters * areaBytesPerCharacter };
};

const allOutlines = keptOnce('outlines', read, ({ bytes }) => bytes);

/** Outlines of all places that have one, read once a snapshot. */
export const outlinesOf = async (context: RequestContext): Promise<readonly Outline[]> => {
  const { outlines } = await allOutlines(context.snapshot, context);
  return outlines;
};

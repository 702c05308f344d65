import type { Position } from '../../geo/position.js';
import type { PositionInput } from '../../request/position.input.js';
import type { RequestContext } from '../../request/request-context.js';
import { requirePosition } from '../../request/require-position.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { keyOfPlace } from './key-of-place.js';
import { outlinesOf } from './outlines.js';
import type { Park } from './park.type.js';
import { placesByKey } from './place.repository.js';
import type { Region } from './region.type.js';

/** A place with all regions around it. */
const withOuter = (snapshot: Snapshot, place: number): number[] =>
  place === none ? [] : [place, ...withOuter(snapshot, snapshot.places.parent[place]!)];

const rowsAt = async (context: RequestContext, position: Position): Promise<number[]> => {
  const outlines = await outlinesOf(context);
  const holding = outlines.filter(({ area }) => area.contains(position));
  const rows = new Set(holding.flatMap(({ place }) => withOuter(context.snapshot, place)));
  // Regions stand before what they contain, parks after all regions.
  return [...rows].sort((a, b) => a - b);
};

/** Finds the places whose outline holds a point, and the regions around them; outermost first, parks last. */
export const placesAt = async (context: RequestContext, at: PositionInput): Promise<(Region | Park)[]> => {
  const rows = await rowsAt(context, requirePosition('at', at));
  context.spend(rows.length);
  return placesByKey(
    context,
    rows.map((row) => keyOfPlace(context.snapshot, row)),
  );
};

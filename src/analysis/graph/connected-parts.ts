import type { PresenceMatrix } from '../complexity/presence-matrix.js';

/** Counts the parts of M as a graph of places and segments joined where M[c,s] = 1; empty rows and columns apart. */
export function connectedParts(presence: PresenceMatrix): number {
  const { places, placeStart, segmentOf, segmentStart, placeOf } = presence;
  const seenPlace = new Uint8Array(places);
  const seenSegment = new Uint8Array(presence.segments);
  const stack: number[] = [];
  const reach = (place: number) => {
    if (seenPlace[place] === 1) return;
    seenPlace[place] = 1;
    stack.push(place);
  };
  let parts = 0;
  for (let first = 0; first < places; first++) {
    if (seenPlace[first] === 1 || placeStart[first] === placeStart[first + 1]) continue;
    parts++;
    reach(first);
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
      for (const segment of segmentOf.subarray(placeStart[place]!, placeStart[place + 1]!)) {
        if (seenSegment[segment] === 1) continue;
        seenSegment[segment] = 1;
        placeOf.subarray(segmentStart[segment]!, segmentStart[segment + 1]!).forEach(reach);
      }
    }
  }
  return parts;
}

import {
  type ChannelEnds,
  channelsOf,
  listChannels,
  reaching,
} from '../../../facts/partner/channels-between.js';
import type { Position } from '../../../geo/position.js';
import { writeUnitVector } from '../../../geo/unit-vector.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { pointOfPlace } from '../../../snapshot/ask/nearest-supply.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

/** Nearness of another place, by its row: in the place, else in its province, else elsewhere. */
export const nearness = { here: 2, province: 1, elsewhere: 0 } as const;

/** The place that candidates are looked for, as every other place sees it. */
export interface CandidatePlace {
  readonly snapshot: Snapshot;
  readonly place: number;
  readonly point: Position | undefined;
  /** Unit vector of `point`; zeros where there is none. */
  readonly vector: Float64Array;
  /** `nearness` by place, and one more row for nowhere. */
  readonly nearness: Uint8Array;
  /** Channels of the place that reach an area. */
  readonly channelsTo: (area: number) => readonly ChannelEnds[];
  readonly isReached: (area: number) => boolean;
}

const provinceOf = ({ places }: Snapshot, place: number): number => {
  for (let row = place; row !== none; row = places.parent[row]!) {
    if (places.levels[row] === 'PROVINCE') return row;
  }
  return place;
};

const nearnessOf = (snapshot: Snapshot, place: number): Uint8Array => {
  const { places } = snapshot;
  const [column, province] = [new Uint8Array(places.size + 1), provinceOf(snapshot, place)];
  for (let row = 0; row < places.size; row++) {
    if (liesIn(places, row, place)) column[row] = nearness.here;
    else if (liesIn(places, row, province)) column[row] = nearness.province;
  }
  return column;
};

/** Tells whether any of the channels reaches an area; computed once an area. */
const reachBy = (snapshot: Snapshot, channels: readonly ChannelEnds[]): ((area: number) => boolean) => {
  const [unknown, reached, not] = [0, 1, 2];
  const reach = new Uint8Array(snapshot.places.size);
  return (area) => {
    if (channels.length === 0 || area === none) return false;
    if (reach[area] === unknown) reach[area] = reaching(snapshot, channels, area).length > 0 ? reached : not;
    return reach[area] === reached;
  };
};

/** Describes a place and its channels as every other place sees them. */
export const placeWithChannels = (
  snapshot: Snapshot,
  place: number,
  own: readonly ChannelEnds[],
): CandidatePlace => {
  const [point, vector] = [pointOfPlace(snapshot, place), new Float64Array(3)];
  if (point) writeUnitVector(point, vector, 0);
  return {
    snapshot,
    place,
    point,
    vector,
    nearness: nearnessOf(snapshot, place),
    channelsTo: (area) => reaching(snapshot, own, area),
    isReached: reachBy(snapshot, own),
  };
};

export const candidatePlace = async (context: RequestContext, place: number): Promise<CandidatePlace> =>
  placeWithChannels(
    context.snapshot,
    place,
    channelsOf(context.snapshot, await listChannels(context), place),
  );

import { dayOfNumber } from '../../../codes/day-number.js';
import {
  type ChannelEnds,
  channelsOf,
  listChannels,
  reaching,
} from '../../../facts/partner/channels-between.js';
import { worksToday } from '../../../facts/partner/works-today.js';
import type { Position } from '../../../geo/position.js';
import { writeUnitVector } from '../../../geo/unit-vector.js';
import { dayAsked } from '../../../request/day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { pointOfPlace } from '../../../snapshot/ask/nearest-supply.js';
import { type SegmentPresence, segmentPresence } from '../../../snapshot/ask/segment-presence.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { TargetCandidatesInput } from '../target-candidates.input.js';
import { nearnessOf, provinceOf } from './nearness-of.js';
import { possiblyHere } from './possibly-here.js';
import { vagueOf } from './vague-of.js';

/** The place that candidates are looked for, as every other place sees it. */
export interface CandidatePlace {
  readonly snapshot: Snapshot;
  readonly place: number;
  /** Its province, or the place itself where it has none. */
  readonly province: number;
  /** Day on which channels and surveys are looked at, ISO. */
  readonly today: string;
  readonly point: Position | undefined;
  /** Unit vector of `point`; zeros where there is none. */
  readonly vector: Float64Array;
  /** `nearness` by place, and one more row for nowhere. */
  readonly nearness: Uint8Array;
  /** 1 by place where an enterprise that is known to it may be in the place of the candidates. */
  readonly vague: Uint8Array;
  /** Enterprises, by rows, that work in a segment in the place, or may for all that is known of where they are. */
  readonly presence: (segment: number) => SegmentPresence;
  /** Enterprises, by rows, that may work in a segment in the place, where no survey confirms who does. */
  readonly possiblyHere: (segment: number) => ReadonlySet<number>;
  /** Channels of the place that reach an area, whether or not they work. */
  readonly channelsTo: (area: number) => readonly ChannelEnds[];
  /** Whether a channel that works reaches an area. */
  readonly isReached: (area: number) => boolean;
}

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

/** Finds who works in a segment in a place, and who may; computed once a segment. */
const presenceIn = (snapshot: Snapshot, place: number): CandidatePlace['presence'] => {
  const found = new Map<number, SegmentPresence>();
  return (segment) => {
    const presence = found.get(segment) ?? segmentPresence(snapshot, place, segment);
    found.set(segment, presence);
    return presence;
  };
};

/** Describes a place and its channels, as they are on a day (ISO), as every other place sees them. */
export const placeWithChannels = (
  snapshot: Snapshot,
  place: number,
  own: readonly ChannelEnds[],
  today: string,
  assumeSurveyed = false,
): CandidatePlace => {
  const [point, vector] = [pointOfPlace(snapshot, place), new Float64Array(3)];
  if (point) writeUnitVector(point, vector, 0);
  const presence = presenceIn(snapshot, place);
  return {
    snapshot,
    place,
    province: provinceOf(snapshot, place),
    today,
    point,
    vector,
    nearness: nearnessOf(snapshot, place, vector),
    vague: vagueOf(snapshot, place),
    presence,
    possiblyHere: possiblyHere(snapshot, place, today, assumeSurveyed, presence),
    channelsTo: (area) => reaching(snapshot, own, area),
    isReached: reachBy(
      snapshot,
      own.filter(({ channel }) => worksToday(channel, today)),
    ),
  };
};

/** Reads the channels of a place, and describes both; with `assumeSurveyed` nobody may be in it unknown. */
export const candidatePlace = async (
  context: RequestContext,
  place: number,
  { asOf, assumeSurveyed }: Pick<TargetCandidatesInput, 'asOf' | 'assumeSurveyed'>,
): Promise<CandidatePlace> =>
  placeWithChannels(
    context.snapshot,
    place,
    channelsOf(context.snapshot, await listChannels(context), place),
    dayOfNumber(dayAsked('asOf', asOf)) ?? '',
    assumeSurveyed,
  );

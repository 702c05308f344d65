import { distanceKm } from '../../geo/distance-km.js';
import { PointIndex } from '../../geo/point-index.js';
import type { Position } from '../../geo/position.js';
import type { Pieces } from '../../pieces/pieces.js';
import { keepByKeyInPieces } from '../keep/keep-in-pieces.js';
import { maxBytes } from '../keep/max-bytes.js';
import { GrowingColumn } from '../tables/growing-column.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { isPresentIn, isSeatedIn, liesIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

export interface NearestSupply {
  readonly enterprise: number;
  /** Kilometres on the sphere, from the place’s point to the enterprise’s (or to its activity’s own place). */
  readonly distanceKm: number;
}

type Points = { readonly longitude: ArrayLike<number>; readonly latitude: ArrayLike<number> };

const pointAt = ({ longitude, latitude }: Points, row: number): Position | undefined =>
  row === none || Number.isNaN(longitude[row]!) || Number.isNaN(latitude[row]!)
    ? undefined
    : { longitude: longitude[row]!, latitude: latitude[row]! };

/** Finds the point of a place, else of the nearest place around it that has one. */
export const pointOfPlace = ({ places }: Snapshot, place: number): Position | undefined => {
  for (let row = place; row !== none; row = places.parent[row]!) {
    const point = pointAt(places, row);
    if (point) return point;
  }
  return undefined;
};

/** Where an activity is: its own place, else the enterprise’s own point, its park, its region. */
const activityPoint = (snapshot: Snapshot, activity: number): Position | undefined => {
  const own = snapshot.activities.place[activity]!;
  if (own !== none) return pointOfPlace(snapshot, own);
  const enterprise = snapshot.activities.enterprise[activity]!;
  const { region, park } = snapshot.enterprises;
  return (
    pointAt(snapshot.enterprises, enterprise) ??
    pointOfPlace(snapshot, park[enterprise]!) ??
    pointOfPlace(snapshot, region[enterprise]!)
  );
};

interface SegmentPoints {
  readonly activities: Int32Array;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly index: PointIndex;
}

/** Activities after which others may be let in. */
const activitiesAtOnce = 10_000;

const makePoints = function* (snapshot: Snapshot, segment: number): Pieces<SegmentPoints> {
  const activities = new GrowingColumn(Int32Array);
  const [longitude, latitude] = [new GrowingColumn(Float64Array), new GrowingColumn(Float64Array)];
  for (const [i, activity] of segmentActivities(snapshot, segment).entries()) {
    if (i % activitiesAtOnce === activitiesAtOnce - 1) yield;
    const point = activityPoint(snapshot, activity);
    if (!point) continue;
    activities.push(activity);
    longitude.push(point.longitude);
    latitude.push(point.latitude);
  }
  const points = { longitude: yield* longitude.done(), latitude: yield* latitude.done() };
  return { activities: yield* activities.done(), ...points, index: yield* PointIndex.of(points) };
};

/** An activity, its position, and 28 bytes of the index. */
const pointBytes = 48;

/** Located activities of a segment and its parts, indexed for the nearest. */
export const segmentPoints = keepByKeyInPieces(
  {
    name: 'segment-points',
    maxBytes: maxBytes.segmentPoints,
    bytesOf: ({ activities }: SegmentPoints) => pointBytes * activities.length,
  },
  makePoints,
);

/** An enterprise is outside where its seat is, and none of its activities in the segment is inside. */
const isOutside = (snapshot: Snapshot, segment: number, activity: number, place: number): boolean => {
  const { places, activities } = snapshot;
  if (liesIn(places, activities.place[activity]!, place)) return false;
  const enterprise = activities.enterprise[activity]!;
  if (isSeatedIn(snapshot, enterprise, place)) return false;
  for (let row = activities.start[enterprise]!; row < activities.start[enterprise + 1]!; row++) {
    const inside = isPresentIn(snapshot, row, place) && isPart(snapshot, activities.segment[row]!, segment);
    if (inside) return false;
  }
  return true;
};

const isPart = ({ segments }: Snapshot, inner: number, outer: number): boolean => {
  const seen = new Set<number>();
  for (let segment = inner; segment !== none && !seen.has(segment); segment = segments.parent[segment]!) {
    if (segment === outer) return true;
    seen.add(segment);
  }
  return false;
};

/**
 * Finds the nearest enterprise outside a place that works in a segment or a part of it, by distance from the place’s
 * point. Null where the place has no point, or no such enterprise is located. Equal distance: the lower row, so the
 * same one always. The points of a segment are indexed on first use.
 */
export const nearestSupply = (snapshot: Snapshot, place: number, segment: number): NearestSupply | null => {
  const from = pointOfPlace(snapshot, place);
  if (!from) return null;
  const { activities, index, ...points } = segmentPoints(snapshot, segment);
  const nearest = index.nearest(from, (item) => isOutside(snapshot, segment, activities[item]!, place));
  if (nearest === -1) return null;
  return {
    enterprise: snapshot.activities.enterprise[activities[nearest]!]!,
    distanceKm: distanceKm(from, pointAt(points, nearest)!),
  };
};

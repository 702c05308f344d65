import { distanceKm } from '../geo/distance.js';
import { PointIndex } from '../geo/point-index.js';
import type { Position } from '../geo/position.js';
import { isPresentIn, isSeatedIn, liesIn } from './containment.js';
import { type Image, none } from './image.js';
import { memoByImage } from './memo-by-image.js';
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

/** The point of a place, else of the nearest place around it that has one. */
export const placePoint = ({ places }: Image, place: number): Position | undefined => {
  for (let row = place; row !== none; row = places.parent[row]!) {
    const point = pointAt(places, row);
    if (point) return point;
  }
  return undefined;
};

/** Where an activity is: its own place, else the enterprise’s own point, its park, its region. */
const activityPoint = (image: Image, activity: number): Position | undefined => {
  const own = image.activities.place[activity]!;
  if (own !== none) return placePoint(image, own);
  const enterprise = image.activities.enterprise[activity]!;
  const { region, park } = image.enterprises;
  return (
    pointAt(image.enterprises, enterprise) ??
    placePoint(image, park[enterprise]!) ??
    placePoint(image, region[enterprise]!)
  );
};

interface SegmentPoints {
  readonly activities: readonly number[];
  readonly positions: readonly Position[];
  readonly index: PointIndex;
}

const pointsOf = memoByImage((image, segment): SegmentPoints => {
  const [activities, positions]: [number[], Position[]] = [[], []];
  for (const activity of segmentActivities(image, segment)) {
    const point = activityPoint(image, activity);
    if (!point) continue;
    activities.push(activity);
    positions.push(point);
  }
  return { activities, positions, index: new PointIndex(positions) };
});

/** An enterprise is outside where its seat is, and none of its activities in the segment is inside. */
const isOutside = (image: Image, segment: number, activity: number, place: number): boolean => {
  const { places, activities } = image;
  if (liesIn(places, activities.place[activity]!, place)) return false;
  const enterprise = activities.enterprise[activity]!;
  if (isSeatedIn(image, enterprise, place)) return false;
  for (let one = activities.start[enterprise]!; one < activities.start[enterprise + 1]!; one++) {
    const inside = isPresentIn(image, one, place) && isPart(image, activities.segment[one]!, segment);
    if (inside) return false;
  }
  return true;
};

const isPart = ({ segments }: Image, inner: number, outer: number): boolean => {
  const seen = new Set<number>();
  for (let one = inner; one !== none && !seen.has(one); one = segments.parent[one]!) {
    if (one === outer) return true;
    seen.add(one);
  }
  return false;
};

/**
 * The nearest enterprise outside a place that works in a segment or a part of it, by distance from the place’s point.
 * Null where the place has no point, or no such enterprise is located. Equal distance: the lower row, so the same one
 * always. The points of a segment are indexed on first use.
 */
export const nearestSupply = (image: Image, place: number, segment: number): NearestSupply | null => {
  const from = placePoint(image, place);
  if (!from) return null;
  const { activities, positions, index } = pointsOf(image, segment);
  const found = index.nearest(from, (item) => isOutside(image, segment, activities[item]!, place));
  if (found === -1) return null;
  return {
    enterprise: image.activities.enterprise[activities[found]!]!,
    distanceKm: distanceKm(from, positions[found]!),
  };
};

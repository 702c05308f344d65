import type { Geo } from '../bounds';

type Ring = readonly (readonly number[])[];

/** Twice the area that a ring encloses, in square degrees: enough to tell a mainland from its islands. */
const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  );

const largest = (polygons: readonly GeoJSON.Position[][][]): GeoJSON.Position[][] =>
  polygons.reduce((widest, polygon) => (areaOf(polygon[0]!) > areaOf(widest[0]!) ? polygon : widest));

/** Leaves of each outline its largest part, so that a place with islands is named once. */
export const namedOnce = (outlines: Geo): Geo => ({
  ...outlines,
  features: outlines.features.map((feature) =>
    feature.geometry?.type === 'MultiPolygon' && feature.geometry.coordinates.length > 0
      ? {
          ...feature,
          geometry: { type: 'Polygon', coordinates: largest(feature.geometry.coordinates) },
        }
      : feature,
  ),
});

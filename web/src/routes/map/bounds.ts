export type Geo = GeoJSON.FeatureCollection;
export const nothing: Geo = { type: 'FeatureCollection', features: [] };

export type Bounds = readonly [west: number, south: number, east: number, north: number];

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Whether a point lies within bounds. */
export const isWithin = ({ longitude, latitude }: Point, [west, south, east, north]: Bounds): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** Bounds of all that is drawn. */
export const boundsOf = (geo: Geo): Bounds => {
  const all =
    JSON.stringify(
      geo.features.map(({ geometry }) => (geometry as { coordinates?: unknown }).coordinates),
    ).match(/\[-?[\d.]+,-?[\d.]+/g) ?? [];
  const pairs = all.map((one) => one.slice(1).split(',').map(Number) as [number, number]);
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  if (pairs.length === 0) return [-180, -60, 180, 75];
  const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [min(xs), min(ys), max(xs), max(ys)];
};

import type { Bounds } from './bounds';

/** Area as an address holds it: west, south, east, north in degrees. */
export const areaText = (area: Bounds): string => area.map((value) => value.toFixed(3)).join(',');

/** Reads an area from an address; undefined where it is none. */
export const areaOf = (text: string | null): Bounds | undefined => {
  const values = text?.split(',').map(Number) ?? [];
  const [west, south, east, north] = values;
  if (values.length !== 4 || values.some((value) => !Number.isFinite(value))) return undefined;
  return west! < east! && south! < north! ? [west!, south!, east!, north!] : undefined;
};

/** Bounds of two corners, whichever they are. */
export const areaBetween = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): Bounds => [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];

/** Outline of an area, nothing without one. */
export const areaOutline = (area: Bounds | undefined): GeoJSON.FeatureCollection => {
  if (!area) return { type: 'FeatureCollection', features: [] };
  const [west, south, east, north] = area;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
};

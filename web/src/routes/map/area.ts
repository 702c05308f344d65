import type { Bounds } from './bounds';

/** Corner of an area, degrees. */
export type Corner = readonly [longitude: number, latitude: number];

/** Area on the map by its corners, one after the other; the first is not repeated. */
export type Area = readonly Corner[];

/** Writes an area into an address: its corners in degrees. */
export const areaText = (area: Area): string =>
  area.map((corner) => corner.map((value) => value.toFixed(3)).join(',')).join(';');

/** Rectangle between two corners, whichever they are. */
export const areaBetween = ([x1, y1]: Corner, [x2, y2]: Corner): Area => {
  const [west, south] = [Math.min(x1, x2), Math.min(y1, y2)];
  const [east, north] = [Math.max(x1, x2), Math.max(y1, y2)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
};

/** Rectangle of what lies within bounds. */
export const areaOfBounds = ([west, south, east, north]: Bounds): Area =>
  areaBetween([west, south], [east, north]);

/** Reads an area from an address, also one written as west, south, east, north; undefined where it is none. */
export const areaOf = (text: string | null): Area | undefined => {
  const corners = text?.split(';').map((corner) => corner.split(',').map(Number)) ?? [];
  if (corners.flat().some((value) => !Number.isFinite(value))) return undefined;
  const [west, south, east, north] = corners.length === 1 ? corners[0]! : [];
  if (corners[0]?.length === 4 && west! < east! && south! < north!)
    return areaOfBounds([west!, south!, east!, north!]);
  const isRing = corners.length >= 3 && corners.every(({ length }) => length === 2);
  return isRing ? corners.map(([x, y]) => [x!, y!] as const) : undefined;
};

/** Whether a point lies in an area: a line to the east crosses its outline an odd number of times. */
export const isInArea = (
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
  area: Area,
): boolean =>
  area.reduce((inside, [x2, y2], at) => {
    const [x1, y1] = area.at(at - 1)!;
    const crosses = y1 > latitude !== y2 > latitude;
    return crosses && longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1) ? !inside : inside;
  }, false);

/** Outline of an area, nothing without one. */
export const areaOutline = (area: Area | undefined): GeoJSON.FeatureCollection => {
  if (!area) return { type: 'FeatureCollection', features: [] };
  const ring = [...area, area[0]!].map((corner) => [...corner]);
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
};

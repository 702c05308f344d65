import type { StyleSpecification } from 'maplibre-gl';
import type { Geo } from '../bounds';
import type { Origin } from '../origins';
import type { Basemap } from '../use-basemap';
import type { Drawn } from './drawn';
import { namedOnce } from './named-once';

const points = (
  places: readonly {
    readonly longitude: number;
    readonly latitude: number;
    readonly name: string;
    readonly count?: number;
  }[],
): Geo => ({
  type: 'FeatureCollection',
  features: places.map(({ longitude, latitude, ...properties }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  })),
});

/** A gentle arc from one point to another. */
const arc = (from: Origin, to: { readonly longitude: number; readonly latitude: number }): number[][] => {
  const [dx, dy] = [to.longitude - from.longitude, to.latitude - from.latitude];
  return Array.from({ length: 21 }, (_, i) => {
    const t = i / 20;
    const bend = 0.12 * Math.sin(Math.PI * t);
    return [from.longitude + dx * t - dy * bend, from.latitude + dy * t + dx * bend];
  });
};

const flows = (
  origins: readonly Origin[],
  to: { readonly longitude: number; readonly latitude: number },
): Geo => ({
  type: 'FeatureCollection',
  features: origins.map((origin) => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: arc(origin, to) },
    properties: { count: origin.count },
  })),
});

const tileSources = (basemap: Basemap | null): StyleSpecification['sources'] =>
  Object.fromEntries(
    (basemap?.tiles ?? []).map((template, at) => [
      `base-${at}`,
      { type: 'raster' as const, tiles: [template], tileSize: 256, maxzoom: 18 },
    ]),
  );

/** Sources of what a map draws. */
export const mapSources = ({
  regions,
  partners,
  tiles,
  parks,
  centres,
  origins,
  at,
  basemap,
}: Drawn): StyleSpecification['sources'] => ({
  ...tileSources(basemap),
  regions: { type: 'geojson', data: regions },
  'region-names': { type: 'geojson', data: namedOnce(regions) },
  partners: { type: 'geojson', data: partners },
  parks: { type: 'geojson', data: points(parks) },
  centres: { type: 'geojson', data: points(centres) },
  origins: { type: 'geojson', data: points(origins) },
  area: { type: 'geojson', data: points([]) },
  fan: { type: 'geojson', data: points([]) },
  flows: { type: 'geojson', data: at ? flows(origins, at) : points([]) },
  ...(tiles ? { enterprises: { type: 'vector' as const, url: tiles } } : {}),
});

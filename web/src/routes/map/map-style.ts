import type { StyleSpecification } from 'maplibre-gl';
import type { Origin } from './origins';
import type { Basemap } from './use-basemap';

type Geo = GeoJSON.FeatureCollection;

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

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

/** What a map shows, before it is drawn. */
export interface Drawn {
  readonly regions: Geo;
  readonly partners: Geo;
  readonly own: string;
  readonly tiles: string | undefined;
  readonly parks: readonly { readonly longitude: number; readonly latitude: number; readonly name: string }[];
  readonly centres: readonly {
    readonly longitude: number;
    readonly latitude: number;
    readonly name: string;
  }[];
  readonly origins: readonly Origin[];
  readonly at: { readonly longitude: number; readonly latitude: number } | undefined;
  readonly basemap: Basemap | null;
  readonly nameOf: 'name' | 'nameEn';
}

const statusColour = [
  'case',
  ['>', ['coalesce', ['get', 'MISSING'], 0], 0],
  'missing-mark',
  ['>', ['coalesce', ['get', 'STRONG'], 0], 0],
  'strong-mark',
  ['>', ['coalesce', ['get', 'WEAK'], 0], 0],
  'weak-mark',
  ['>', ['coalesce', ['get', 'PRESENT'], 0], 0],
  'present-mark',
  'unknown-mark',
] as const;

const text = (size: number) => ({
  'text-size': size,
  'text-font': ['Noto Sans CJK SC'],
  'text-allow-overlap': false,
});

/** Land is laid thinly over tiles, so that they can be read. */
const landOverTiles = 0.25;

const tileSources = (basemap: Basemap | null): StyleSpecification['sources'] =>
  Object.fromEntries(
    (basemap?.tiles ?? []).map((template, at) => [
      `base-${at}`,
      { type: 'raster' as const, tiles: [template], tileSize: 256, maxzoom: 18 },
    ]),
  );

const tileLayers = (basemap: Basemap | null): StyleSpecification['layers'] =>
  (basemap?.tiles ?? []).map((_, at) => ({
    id: `base-${at}`,
    type: 'raster' as const,
    source: `base-${at}`,
  }));

/** Style of the map: land of home and partners alone, never the nation. */
export const mapStyle = ({
  regions,
  partners,
  own,
  tiles,
  parks,
  centres,
  origins,
  at,
  basemap,
  nameOf,
}: Drawn): StyleSpecification => {
  const land = basemap ? landOverTiles : 1;
  const colour = statusColour.map((one) =>
    typeof one === 'string' && one.endsWith('-mark') ? token(one) : one,
  );
  return {
    version: 8,
    sources: {
      ...tileSources(basemap),
      regions: { type: 'geojson', data: regions },
      partners: { type: 'geojson', data: partners },
      parks: { type: 'geojson', data: points(parks) },
      centres: { type: 'geojson', data: points(centres) },
      origins: { type: 'geojson', data: points(origins) },
      area: { type: 'geojson', data: points([]) },
      fan: { type: 'geojson', data: points([]) },
      flows: { type: 'geojson', data: at ? flows(origins, at) : points([]) },
      ...(tiles ? { enterprises: { type: 'vector' as const, url: tiles } } : {}),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': token('ground') } },
      ...tileLayers(basemap),
      {
        id: 'partners',
        type: 'fill',
        source: 'partners',
        paint: { 'fill-color': token('map-partner'), 'fill-opacity': land },
      },
      {
        id: 'partners-line',
        type: 'line',
        source: 'partners',
        paint: { 'line-color': token('line-2'), 'line-width': 1 },
      },
      {
        id: 'regions',
        type: 'fill',
        source: 'regions',
        paint: {
          'fill-color': ['case', ['==', ['get', 'code'], own], token('accent-ground'), token('map-land')],
          'fill-opacity': land,
        },
      },
      {
        id: 'regions-line',
        type: 'line',
        source: 'regions',
        paint: {
          'line-color': ['case', ['==', ['get', 'code'], own], token('accent'), token('map-border')],
          'line-width': ['case', ['==', ['get', 'code'], own], 1.6, 1],
        },
      },
      {
        id: 'flows',
        type: 'line',
        source: 'flows',
        paint: {
          'line-color': token('accent'),
          'line-opacity': 0.75,
          'line-width': ['interpolate', ['linear'], ['get', 'count'], 1, 1.2, 10, 4],
        },
      },
      {
        id: 'parks',
        type: 'symbol',
        source: 'parks',
        layout: {
          'text-field': '◇',
          'text-size': 15,
          'text-font': ['Noto Sans CJK SC'],
          'text-allow-overlap': true,
        },
        paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 1 },
      },
      ...(tiles
        ? [
            {
              id: 'enterprises',
              type: 'circle' as const,
              source: 'enterprises',
              'source-layer': 'enterprises',
              paint: {
                'circle-radius': [
                  'interpolate',
                  ['linear'],
                  ['coalesce', ['get', 'count'], 1],
                  1,
                  4.5,
                  30,
                  14,
                ] as never,
                'circle-color': token('ground'),
                'circle-stroke-width': 3,
                'circle-stroke-color': colour as never,
              },
            },
            {
              id: 'enterprises-count',
              type: 'symbol' as const,
              source: 'enterprises',
              'source-layer': 'enterprises',
              filter: ['>', ['coalesce', ['get', 'count'], 1], 1] as never,
              layout: {
                ...text(11),
                'text-field': ['to-string', ['get', 'count']] as never,
                'text-allow-overlap': true,
              },
              paint: { 'text-color': token('ink') },
            },
          ]
        : []),
      {
        id: 'centres',
        type: 'symbol',
        source: 'centres',
        layout: {
          'text-field': '□',
          'text-size': 15,
          'text-font': ['Noto Sans CJK SC'],
          'text-allow-overlap': true,
          visibility: 'none',
        },
        paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 1 },
      },
      {
        id: 'fan-lines',
        type: 'line',
        source: 'fan',
        paint: { 'line-color': token('ink-2'), 'line-width': 1 },
      },
      {
        id: 'fan',
        type: 'circle',
        source: 'fan',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 5,
          'circle-color': token('ground'),
          'circle-stroke-width': 3,
          'circle-stroke-color': colour as never,
        },
      },
      {
        id: 'fan-names',
        type: 'symbol',
        source: 'fan',
        filter: ['==', ['geometry-type'], 'Point'],
        layout: {
          ...text(12),
          'text-field': ['get', 'name'],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.9,
        },
        paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 2 },
      },
      {
        id: 'area',
        type: 'line',
        source: 'area',
        paint: { 'line-color': token('accent'), 'line-width': 2, 'line-dasharray': [3, 2] },
      },
      {
        id: 'origins',
        type: 'circle',
        source: 'origins',
        paint: {
          'circle-radius': 9,
          'circle-color': token('ground'),
          'circle-stroke-width': 2,
          'circle-stroke-color': token('missing-mark'),
        },
      },
      {
        id: 'origins-count',
        type: 'symbol',
        source: 'origins',
        layout: { ...text(11), 'text-field': ['to-string', ['get', 'count']], 'text-allow-overlap': true },
        paint: { 'text-color': token('ink') },
      },
      {
        id: 'origins-name',
        type: 'symbol',
        source: 'origins',
        layout: {
          ...text(12),
          'text-field': ['get', 'name'],
          'text-anchor': 'left',
          'text-offset': [1.1, 0],
        },
        paint: { 'text-color': token('ink'), 'text-halo-color': token('ground'), 'text-halo-width': 2 },
      },
      {
        id: 'regions-name',
        type: 'symbol',
        source: 'regions',
        layout: { ...text(12), 'text-field': ['coalesce', ['get', nameOf], ['get', 'name']] },
        paint: { 'text-color': token('ink-2'), 'text-halo-color': token('ground'), 'text-halo-width': 2 },
      },
    ],
  };
};

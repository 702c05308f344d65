import { setImmediate } from 'node:timers/promises';
import type { Feature, FeatureCollection } from 'geojson';
import { convertGeometry } from '../../geo/convert-geometry.js';
import type { Crs } from '../../geo/crs.js';
import type { MapFeature, MapGeometry } from './map-feature.js';

type Numbers = number | readonly Numbers[];

/** Rounds to a centimetre; further digits say nothing. */
export const rounded = (value: Numbers): Numbers =>
  typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : value.map(rounded);

const drawn = ({ id, geometry, properties }: MapFeature, crs: Crs): Feature => {
  const moved = convertGeometry(geometry, 'WGS84', crs) as MapGeometry;
  const there = { ...moved, coordinates: rounded(moved.coordinates) } as MapGeometry;
  return { type: 'Feature', id, geometry: there, properties };
};

/** Number of features made before other requests get their turn. */
const atOnce = 500;

/** Makes a GeoJSON FeatureCollection (RFC 7946) in the system asked for; other requests are answered meanwhile. */
export const featureCollection = async (
  features: readonly MapFeature[],
  crs: Crs,
): Promise<FeatureCollection> => {
  const collected: Feature[] = [];
  for (const feature of features) {
    collected.push(drawn(feature, crs));
    if (collected.length % atOnce === 0) await setImmediate();
  }
  return { type: 'FeatureCollection', features: collected };
};

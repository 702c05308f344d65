import type { MultiPolygon, Polygon } from 'geojson';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { boundaryByPlace, placesByKey } from '../../facts/place/place.repository.js';
import { loadAll } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { type GraphFeature, type MapGeometry, pointAt } from './map-feature.js';

const outlinesOf = async (
  context: RequestContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Polygon | MultiPolygon>> => {
  const texts = await loadAll(context, boundaryByPlace, keys);
  return new Map(keys.flatMap((key, i) => (texts[i] ? [[key, JSON.parse(texts[i])] as const] : [])));
};

/** Places as outlines; a place without an outline as its point, with its precision. */
export const placeFeatures = async (
  context: RequestContext,
  rows: readonly number[],
  more: (row: number) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<readonly GraphFeature[]> => {
  const { snapshot } = context;
  const rowOf = new Map(rows.map((row) => [keyOfPlace(snapshot, row), row]));
  const keys = [...rowOf.keys()];
  const outlines = await outlinesOf(context, keys);
  const features = (await placesByKey(context, keys)).map((place) => {
    const { id, kind, code, name, nameEn, level, longitude, latitude, precision } = place;
    const key = `${kind}:${code}`;
    const outline = outlines.get(key);
    const point = longitude === null || latitude === null ? null : pointAt({ longitude, latitude });
    const geometry: MapGeometry | null = outline ?? point;
    const shown = outline ? 'BOUNDARY' : precision;
    return {
      id,
      geometry,
      properties: { kind, id, code, name, nameEn, level, precision: shown, ...more(rowOf.get(key)!) },
    };
  });
  return features;
};

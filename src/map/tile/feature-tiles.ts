import { convertGeometry } from '../../geo/convert-geometry.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { type DrawnFeatures, drawnFeatures } from '../layer/drawn-features.js';
import { layerFeatures } from '../layer/layer-features.js';
import type { MapFeature, MapGeometry } from '../layer/map-feature.js';
import type { MapInput } from '../map.input.js';
import type { MapQuestion } from '../map-question.js';
import type { TileSource } from './tile-source.js';

const maxFeatures = 10_000;

const read = async (
  _snapshot: Snapshot,
  _key: string,
  context: RequestContext,
  question: MapQuestion,
  input: MapInput,
): Promise<DrawnFeatures> => {
  const { features } = await layerFeatures(context, { ...question, limit: maxFeatures }, input);
  context.spend(features.length);
  const moved = features.map((feature): MapFeature => {
    const geometry = convertGeometry(feature.geometry, 'WGS84', question.crs) as MapGeometry;
    return { ...feature, geometry };
  });
  return drawnFeatures(moved);
};

const bytesOf = ({ bytes }: DrawnFeatures): number => bytes;

const sources = keptByKey({ name: 'map-features', maxBytes: maxBytes.mapFeatures, bytesOf }, read);

/** Tiles of places, lines and centres, as `mapFeatures` gives them. */
export const featureTiles = (
  context: RequestContext,
  question: MapQuestion,
  input: MapInput,
): Promise<TileSource> => {
  const { layer, place, chain, level, crs } = question;
  const key = JSON.stringify([layer, place ?? null, chain ?? null, level ?? null, crs, context.language]);
  return sources(context.snapshot, key, context, question, input);
};

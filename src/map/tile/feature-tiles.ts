import { convertGeometry } from '../../geo/convert-geometry.js';
import type { RequestContext } from '../../request/request-context.js';
import { KeptBySnapshot } from '../kept-by-snapshot.js';
import { drawnFeatures } from '../layer/drawn-features.js';
import { layerFeatures } from '../layer/layer-features.js';
import type { MapFeature, MapGeometry } from '../layer/map-feature.js';
import type { MapInput } from '../map.input.js';
import type { MapQuestion } from '../map-question.js';
import type { TileSource } from './tile-source.js';

const maxFeatures = 10_000;

const read = async (context: RequestContext, question: MapQuestion, input: MapInput): Promise<TileSource> => {
  const { features } = await layerFeatures(context, { ...question, limit: maxFeatures }, input);
  context.spend(features.length);
  const moved = features.map((feature): MapFeature => {
    const geometry = convertGeometry(feature.geometry, 'WGS84', question.crs) as MapGeometry;
    return { ...feature, geometry };
  });
  return drawnFeatures(moved);
};

const kept = new KeptBySnapshot<TileSource>({ values: 64, weight: 100_000, weightOf: ({ count }) => count });

/** Tiles of places, lines and centres, as `mapFeatures` gives them. */
export const featureTiles = (
  context: RequestContext,
  question: MapQuestion,
  input: MapInput,
): Promise<TileSource> => {
  const { layer, place, chain, level, crs } = question;
  const key = JSON.stringify([layer, place ?? null, chain ?? null, level ?? null, crs, context.language]);
  return kept.find(context.snapshot, key, () => read(context, question, input));
};

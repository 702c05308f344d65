import type { RequestContext } from '../request/request-context.js';
import { attribution } from './attribution.js';
import { featureCollection } from './layer/feature-collection.js';
import { layerFeatures } from './layer/layer-features.js';
import type { MapInput } from './map.input.js';
import type { MapFeatures } from './map-features.type.js';
import { mapQuestion } from './map-question.js';

/** Finds the features of a layer, as one GeoJSON collection in the system asked for. */
export const findMapFeatures = async (context: RequestContext, input: MapInput): Promise<MapFeatures> => {
  const question = mapQuestion(context.snapshot, input);
  const { features, total, unlocated } = await layerFeatures(context, question, input);
  context.spend(features.length);
  return {
    __typename: 'MapFeatures',
    geojson: await featureCollection(features, question.crs),
    count: features.length,
    total,
    unlocated,
    truncated: total > features.length,
    crs: question.crs,
    attribution: await attribution(context),
  };
};

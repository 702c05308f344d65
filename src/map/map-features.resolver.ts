import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { BBoxInput } from '../facts/enterprise/enterprise-filter.input.js';
import { answerOrProblem } from '../request/answer-or-problem.js';
import type { RequestContext } from '../request/request-context.js';
import { findMapClusters } from './find-map-clusters.js';
import { findMapFeatures } from './find-map-features.js';
import { MapInput } from './map.input.js';
import { MapFeatures, MapFeaturesResult } from './map-features.type.js';

@Resolver(() => MapFeatures)
export class MapFeaturesResolver {
  @Query(() => MapFeaturesResult, { description: 'A layer as one GeoJSON collection, bounded (地图要素).' })
  mapFeatures(@Ctx() context: RequestContext, @Arg('input', () => MapInput) input: MapInput) {
    return answerOrProblem(context, () => findMapFeatures(context, input));
  }

  @Query(() => MapFeaturesResult, {
    description:
      'Enterprises of a box counted by cells of 1/16 of a tile’s side; a cell at the border is counted whole (聚合点).',
  })
  mapClusters(
    @Ctx() context: RequestContext,
    @Arg('input', () => MapInput, { description: 'Layer ENTERPRISES (地图条件)' }) input: MapInput,
    @Arg('bbox', () => BBoxInput, { description: 'Box in view (可见范围)' }) bbox: BBoxInput,
    @Arg('zoom', () => Int, { description: 'Zoom, 0 to 22 (缩放级别)' }) zoom: number,
  ) {
    return answerOrProblem(context, () => findMapClusters(context, input, bbox, zoom));
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { answerOrProblem } from '../place/answer-or-problem.js';
import type { RequestContext } from '../place/request-context.js';
import { findMapLayer } from './find-map-layer.js';
import { MapInput } from './map.input.js';
import { MapLayer, MapLayerResult } from './map-layer.type.js';

@Resolver(() => MapLayer)
export class MapLayerResolver {
  @Query(() => MapLayerResult, {
    description: 'Where vector tiles of a layer are; `limit` does not apply (矢量瓦片图层).',
  })
  mapLayer(@Ctx() context: RequestContext, @Arg('input', () => MapInput) input: MapInput) {
    return answerOrProblem(context, () => findMapLayer(context, input));
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import type { RequestContext } from '../../request/request-context.js';
import { MapInput } from '../map.input.js';
import { findMapLayer } from './find-map-layer.js';
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

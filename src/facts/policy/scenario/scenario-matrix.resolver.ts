import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PlaceInput } from '../../place/place.input.js';
import { placeByKey } from '../../place/place.repository.js';
import { Place } from '../../place/place.type.js';
import { answerAs } from '../answer/answer-as.js';
import { findScenarioMatrix } from './find-scenario-matrix.js';
import { ScenarioMatrix, ScenarioMatrixResult } from './scenario-matrix.type.js';

@Resolver(() => ScenarioMatrix)
export class ScenarioMatrixResolver {
  @Query(() => ScenarioMatrixResult, {
    description:
      'Finds which AI uses of manufacturing a park or region has in the register of scenarios, and which it lacks, by industry and type (“人工智能+制造”场景矩阵).',
  })
  scenarioMatrix(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'Park or region (地点)' }) place: PlaceInput,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, ScenarioMatrix, () => findScenarioMatrix(context, place, asOf));
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: ScenarioMatrix) {
    return placeByKey(context, placeKey);
  }
}

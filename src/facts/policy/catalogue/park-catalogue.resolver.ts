import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { answerAs } from '../answer/answer-as.js';
import { findParkCatalogue } from './find-park-catalogue.js';
import { CataloguePark, ParkCatalogue, ParkCatalogueResult } from './park-catalogue.type.js';

@Resolver(() => CataloguePark)
export class ParkCatalogueResolver {
  @Query(() => ParkCatalogueResult, {
    description:
      'Finds the parks of a region with their grade by output, what is short of the next grade, and their entry in the catalogue (园区目录与分级).',
  })
  parkCatalogue(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Year of the outputs (年度)' }) year: number,
    @Arg('grade', () => Int, { nullable: true, description: 'Keeps this grade, 1 to 3 (分级)' })
    grade?: number,
    @Arg('region', () => String, {
      nullable: true,
      description: 'Code of a region; the one that the document is of by default (地区代码)',
    })
    region?: string,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, ParkCatalogue, () => findParkCatalogue(context, { year, grade, region, asOf }));
  }

  @FieldResolver(() => Park, { description: 'The park (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: CataloguePark) {
    return loadOne(context, parkByCode, parkCode);
  }
}

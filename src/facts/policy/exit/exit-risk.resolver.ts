import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { answerAs } from '../answer/answer-as.js';
import { ExitRisk, ExitRiskPark, ExitRiskResult } from './exit-risk.type.js';
import { findExitRisk } from './find-exit-risk.js';

@Resolver(() => ExitRiskPark)
export class ExitRiskResolver {
  @Query(() => ExitRiskResult, {
    description:
      'Finds the parks of a region that meet a ground for exit or come near one, with the years so far and what would bring it about (园区退出风险).',
  })
  exitRisk(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Last year whose ranks and figures count (年度)' }) year: number,
    @Arg('region', () => String, {
      nullable: true,
      description: 'Code of a region; the one that the document is of by default (地区代码)',
    })
    region?: string,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, ExitRisk, () => findExitRisk(context, { year, region, asOf }));
  }

  @FieldResolver(() => Park, { description: 'The park (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: ExitRiskPark) {
    return loadOne(context, parkByCode, parkCode);
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { findValleys } from './find-valleys.js';
import { Valleys } from './valley.type.js';

@Resolver(() => Valleys)
export class ValleysResolver {
  @Query(() => Valleys, {
    description:
      'Finds which valley of Guilin a segment or industry is for, its class among the eight industries, their platforms, and the money rules in force (桂林四谷与“四主四优”).',
  })
  valleys(
    @Ctx() context: RequestContext,
    @Arg('segment', () => String, { nullable: true, description: 'Segment by its code (环节代码)' })
    segment?: string,
    @Arg('industry', () => String, { nullable: true, description: 'Words of an industry (产业)' })
    industry?: string,
    @AsOf()
    asOf?: string,
  ): Promise<Valleys> {
    return findValleys(context, { segment, industry, asOf });
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PlaceInput } from '../../place/place.input.js';
import { answerAs } from '../answer/answer-as.js';
import { findValleys } from './find-valleys.js';
import { Valleys, ValleysResult } from './valley.type.js';

@Resolver(() => Valleys)
export class ValleysResolver {
  @Query(() => ValleysResult, {
    description:
      'Finds which innovation valley a segment or industry is for, its class among the leading and strong industries, their platforms, and the money rules in force (智慧谷与主导、优势产业).',
  })
  valleys(
    @Ctx() context: RequestContext,
    @Arg('segment', () => String, { nullable: true, description: 'Segment by its code (环节代码)' })
    segment?: string,
    @Arg('industry', () => String, { nullable: true, description: 'Words of an industry (产业)' })
    industry?: string,
    @Arg('place', () => PlaceInput, {
      nullable: true,
      description: 'Valleys of documents for this place; of every document by default (地点)',
    })
    place?: PlaceInput,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, Valleys, () => findValleys(context, { segment, industry, place, asOf }));
  }
}

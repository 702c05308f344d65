import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PlaceInput } from '../../place/place.input.js';
import { answerAs } from '../answer/answer-as.js';
import { findTalentNeeds } from './find-talent-needs.js';
import { findTalentQuota } from './find-talent-quota.js';
import { TalentNeeds, TalentNeedsResult, TalentQuota, TalentQuotaResult } from './talent.type.js';

@Resolver(() => TalentNeeds)
export class TalentResolver {
  @Query(() => TalentNeedsResult, {
    description:
      'Finds the talents that firms need, who may fill each need, and the articles that help (人才需求).',
  })
  talentNeeds(
    @Ctx() context: RequestContext,
    @Arg('park', () => String, {
      nullable: true,
      description: 'Code of a park: its needs, then those of the regions around it (园区代码)',
    })
    park?: string,
    @Arg('field', () => String, { nullable: true, description: 'Words of a field (领域)' }) field?: string,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, TalentNeeds, () => findTalentNeeds(context, { park, field, asOf }));
  }

  @Query(() => TalentQuotaResult, {
    description:
      'Finds the places for talents and what is left of them in a year, and appointments counted by person-times and persons (人才名额与聘任).',
  })
  talentQuota(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'The year (年度)' }) year: number,
    @Arg('place', () => PlaceInput, {
      nullable: true,
      description: 'Places and aims of documents for this place; of every document by default (地点)',
    })
    place?: PlaceInput,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, TalentQuota, () => findTalentQuota(context, { year, place, asOf }));
  }
}

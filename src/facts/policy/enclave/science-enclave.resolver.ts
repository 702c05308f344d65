import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AsOf } from '../../../request/as-of.input.js';
import type { RequestContext } from '../../../request/request-context.js';
import { PlaceInput } from '../../place/place.input.js';
import { answerAs } from '../answer/answer-as.js';
import { findScienceEnclaves } from './find-science-enclaves.js';
import { ScienceEnclaves, ScienceEnclavesResult } from './science-enclave.type.js';

@Resolver(() => ScienceEnclaves)
export class ScienceEnclavesResolver {
  @Query(() => ScienceEnclavesResult, {
    description:
      'Finds the science enclaves set up outside the region, filed or not, with residents and results that landed, and their number against the aim (科创飞地).',
  })
  scienceEnclaves(
    @Ctx() context: RequestContext,
    @Arg('home', () => PlaceInput, { nullable: true, description: 'Home in this place (飞出地)' })
    home?: PlaceInput,
    @Arg('function', () => String, {
      nullable: true,
      description: 'With this function: 技术研发, 成果孵化, 创新人才, 科技招商 (功能)',
    })
    wanted?: string,
    @Arg('host', () => PlaceInput, { nullable: true, description: 'Host in this place (飞入地)' })
    host?: PlaceInput,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, ScienceEnclaves, () =>
      findScienceEnclaves(context, { home, function: wanted, host, asOf }),
    );
  }
}

import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { segmentByCode } from '../../../facts/chain/chain.repository.js';
import { Segment } from '../../../facts/chain/segment.type.js';
import { enterpriseById } from '../../../facts/enterprise/enterprise.repository.js';
import { Enterprise } from '../../../facts/enterprise/enterprise.type.js';
import { PlaceInput } from '../../../facts/place/place.input.js';
import { placeByKey } from '../../../facts/place/place.repository.js';
import { Place } from '../../../facts/place/place.type.js';
import { answerAs } from '../../../facts/policy/answer/answer-as.js';
import { loadOne, loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { AlumniTarget, AlumniTargets, AlumniTargetsResult } from './alumni-targets.type.js';
import { findAlumniTargets } from './find-alumni-targets.js';

@Resolver(() => AlumniTargets)
export class AlumniTargetsResolver {
  @Query(() => AlumniTargetsResult, {
    description:
      'Finds firms linked to a university that work in a segment or in the gaps of a chain and are not in the place yet; firms, never persons (校友归巢).',
  })
  alumniTargets(
    @Ctx() context: RequestContext,
    @Arg('place', () => PlaceInput, { description: 'Where they would settle (地点)' }) place: PlaceInput,
    @Arg('segment', () => String, { nullable: true, description: 'Segment by its code (环节代码)' })
    segment?: string,
    @Arg('chain', () => String, {
      nullable: true,
      description: 'Chain whose gaps are meant where no segment is given (产业链代码)',
    })
    chain?: string,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'Day of the status of documents, YYYY-MM-DD; today in China by default (基准日)',
    })
    asOf?: string,
  ) {
    return answerAs(context, AlumniTargets, () =>
      findAlumniTargets(context, { place, segment, chain, asOf }),
    );
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: AlumniTargets) {
    return placeByKey(context, placeKey);
  }
}

@Resolver(() => AlumniTarget)
export class AlumniTargetResolver {
  @FieldResolver(() => Enterprise, { description: 'The firm (企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: AlumniTarget) {
    return loadOne(context, enterpriseById, enterpriseId);
  }

  @FieldResolver(() => [Segment], { description: 'Segments asked about that it works in (环节)' })
  segments(@Ctx() context: RequestContext, @Root() { segmentCodes }: AlumniTarget): Promise<Segment[]> {
    return loadPresent(context, segmentByCode, segmentCodes);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { segmentByCode } from '../../chain/chain.repository.js';
import { Chain } from '../../chain/chain.type.js';
import { chainByCode } from '../../chain/chain-by-code.js';
import { Segment } from '../../chain/segment.type.js';
import { enterpriseById } from '../../enterprise/enterprise.repository.js';
import { Enterprise } from '../../enterprise/enterprise.type.js';
import { Park } from '../../place/park.type.js';
import { parkByCode, regionByCode } from '../../place/place.repository.js';
import { Region } from '../../place/region.type.js';
import { Policy } from '../document/policy.type.js';
import { policyByCode } from '../document/policy-by-code.js';
import { RegisterEntry } from './register-entry.type.js';

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'Document that states the entry; null where none does (文件)',
  })
  policy(@Ctx() context: RequestContext, @Root() { policyCode, day }: RegisterEntry) {
    return policyCode === null ? null : policyByCode(context, policyCode, day);
  }

  @FieldResolver(() => Park, {
    nullable: true,
    description: 'Park that it is of; null where it is of a region or of none (园区)',
  })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: RegisterEntry) {
    return parkCode === null ? null : loadOne(context, parkByCode, parkCode);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Region that it is of, a city mostly; null where it is of a park or of none (地区)',
  })
  region(@Ctx() context: RequestContext, @Root() { regionCode }: RegisterEntry) {
    return regionCode === null ? null : loadOne(context, regionByCode, regionCode);
  }

  @FieldResolver(() => Chain, { nullable: true, description: 'Chain; null where none fits (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: RegisterEntry) {
    return chainCode === null ? null : loadOne(context, chainByCode, chainCode);
  }

  @FieldResolver(() => Segment, { nullable: true, description: 'Segment; null where none fits (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: RegisterEntry) {
    return segmentCode === null ? null : loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'Enterprise; null where it is of none (企业)',
  })
  enterprise(@Ctx() context: RequestContext, @Root() { enterpriseId }: RegisterEntry) {
    return enterpriseId === null ? null : loadOne(context, enterpriseById, enterpriseId);
  }
}

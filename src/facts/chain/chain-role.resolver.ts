import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadList, loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { Park } from '../place/park.type.js';
import { Region } from '../place/region.type.js';
import { chainRolesByPlace } from './chain.repository.js';
import { Chain } from './chain.type.js';
import { chainByCode } from './chain-by-code.js';
import { ChainRole } from './chain-role.type.js';

const description =
  'Chains that documents name for it, with role, document and state; a draft entitles to nothing (产业链定位)';

@Resolver(() => Park)
export class ParkChainRolesResolver {
  @FieldResolver(() => [ChainRole], { description })
  chainRoles(@Ctx() context: RequestContext, @Root() { code }: Park) {
    return loadList(context, chainRolesByPlace, `PARK:${code}`);
  }
}

@Resolver(() => Region)
export class RegionChainRolesResolver {
  @FieldResolver(() => [ChainRole], { description })
  chainRoles(@Ctx() context: RequestContext, @Root() { code }: Region) {
    return loadList(context, chainRolesByPlace, `REGION:${code}`);
  }
}

@Resolver(() => ChainRole)
export class ChainRoleResolver {
  @FieldResolver(() => Chain, { description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: ChainRole) {
    return loadOne(context, chainByCode, chainCode);
  }
}

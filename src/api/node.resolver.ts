import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { segmentByCode } from '../facts/chain/chain.repository.js';
import { chainByCode } from '../facts/chain/chain-by-code.js';
import { enterpriseById } from '../facts/enterprise/enterprise.repository.js';
import { enclaveByCode, pairingByCode, partnerCentreByCode } from '../facts/partner/partner.repository.js';
import { parkByCode, regionByCode } from '../facts/place/place.repository.js';
import { InputError } from '../request/errors.js';
import { parseGlobalId } from '../request/global-id.js';
import { Node } from '../request/node.type.js';
import type { RequestContext } from '../request/request-context.js';
import { listByKey, targetByKey } from '../sharing/list/read/target-list.repository.js';

type Found = Promise<Node | undefined>;

const finders: Readonly<Record<string, (context: RequestContext, key: string) => Found>> = {
  Region: (context, key) => context.loader(regionByCode).load(key),
  Park: (context, key) => context.loader(parkByCode).load(key),
  Enterprise: (context, key) => context.loader(enterpriseById).load(key),
  Chain: (context, key) => context.loader(chainByCode).load(key),
  Segment: (context, key) => context.loader(segmentByCode).load(key),
  PartnerCentre: (context, key) => context.loader(partnerCentreByCode).load(key),
  Enclave: (context, key) => context.loader(enclaveByCode).load(key),
  Pairing: (context, key) => context.loader(pairingByCode).load(key),
  TargetList: (context, key) => context.loader(listByKey).load(key),
  Target: (context, key) => context.loader(targetByKey).load(key),
};

const maxIds = 1_000;

const findNode = async (context: RequestContext, id: string): Found => {
  const named = parseGlobalId(id);
  return named && finders[named.type]?.(context, named.key);
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null where there is none (按标识查).',
  })
  node(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Found {
    return findNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several by their global ids, at most 1,000, in their order (批量查).',
  })
  nodes(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID]) ids: string[],
  ): Promise<(Node | undefined)[]> {
    if (ids.length > maxIds)
      throw new InputError(
        'ids',
        { zh: `${ids.length} 个标识`, en: `${ids.length} ids` },
        { zh: `最多 ${maxIds} 个`, en: `at most ${maxIds}` },
      );
    return Promise.all(ids.map((id) => findNode(context, id)));
  }
}

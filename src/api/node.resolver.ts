import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { InputError } from '../request/errors.js';
import { Node } from '../request/node.type.js';
import type { RequestContext } from '../request/request-context.js';
import { findNode } from '../search/find-node.js';

const maxIds = 1_000;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null where there is none (按标识查).',
  })
  node(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<Node | undefined> {
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
        { zh: `${ids.length}个标识`, en: `${ids.length} ids` },
        { zh: `最多${maxIds}个`, en: `at most ${maxIds}` },
      );
    return Promise.all(ids.map((id) => findNode(context, id)));
  }
}

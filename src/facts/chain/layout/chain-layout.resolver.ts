import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { segmentByCode } from '../chain.repository.js';
import { Chain } from '../chain.type.js';
import { Segment } from '../segment.type.js';
import { ChainLayout, LayoutLanguage, LayoutNode, LayoutNodeKind } from './chain-layout.type.js';
import { findChainLayout } from './find-chain-layout.js';

@Resolver(() => Chain)
export class ChainLayoutResolver {
  @FieldResolver(() => ChainLayout, {
    description:
      'Picture of the chain, laid out: boxes and lines in pixels, the same for every place (产业链图布局)',
  })
  layout(
    @Ctx() context: RequestContext,
    @Root() chain: Chain,
    @Arg('node', () => LayoutNodeKind, {
      defaultValue: 'FULL',
      description: 'Room given to a segment (节点样式)',
    })
    node: LayoutNodeKind,
    @Arg('language', () => LayoutLanguage, {
      defaultValue: 'ZH',
      description: 'Language whose names must fit (名称语言)',
    })
    language: LayoutLanguage,
  ) {
    return findChainLayout(context, chain, node, language);
  }
}

@Resolver(() => LayoutNode)
export class LayoutNodeResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: LayoutNode) {
    return loadOne(context, segmentByCode, segmentCode);
  }
}

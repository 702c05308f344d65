import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { childCodes, listRegions } from './list-regions.js';
import { regionByCode, regionsByCodes } from './place.repository.js';
import { Region, RegionLevel } from './region.type.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, {
    nullable: true,
    description: 'A region by its code; null where there is none (按代码查行政区).',
  })
  region(@Ctx() context: RequestContext, @Arg('code', () => String) code: string) {
    return loadOne(context, regionByCode, code);
  }

  @Query(() => [Region], { description: 'Regions by level, all or within one, by code (行政区列表).' })
  regions(
    @Ctx() context: RequestContext,
    @Arg('level', () => RegionLevel, { nullable: true, description: 'Only this level (级别)' })
    level?: RegionLevel,
    @Arg('parent', () => String, { nullable: true, description: 'Anywhere within this region (上级代码)' })
    parent?: string,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'At most 1,000 (条数)' }) first = 1000,
    @Arg('after', () => String, { nullable: true, description: 'Code to continue after (续查代码)' })
    after?: string,
  ): Promise<Region[]> {
    return listRegions(context, { level, parent, first, after });
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region that contains it (上级)' })
  parent(@Ctx() context: RequestContext, @Root() { parentCode }: Region) {
    return parentCode === null ? null : loadOne(context, regionByCode, parentCode);
  }

  @FieldResolver(() => [Region], { description: 'Regions directly inside it (下级)' })
  async children(@Ctx() context: RequestContext, @Root() { code }: Region): Promise<Region[]> {
    return regionsByCodes(context, childCodes(context.snapshot, code));
  }
}

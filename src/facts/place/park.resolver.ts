import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { listParks } from './list-parks.js';
import { Park } from './park.type.js';
import { ParkConnection, ParkFilter } from './park-connection.type.js';
import { parkByCode, regionByCode } from './place.repository.js';
import { Region } from './region.type.js';

@Resolver(() => Park)
export class ParkResolver {
  @Query(() => Park, {
    nullable: true,
    description: 'A park by its code; null where there is none (按代码查园区).',
  })
  park(@Ctx() context: RequestContext, @Arg('code', () => String) code: string) {
    return loadOne(context, parkByCode, code);
  }

  @Query(() => ParkConnection, { description: 'Parks, by code, or nearest first (园区列表).' })
  parks(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
    @Arg('filter', () => ParkFilter, { nullable: true, description: 'Which parks (筛选)' })
    filter?: ParkFilter,
  ): Promise<ParkConnection> {
    return listParks(context, filter ?? {}, first, after);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region it lies in (所在地区)' })
  region(@Ctx() context: RequestContext, @Root() { regionCode }: Park) {
    return regionCode === null ? null : loadOne(context, regionByCode, regionCode);
  }
}

import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Crs as CrsName } from '../geo/crs.js';
import { boundaryOf } from './boundary-of.js';
import { Crs } from './crs.type.js';
import { listParks } from './list-parks.js';
import { Location } from './location.type.js';
import { locationOf } from './location-of.js';
import { Park } from './park.type.js';
import { ParkConnection, ParkFilter } from './park-connection.type.js';
import { parkByCode, regionByCode } from './place.repository.js';
import { Region } from './region.type.js';
import type { RequestContext } from './request-context.js';

@Resolver(() => Park)
export class ParkResolver {
  @Query(() => Park, { nullable: true, description: 'A park by its code; null where there is none (按代码查园区).' })
  park(@Ctx() context: RequestContext, @Arg('code', () => String) code: string): Promise<Park | undefined> {
    return context.loader(parkByCode).load(code);
  }

  @Query(() => ParkConnection, { description: 'Parks, by code (园区列表).' })
  parks(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' }) after?: string,
    @Arg('filter', () => ParkFilter, { nullable: true, description: 'Which parks (筛选)' }) filter?: ParkFilter,
  ): Promise<ParkConnection> {
    return listParks(context, filter ?? {}, first, after);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region it lies in (所在地区)' })
  region(@Ctx() context: RequestContext, @Root() { regionCode }: Park) {
    return regionCode === null ? null : context.loader(regionByCode).load(regionCode);
  }

  @FieldResolver(() => Location, { nullable: true, description: 'A point of it; see precision (位置)' })
  location(
    @Root() park: Park,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' }) crs: CrsName,
  ): Location | null {
    return locationOf(park, crs);
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: 'GeoJSON geometry, where known; illustrative (边界，仅供示意)',
  })
  boundary(
    @Ctx() context: RequestContext,
    @Root() park: Park,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' }) crs: CrsName,
  ): Promise<object | null> {
    return boundaryOf(context, park, crs);
  }
}

import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Crs as CrsName } from '../../geo/crs.js';
import { Crs } from '../../request/crs.type.js';
import { Location } from '../../request/location.type.js';
import { locationOf } from '../../request/location-of.js';
import { PositionInput } from '../../request/position.input.js';
import type { RequestContext } from '../../request/request-context.js';
import { boundaryOf } from './boundary-of.js';
import type { Park } from './park.type.js';
import { Place } from './place.type.js';
import { placesAt } from './places-at.js';
import type { Region } from './region.type.js';

/** Fields of every kind of place. */
@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => [Place], {
    description:
      'Places whose outline holds a point, and the regions around those: outermost first, parks last. A place without an outline is not found (点在何处).',
  })
  places(
    @Ctx() context: RequestContext,
    @Arg('at', () => PositionInput, { description: 'The point (点)' }) at: PositionInput,
  ): Promise<(Region | Park)[]> {
    return placesAt(context, at);
  }

  @FieldResolver(() => Location, {
    nullable: true,
    description: 'Its centre, or a point of it; see precision (位置)',
  })
  location(
    @Root() place: Region | Park,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Location | null {
    return locationOf(place, crs);
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: 'GeoJSON geometry; illustrative, no approved map (边界，无审图号，仅供示意)',
  })
  boundary(
    @Ctx() context: RequestContext,
    @Root() place: Region | Park,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Promise<object | null> {
    return boundaryOf(context, place, crs);
  }
}

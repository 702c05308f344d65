import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Crs as CrsName } from '../../../geo/crs.js';
import { Crs } from '../../../request/crs.type.js';
import { loadOne } from '../../../request/loader.js';
import { Location } from '../../../request/location.type.js';
import { locationOf } from '../../../request/location-of.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { answerAs } from '../answer/answer-as.js';
import { findLandingSites } from './find-landing-sites.js';
import { findOutputPerMu } from './find-output-per-mu.js';
import { LandingSite, LandingSites, LandingSitesResult, OutputPerMu } from './landing-site.type.js';
import { LandingSitesInput } from './landing-sites.input.js';

@Resolver(() => LandingSite)
export class LandingSiteResolver {
  @Query(() => LandingSitesResult, {
    description:
      'Finds plots and standard factories where a project can land, by area, vacancy, mode and distance (落地选址).',
  })
  landingSites(
    @Ctx() context: RequestContext,
    @Arg('input', () => LandingSitesInput) input: LandingSitesInput,
  ) {
    return answerAs(context, LandingSites, () => findLandingSites(context, input));
  }

  @FieldResolver(() => Park, { nullable: true, description: 'Park that it is in (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: LandingSite) {
    return parkCode === null ? null : loadOne(context, parkByCode, parkCode);
  }

  @FieldResolver(() => Location, { nullable: true, description: 'Where it is; null where not stated (位置)' })
  location(
    @Root() { longitude, latitude }: LandingSite,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Location | null {
    return locationOf({ longitude, latitude }, crs);
  }
}

@Resolver(() => Park)
export class ParkOutputResolver {
  @FieldResolver(() => OutputPerMu, {
    nullable: true,
    description:
      'Output a 亩: as reported, else output of above-scale industry over the area of the park; null where not known (亩均产值)',
  })
  outputPerMu(
    @Ctx() context: RequestContext,
    @Root() park: Park,
    @Arg('year', () => Int, { nullable: true, description: 'The year; the newest known by default (年度)' })
    year?: number,
  ): Promise<OutputPerMu | null> {
    return findOutputPerMu(context, park, year);
  }
}

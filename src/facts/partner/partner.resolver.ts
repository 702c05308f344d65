import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Crs as CrsName } from '../../geo/crs.js';
import { Crs } from '../../request/crs.type.js';
import { loadOne } from '../../request/loader.js';
import { Location } from '../../request/location.type.js';
import { locationOf } from '../../request/location-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { placeByKey, placesByKey, regionByCode } from '../place/place.repository.js';
import { Place } from '../place/place.type.js';
import { Region } from '../place/region.type.js';
import { listEnclaves, listPairings, listPartnerCentres } from './partner.repository.js';
import { Enclave, Pairing, PartnerCentre } from './partner.type.js';

@Resolver(() => PartnerCentre)
export class PartnerCentreResolver {
  @Query(() => [PartnerCentre], { description: 'Every cooperation centre, by code (产业合作中心列表).' })
  partnerCentres(@Ctx() context: RequestContext): Promise<PartnerCentre[]> {
    return listPartnerCentres(context);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where it stands (所在地区)' })
  basedIn(@Ctx() context: RequestContext, @Root() { basedInCode }: PartnerCentre) {
    return basedInCode === null ? null : loadOne(context, regionByCode, basedInCode);
  }

  @FieldResolver(() => [Place], { description: 'Places it serves (服务对象)' })
  serves(@Ctx() context: RequestContext, @Root() { servesKeys }: PartnerCentre) {
    return placesByKey(context, servesKeys);
  }

  @FieldResolver(() => Location, { nullable: true, description: 'Where it is; see precision (位置)' })
  location(
    @Root() centre: PartnerCentre,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Location | null {
    return locationOf(centre, crs);
  }
}

@Resolver(() => Enclave)
export class EnclaveResolver {
  @Query(() => [Enclave], { description: 'Every enclave, by code (飞地列表).' })
  enclaves(@Ctx() context: RequestContext): Promise<Enclave[]> {
    return listEnclaves(context);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The home party (飞出地)' })
  home(@Ctx() context: RequestContext, @Root() { homeKey }: Enclave) {
    return placeByKey(context, homeKey);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The host party (飞入地)' })
  host(@Ctx() context: RequestContext, @Root() { hostKey }: Enclave) {
    return placeByKey(context, hostKey);
  }

  @FieldResolver(() => Location, { nullable: true, description: 'Where it is, where known (位置)' })
  location(
    @Root() enclave: Enclave,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Location | null {
    return locationOf(enclave, crs);
  }
}

@Resolver(() => Pairing)
export class PairingResolver {
  @Query(() => [Pairing], { description: 'Every pairing, by code (结对列表).' })
  pairings(@Ctx() context: RequestContext): Promise<Pairing[]> {
    return listPairings(context);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The home party (本地)' })
  home(@Ctx() context: RequestContext, @Root() { homeKey }: Pairing) {
    return placeByKey(context, homeKey);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The partner party (结对方)' })
  partner(@Ctx() context: RequestContext, @Root() { partnerKey }: Pairing) {
    return placeByKey(context, partnerKey);
  }
}

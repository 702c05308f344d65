import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Crs as CrsName } from '../../geo/crs.js';
import { Crs } from '../../request/crs.type.js';
import { loadList, loadOne } from '../../request/loader.js';
import { Location } from '../../request/location.type.js';
import { locationOf } from '../../request/location-of.js';
import { loadPage } from '../../request/page/page-by-key.js';
import { pageOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { Park } from '../place/park.type.js';
import { parkByCode, placeByKey, regionByCode } from '../place/place.repository.js';
import { Place } from '../place/place.type.js';
import { Region } from '../place/region.type.js';
import {
  customersByEnterprise,
  duplicatesByEnterprise,
  enterpriseById,
  holdingsByEnterprise,
  ownersByEnterprise,
  sitesByEnterprise,
  suppliersByEnterprise,
} from './enterprise.repository.js';
import { Enterprise } from './enterprise.type.js';
import { Holding, PossibleDuplicate, Site, Supply, Tier } from './enterprise-relations.type.js';
import { findEnterprise } from './find-enterprise.js';
import { titlesHeld } from './titles-of-snapshot.js';

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description:
      'An enterprise by global id, own id, credit code or unique identifier; null where there is none (查企业).',
  })
  enterprise(
    @Ctx() context: RequestContext,
    @Arg('id', () => String) id: string,
  ): Promise<Enterprise | undefined> {
    return findEnterprise(context, id);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Region of the seat (所在地区)' })
  region(@Ctx() context: RequestContext, @Root() { regionCode }: Enterprise) {
    return regionCode === null ? null : loadOne(context, regionByCode, regionCode);
  }

  @FieldResolver(() => Park, { nullable: true, description: 'Park of the seat (所在园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: Enterprise) {
    return parkCode === null ? null : loadOne(context, parkByCode, parkCode);
  }

  @FieldResolver(() => Location, {
    nullable: true,
    description: 'Where it is; precision CITY means the centre of its city, not its door (位置)',
  })
  location(
    @Root() enterprise: Enterprise,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Location | null {
    return locationOf(enterprise, crs);
  }

  @FieldResolver(() => [Tier], { description: 'Titles, newest first (称号)' })
  async tiers(@Ctx() context: RequestContext, @Root() { ownId }: Enterprise) {
    const titles = await titlesHeld(context, ownId);
    context.spend(titles.length);
    return titles;
  }

  @FieldResolver(() => [Supply], { description: 'Suppliers on record (供应商)' })
  suppliers(
    @Ctx() context: RequestContext,
    @Root() { ownId }: Enterprise,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return loadPage(context, suppliersByEnterprise, ownId, pageOf(first, skip));
  }

  @FieldResolver(() => [Supply], { description: 'Customers on record (客户)' })
  customers(
    @Ctx() context: RequestContext,
    @Root() { ownId }: Enterprise,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return loadPage(context, customersByEnterprise, ownId, pageOf(first, skip));
  }

  @FieldResolver(() => [Holding], { description: 'Shareholders on record (股东)' })
  owners(
    @Ctx() context: RequestContext,
    @Root() { ownId }: Enterprise,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return loadPage(context, ownersByEnterprise, ownId, pageOf(first, skip));
  }

  @FieldResolver(() => [Holding], {
    description: 'Holdings in other enterprises, as far as known (对外投资)',
  })
  holdings(
    @Ctx() context: RequestContext,
    @Root() { ownId }: Enterprise,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 1,000 (条数)' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'Number of rows to skip (跳过条数)' })
    skip: number,
  ) {
    return loadPage(context, holdingsByEnterprise, ownId, pageOf(first, skip));
  }

  @FieldResolver(() => [Site], { description: 'Further sites (驻点)' })
  sites(@Ctx() context: RequestContext, @Root() { ownId }: Enterprise) {
    return loadList(context, sitesByEnterprise, ownId);
  }

  @FieldResolver(() => [PossibleDuplicate], { description: 'Enterprises that may be the same (疑似重复)' })
  possibleDuplicates(@Ctx() context: RequestContext, @Root() { ownId }: Enterprise) {
    return loadList(context, duplicatesByEnterprise, ownId);
  }
}

@Resolver(() => Supply)
export class SupplyResolver {
  @FieldResolver(() => Enterprise, { nullable: true, description: 'The other end (对方企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { otherId }: Supply) {
    return loadOne(context, enterpriseById, otherId);
  }
}

@Resolver(() => Holding)
export class HoldingResolver {
  @FieldResolver(() => Enterprise, { nullable: true, description: 'The other end (对方企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { otherId }: Holding) {
    return loadOne(context, enterpriseById, otherId);
  }
}

@Resolver(() => PossibleDuplicate)
export class PossibleDuplicateResolver {
  @FieldResolver(() => Enterprise, { nullable: true, description: 'The other enterprise (另一企业)' })
  enterprise(@Ctx() context: RequestContext, @Root() { otherId }: PossibleDuplicate) {
    return loadOne(context, enterpriseById, otherId);
  }
}

@Resolver(() => Site)
export class SiteResolver {
  @FieldResolver(() => Place, { nullable: true, description: 'The place it stands in (所在地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: Site) {
    return placeByKey(context, placeKey);
  }

  @FieldResolver(() => Location, { nullable: true, description: 'Its point, where known (位置)' })
  location(
    @Root() site: Site,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Reference system of the answer (坐标系)' })
    crs: CrsName,
  ): Location | null {
    return locationOf(site, crs);
  }
}

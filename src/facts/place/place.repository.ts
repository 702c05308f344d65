import {
  boundaries,
  type ParksByCodeRow,
  parksByCode,
  type RegionsByCodeRow,
  regionsByCode,
} from '../../../cypher/queries.gen.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot, ofFrame } from '../../request/kept-with-snapshot.js';
import { loadOne, loadPresent, oneByKey } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Park } from './park.type.js';
import type { PlaceKind } from './place.type.js';
import type { Region, RegionLevel } from './region.type.js';
import { zoneKind } from './zone-kind.js';

const toRegion = ({ parent, formerNames, formerCodes, level, ...row }: RegionsByCodeRow): Region => ({
  ...row,
  __typename: 'Region',
  id: globalId('Region', row.code),
  kind: 'REGION',
  level: level as RegionLevel,
  parentCode: parent,
  formerNames: formerNames ?? [],
  formerCodes: formerCodes ?? [],
});

const toPark = ({ region, ...row }: ParksByCodeRow): Park => ({
  ...row,
  __typename: 'Park',
  id: globalId('Park', row.code),
  kind: 'PARK',
  zoneKind: zoneKind(row.zoneKind, row.name),
  regionCode: region,
});

export const regionByCode = keptWithSnapshot(
  'regions',
  oneByKey(
    ({ store }, codes) => store.run(regionsByCode, { codes }),
    (row) => row.code,
    toRegion,
  ),
  ofFrame,
);

export const parkByCode = keptWithSnapshot(
  'parks',
  oneByKey(
    ({ store }, codes) => store.run(parksByCode, { codes }),
    (row) => row.code,
    toPark,
  ),
  ofFrame,
);

const codesOf = (keys: readonly string[], kind: PlaceKind): string[] =>
  keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));

/** GeoJSON text in WGS-84, by place key. */
export const boundaryByPlace = keptWithSnapshot(
  'boundaries',
  oneByKey(
    ({ store }, keys) =>
      store.run(boundaries, { regions: codesOf(keys, 'REGION'), parks: codesOf(keys, 'PARK') }),
    (row) => row.key,
    (row) => row.boundary,
  ),
  ofFrame,
);

/** Loads the place that `REGION:450200` or `PARK:code` names. */
export const placeByKey = (
  context: RequestContext,
  key: string,
): Region | Park | undefined | Promise<Region | Park | undefined> => {
  const [kind, code] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  return kind === 'PARK' ? loadOne(context, parkByCode, code) : loadOne(context, regionByCode, code);
};

export const placesByKey = async (
  context: RequestContext,
  keys: readonly string[],
): Promise<(Region | Park)[]> => {
  const places = await Promise.all(keys.map(async (key) => placeByKey(context, key)));
  return places.filter((place) => place !== undefined);
};

export const regionsByCodes = (context: RequestContext, codes: readonly string[]): Promise<Region[]> =>
  loadPresent(context, regionByCode, codes);

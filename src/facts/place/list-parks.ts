import { distanceKm } from '../../geo/distance-km.js';
import { loadAll, loadPresent } from '../../request/loader.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../request/page/page.js';
import { pageInfoOf } from '../../request/page/page-info.type.js';
import type { NearInput } from '../../request/position.input.js';
import type { RequestContext } from '../../request/request-context.js';
import { requirePosition, requireRadius } from '../../request/require-position.js';
import { withoutNulls } from '../../request/without-nulls.js';
import type { PlaceTable, Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Park } from './park.type.js';
import type { ParkConnection, ParkFilter } from './park-connection.type.js';
import { parkByCode } from './place.repository.js';

/** Whether a region lies in another, at any depth. */
export const liesWithin = (places: PlaceTable, region: string | null, within: string): boolean => {
  const [inner, outer] = [places.rowOf.get(`REGION:${region}`), places.rowOf.get(`REGION:${within}`)];
  return inner !== undefined && outer !== undefined && inner >= outer && inner < places.end[outer]!;
};

const matches =
  (places: PlaceTable, { within, level, text }: ParkFilter) =>
  (park: Park): boolean =>
    (!within || liesWithin(places, park.regionCode, within)) &&
    (!level || park.level === level) &&
    (!text || park.name.includes(text));

/** A park that passes, with its distance from the point asked about. */
interface Found {
  readonly code: string;
  readonly distanceKm: number | null;
}

/** Parks within the radius, nearest first; at equal distance by code. */
const nearest = ({ places }: Snapshot, parks: readonly Park[], near: NearInput): Found[] => {
  const [from, radiusKm] = [requirePosition('filter.near', near), requireRadius('filter.near', near)];
  return parks
    .map(({ code }) => {
      const row = places.rowOf.get(`PARK:${code}`)!;
      const at = { longitude: places.longitude[row]!, latitude: places.latitude[row]! };
      return { code, distanceKm: distanceKm(from, at) };
    })
    .filter((park) => park.distanceKm <= radiusKm)
    .sort((a, b) => a.distanceKm - b.distanceKm);
};

const allParks = async (context: RequestContext): Promise<Park[]> => {
  const { codes, regionCount } = context.snapshot.places;
  const parks = await loadAll(context, parkByCode, codes.slice(regionCount).sort());
  return parks.filter((park) => park !== undefined);
};

const findParks = async (context: RequestContext, filter: ParkFilter): Promise<readonly Found[]> => {
  const { snapshot } = context;
  const parks = (await allParks(context)).filter(matches(snapshot.places, filter));
  if (filter.near) return nearest(snapshot, parks, filter.near);
  return parks.map(({ code }) => ({ code, distanceKm: null }));
};

/** Lists the parks that pass a filter, by code, or by distance where a point is named. */
export const listParks = async (
  context: RequestContext,
  filter: ParkFilter,
  first: number,
  after?: string | null,
): Promise<ParkConnection> => {
  const all = await findParks(context, withoutNulls(filter));
  const page = pageAfter(all, ({ code }) => code, requirePage(first), keyOfCursor('parks', after));
  const distances = new Map(page.nodes.map((park) => [park.code, park.distanceKm]));
  const parks = await loadPresent(context, parkByCode, [...distances.keys()]);
  const edges = parks.map((node) => ({
    cursor: cursorOf('parks', node.code),
    node,
    distanceKm: distances.get(node.code) ?? null,
  }));
  return {
    totalCount: all.length,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};

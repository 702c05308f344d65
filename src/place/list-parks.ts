import { type ParkListRow, parkList } from '../../cypher/queries.gen.js';
import type { PlaceTable } from '../projection/image.js';
import { loadPresent } from './loader.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from './page.js';
import { pageInfoOf } from './page-info.type.js';
import type { ParkConnection, ParkFilter } from './park-connection.type.js';
import { parkByCode } from './place.repository.js';
import type { RequestContext } from './request-context.js';

/** True where the region lies in the other, at any depth. */
export const liesWithin = (places: PlaceTable, region: string | null, within: string): boolean => {
  const [inner, outer] = [places.rowOf.get(`REGION:${region}`), places.rowOf.get(`REGION:${within}`)];
  return (
    inner !== undefined && outer !== undefined && inner >= outer && inner < (places.end[outer] as number)
  );
};

const matches =
  (places: PlaceTable, { within, level, text }: ParkFilter) =>
  (park: ParkListRow): boolean =>
    (!within || liesWithin(places, park.region, within)) &&
    (!level || park.level === level) &&
    (!text || park.name.includes(text));

/** Parks that a filter lets through, by code. */
export const listParks = async (
  context: RequestContext,
  filter: ParkFilter,
  first: number,
  after?: string | null,
): Promise<ParkConnection> => {
  const all = (await context.store.run(parkList, {})).filter(matches(context.image.places, filter));
  const page = pageAfter(all, (park) => park.code, requirePage(first), keyOfCursor('parks', after));
  const parks = await loadPresent(
    context,
    parkByCode,
    page.nodes.map((park) => park.code),
  );
  const edges = parks.map((node) => ({ cursor: cursorOf('parks', node.code), node }));
  return {
    totalCount: all.length,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};

import { requirePage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { withoutNulls } from '../../request/without-nulls.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import type { PlaceTable, Snapshot } from '../../snapshot/tables/snapshot.js';
import { regionsByCodes } from './place.repository.js';
import type { Region, RegionLevel } from './region.type.js';

export interface RegionQuestion {
  readonly level?: RegionLevel;
  readonly parent?: string;
  readonly first: number;
  /** Code after which the regions begin. */
  readonly after?: string;
}

/** Rows of all regions, by code. */
const rowsByCode = keptOnce('regions-by-code', ({ codes, regionCount }: PlaceTable) =>
  Int32Array.from(codes.slice(0, regionCount).keys()).sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1)),
);

const codesWhere = (places: PlaceTable, passes: (row: number) => boolean): string[] =>
  Array.from(rowsByCode(places).filter(passes), (row) => places.codes[row]!);

/** Rows that lie in a region, itself left out; none where there is no such region. */
const within = ({ rowOf, end }: PlaceTable, parent: string): ((row: number) => boolean) => {
  const outer = rowOf.get(`REGION:${parent}`);
  return (row) => outer !== undefined && row > outer && row < end[outer]!;
};

/** Codes of the regions that lie directly in a region, in order. */
export const childCodes = ({ places }: Snapshot, code: string): string[] => {
  const parent = places.rowOf.get(`REGION:${code}`);
  return codesWhere(places, (row) => places.parent[row] === parent);
};

/** Lists the regions of a level, anywhere or within another region; by code. */
export const listRegions = async (context: RequestContext, question: RegionQuestion): Promise<Region[]> => {
  const { places } = context.snapshot;
  const { level, parent, first, after = '' } = withoutNulls(question);
  const limit = requirePage(first);
  const lies = parent ? within(places, parent) : () => true;
  const codes = codesWhere(
    places,
    (row) => (!level || places.levels[row] === level) && places.codes[row]! > after && lies(row),
  );
  return regionsByCodes(context, codes.slice(0, limit));
};

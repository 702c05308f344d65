import type { SnapshotRows } from '../tables/graph-rows.js';
import { rowsBy } from '../tables/rows-by.js';
import { none, type PlaceTable } from '../tables/snapshot.js';

type RegionRow = SnapshotRows['regions'][number];

const childrenOf = (regions: readonly RegionRow[]): Map<string | null, RegionRow[]> => {
  const codes = new Set(regions.map((region) => region.code));
  const children = new Map<string | null, RegionRow[]>();
  for (const region of regions) {
    const parent = region.parent !== null && codes.has(region.parent) ? region.parent : null;
    const list = children.get(parent);
    if (list) list.push(region);
    else children.set(parent, [region]);
  }
  return children;
};

interface Ordered {
  readonly rows: RegionRow[];
  readonly parent: number[];
  readonly end: number[];
}

const depthFirst = (children: Map<string | null, RegionRow[]>): Ordered => {
  const ordered: Ordered = { rows: [], parent: [], end: [] };
  const visit = (region: RegionRow, parent: number): void => {
    const row = ordered.rows.push(region) - 1;
    ordered.parent[row] = parent;
    for (const child of children.get(region.code) ?? []) visit(child, row);
    ordered.end[row] = ordered.rows.length;
  };
  for (const root of children.get(null) ?? []) visit(root, none);
  return ordered;
};

/** Makes the keys of places by row: `REGION:450200` or `PARK:liuzhou-hitech-zone` by row. */
export const placeKeys = ({ codes, regionCount }: Pick<PlaceTable, 'codes' | 'regionCount'>): string[] =>
  codes.map((code, row) => `${row < regionCount ? 'REGION' : 'PARK'}:${code}`);

/** Finds the rows of places by kind and code. */
export const placeRows = (places: Pick<PlaceTable, 'codes' | 'regionCount'>) => rowsBy(placeKeys(places));

/**
 * Builds the table of places: regions in depth-first order, then parks, with the interval that each region contains.
 */
export const buildPlaces = ({ regions, parks }: Pick<SnapshotRows, 'regions' | 'parks'>): PlaceTable => {
  const ordered = depthFirst(childrenOf(regions));
  const regionCount = ordered.rows.length;
  const all = [...ordered.rows, ...parks];
  const codes = all.map(({ code }) => code);
  const rowOf = placeRows({ codes, regionCount });
  const parkParent = parks.map(({ region }) => rowOf.get(`REGION:${region}`) ?? none);
  return {
    size: all.length,
    regionCount,
    codes,
    names: all.map(({ name }) => name),
    englishNames: all.map(({ name, nameEn }) => nameEn ?? name),
    levels: all.map((place) => ('level' in place ? place.level : '')),
    rowOf,
    parent: Int32Array.from([...ordered.parent, ...parkParent]),
    end: Int32Array.from([...ordered.end, ...parks.map((_, index) => regionCount + index + 1)]),
    longitude: Float64Array.from(all, ({ longitude }) => longitude ?? Number.NaN),
    latitude: Float64Array.from(all, ({ latitude }) => latitude ?? Number.NaN),
  };
};

/** Lists the place and everything that contains it, innermost first. */
export const withAncestors = ({ parent }: PlaceTable, place: number): number[] => {
  const path: number[] = [];
  for (let row = place; row !== none; row = parent[row]!) path.push(row);
  return path;
};

import type { CellRectangle } from '../morton/each-range.js';
import { keyDepth } from '../morton/morton-code.js';
import type { MortonIndex } from '../morton/morton-index.js';
import type { Categories, Cluster } from './cluster.js';
import { eachCluster } from './each-cluster.js';
import type { Tile } from './tile.js';
import { type TileLayer, type TileProperties, tileExtent } from './tile-layer.js';

/** Below this zoom points of a cell of 1/64 of the tile are counted, from it on those of 1/256, which would overlap. */
export const aggregationZoom = 10;

/** Points this far outside, in tile units, are in the tile too. */
const buffer = 64;

/** Halvings of the tile that make the cells of its grid. */
const gridBits = (zoom: number): number => (zoom < aggregationZoom ? 6 : 8);

export interface PointSelection {
  readonly index: MortonIndex;
  readonly categories?: Categories;
  /** Properties of an item that stands alone in its cell. */
  readonly propertiesOf: (item: number) => TileProperties;
}

interface Part {
  readonly rectangle: CellRectangle;
  /** Whole worlds to the east that the part is drawn at. */
  readonly worlds: number;
}

/** The cells of a tile and its buffer; what the buffer has beyond the antimeridian is taken from the other side. */
const partsOf = ({ z, x, y }: Tile): Part[] => {
  const depth = Math.min(keyDepth, z + gridBits(z));
  const cells = 2 ** (depth - z);
  const side = 2 ** depth;
  const margin = Math.ceil((buffer * cells) / tileExtent);
  const [left, right] = [x * cells - margin, (x + 1) * cells + margin];
  const [top, bottom] = [Math.max(0, y * cells - margin), Math.min(side, (y + 1) * cells + margin)];
  return [-1, 0, 1].flatMap((worlds): Part[] => {
    const [from, to] = [Math.max(0, left - worlds * side), Math.min(side, right - worlds * side)];
    return from < to ? [{ rectangle: { depth, left: from, right: to, top, bottom }, worlds }] : [];
  });
};

const countsOf = (cluster: Cluster, categories: Categories | undefined): TileProperties => ({
  count: cluster.count,
  ...(cluster.samePlace && cluster.count > 1 ? { samePlace: true } : {}),
  ...Object.fromEntries(
    (categories?.names ?? []).flatMap((name, i) =>
      cluster.categories[i] ? [[name, cluster.categories[i]]] : [],
    ),
  ),
});

/** Even ids are items, odd ones cells. */
const idOf = ({ count, item, code }: Cluster): number => (count === 1 ? item * 2 : code * 2 + 1);

/**
 * The points of a tile as features: a point that stands alone with its own properties, points that share a cell as one
 * at their mean place. Every feature has `count`, clusters the counts of their categories under the categories’ names
 * and `samePlace` where they stand on one spot. No point is ever hidden behind another: counts add up.
 */
export const addPoints = (
  layer: TileLayer,
  tile: Tile,
  { index, categories, propertiesOf }: PointSelection,
): void => {
  const side = 2 ** tile.z;
  for (const { rectangle, worlds } of partsOf(tile)) {
    eachCluster(index, rectangle, categories, (cluster) => {
      const x = Math.floor(((cluster.x + worlds) * side - tile.x) * tileExtent);
      const y = Math.floor((cluster.y * side - tile.y) * tileExtent);
      const own = cluster.count === 1 ? propertiesOf(cluster.item) : undefined;
      layer.addPoint(idOf(cluster), x, y, { ...own, ...countsOf(cluster, own ? undefined : categories) });
    });
  }
};

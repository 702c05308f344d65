import type { CellRectangle } from '../morton/each-range.js';
import { keyDepth } from '../morton/morton-code.js';
import type { MortonIndex } from '../morton/morton-index.js';
import { type CategoryCounts, countIn } from './category-counts.js';
import { type Cluster, countOf, gridBits, isOneSpot } from './cluster.js';
import { eachCluster } from './each-cluster.js';
import type { Tile } from './tile.js';
import { type TileLayer, type TileProperties, tileExtent } from './tile-layer.js';

/** Points this far outside, in tile units, are in the tile too. */
const buffer = 64;

export interface PointSelection {
  readonly index: MortonIndex;
  readonly categories?: CategoryCounts;
  /** Properties of an item that stands alone in its cell. */
  readonly propertiesOf: (item: number) => TileProperties;
  /** Properties of a spot where several points stand, by any of its items. */
  readonly propertiesOfSpot?: (item: number) => TileProperties;
}

interface Part {
  readonly rectangle: CellRectangle;
  /** Whole worlds to the east that the part is drawn at. */
  readonly worlds: number;
}

/** The cells of a tile and its buffer; what the buffer has beyond the antimeridian is taken from the other side. */
const partsOf = ({ z, x, y }: Tile): Part[] => {
  const depth = Math.min(keyDepth, z + gridBits);
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

/** A cluster of one is its point, with the point’s own properties. */
const tagItem = (layer: TileLayer, { index, propertiesOf }: PointSelection, cluster: Cluster): void => {
  layer.tagAll(propertiesOf(index.items[cluster.from]!));
  layer.tag('count', 1);
};

const tagSpot = (layer: TileLayer, { index, propertiesOfSpot }: PointSelection, { from }: Cluster): void => {
  layer.tag('samePlace', true);
  if (propertiesOfSpot) layer.tagAll(propertiesOfSpot(index.items[from]!));
};

const tagCounts = (layer: TileLayer, selection: PointSelection, cluster: Cluster): void => {
  const { index, categories } = selection;
  const { from, to } = cluster;
  layer.tag('count', to - from);
  if (isOneSpot(index, cluster)) tagSpot(layer, selection, cluster);
  for (let category = 0; category < (categories?.names.length ?? 0); category++) {
    const count = countIn(categories!, category, from, to);
    if (count > 0) layer.tag(categories!.names[category]!, count);
  }
};

/**
 * Adds the points of a tile as features: a point that stands alone with its own properties, points that share a cell
 * as a cluster near their mean place (`Cluster`). Every feature has `count`, clusters the counts of their categories under the
 * categories’ names and `samePlace` where they stand on one spot. No point is ever hidden behind another: counts add
 * up.
 */
export const addPoints = (layer: TileLayer, tile: Tile, selection: PointSelection): void => {
  const side = 2 ** tile.z;
  for (const { rectangle, worlds } of partsOf(tile)) {
    eachCluster(selection.index, rectangle, (cluster) => {
      const x = Math.floor(((cluster.x + worlds) * side - tile.x) * tileExtent);
      const y = Math.floor((cluster.y * side - tile.y) * tileExtent);
      const alone = countOf(cluster) === 1;
      if (alone) tagItem(layer, selection, cluster);
      else tagCounts(layer, selection, cluster);
      // Even ids are items, odd ones cells.
      const id = alone ? selection.index.items[cluster.from]! * 2 : cluster.code * 2 + 1;
      layer.addPoint(id, x, y);
    });
  }
};

import type { Box } from '../box.js';
import { mercatorX, mercatorY } from '../mercator.js';
import type { CellRectangle } from '../morton/each-range.js';
import { keyDepth } from '../morton/morton-code.js';
import type { MortonIndex } from '../morton/morton-index.js';
import { type Cluster, gridBits } from './cluster.js';
import { eachCluster } from './each-cluster.js';

const cellOf = (share: number, side: number): number => Math.min(side - 1, Math.floor(share * side));

/** The cells that a box touches; one across the antimeridian is two rectangles. */
const rectanglesOf = ({ west, south, east, north }: Box, zoom: number): CellRectangle[] => {
  if (west > east)
    return [
      ...rectanglesOf({ west, south, east: 180, north }, zoom),
      ...rectanglesOf({ west: -180, south, east, north }, zoom),
    ];
  const depth = Math.min(keyDepth, Math.floor(zoom) + gridBits);
  const side = 2 ** depth;
  const [left, right] = [cellOf(mercatorX(west), side), cellOf(mercatorX(east), side) + 1];
  return [
    { depth, left, right, top: cellOf(mercatorY(north), side), bottom: cellOf(mercatorY(south), side) + 1 },
  ];
};

/**
 * Points of each cell of the zoom’s grid that a box touches, counted: cells have 1/16 of a tile’s side and are the same
 * for every box, so that clusters stay where they are while the map is moved. At most `most`, in the order of the index;
 * a cell at the box’s border is counted whole.
 */
export const clustersWithin = (
  index: MortonIndex,
  box: Box,
  zoom: number,
  most: number,
): { readonly clusters: readonly Cluster[]; readonly truncated: boolean } => {
  const clusters: Cluster[] = [];
  for (const rectangle of rectanglesOf(box, zoom))
    eachCluster(index, rectangle, (cluster) => {
      if (clusters.length <= most) clusters.push(cluster);
    });
  return { clusters: clusters.slice(0, most), truncated: clusters.length > most };
};

import type { Vertex } from './unwrap-ring.js';

/** Numbers an edge takes: its two ends as longitude, latitude. */
export const edgeSize = 4;

/** Edges of rings with the means to find those at a latitude: bands of equal height, each with its edges. */
export interface EdgeBands {
  /** `edgeSize` numbers an edge. */
  readonly edges: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly bandsPerDegree: number;
  /** First place of each band in `items`, and the end of the last. */
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Bands hold this many times the edges at most, however long the edges are. */
const maxCopies = 4;

const edgesOf = (rings: readonly (readonly Vertex[])[]): Float64Array => {
  const edges = new Float64Array(rings.reduce((sum, ring) => sum + ring.length - 1, 0) * edgeSize);
  let at = 0;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++, at += edgeSize) {
      const [from, to] = [ring[i]!, ring[i + 1]!];
      edges[at] = from[0];
      edges[at + 1] = from[1];
      edges[at + 2] = to[0];
      edges[at + 3] = to[1];
    }
  }
  return edges;
};

interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
  /** Sum of the heights of all edges, degrees. */
  climb: number;
}

const extentOf = (edges: Float64Array): Extent => {
  const extent: Extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity, climb: 0 };
  for (let at = 0; at < edges.length; at += 2) {
    extent.west = Math.min(extent.west, edges[at]!);
    extent.east = Math.max(extent.east, edges[at]!);
    extent.south = Math.min(extent.south, edges[at + 1]!);
    extent.north = Math.max(extent.north, edges[at + 1]!);
  }
  for (let at = 0; at < edges.length; at += edgeSize)
    extent.climb += Math.abs(edges[at + 3]! - edges[at + 1]!);
  return extent;
};

const bandCount = ({ south, north, climb }: Extent, edgeCount: number): number =>
  Math.max(1, Math.min(edgeCount, Math.floor(((maxCopies - 1) * edgeCount * (north - south)) / climb) || 1));

/** Finds the band of a latitude, kept inside the bands there are. */
export const bandOf = ({ south, bandsPerDegree, start }: EdgeBands, latitude: number): number =>
  Math.max(0, Math.min(start.length - 2, Math.floor((latitude - south) * bandsPerDegree)));

const eachBand = (bands: EdgeBands, visit: (band: number, edge: number) => void): void => {
  const { edges } = bands;
  for (let at = 0; at < edges.length; at += edgeSize) {
    const [from, to] = [bandOf(bands, edges[at + 1]!), bandOf(bands, edges[at + 3]!)];
    for (let band = Math.min(from, to); band <= Math.max(from, to); band++) visit(band, at);
  }
};

/** Puts the edges of closed rings into bands; every edge stands in each band that it touches. */
export const bandEdges = (rings: readonly (readonly Vertex[])[]): EdgeBands => {
  const edges = edgesOf(rings);
  const extent = extentOf(edges);
  const count = bandCount(extent, edges.length / edgeSize);
  const bandsPerDegree = extent.north > extent.south ? count / (extent.north - extent.south) : 0;
  const start = new Int32Array(count + 1);
  const empty: EdgeBands = { ...extent, edges, bandsPerDegree, start, items: new Int32Array(0) };
  eachBand(empty, (band) => start[band + 1]!++);
  for (let band = 0; band < count; band++) start[band + 1]! += start[band]!;
  const bands: EdgeBands = { ...empty, items: new Int32Array(start[count]!) };
  const filled = start.slice();
  eachBand(bands, (band, edge) => {
    bands.items[filled[band]!++] = edge;
  });
  return bands;
};

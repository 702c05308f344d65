import type { Vertex } from '../polygon/unwrap-ring.js';

/** Piece of border between two junctions, or a whole ring without one; the same for all outlines that it bounds. */
export interface Arc {
  readonly vertices: readonly Vertex[];
}

/** Ring as a sequence of arcs; `reverse` where it runs against the arc. */
export type ArcRing = readonly { readonly arc: number; readonly reverse: boolean }[];

/** Outlines that share their borders: outline → polygon → ring, the outer one first. */
export interface Topology {
  readonly arcs: readonly Arc[];
  readonly outlines: readonly (readonly (readonly ArcRing[])[])[];
}

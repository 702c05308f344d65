import type { Stage } from '../chain.type.js';

/** Box of a segment before it has a place. */
export interface Box {
  readonly code: string;
  readonly stage: Stage | null;
  readonly width: number;
  readonly height: number;
}

export interface Link {
  readonly from: string;
  readonly to: string;
}

/** What a picture shows, before it is laid out. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drawing laid out, pixels from the upper left corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** In the order of the boxes. */
  readonly corners: readonly Point[];
  /** Ends and corners of each line, in the order of the links. */
  readonly lines: readonly (readonly Point[])[];
  readonly plain: boolean;
}

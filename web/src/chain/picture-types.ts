import type { Certainty, Stage, Status, Verb } from '../words/state-words';

/** Segment as a picture and a table show it. */
export interface SegmentState {
  readonly code: string;
  readonly name: string;
  readonly stage: Stage | null;
  readonly status: Status;
  readonly certainty: Certainty | null;
  readonly verb: Verb | null;
  /** Enterprises known here. */
  readonly count: number;
  /** Enterprises known only to a place around this one. */
  readonly possible: number;
  /** True where the chain falls apart without it. */
  readonly cut: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Boxes and lines, pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly { readonly stage?: Stage | null; readonly x: number; readonly width: number }[];
  readonly nodes: readonly (Point & {
    readonly segment: { readonly code: string };
    readonly width: number;
    readonly height: number;
  })[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
}

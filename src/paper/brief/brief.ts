import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import type { Basis } from '../../answers/gap/basis.type.js';
import type { SegmentGap } from '../../answers/gap/chain-gaps.type.js';
import type { Markup } from './markup.js';

export interface BriefGap {
  readonly gap: SegmentGap;
  readonly segment: string;
  readonly reasons: readonly string[];
  /** 0 to 1; null where unknown. */
  readonly priority: number | null;
  /** Enterprise that ranks first among the candidates for the gap. */
  readonly firstTarget: string | null;
}

export interface BriefTarget {
  readonly rank: number;
  readonly name: string;
  /** Segments that it could fill, best first. */
  readonly segments: readonly string[];
  readonly seat: string;
  readonly score: number | null;
  readonly distanceKm: number | null;
  readonly channels: readonly string[];
  readonly reasons: readonly string[];
  readonly unknowns: readonly string[];
}

/** Contents of a brief on a chain in a place, in the reader’s language. */
export interface Brief {
  readonly place: string;
  readonly chain: string;
  readonly completeness: number | null;
  readonly verbs: readonly { readonly verb: Verb; readonly count: number }[];
  /** In the order of the chain. */
  readonly gaps: readonly BriefGap[];
  /** Best enterprises, and their number in all. */
  readonly targets: readonly BriefTarget[];
  readonly targetCount: number;
  /** An SVG; null where nothing can be drawn. */
  readonly map: Markup | null;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

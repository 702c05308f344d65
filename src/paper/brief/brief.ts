import type { VerbTally } from '../../analysis/chain-gap/chain-gaps.js';
import type { Basis } from '../../answers/gap/basis.type.js';
import type { CompletenessRange, SegmentGap } from '../../answers/gap/chain-gaps.type.js';
import type { ChainLayout } from '../../facts/chain/layout/chain-layout.type.js';
import type { Markup } from './markup.js';

/** Enterprise that works in a segment here. */
export interface BriefFirm {
  readonly name: string;
  /** Revenue with its year; null where it is not known. */
  readonly scale: string | null;
  /** Titles in force, that of a chain’s leader first. */
  readonly titles: readonly string[];
}

/** Technology that a segment needs. */
export interface BriefTechnology {
  readonly name: string;
  /** True where 卡脖子. */
  readonly bottleneck: boolean;
  /** True where it rests on general knowledge, not on a source. */
  readonly general: boolean;
}

export interface BriefGap {
  readonly gap: SegmentGap;
  readonly segment: string;
  readonly reasons: readonly string[];
  /** 0 to 1; null where unknown. */
  readonly priority: number | null;
  /** Largest of the enterprises that work in it here. */
  readonly firms: readonly BriefFirm[];
  readonly technologies: readonly BriefTechnology[];
  /** Enterprise that ranks first among the candidates for the gap. */
  readonly firstTarget: string | null;
  /** Enterprises here for which the segment is proposed and nobody decided. */
  readonly openProposals: number;
}

export interface BriefTarget {
  readonly rank: number;
  readonly name: string;
  /** Segments that it could fill, best first. */
  readonly segments: readonly string[];
  readonly seat: string;
  /** Revenue with its year; null where it is not known. */
  readonly scale: string | null;
  readonly score: number | null;
  readonly distanceKm: number | null;
  readonly channels: readonly string[];
  readonly reasons: readonly string[];
  readonly unknowns: readonly string[];
}

/** Thing to do next; who does it is left to be filled in where the graph does not know. */
export interface BriefStep {
  readonly what: string;
  readonly who: string | null;
}

/** Contents of a brief on a chain in a place, in the reader’s language. */
export interface Brief {
  readonly place: string;
  readonly chain: string;
  readonly headline: string;
  readonly next: string;
  readonly completeness: number | null;
  readonly completenessRange: CompletenessRange | null;
  readonly verbs: readonly VerbTally[];
  /**
   * Local demand and purchases from elsewhere by sector, a sentence each, the largest net purchase first; none where
   * the place has no input–output table.
   */
  readonly demand: readonly string[];
  /** Year of the demand; null where there is none. */
  readonly demandYear: number | null;
  /** Where the boxes of the chain stand; null where no picture is asked for. */
  readonly layout: ChainLayout | null;
  /** In the order of the chain. */
  readonly gaps: readonly BriefGap[];
  /** Best enterprises, and their number in all. */
  readonly targets: readonly BriefTarget[];
  readonly targetCount: number;
  /** Why there are no targets; null where there are. */
  readonly noTargets: string | null;
  /** Enterprises of the own province that could fill a gap (区内配套). */
  readonly localSuppliers: readonly string[];
  readonly notKnown: readonly string[];
  readonly steps: readonly BriefStep[];
  /** An SVG; null where nothing can be drawn. */
  readonly map: Markup | null;
  /** Documents that concern the place and the chain, a sentence each, cited by article. */
  readonly policies: readonly string[];
  readonly basis: Basis;
  /** Sources of what is shown, each with its years. */
  readonly sources: readonly string[];
  /** What the graph was made from, a line each with its licence. */
  readonly licences: readonly string[];
}

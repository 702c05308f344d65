import type { FactEntry } from '../../../../analysis/rule/facts/fact-entry.js';
import type { RegionChange } from '../../../../codes/place/region-change.js';

/** Region of the graph. */
export interface RegionEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly level: string;
  /** Code of the region that contains it. */
  readonly parent?: string;
  readonly formerNames?: readonly string[];
  readonly formerCodes?: readonly string[];
  /** Day of the edition that it stands in, ISO. */
  readonly asOf?: string;
  /** WGS-84. */
  readonly longitude?: number;
  readonly latitude?: number;
  /** GeoJSON geometry as text, WGS-84. */
  readonly boundary?: string;
}

/** Segment of the graph. */
export interface SegmentEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Code of the wider segment it is part of. */
  readonly parent?: string;
}

/** Thing that rows name by its code or, where it is unique, by its name. */
export interface NamedEntry {
  readonly code: string;
  readonly name: string;
}

/** Sector of official statistics. */
export interface SectorEntry extends NamedEntry {
  /** Coarser sector that it is part of. */
  readonly parent?: string;
}

/** What rows of policies may name; the name of a document is its title. */
export interface PolicyEntries {
  readonly policies: readonly NamedEntry[];
  readonly metrics: readonly NamedEntry[];
  readonly registers: readonly NamedEntry[];
}

/** Document with the first and the last day of its term, ISO. */
export interface PolicyEntry {
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * State of the graph before the run, as far as rows may refer to it. Regions, segments and the small tables are read
 * whole, once; enterprises never are. The checker itself remembers what the rows of this run add, so an
 * implementation answers for the graph alone and need not follow the writing.
 */
export interface Known {
  /** At most some 50,000. */
  readonly regions: Iterable<RegionEntry>;
  /** At most some 200,000. */
  readonly segments: Iterable<SegmentEntry>;
  /** Former and newer names of regions, and names of zones: some 4,000; none where left out. */
  readonly changes?: Iterable<RegionChange>;
  readonly chains: Iterable<NamedEntry>;
  readonly parks: Iterable<NamedEntry>;
  /** Sectors by `classification:code`. */
  readonly sectors: Iterable<SectorEntry>;
  /** Documents, metrics and registers of policies. */
  readonly ofPolicies: PolicyEntries;
  /** Facts, documents and rule files that rules refer to; none where left out. */
  readonly facts?: Iterable<FactEntry>;
  readonly terms?: Iterable<PolicyEntry>;
  readonly rules?: Iterable<string>;
  /**
   * Finds which of the keys (own id, credit code, or identifier under `scheme`, else an identifier value that is
   * unique over all schemes) name an enterprise of the graph: key → its id. Called at most once a batch, with the
   * keys that the run's own rows do not explain.
   */
  resolveEnterprises(keys: readonly string[], scheme: string): Promise<ReadonlyMap<string, string>>;
}

/** Empty graph. */
export const nothingKnown: Known = {
  regions: [],
  segments: [],
  chains: [],
  parks: [],
  sectors: [],
  ofPolicies: { policies: [], metrics: [], registers: [] },
  resolveEnterprises: async () => new Map(),
};

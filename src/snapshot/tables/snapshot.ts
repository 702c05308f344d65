import type { PlaceLevel, SurveyKind } from '../../analysis/chain-gap/certainty.js';
import type { Adjacency } from './adjacency.js';
import type { DatedLists } from './dated-lists.js';
import type { EnterpriseColumns } from './enterprise-columns.js';
import type { IdRows } from './id-rows.js';
import type { SectorTables } from './sector-tables.js';
import type { WordTexts } from './texts/word-texts.js';

/** Annual revenue in yuan from which an enterprise is above designated size (规上): the limit of `Rollup.aboveScale`. */
export const aboveScaleRevenueCny = 20_000_000;

/** A row number that names nothing. */
export const none = -1;

/** Regions in depth-first order, so that a region with all it contains is an interval of rows; then the parks. */
export interface PlaceTable {
  readonly size: number;
  readonly regionCount: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** English names; Chinese ones where there are none. */
  readonly englishNames: readonly string[];
  /** NATION, PROVINCE, PREFECTURE, COUNTY of a region; empty for a park. */
  readonly levels: readonly string[];
  /** Row by `REGION:450200` or `PARK:liuzhou-hitech-zone`. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The containing region; of a park the region it lies in; `none` at a root. */
  readonly parent: Int32Array;
  /** First row after a region and all it contains; of a park the row after it. */
  readonly end: Int32Array;
  /** WGS-84 degrees; NaN where unknown. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

export interface SegmentTable {
  readonly size: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** English names; Chinese ones where there are none. */
  readonly englishNames: readonly string[];
  readonly kinds: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** The wider segment; `none` at the top. */
  readonly parent: Int32Array;
  /** FEEDS, upstream to downstream. */
  readonly feeds: Adjacency;
  readonly fedBy: Adjacency;
}

/** A segment’s place in a chain. */
export interface ChainMember {
  readonly segment: number;
  readonly stage: string | null;
  readonly weight: number;
}

export interface ChainTable {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** English names; Chinese ones where there are none. */
  readonly englishNames: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Members of each chain in its own order. */
  readonly members: readonly (readonly ChainMember[])[];
}

export interface EnterpriseTable extends EnterpriseColumns {
  readonly size: number;
  readonly rowOf: IdRows;
  /** Suppliers of each enterprise, by row. */
  readonly suppliers: Adjacency;
}

/** One row per (enterprise, segment, own place), ordered by enterprise. */
export interface ActivityTable {
  readonly size: number;
  readonly enterprise: Int32Array;
  readonly segment: Int32Array;
  /** The activity’s own place; `none` at the seat. */
  readonly place: Int32Array;
  /** Share of the enterprise’s measure, 0 to 1; where no source gives it, 1/k over its k segments. */
  readonly share: Float64Array;
  readonly estimated: Uint8Array;
  /** 1 where it was drawn from a register or a survey. */
  readonly sampled: Uint8Array;
  /** Date of its source as `dayNumber` writes it; 0 where none is stated. */
  readonly date: Int32Array;
  /** Where it is known from, and the date as its source states it; null where none is. */
  readonly sources: WordTexts;
  readonly sourceDates: WordTexts;
  /** First activity row of each enterprise, and the end of the last. */
  readonly start: Int32Array;
  /** Activity rows of each segment. */
  readonly ofSegment: Adjacency;
}

/**
 * Place × segment sums, one row per pair that carries anything; a segment’s row includes its parts, a place’s row all
 * that lies in it. Ordered by place, then segment.
 */
export interface Rollup {
  readonly size: number;
  /** First row of each place, and the end of the last. */
  readonly start: Int32Array;
  readonly segment: Int32Array;
  /** Distinct enterprises present. */
  readonly count: Int32Array;
  /** Σ share, Σ share·revenue, Σ share·employees over enterprises whose measure is counted here. */
  readonly shares: Float64Array;
  readonly revenue: Float64Array;
  readonly employees: Float64Array;
  /** Present enterprises whose revenue (employees) is known. */
  readonly revenueKnown: Int32Array;
  readonly employeesKnown: Int32Array;
  /** Σ (share·revenue)² for the Herfindahl–Hirschman index. */
  readonly revenueSquares: Float64Array;
  /** Largest known revenue of an enterprise present; NaN where none is known. */
  readonly largestRevenue: Float64Array;
  /** Present enterprises of known revenue ≥ `aboveScaleRevenueCny`. */
  readonly aboveScale: Int32Array;
  readonly estimated: Uint8Array;
  /** Present enterprises whose measure counts here, and of these the enterprises of known revenue. */
  readonly counted: Int32Array;
  readonly revenueCounted: Int32Array;
  /** Present enterprises with an activity drawn from a register or a survey. */
  readonly sampled: Int32Array;
  /** Last day of a title of a chain’s leader borne by an enterprise present, as `dayNumber` writes it; 0: none. */
  readonly anchorUntil: Int32Array;
  /** Enterprises known to this region and no finer: they may be in a region, or in a park, below it. */
  readonly vague: Int32Array;
  readonly vagueOfParks: Int32Array;
  /** Present enterprises that are vague in a region around this place too. */
  readonly located: Int32Array;
}

/** Σ over every segment, each activity once, by place. */
export interface PlaceTotals {
  readonly shares: Float64Array;
  readonly revenue: Float64Array;
  readonly employees: Float64Array;
}

export interface SurveyRow {
  readonly place: number;
  readonly chain: number;
  readonly coverage: number;
  /** Segments looked for; undefined means all of the chain. */
  readonly segments?: ReadonlySet<number>;
  readonly asOf: string | null;
  readonly estimated: boolean;
  readonly surveyor: string | null;
  readonly kind: SurveyKind;
  /** The finest level down to which it located enterprises. */
  readonly resolution: PlaceLevel;
}

/** Chain that a document in force names as leading in a place, from a day to a day, ISO; null where not stated. */
export interface LeadingChain {
  readonly place: number;
  readonly chain: number;
  readonly since: string | null;
  readonly until: string | null;
}

/** Project that an enterprise has begun: no activity until a source says that it produces. */
export interface Project {
  readonly enterprise: string;
  readonly segment: number;
  /** Its own place; `none` at the seat. */
  readonly place: number;
}

/** Graph as columns, at one revision: all analysis reads it, nothing writes to it. */
export interface Snapshot {
  readonly revision: string;
  /** The latest date any row of it applies to. */
  readonly asOf: string | null;
  readonly places: PlaceTable;
  readonly segments: SegmentTable;
  readonly chains: ChainTable;
  readonly enterprises: EnterpriseTable;
  readonly activities: ActivityTable;
  /** Place rows of each enterprise’s further sites. */
  readonly sites: DatedLists;
  readonly rollup: Rollup;
  readonly totals: PlaceTotals;
  readonly surveys: readonly SurveyRow[];
  readonly leading: readonly LeadingChain[];
  readonly projects: readonly Project[];
  readonly sectors: SectorTables;
}

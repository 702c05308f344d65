/** What a place made, used, bought and sold in a sector in a year, in yuan; NaN where not given. */
export interface SectorFlows {
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
  /** All use in the place, of whatever origin. */
  readonly use: Float64Array;
  /** From and to other provinces. */
  readonly inflow: Float64Array;
  readonly outflow: Float64Array;
  /** From and to abroad. */
  readonly imports: Float64Array;
  readonly exports: Float64Array;
}

/** One row a place, sector and year. */
export interface SectorOutputTable extends SectorFlows {
  readonly size: number;
  readonly place: Int32Array;
  readonly sector: Int32Array;
  readonly year: Int32Array;
  readonly source: readonly (string | null)[];
}

/** Direct input of one sector per yuan of output of another, of the nation in a year. */
export interface SectorCoefficientTable {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly year: Int32Array;
  readonly coefficient: Float64Array;
}

/** Sectors under which official statistics count segments. */
export interface SegmentSectorTable {
  readonly size: number;
  readonly segment: Int32Array;
  readonly sector: Int32Array;
  readonly confidence: readonly (string | null)[];
  readonly reason: readonly (string | null)[];
}

/** Official statistics by sector. */
export interface SectorTables {
  readonly size: number;
  /** `NBS-2017-42:18`. */
  readonly codes: readonly string[];
  readonly classifications: readonly string[];
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** The coarser sector that contains it; `none` where there is none. */
  readonly parent: Int32Array;
  readonly outputs: SectorOutputTable;
  readonly coefficients: SectorCoefficientTable;
  readonly ofSegments: SegmentSectorTable;
}

import type { Finding } from './finding/finding.js';

/** Segment named in a cell of an enterprise row, with its share where the cell gives one. */
export interface SegmentShare {
  readonly code: string;
  readonly share?: number;
}

/** Value that an accepted cell becomes. */
export type CheckedValue = string | number | boolean | readonly string[] | readonly SegmentShare[];

/**
 * Accepted row. `values` holds, by column name of graph/resources, only what was accepted and known, in stored
 * form; an empty, unknown or refused value is absent, never null:
 *
 * - text, code, choice, uscc (normalised), crs (system of the input: WGS84, CGCS2000, GCJ02, BD09), park, chain,
 *   segment, technology: string
 * - region: the code of a known region, whatever was written (code, name, twelve digits)
 * - place (beside its `…_kind`): the code of a known region or park; items of a list of places: `REGION:450200` or
 *   `PARK:liuzhou-hitech-zone`
 * - references to enterprises: the key as the package writes it (trimmed; a credit code normalised), known to the
 *   package or to {@link Known.resolveEnterprises}
 * - list: string[] without empty or repeated items; segments: {@link SegmentShare}[], each code once
 * - money: yuan; count, year: whole numbers; share: 0 to 1; flag: boolean
 * - date: ISO text of the precision known: `2003`, `2003-05`, `2003-05-06`
 * - longitude, latitude: WGS-84, both or neither
 * - geometry: JSON text of a GeoJSON geometry
 * - source: the row's own, else the resource's or package's sources, else the file's name
 */
export interface CheckedRow {
  readonly resource: string;
  readonly file: string;
  readonly row: number;
  readonly values: Readonly<Record<string, CheckedValue>>;
}

/** Ways in which enterprises come into a package: all of a register, all that a survey found, or picked by hand. */
export const samplings = ['REGISTER', 'SURVEY', 'SAMPLE'] as const;
export type Sampling = (typeof samplings)[number];

/** Origin of rows. */
export interface Origin {
  /** Name of the package, or a single file's name without its ending: the scheme of its enterprises' ids. */
  readonly name: string;
  readonly kind: 'package' | 'file';
  /** Title of the package, as it states it. */
  readonly title?: string;
  readonly path?: string;
  readonly licence?: string;
  /** What the package is made from, a line each: title, address and licence as stated. */
  readonly contents?: readonly string[];
  readonly version?: string;
  /** Of what its activities are drawn from: REGISTER, SURVEY or SAMPLE. */
  readonly sampling: Sampling;
}

/**
 * Next rows of a resource, in file order, at most {@link CheckOptions.batchSize} accepted ones. Resources come in an
 * order in which references point backwards, except a resource's references to itself (`parent`), which may point
 * forwards. The counts are those of this batch alone: read = accepted + rejected. `accepted` may exceed
 * `rows.length`: an identical duplicate is accepted, and taken once. The last batch of a resource may hold no rows.
 */
export interface CheckedBatch {
  readonly origin: Origin;
  readonly resource: string;
  readonly file: string;
  readonly rows: readonly CheckedRow[];
  readonly findings: readonly Finding[];
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Accepted rows with at least one finding `fixed`. */
  readonly repaired: number;
}

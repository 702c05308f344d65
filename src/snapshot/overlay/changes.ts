/** Supposed establishment. It is a row of its own, and has no id to be looked up by. */
export interface Settlement {
  readonly name: string;
  /** Yuan a year; NaN where unknown. */
  readonly revenue: number;
  readonly employees: number;
  /** Segments that it works in; shares are of its own measure. */
  readonly activities: readonly { readonly segment: number; readonly share: number }[];
}

/** A segment that an enterprise is supposed to work in, at its seat and sites. */
export interface SupposedActivity {
  readonly enterprise: number;
  readonly segment: number;
  readonly share: number;
}

/** Changes that are supposed in a place. */
export interface SupposedChanges {
  readonly place: number;
  readonly settle: readonly Settlement[];
  /** Enterprise rows, each once: they give up their seat, activities and sites in the place, and keep those elsewhere. */
  readonly leave: readonly number[];
  /** Activities of known enterprises, none of which they have already. */
  readonly begin?: readonly SupposedActivity[];
}

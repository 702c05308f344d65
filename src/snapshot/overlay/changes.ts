/** An establishment that is thought of. It is a row of its own, and nobody can look it up by id. */
export interface Settlement {
  readonly name: string;
  /** Yuan a year; NaN where unknown. */
  readonly revenue: number;
  readonly employees: number;
  /** What it works in; shares are of its own measure. */
  readonly activities: readonly { readonly segment: number; readonly share: number }[];
}

/** What is thought to happen in a place. */
export interface Changes {
  readonly place: number;
  readonly settle: readonly Settlement[];
  /** Enterprise rows, each once: they give up their seat, activities and sites in the place, and keep those elsewhere. */
  readonly leave: readonly number[];
}

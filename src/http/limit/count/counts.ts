/** One that is counted: under which name, whose, and for how long. */
export interface Counted {
  /** What is counted, as a route or failed sign-ins. */
  readonly scope: string;
  readonly key: string;
  /** Milliseconds after the first of them when counting begins anew. */
  readonly periodMs: number;
  /** As many are allowed; of many, a process may take some at once and count them by itself. */
  readonly most?: number;
}

/** How many there are, and the milliseconds until counting begins anew. */
export interface Count {
  readonly count: number;
  readonly leftMs: number;
}

/** Counts by name and key within a period; those of all processes of a server together. */
export interface Counts {
  /** Counts one more, or as many as `change` says. */
  add(counted: Counted, change?: number): Promise<Count>;
  /** Begins anew for a key. */
  clear(scope: string, key: string): Promise<void>;
}

/** Name or code that is no present division: abolished, renamed, newer than the edition, or a functional zone. */
export interface RegionChange {
  readonly code: string;
  readonly name: string;
  /** Year, or day, of the change; absent where the name is in use. */
  readonly until?: string;
  /** Codes of what took its place, or of what it lies in; they may have changed again. */
  readonly successors?: readonly string[];
  /** RENAMED, RECODED, CONVERTED, MERGED, SPLIT, ABOLISHED, NEW, ZONE. */
  readonly kind?: string;
  /** Names of what contained it. */
  readonly within?: readonly string[];
}

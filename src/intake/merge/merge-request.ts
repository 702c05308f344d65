/** Two enterprises that are one, by own ids, and who says so, why. */
export interface MergeRequest {
  /** Stays. */
  readonly kept: string;
  /** Is the other from now on. */
  readonly gone: string;
  readonly member: string;
  readonly reason: string;
}

/** Running server, and the ways to end it. */
export interface Running {
  /** Address at which it serves. */
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends, and leaves the graph’s server to the process that is started next. */
  readonly leave: () => Promise<void>;
}

/** Limits of one request and of all together. The limits of a document stand in `src/api/document/query-limits.ts`. */
export const httpLimits = {
  /** Bytes of a request’s body. */
  bodyBytes: 1_000_000,
  /** Milliseconds until an answer; a query of the graph has 30 s of its own. */
  timeMs: 30_000,
  /** Questions worked on at once; more are told to come back. */
  atOnce: 200,
  /** Subscriptions open at once, and of one member. */
  streams: 500,
  streamsOfMember: 20,
  /** Bytes of a file that is brought back. */
  fileBytes: 20_000_000,
  /** Uploads checked or imported at once; one alone writes. */
  importsAtOnce: 4,
  /** Files written or read at once; each is held whole. */
  filesAtOnce: 8,
} as const;

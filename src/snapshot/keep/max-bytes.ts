const mib = 2 ** 20;

/** Bytes that may be kept of each snapshot under each name; anything not named here is a single value a snapshot. */
export const maxBytes = {
  /** Whole answers of `/graphql`. */
  answers: 64 * mib,
  /** Vector tiles as they are sent. */
  tiles: 64 * mib,
  /** Enterprises that pass a filter, indexed for the map. */
  mapSelections: 100 * mib,
  /** Places, lines and centres, ready to be cut into tiles. */
  mapFeatures: 100 * mib,
  /** Things read from the graph by code, of each kind. */
  byCode: 32 * mib,
  /** Chains by themselves, and in a place: each kind of value. */
  chains: 50 * mib,
  /** Activities of segments. */
  segmentActivities: 128 * mib,
  /** Ages of the sources of segments, by place. */
  sourceAges: 48 * mib,
  /** Points of segments, indexed for the nearest. */
  segmentPoints: 256 * mib,
  /** Columns of candidates, by segment. */
  candidateColumns: 50 * mib,
  /** What a year says of every enterprise. */
  firmYears: 64 * mib,
  /** Verdicts of a rule over the enterprises of a place. */
  claimants: 32 * mib,
  /** Relatedness density of every segment to a place. */
  placeDensities: 64 * mib,
  /** Enterprises joined by purchases, holdings or both. */
  relationGraphs: 256 * mib,
  /** Documents compiled to JavaScript; of the process, whatever the snapshot. */
  compiledQueries: 32 * mib,
} as const;

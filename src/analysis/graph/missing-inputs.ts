/** Node that is not present and feeds a present node, directly or through other missing nodes. */
export interface MissingInput {
  readonly node: number;
  /** Links to the nearest present node that needs it. */
  readonly depth: number;
  /** Nodes that it feeds on the way there: present nodes at depth 1, beyond it missing nodes a link nearer. */
  readonly feeds: readonly number[];
}

/** Consumers of the level by each input of theirs that passes. */
const inputsOf = (
  level: Iterable<number>,
  suppliersOf: (node: number) => Iterable<number>,
  passes: (node: number) => boolean,
): Map<number, number[]> => {
  const consumersOf = new Map<number, number[]>();
  for (const consumer of level) {
    for (const input of new Set(suppliersOf(consumer))) {
      if (!passes(input)) continue;
      const consumers = consumersOf.get(input);
      if (consumers) consumers.push(consumer);
      else consumersOf.set(input, [consumer]);
    }
  }
  return consumersOf;
};

/**
 * Finds what is missing upstream of the present nodes, nearest first, up to `maxDepth` links away: a breadth-first
 * search against the links that goes through missing nodes alone. Each link between two levels is followed once.
 * O(nodes + links) of what is reached. Nothing is thrown. Source: breadth-first search, Moore 1959.
 */
export const missingInputs = (
  present: ReadonlySet<number>,
  suppliersOf: (node: number) => Iterable<number>,
  maxDepth: number,
): MissingInput[] => {
  const missing: MissingInput[] = [];
  const reached = new Set(present);
  let level: readonly number[] = [...present];
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth++) {
    const next = inputsOf(level, suppliersOf, (node) => !reached.has(node));
    for (const [node, feeds] of next) missing.push({ node, depth, feeds });
    level = [...next.keys()];
    for (const node of level) reached.add(node);
  }
  return missing;
};

import { createHash } from 'node:crypto';
import { graphState, nodesByLabel, relationshipsByType } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../store.js';

const patient = { timeoutMs: 600_000 };

/** Digests a graph: its revision, and nodes, relationships and their properties, by label and type. */
export const graphDigest = async (store: Store): Promise<string> => {
  const parts = [
    await store.run(graphState, {}, patient),
    await store.run(nodesByLabel, {}, patient),
    await store.run(relationshipsByType, {}, patient),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
};

import { importParts, waysIntoNodes } from '../../../cypher/queries.gen.js';
import type { TransactionRun } from '../../store/store.js';
import { nodeText } from '../dataset/record/as-text.js';
import type { NodeChange, Properties, Relation } from '../dataset/record/node-change.js';
import { unpackChanges } from '../dataset/record/packed-changes.js';
import { readImages, type StandingNode } from '../dataset/record/read-images.js';
import { keysByLabel } from '../dataset/record/touched-keys.js';
import { composedChanges } from './composed-changes.js';
import type { Obstacle } from './obstacle.js';
import { obstaclesTo } from './obstacles-to.js';

/** What undoing an import would change, and what stands in its way. */
export interface UndoPlan {
  readonly changes: readonly NodeChange[];
  readonly nodes: ReadonlyMap<string, StandingNode>;
  readonly obstacles: readonly Obstacle[];
}

const waysInto = async (
  run: TransactionRun,
  created: readonly StandingNode[],
): Promise<Map<string, Relation[]>> => {
  const texts = new Map(created.map((one) => [one.node, nodeText(one)]));
  const waysIn = new Map<string, Relation[]>();
  for (const { node, ...way } of await run(waysIntoNodes, { nodes: [...texts.keys()] })) {
    const text = texts.get(node)!;
    waysIn.set(text, [...(waysIn.get(text) ?? []), { ...way, properties: way.properties as Properties }]);
  }
  return waysIn;
};

/** A later import of the same file says so of its source: that is left as it is, and in nobody's way. */
const isLaterSource = (changes: readonly NodeChange[], obstacles: readonly Obstacle[]): Set<string> => {
  const sources = new Set(changes.filter(({ label }) => label === 'Source').map(nodeText));
  return new Set(obstacles.map(nodeText).filter((text) => sources.has(text)));
};

/** Reads what an import changed and how all of that stands now. */
export const planUndo = async (run: TransactionRun, id: string): Promise<UndoPlan> => {
  const parts = await run(importParts, { id });
  const changes = composedChanges(parts.map((part) => unpackChanges(part.changes)));
  const nodes = await readImages(
    run,
    keysByLabel(changes.flatMap((change) => [change, ...change.removed, ...change.added])),
  );
  const created = changes.flatMap((change) => (change.created ? (nodes.get(nodeText(change)) ?? []) : []));
  const obstacles = obstaclesTo(changes, { nodes, waysIn: await waysInto(run, created) });
  const later = isLaterSource(changes, obstacles);
  return {
    changes: changes.filter((change) => !later.has(nodeText(change))),
    nodes,
    obstacles: obstacles.filter((one) => !later.has(nodeText(one))),
  };
};

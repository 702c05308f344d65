import { type CriticalNode, criticalNodePieces } from '../../analysis/graph/critical-nodes.js';
import { type DirectedGraph, directedGraphPieces } from '../../analysis/graph/directed-graph.js';
import { firstInOrder } from '../../facts/enterprise/first-in-order.js';
import type { Pieces } from '../../pieces/pieces.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { CriticalEnterprise } from './critical-points.type.js';

/** Enterprises above which betweenness would keep every reader waiting. */
const maxEnterprises = 3_000;
const maxShown = 200;
/** Enterprises after which others may be let in. */
const rowsAtOnce = 10_000;

/** The supply network among the enterprises of a chain in a place. */
const supplyNetwork = function* ({ enterprises }: Snapshot, rows: readonly number[]): Pieces<DirectedGraph> {
  const nodeOf = new Int32Array(enterprises.size).fill(none);
  for (let node = 0; node < rows.length; node++) nodeOf[rows[node]!] = node;
  const [from, to]: [number[], number[]] = [[], []];
  for (const [node, row] of rows.entries()) {
    if (node % rowsAtOnce === rowsAtOnce - 1) yield;
    for (const supplier of new Set(listOf(enterprises.suppliers, row))) {
      const other = nodeOf[supplier]!;
      if (other === none || other === node) continue;
      from.push(other);
      to.push(node);
    }
  }
  return yield* directedGraphPieces(rows.length, from, to);
};

const rowOf = (enterpriseId: string, point: CriticalNode): CriticalEnterprise => ({
  enterpriseId,
  betweenness: point.betweenness,
  cutPoint: point.cutPoint,
  dependentCount: point.linksOut,
});

const inOrder =
  ({ enterprises: { ids } }: Snapshot, points: readonly CriticalNode[], rows: readonly number[]) =>
  (one: number, other: number): number => {
    const [a, b] = [points[one]!, points[other]!];
    return (
      (b.betweenness ?? 0) - (a.betweenness ?? 0) ||
      Number(b.cutPoint) - Number(a.cutPoint) ||
      b.linksOut - a.linksOut ||
      ids.compared(rows[one]!, rows[other]!)
    );
  };

/** First nodes in an order of those that trade with any. */
const firstTrading = function* (
  points: readonly CriticalNode[],
  order: (a: number, b: number) => number,
): Pieces<number[]> {
  let first: number[] = [];
  for (let from = 0; from < points.length; from += rowsAtOnce) {
    const some = points.slice(from, from + rowsAtOnce).filter((one) => one.linksIn + one.linksOut > 0);
    first = firstInOrder([...first, ...some.map(({ node }) => node)], order, maxShown);
    yield;
  }
  return first;
};

/** Ranks the enterprises that trade with others of a chain in a place, by betweenness; others are let in. */
export const criticalEnterpriseRows = function* (
  snapshot: Snapshot,
  rows: readonly number[],
): Pieces<CriticalEnterprise[]> {
  const network = yield* supplyNetwork(snapshot, rows);
  yield;
  const points = yield* criticalNodePieces(network, { maxNodes: maxEnterprises });
  const first = yield* firstTrading(points, inOrder(snapshot, points, rows));
  return first.map((node) => rowOf(snapshot.enterprises.ids.at(rows[node]!), points[node]!));
};

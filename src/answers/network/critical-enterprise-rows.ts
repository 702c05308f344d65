import { type CriticalNode, criticalNodes } from '../../analysis/graph/critical-nodes.js';
import { directedGraph } from '../../analysis/graph/directed-graph.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { CriticalEnterprise } from './critical-points.type.js';

/** Enterprises above which betweenness would keep every reader waiting. */
const maxEnterprises = 3_000;
const maxShown = 200;

/** The supply network among the enterprises of a chain in a place. */
const supplyNetwork = ({ enterprises }: Snapshot, rows: readonly number[]) => {
  const nodeOf = new Map(rows.map((row, node) => [row, node]));
  const [from, to]: [number[], number[]] = [[], []];
  rows.forEach((row, node) => {
    for (const supplier of new Set(listOf(enterprises.suppliers, row))) {
      const other = nodeOf.get(supplier);
      if (other === undefined || other === node) continue;
      from.push(other);
      to.push(node);
    }
  });
  return directedGraph(rows.length, from, to);
};

const rowOf = (enterpriseId: string, point: CriticalNode): CriticalEnterprise => ({
  enterpriseId,
  betweenness: point.betweenness,
  cutPoint: point.cutPoint,
  dependentCount: point.linksOut,
});

const inOrder = (a: CriticalEnterprise, b: CriticalEnterprise): number =>
  (b.betweenness ?? 0) - (a.betweenness ?? 0) ||
  Number(b.cutPoint) - Number(a.cutPoint) ||
  b.dependentCount - a.dependentCount ||
  (a.enterpriseId < b.enterpriseId ? -1 : 1);

/** Ranks the enterprises that trade with others of a chain in a place, by betweenness. */
export const criticalEnterpriseRows = (snapshot: Snapshot, rows: readonly number[]): CriticalEnterprise[] =>
  criticalNodes(supplyNetwork(snapshot, rows), { maxNodes: maxEnterprises })
    .filter(({ linksIn, linksOut }) => linksIn + linksOut > 0)
    .map((point) => rowOf(snapshot.enterprises.ids.at(rows[point.node]!), point))
    .sort(inOrder)
    .slice(0, maxShown);

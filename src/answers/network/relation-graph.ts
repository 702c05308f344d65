import { type Relation, type TwoWayGraph, twoWayGraph } from '../../analysis/graph/two-way-graph.js';
import { holdingsOfSnapshot } from '../../facts/enterprise/holdings-of-snapshot.js';
import type { RequestContext } from '../../request/request-context.js';
import { type Adjacency, listOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PathRelation } from './enterprise-paths.type.js';

/** Every relation that a path may follow, in the order in which links are tried. */
export const pathRelations = ['SUPPLIES', 'OWNS'] as const satisfies readonly PathRelation[];

const pairsOf = (list: Adjacency, rows: number): Relation => {
  const [from, to]: [number[], number[]] = [[], []];
  for (let row = 0; row < rows; row++) {
    for (const other of new Set(listOf(list, row))) {
      from.push(row);
      to.push(other);
    }
  }
  return { from, to };
};

const none: Relation = { from: [], to: [] };

const build = async (context: RequestContext, wanted: ReadonlySet<PathRelation>): Promise<TwoWayGraph> => {
  const { size, suppliers } = context.snapshot.enterprises;
  const purchases = wanted.has('SUPPLIES') ? pairsOf(suppliers, size) : none;
  const owns = wanted.has('OWNS') ? pairsOf(await holdingsOfSnapshot(context), size) : none;
  return twoWayGraph(size, [{ from: purchases.to, to: purchases.from }, owns]);
};

const graphs = new WeakMap<Snapshot, Map<string, TwoWayGraph>>();

/** The relations asked for among all enterprises, kept with the snapshot. */
export const relationGraph = async (
  context: RequestContext,
  wanted: ReadonlySet<PathRelation>,
): Promise<TwoWayGraph> => {
  const ofSnapshot = graphs.get(context.snapshot) ?? new Map<string, TwoWayGraph>();
  graphs.set(context.snapshot, ofSnapshot);
  const key = [...wanted].sort().join();
  const graph = ofSnapshot.get(key) ?? (await build(context, wanted));
  ofSnapshot.set(key, graph);
  return graph;
};

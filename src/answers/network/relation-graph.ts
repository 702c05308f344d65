import { type Relation, type TwoWayGraph, twoWayGraph } from '../../analysis/graph/two-way-graph.js';
import { holdingsOfSnapshot } from '../../facts/enterprise/holdings-of-snapshot.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import { type Adjacency, listOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PathRelation } from './enterprise-paths.type.js';

/** Relations that a path may follow, in the order in which links are tried. */
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

const build = async (
  { enterprises: { size, suppliers } }: Snapshot,
  _key: string,
  context: RequestContext,
  wanted: ReadonlySet<PathRelation>,
): Promise<TwoWayGraph> => {
  const purchases = wanted.has('SUPPLIES') ? pairsOf(suppliers, size) : none;
  const owns = wanted.has('OWNS') ? pairsOf(await holdingsOfSnapshot(context), size) : none;
  return twoWayGraph(size, [{ from: purchases.to, to: purchases.from }, owns]);
};

const graphs = keptByKey({ name: 'relation-graphs', maxBytes: maxBytes.relationGraphs }, build);

/** Graph of the relations asked for among all enterprises, kept with the snapshot. */
export const relationGraph = async (
  context: RequestContext,
  wanted: ReadonlySet<PathRelation>,
): Promise<TwoWayGraph> => graphs(context.snapshot, [...wanted].sort().join(), context, wanted);

import { type Relation, type TwoWayGraph, twoWayGraph } from '../../analysis/graph/two-way-graph.js';
import { holdingsOfSnapshot } from '../../facts/enterprise/holdings-of-snapshot.js';
import { inPieces } from '../../pieces/in-pieces.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Adjacency } from '../../snapshot/tables/adjacency.js';
import { GrowingColumn } from '../../snapshot/tables/growing-column.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PathRelation } from './enterprise-paths.type.js';

/** Relations that a path may follow, in the order in which links are tried. */
export const pathRelations = ['SUPPLIES', 'OWNS'] as const satisfies readonly PathRelation[];

/** Rows after which others may be let in. */
const rowsAtOnce = 50_000;

/** Pairs of a list, each once. */
const pairsOf = function* ({ start, items }: Adjacency, rows: number): Pieces<Relation> {
  const [from, to] = [new GrowingColumn(Int32Array), new GrowingColumn(Int32Array)];
  const last = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      const other = items[i]!;
      if (last[other] === row) continue;
      last[other] = row;
      from.push(row);
      to.push(other);
    }
  }
  return { from: yield* from.done(), to: yield* to.done() };
};

const none: Relation = { from: [], to: [] };

const graphPieces = function* (
  { enterprises: { size, suppliers } }: Snapshot,
  wanted: ReadonlySet<PathRelation>,
  holdings: Adjacency | undefined,
): Pieces<TwoWayGraph> {
  const purchases = wanted.has('SUPPLIES') ? yield* pairsOf(suppliers, size) : none;
  const owns = holdings ? yield* pairsOf(holdings, size) : none;
  return yield* twoWayGraph(size, [{ from: purchases.to, to: purchases.from }, owns]);
};

const build = async (
  snapshot: Snapshot,
  _key: string,
  context: RequestContext,
  wanted: ReadonlySet<PathRelation>,
): Promise<TwoWayGraph> => {
  const holdings = wanted.has('OWNS') ? await holdingsOfSnapshot(context) : undefined;
  return inPieces(graphPieces(snapshot, wanted, holdings));
};

const graphs = keptByKey({ name: 'relation-graphs', maxBytes: maxBytes.relationGraphs }, build);

/** Graph of the relations asked for among all enterprises, kept with the snapshot. */
export const relationGraph = async (
  context: RequestContext,
  wanted: ReadonlySet<PathRelation>,
): Promise<TwoWayGraph> => graphs(context.snapshot, [...wanted].sort().join(), context, wanted);

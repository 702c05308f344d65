import { type Relation, type TwoWayGraph, twoWayGraph } from '../analysis/two-way-graph.js';
import type { RequestContext } from '../place/request-context.js';
import { type Adjacency, listOf } from '../projection/adjacency.js';
import type { Image } from '../projection/image.js';
import type { PathRelation } from './enterprise-paths.type.js';
import { holdingsOfImage } from './holdings-of-image.js';

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
  const { size, suppliers } = context.image.enterprises;
  const purchases = wanted.has('SUPPLIES') ? pairsOf(suppliers, size) : none;
  const owns = wanted.has('OWNS') ? pairsOf(await holdingsOfImage(context), size) : none;
  return twoWayGraph(size, [{ from: purchases.to, to: purchases.from }, owns]);
};

const graphs = new WeakMap<Image, Map<string, TwoWayGraph>>();

/** The relations asked for among all enterprises, kept with the image. */
export const relationGraph = async (
  context: RequestContext,
  wanted: ReadonlySet<PathRelation>,
): Promise<TwoWayGraph> => {
  const ofImage = graphs.get(context.image) ?? new Map<string, TwoWayGraph>();
  graphs.set(context.image, ofImage);
  const key = [...wanted].sort().join();
  const graph = ofImage.get(key) ?? (await build(context, wanted));
  ofImage.set(key, graph);
  return graph;
};

import { betweenness } from '../../src/analysis/graph/betweenness.js';
import { cutPoints } from '../../src/analysis/graph/cut-points.js';
import { type DirectedGraph, directedGraph } from '../../src/analysis/graph/directed-graph.js';
import { simplePaths } from '../../src/analysis/graph/simple-paths.js';
import type { Links } from './random-graph.js';
import type { GraphAnswer, GraphCase } from './reference.js';

export function graphOf(nodes: number, links: Links): DirectedGraph {
  return directedGraph(
    nodes,
    links.map(([from]) => from),
    links.map(([, to]) => to),
  );
}

const alike = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b) ? 0 : Number.POSITIVE_INFINITY;

function difference(a: Float64Array, b: readonly number[]): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
}

/** A pair linked both ways is two links here and one tie in networkx's plain graph: the second is left out. */
function ties(links: Links): Links {
  const seen = new Set<string>();
  return links.filter(([a, b]) => {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export interface GraphComparison {
  readonly differences: ReadonlyMap<string, number>;
  readonly seconds: number;
}

/** Computes a case here and sets it beside networkx. Lists differ by 0 or by infinity. */
export function compareGraph(given: GraphCase, theirs: GraphAnswer): GraphComparison {
  const graph = graphOf(given.nodes, given.links);
  const start = performance.now();
  const directed = betweenness(graph, 'DIRECTED');
  const seconds = (performance.now() - start) / 1000;
  const differences = new Map([['betweenness, directed', difference(directed, theirs.directed)]]);
  if (!given.small) return { differences, seconds };
  const single = ties(given.links);
  const { nodes, links } = cutPoints(graphOf(given.nodes, single));
  const bridges = links.map((i) => [...single[i]!].sort((a, b) => a - b));
  bridges.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
  const bounds = { maxLength: given.maxLength, maxPaths: 1_000_000, maxSteps: 1_000_000_000 };
  const { paths } = simplePaths(graph, 0, given.nodes - 1, bounds);
  differences.set(
    'betweenness, undirected',
    difference(betweenness(graph, 'UNDIRECTED'), theirs.undirected!),
  );
  differences.set(`articulation points (${nodes.length})`, alike(nodes, theirs.cutNodes));
  differences.set(`bridges (${bridges.length})`, alike(bridges, theirs.bridges));
  differences.set(
    `simple paths by length (${paths.length})`,
    alike(
      paths.map((path) => path.links.length),
      theirs.paths,
    ),
  );
  return { differences, seconds };
}

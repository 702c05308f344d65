import { type CutPoints, cutPoints } from './cut-points.js';
import { type DirectedGraph, directedGraph } from './directed-graph.js';

/** Part of a graph that its kept nodes span. */
export interface KeptPart {
  readonly graph: DirectedGraph;
  /** Old numbers of the nodes, ascending. */
  readonly nodes: readonly number[];
}

/** Cuts out the part of a graph that some of its nodes, ascending, make up with the links between them. */
export const keptPart = ({ out }: DirectedGraph, nodes: readonly number[]): KeptPart => {
  const numberOf = new Map(nodes.map((node, i) => [node, i]));
  const [from, to]: [number[], number[]] = [[], []];
  nodes.forEach((node, number) => {
    for (let i = out.start[node]!; i < out.start[node + 1]!; i++) {
      const end = numberOf.get(out.target[i]!);
      if (end === undefined) continue;
      from.push(number);
      to.push(end);
    }
  });
  return { graph: directedGraph(nodes.length, from, to), nodes };
};

/** Lists the cut points of the kept part, by old numbers. */
export const cutNodes = ({
  graph,
  nodes,
}: KeptPart): { readonly nodes: number[]; readonly cut: CutPoints } => {
  const cut = cutPoints(graph);
  return { nodes: cut.nodes.map((node) => nodes[node]!), cut };
};

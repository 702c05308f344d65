import { expect, test } from 'vitest';
import { directedGraph } from './directed-graph.js';
import { cutNodes, keptPart } from './kept-part.js';

/** 0 → 1 → 2 → 3 → 4, and 0 → 2. */
const graph = directedGraph(5, [0, 1, 2, 3, 0], [1, 2, 3, 4, 2]);

test('keeps the links between the nodes that stay, under new numbers', () => {
  const part = keptPart(graph, [0, 2, 3]);
  expect(part.nodes).toEqual([0, 2, 3]);
  expect(Array.from(part.graph.from, (from, link) => [from, part.graph.to[link]])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('names cut points by the numbers of the whole graph', () => {
  const { nodes, cut } = cutNodes(keptPart(graph, [0, 2, 3, 4]));
  expect(nodes).toEqual([2, 3]);
  expect(cut.links).toEqual([0, 1, 2]);
  expect(cutNodes(keptPart(graph, [0, 1, 2])).nodes).toEqual([]);
});

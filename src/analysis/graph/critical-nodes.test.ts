import { expect, test } from 'vitest';
import { criticalNodes } from './critical-nodes.js';
import { directedGraph } from './directed-graph.js';

/** 0 → 1 → 2 → 3, and 1 → 3. */
const graph = directedGraph(5, [0, 1, 2, 1], [1, 2, 3, 3]);

test('says what hangs on each node', () => {
  expect(criticalNodes(graph, { maxNodes: 5 })).toEqual([
    { node: 0, betweenness: 0, cutPoint: false, linksOut: 1, linksIn: 0 },
    { node: 1, betweenness: 2, cutPoint: true, linksOut: 2, linksIn: 1 },
    { node: 2, betweenness: 0, cutPoint: false, linksOut: 1, linksIn: 1 },
    { node: 3, betweenness: 0, cutPoint: false, linksOut: 0, linksIn: 2 },
    { node: 4, betweenness: 0, cutPoint: false, linksOut: 0, linksIn: 0 },
  ]);
});

test('leaves betweenness out of a graph beyond the bound, and nothing else', () => {
  const points = criticalNodes(graph, { maxNodes: 4 });
  expect(points.map(({ betweenness }) => betweenness)).toEqual([null, null, null, null, null]);
  expect(points.filter(({ cutPoint }) => cutPoint).map(({ node }) => node)).toEqual([1]);
});

import { expect, test } from 'vitest';
import { atOnce } from '../../pieces/pieces.js';
import { type Relation, type TwoWayGraph, twoWayGraph } from './two-way-graph.js';

const supplies = { from: [0, 1], to: [1, 2] };
const owns = { from: [3], to: [0] };

const graphOf = (nodes: number, relations: readonly Relation[]): TwoWayGraph =>
  atOnce(twoWayGraph(nodes, relations));

test('makes of every pair a link there and a link back, and says which is which', () => {
  const { graph, wayOf } = graphOf(5, [supplies, owns]);
  const links = Array.from(graph.from, (from, link) => [from, graph.to[link], wayOf(link)]);
  expect(links).toEqual([
    [0, 1, { relation: 0, forward: true }],
    [1, 0, { relation: 0, forward: false }],
    [1, 2, { relation: 0, forward: true }],
    [2, 1, { relation: 0, forward: false }],
    [3, 0, { relation: 1, forward: true }],
    [0, 3, { relation: 1, forward: false }],
  ]);
});

test('passes over a relation without pairs', () => {
  const { wayOf } = graphOf(5, [{ from: [], to: [] }, owns]);
  expect(wayOf(0)).toEqual({ relation: 1, forward: true });
});

test('counts the nodes that are linked at all', () => {
  expect(graphOf(5, [supplies, owns]).linkedShare).toBe(0.8);
  expect(graphOf(5, []).linkedShare).toBe(0);
  expect(graphOf(0, []).linkedShare).toBeNull();
});

import { expect, test } from 'vitest';
import { atOnce } from '../../pieces/pieces.js';
import { directedGraph } from '../graph/directed-graph.js';
import { chainCriticality } from './chain-criticality.js';

const criticality = (...chain: Parameters<typeof chainCriticality>) => atOnce(chainCriticality(...chain));

const plain = (rows: number) => new Uint8Array(rows);

test('what most paths lead through is the most critical, along the direction of the links', () => {
  // 0 → 1 → 2 → 3: both in the middle lie on two paths each; 4 → 3 meets none.
  const graph = directedGraph(5, [0, 1, 2, 4], [1, 2, 3, 3]);
  const [first, second, third, fourth, fifth] = criticality(graph, plain(5))!;
  expect([first, fourth, fifth]).toEqual([0.25, 0.25, 0.25]);
  expect([second, third]).toEqual([0.875, 0.875]);
});

test('a pure group has no criticality and takes no rank', () => {
  const graph = directedGraph(4, [0, 1], [1, 2]);
  const ranks = criticality(graph, Uint8Array.of(0, 0, 0, 1))!;
  expect([...ranks]).toEqual([0.25, 1, 0.25, Number.NaN]);
});

test('a chain without links has none', () => {
  expect(criticality(directedGraph(3, [], []), plain(3))).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { closure } from './closure.js';
import { directedGraph } from './directed-graph.js';
import { nodesBetween } from './nodes-between.js';

type Links = readonly (readonly [number, number])[];
const graph = (nodes: number, links: Links) =>
  directedGraph(
    nodes,
    links.map(([from]) => from),
    links.map(([, to]) => to),
  );
const NODES = 7;
const all = [...Array(NODES).keys()];
const randomLinks = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 14 });

/** Links from a to b, by repeated relaxation; Infinity where there is no way. */
function distances(links: Links): number[][] {
  const away = all.map((a) => all.map((b) => (a === b ? 0 : Infinity)));
  for (const _ of all) {
    for (const [a, b] of links) for (const s of all) away[s]![b] = Math.min(away[s]![b]!, away[s]![a]! + 1);
  }
  return away;
}

test('everything downstream and upstream to a depth, with the depth of each', () => {
  fc.assert(
    fc.property(randomLinks, fc.subarray(all, { minLength: 1 }), fc.nat(4), (links, starts, maxDepth) => {
      const away = distances(links);
      for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const) {
        const answer = closure(graph(NODES, links), starts, direction, maxDepth);
        const far = all.map((v) =>
          Math.min(...starts.map((s) => (direction === 'UPSTREAM' ? away[v]![s]! : away[s]![v]!))),
        );
        expect([...answer.nodes].sort()).toEqual(all.filter((v) => far[v]! <= maxDepth));
        answer.nodes.forEach((v, i) => {
          expect(answer.depth[i]).toBe(far[v]);
        });
        expect(answer.depth).toEqual([...answer.depth].sort());
        expect(answer.cut).toBe(far.some((d) => d > maxDepth && d < Infinity));
      }
    }),
  );
});

test('refuses no start, a start outside the graph and a depth below 0', () => {
  expect(() => closure(graph(2, []), [], 'UPSTREAM', 1)).toThrow('starts: given no node');
  expect(() => closure(graph(2, []), [2], 'UPSTREAM', 1)).toThrow(MethodError);
  expect(() => closure(graph(2, []), [0], 'UPSTREAM', -1)).toThrow(MethodError);
});

test('a node lies between two different marked nodes, not between one and itself', () => {
  expect([
    ...nodesBetween(
      graph(3, [
        [0, 1],
        [1, 2],
      ]),
      [1, 0, 1],
    ),
  ]).toEqual([0, 1, 0]);
  expect([
    ...nodesBetween(
      graph(2, [
        [0, 1],
        [1, 0],
      ]),
      [1, 0],
    ),
  ]).toEqual([0, 0]);
  expect([
    ...nodesBetween(
      graph(3, [
        [0, 1],
        [1, 2],
      ]),
      [1, 1, 1],
    ),
  ]).toEqual([0, 1, 0]);
});

test('is reachability from one and to another, over all pairs', () => {
  fc.assert(
    fc.property(randomLinks, fc.subarray(all), (links, marked) => {
      const away = distances(links);
      const after = (a: number, b: number) => links.some(([x, y]) => x === a && away[y]![b]! < Infinity);
      const expected = all.map((v) =>
        marked.some((a) => marked.some((b) => a !== b && after(a, v) && after(v, b))) ? 1 : 0,
      );
      const marks = all.map((v) => (marked.includes(v) ? 1 : 0));
      expect([...nodesBetween(graph(NODES, links), marks)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('refuses marks of another length', () => {
  expect(() => nodesBetween(graph(3, []), [1, 0])).toThrow('marked: given 2 marks; allowed: 3 marks');
});

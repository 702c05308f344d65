import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from '../number/method-error.js';
import { directedGraph } from './directed-graph.js';
import { simplePaths } from './simple-paths.js';

type Links = readonly (readonly [number, number])[];
const graph = (nodes: number, links: Links) =>
  directedGraph(
    nodes,
    links.map(([from]) => from),
    links.map(([, to]) => to),
  );
const NODES = 6;
const diamond = graph(4, [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
  [0, 3],
  [1, 2],
]);

test('lists the paths shortest first', () => {
  const { paths, cutOff } = simplePaths(diamond, 0, 3, { maxLength: 9, maxPaths: 9 });
  expect(paths.map(({ nodes }) => nodes)).toEqual([
    [0, 3],
    [0, 1, 3],
    [0, 2, 3],
    [0, 1, 2, 3],
  ]);
  expect(paths.map(({ links }) => links)).toEqual([[4], [0, 2], [1, 3], [0, 5, 3]]);
  expect(cutOff).toBeNull();
});

test('says what cut it off', () => {
  expect(simplePaths(diamond, 0, 3, { maxLength: 9, maxPaths: 2 })).toMatchObject({ cutOff: 'MAX_PATHS' });
  expect(simplePaths(diamond, 0, 3, { maxLength: 9, maxPaths: 4 })).toMatchObject({ cutOff: null });
  expect(simplePaths(diamond, 0, 3, { maxLength: 9, maxPaths: 9, maxSteps: 3 })).toMatchObject({
    cutOff: 'MAX_STEPS',
  });
});

test('a path to itself and one out of reach do not exist', () => {
  expect(simplePaths(diamond, 0, 0, { maxLength: 9, maxPaths: 9 })).toEqual({ paths: [], cutOff: null });
  expect(simplePaths(diamond, 3, 0, { maxLength: 9, maxPaths: 9 })).toEqual({ paths: [], cutOff: null });
});

test('a complete graph of 40 nodes is bounded by its steps, not by its 10^46 paths', () => {
  const ends = [...Array(40).keys()];
  const complete = graph(
    40,
    ends.flatMap((a) => ends.filter((b) => a !== b).map((b) => [a, b] as const)),
  );
  const { paths, cutOff } = simplePaths(complete, 0, 39, {
    maxLength: 30,
    maxPaths: 1_000_000,
    maxSteps: 50_000,
  });
  expect(cutOff).toBe('MAX_STEPS');
  expect(paths[0]!.nodes).toEqual([0, 39]);
});

/** Every walk without repetition, by plain recursion over link numbers. */
function naive(
  links: Links,
  end: number,
  path: readonly number[],
  at: number,
  seen: readonly number[],
): number[][] {
  if (at === end) return [[...path]];
  return links.flatMap(([from, to], i) =>
    from === at && !seen.includes(to) ? naive(links, end, [...path, i], to, [...seen, to]) : [],
  );
}

test('are all simple paths up to the length, each once, parallel links apart', () => {
  const link = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 14 }), fc.integer({ min: 1, max: 6 }), (links, maxLength) => {
      const expected = naive(links, 1, [], 0, [0]).filter((path) => path.length <= maxLength);
      const { paths, cutOff } = simplePaths(graph(NODES, links), 0, 1, { maxLength, maxPaths: 100_000 });
      expect(cutOff).toBeNull();
      const linkLists = paths.map((path) => path.links);
      expect(linkLists.map((path) => path.length)).toEqual(expected.map((path) => path.length).sort());
      expect(linkLists.map(String).sort()).toEqual(expected.map(String).sort());
      for (const path of paths) expect(new Set(path.nodes).size).toBe(path.nodes.length);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [9, 3, { maxLength: 3, maxPaths: 3 }],
  [0, -1, { maxLength: 3, maxPaths: 3 }],
  [0, 3, { maxLength: 0, maxPaths: 3 }],
  [0, 3, { maxLength: 65, maxPaths: 3 }],
  [0, 3, { maxLength: 3, maxPaths: 0 }],
  [0, 3, { maxLength: 3, maxPaths: 3, maxSteps: 0 }],
])('refuses %d → %d within %j', (source, target, bounds) => {
  expect(() => simplePaths(diamond, source, target, bounds)).toThrow(MethodError);
});

test('a graph refuses ends that are no nodes and lists of unequal length', () => {
  expect(() => directedGraph(2, [0], [2])).toThrow('to[0]: given 2; allowed: a whole number from 0 to 1');
  expect(() => directedGraph(2, [0, 1], [1])).toThrow('to: given 1 ends; allowed: 2 ends');
});

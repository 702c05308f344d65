import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweenness } from './betweenness.js';
import { directedGraph } from './directed-graph.js';

type Links = readonly (readonly [number, number])[];
const graph = (nodes: number, links: Links) =>
  directedGraph(
    nodes,
    links.map(([from]) => from),
    links.map(([, to]) => to),
  );

/** Krackhardt's kite, each tie once. */
const kite = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9],
] as const;

test('reproduces the Krackhardt kite', () => {
  const expected = [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0];
  betweenness(graph(10, kite), 'UNDIRECTED').forEach((score, node) => {
    expect(score).toBeCloseTo(expected[node]!, 12);
  });
});

test('follows the direction of the links where asked to', () => {
  expect([
    ...betweenness(
      graph(3, [
        [0, 1],
        [1, 2],
      ]),
      'DIRECTED',
    ),
  ]).toEqual([0, 1, 0]);
  expect([
    ...betweenness(
      graph(3, [
        [0, 1],
        [2, 1],
      ]),
      'DIRECTED',
    ),
  ]).toEqual([0, 0, 0]);
  expect([
    ...betweenness(
      graph(3, [
        [0, 1],
        [2, 1],
      ]),
      'UNDIRECTED',
    ),
  ]).toEqual([0, 1, 0]);
});

test('an empty graph has no scores', () => {
  expect([...betweenness(graph(0, []), 'DIRECTED')]).toEqual([]);
});

test('parallel links, both ways too, and loops change nothing', () => {
  const links: Links = [
    [0, 1],
    [1, 2],
    [2, 3],
    [1, 3],
    [0, 2],
  ];
  const doubled: Links = [...links, [0, 1], [2, 2], [2, 3]];
  expect(betweenness(graph(4, doubled), 'DIRECTED')).toEqual(betweenness(graph(4, links), 'DIRECTED'));
  const bothWays: Links = [...links, [3, 2], [1, 0]];
  expect(betweenness(graph(4, bothWays), 'UNDIRECTED')).toEqual(betweenness(graph(4, links), 'UNDIRECTED'));
});

const NODES = 7;
const link = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1));

/** Lists every shortest path between every ordered pair and counts who stands inside. */
function naive(links: Links): number[] {
  const score = Array<number>(NODES).fill(0);
  const follows = (v: number) =>
    [...Array(NODES).keys()].filter((w) => links.some(([a, b]) => a === v && b === w));
  for (let s = 0; s < NODES; s++) {
    for (let t = 0; t < NODES; t++) {
      let paths = [[s]];
      for (let round = 0; s !== t && round < NODES && !paths.some((path) => path.at(-1) === t); round++) {
        paths = paths.flatMap((path) =>
          follows(path.at(-1)!)
            .filter((w) => !path.includes(w))
            .map((w) => [...path, w]),
        );
      }
      const arrived = paths.filter((path) => path.at(-1) === t);
      for (const path of arrived) for (const v of path.slice(1, -1)) score[v]! += 1 / arrived.length;
    }
  }
  return score;
}

test('is the count over all shortest paths, listed one by one', () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 16 }), (links) => {
      const both = [...links, ...links.map(([a, b]) => [b, a] as const)];
      const directed = betweenness(graph(NODES, links), 'DIRECTED');
      const undirected = betweenness(graph(NODES, links), 'UNDIRECTED');
      naive(links).forEach((score, v) => {
        expect(directed[v]).toBeCloseTo(score, 9);
      });
      naive(both).forEach((score, v) => {
        expect(undirected[v]).toBeCloseTo(score / 2, 9);
      });
    }),
  );
});

test('any renumbering of the nodes renumbers the scores', () => {
  const shuffle = fc.shuffledSubarray([...Array(NODES).keys()], { minLength: NODES });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 16 }), shuffle, (links, to) => {
      const before = betweenness(graph(NODES, links), 'DIRECTED');
      const after = betweenness(
        graph(
          NODES,
          links.map(([a, b]) => [to[a]!, to[b]!] as const),
        ),
        'DIRECTED',
      );
      before.forEach((score, v) => {
        expect(after[to[v]!]).toBeCloseTo(score, 9);
      });
    }),
  );
});

test('a line of 3,000 nodes needs no deep recursion', () => {
  const links = Array.from({ length: 2999 }, (_, i) => [i, i + 1] as const);
  expect(betweenness(graph(3000, links), 'DIRECTED')[1]).toBe(2998);
});

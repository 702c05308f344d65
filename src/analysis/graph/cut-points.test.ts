import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPoints } from './cut-points.js';
import { directedGraph } from './directed-graph.js';

type Links = readonly (readonly [number, number])[];
const cut = (nodes: number, links: Links) =>
  cutPoints(
    directedGraph(
      nodes,
      links.map(([from]) => from),
      links.map(([, to]) => to),
    ),
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

test('the cut vertices of the Krackhardt kite are 7 and 8, its bridges the last two ties', () => {
  expect(cut(10, kite)).toEqual({ nodes: [7, 8], links: [16, 17] });
});

test('two parallel links are no bridge, whichever way they point; a loop is nothing', () => {
  expect(
    cut(3, [
      [0, 1],
      [1, 0],
      [1, 2],
      [1, 1],
    ]),
  ).toEqual({ nodes: [1], links: [2] });
  expect(
    cut(3, [
      [0, 1],
      [0, 1],
      [1, 2],
    ]),
  ).toEqual({ nodes: [1], links: [2] });
});

test('an empty graph and lone nodes have none', () => {
  expect(cut(0, [])).toEqual({ nodes: [], links: [] });
  expect(cut(3, [])).toEqual({ nodes: [], links: [] });
});

const NODES = 8;

/** How many parts the nodes fall into, by merging labels. */
function parts(nodes: readonly number[], links: Links): number {
  const label = new Map(nodes.map((node) => [node, node]));
  for (const _ of nodes) {
    for (const [a, b] of links) {
      if (!label.has(a) || !label.has(b)) continue;
      const least = Math.min(label.get(a)!, label.get(b)!);
      label.set(a, least).set(b, least);
    }
  }
  return new Set(label.values()).size;
}

test('are what raises the number of parts when taken away', () => {
  const link = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 14 }), (links) => {
      const all = [...Array(NODES).keys()];
      const whole = parts(all, links);
      const joined = (node: number) => links.some(([a, b]) => a !== b && (a === node || b === node));
      const without = (node: number) =>
        parts(
          all.filter((other) => other !== node),
          links,
        );
      const answer = cut(NODES, links);
      expect(answer.nodes).toEqual(all.filter((node) => joined(node) && without(node) > whole));
      expect(answer.links).toEqual(
        [...links.keys()].filter(
          (i) =>
            parts(
              all,
              links.filter((_, j) => j !== i),
            ) > whole,
        ),
      );
    }),
    { numRuns: 300 },
  );
});

test('a line of 200,000 nodes needs no deep recursion', () => {
  const links = Array.from({ length: 199_999 }, (_, i) => [i, i + 1] as const);
  const answer = cut(200_000, links);
  expect([answer.nodes.length, answer.links.length]).toEqual([199_998, 199_999]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingInputs } from './missing-inputs.js';

type Links = readonly (readonly [from: number, to: number])[];

const suppliersIn = (links: Links) => (node: number) =>
  links.filter(([, to]) => to === node).map(([from]) => from);

test('goes upstream level by level, through what is missing alone', () => {
  const links: Links = [
    [1, 0],
    [2, 1],
    [3, 2],
    [2, 0],
    [4, 5],
    [5, 1],
  ];
  expect(missingInputs(new Set([0, 5]), suppliersIn(links), 2)).toEqual([
    { node: 1, depth: 1, feeds: [0] },
    { node: 2, depth: 1, feeds: [0] },
    { node: 4, depth: 1, feeds: [5] },
    { node: 3, depth: 2, feeds: [2] },
  ]);
});

test('names a consumer once, however many links lead to it, and stops at the depth', () => {
  const links: Links = [
    [1, 0],
    [1, 0],
    [2, 1],
  ];
  expect(missingInputs(new Set([0]), suppliersIn(links), 1)).toEqual([{ node: 1, depth: 1, feeds: [0] }]);
  expect(missingInputs(new Set(), suppliersIn(links), 9)).toEqual([]);
});

test('agrees with distances relaxed until nothing changes', () => {
  const node = fc.nat(6);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(node, node), { maxLength: 20 }),
      fc.uniqueArray(node),
      fc.integer({ min: 1, max: 5 }),
      (links, present, maxDepth) => {
        const away = Array.from({ length: 7 }, (_, i) =>
          present.includes(i) ? 0 : Number.POSITIVE_INFINITY,
        );
        for (let round = 0; round < 7; round++)
          for (const [from, to] of links) away[from] = Math.min(away[from]!, away[to]! + 1);
        const expected = away.flatMap((depth, i) => {
          if (depth < 1 || depth > maxDepth) return [];
          const feeds = links
            .filter(([from, to]) => from === i && away[to] === depth - 1)
            .map(([, to]) => to);
          return [{ node: i, depth, feeds: [...new Set(feeds)].sort() }];
        });
        const given = missingInputs(new Set(present), suppliersIn(links), maxDepth)
          .map(({ feeds, ...rest }) => ({ ...rest, feeds: [...feeds].sort() }))
          .sort((a, b) => a.node - b.node);
        expect(given).toEqual(expected);
      },
    ),
  );
});

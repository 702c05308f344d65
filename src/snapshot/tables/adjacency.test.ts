import { expect, test } from 'vitest';
import { adjacencyOf, listOf, ownersOf, positionsByValue } from './adjacency.js';

test.each([5, 250_000])('%i pairs are grouped by one end in their order, and told apart again', (pairs) => {
  const rows = 1_000;
  const from = Int32Array.from({ length: pairs }, (_, i) => (i * 7_919) % rows);
  const to = Int32Array.from({ length: pairs }, (_, i) => (i * 104_729) % 777);
  const lists = new Map<number, number[]>();
  for (const [i, row] of from.entries()) lists.set(row, [...(lists.get(row) ?? []), i]);
  const grouped = adjacencyOf(rows, from, to);
  const positions = positionsByValue(rows, from);
  for (let row = 0; row < rows; row++) {
    const expected = lists.get(row) ?? [];
    expect([...listOf(positions, row)]).toEqual(expected);
    expect([...listOf(grouped, row)]).toEqual(expected.map((i) => to[i]));
  }
  expect(ownersOf(grouped)).toEqual(from.toSorted());
});

import { array, assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { firstInOrder } from './first-in-order.js';

test('gives what sorting the whole and cutting it gives, whatever the order', () => {
  assert(
    property(array(integer()), nat(30), (items, count) => {
      const [up, down] = [(a: number, b: number) => a - b, (a: number, b: number) => b - a];
      expect(firstInOrder(items, up, count)).toEqual([...items].sort(up).slice(0, count));
      expect(firstInOrder(items, down, count)).toEqual([...items].sort(down).slice(0, count));
    }),
  );
});

test('asks for about one comparison an item once the first ones are found', () => {
  const items = Array.from({ length: 10_000 }, (_, i) => i);
  let asked = 0;
  firstInOrder(
    items,
    (a, b) => {
      asked++;
      return a - b;
    },
    10,
  );
  expect(asked).toBeLessThan(10_200);
});

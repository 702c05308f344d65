import { expect, test } from 'vitest';
import { serverAlive } from '../../../cypher/queries.gen.js';
import { whileOpening } from './while-opening.js';

test('what waits for a graph that cannot be opened is told that it is not available', async () => {
  let fail: (why: Error) => void = () => undefined;
  const graph = whileOpening(
    new Promise((_, reject) => {
      fail = reject;
    }),
  );
  const asked = graph.store.run(serverAlive, {});
  expect(await graph.ready()).toBe(false);
  fail(new Error('no room'));
  await expect(asked).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await expect(graph.store.run(serverAlive, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await graph.ready()).toBe(false);
});

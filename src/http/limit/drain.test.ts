import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addDrain } from './drain.js';

const slowServer = async () => {
  const server = Fastify({ forceCloseConnections: true });
  const { drain } = addDrain(server);
  server.get('/slow', async () => {
    await pause(300);
    return { done: true };
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, drain, close: () => server.close() };
};

test('what is in flight is answered whole, what comes later is told to ask elsewhere', async () => {
  const { url, drain, close } = await slowServer();
  const early = Array.from({ length: 10 }, () => fetch(`${url}/slow`));
  await pause(100);
  const drained = drain();
  const late = await fetch(`${url}/slow`);
  expect([late.status, late.headers.get('connection'), late.headers.get('retry-after')]).toEqual([
    503,
    'close',
    '1',
  ]);
  expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  const answers = await Promise.all(early.map(async (answer) => (await answer).json()));
  expect(answers).toEqual(Array.from({ length: 10 }, () => ({ done: true })));
  await drained;
  await close();
});

test('without requests it ends at once', async () => {
  const { drain, close } = await slowServer();
  await drain();
  await close();
});

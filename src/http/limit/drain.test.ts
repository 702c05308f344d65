import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addDrain } from './drain.js';

/** A server whose answers wait until they are let go, and that tells when so many requests have arrived. */
const waitingServer = async (expected: number) => {
  const server = Fastify({ forceCloseConnections: true });
  const { drain } = addDrain(server);
  let [arrived, letGo, allArrived] = [0, () => {}, () => {}];
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const here = new Promise<void>((resolve) => {
    allArrived = resolve;
  });
  server.get('/waiting', async () => {
    arrived += 1;
    if (arrived === expected) allArrived();
    await released;
    return { done: true };
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, drain, here, letGo: () => letGo(), close: () => server.close() };
};

test('what is in flight is answered whole, what comes later is told to ask elsewhere', async () => {
  const { url, drain, here, letGo, close } = await waitingServer(10);
  const early = Array.from({ length: 10 }, () => fetch(`${url}/waiting`));
  await here;
  const drained = drain();
  const late = await fetch(`${url}/waiting`);
  expect([late.status, late.headers.get('connection'), late.headers.get('retry-after')]).toEqual([
    503,
    'close',
    '1',
  ]);
  expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  letGo();
  const answers = await Promise.all(early.map(async (answer) => (await answer).json()));
  expect(answers).toEqual(Array.from({ length: 10 }, () => ({ done: true })));
  await drained;
  await close();
});

test('without requests it ends at once', async () => {
  const { drain, close } = await waitingServer(0);
  await drain();
  await close();
});

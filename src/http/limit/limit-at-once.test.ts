import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { limitAtOnce } from './limit-at-once.js';

test('one too many is told to come back, and answered when another has ended', async () => {
  const server = Fastify();
  const waiting: (() => void)[] = [];
  server.get(
    '/slow',
    { onRequest: limitAtOnce(2) },
    () => new Promise((resolve) => waiting.push(() => resolve('done'))),
  );
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const ask = () => fetch(`${url}/slow`);
  const [first, second] = [ask(), ask()];
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const refused = await ask();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
  waiting.shift()?.();
  expect(await Promise.race([first, second]).then((answer) => answer.text())).toBe('done');
  const again = ask();
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
  for (const end of waiting) end();
  expect((await again).status).toBe(200);
  await Promise.all([first, second]);
  await server.close();
});

import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { requireFreePort } from './require-free-port.js';

test('a port that is taken is told in words, one that is free is left free', async () => {
  const holder = createServer();
  onTestFinished(() => void holder.close());
  const port = await new Promise<number>((resolve) =>
    holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port)),
  );
  await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken`,
  );
  await new Promise((resolve) => holder.close(resolve));
  await requireFreePort({ host: '127.0.0.1', port });
  await requireFreePort({ host: '127.0.0.1', port });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { noteServing, servingAt } from '../http/serving/serving-file.js';
import { awaitServed } from './await-served.js';

const homeOf = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'liantu-serving-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
};

const hearStderr = (): string[] => {
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  onTestFinished(() => spy.mockRestore());
  return said;
};

test('an import waits until the API beside it serves its revision, and says so', async () => {
  let asked = 0;
  const api = createServer((_, answer) => {
    asked += 1;
    answer.end(JSON.stringify({ status: 'ready', revision: asked < 4 ? 6 : 7 }));
  });
  onTestFinished(() => void api.close());
  const port = await new Promise<number>((resolve) =>
    api.listen(0, '127.0.0.1', () => resolve((api.address() as { port: number }).port)),
  );
  const home = homeOf();
  const forget = noteServing(home, `http://0.0.0.0:${port}`);
  expect(servingAt(home)).toBe(`http://127.0.0.1:${port}`);
  const said = hearStderr();
  await awaitServed(home, '7');
  expect(asked).toBe(4);
  expect(said.join('')).toMatch(/serves revision 7 after \d+\.\d s/);
  forget();
  expect(servingAt(home)).toBeUndefined();
});

test('without an API beside it there is nothing to wait for', async () => {
  const said = hearStderr();
  await awaitServed(homeOf(), '7');
  expect(said).toEqual([]);
});

import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { graphState } from '../../../cypher/queries.gen.js';
import { readConfig } from '../../../src/config/read-config.js';
import { projectRoot } from '../../../src/project-root.js';
import { freePort } from '../../../src/store/managed/free-port.js';
import { openStore } from '../../../src/store/open-store.js';
import type { OpenStore } from '../../../src/store/opening/opened-store.js';
import { liantu } from '../import/liantu.js';
import { emptyGraph, openTestStore, testServer } from '../test-server.js';

// The server of the run was started by another process and is known here by its address alone, as a server of the
// user’s own is.
const { uri, password } = testServer();
const home = join(inject('jarsHome'), `never-made-${process.pid}`);
const settings = { NEO4J_URI: uri, NEO4J_PASSWORD: password, LIANTU_HOME: home, LIANTU_SEED: 'none' };
const quiet = () => undefined;

describe.each(['bolt', 'neo4j'])('a server named by NEO4J_URI=%s://…', (scheme) => {
  const address = uri.replace('bolt', scheme);
  let open: OpenStore;
  beforeAll(async () => {
    open = await openStore(readConfig({ ...settings, NEO4J_URI: address }), quiet);
  });
  afterAll(() => open.close());

  test('is migrated and answers by the same queries', async () => {
    expect([open.managed, open.uri, await open.ready()]).toEqual([false, address, true]);
    await expect(open.store.run(graphState, {})).resolves.toHaveLength(1);
  });
});

test('closing leaves the server running', async () => {
  const open = await openStore(readConfig(settings), quiet);
  await open.close();
  const store = openTestStore();
  await expect(store.run(graphState, {})).resolves.toHaveLength(1);
  await store.close();
});

test('a database that is not there is told by the setting that names it', async () => {
  const wrong = openStore(readConfig({ ...settings, NEO4J_DATABASE: 'elsewhere' }), quiet);
  await expect(wrong).rejects.toThrow(/has no database of that name: correct NEO4J_DATABASE/);
});

test('a wrong password is told in one sentence, without the password', async () => {
  const wrong = openStore(readConfig({ ...settings, NEO4J_PASSWORD: 'not-the-password' }), quiet);
  await expect(wrong).rejects.toThrow(`Neo4j at ${uri} refuses NEO4J_USER and NEO4J_PASSWORD`);
  await expect(wrong).rejects.not.toThrow('not-the-password');
});

test.each(['status', 'stop', 'backup x', 'restore x', 'wipe --yes'])(
  '`db %s` leaves a server of one’s own alone',
  async (command) => {
    const { code, err } = await liantu(['db', ...command.split(' ')], settings);
    expect([code, err.includes('NEO4J_URI')]).toEqual([1, true]);
  },
);

test('the whole of `liantu serve` runs on it, loads it, and makes no Neo4j of its own', async () => {
  const store = openTestStore();
  await emptyGraph(store);
  await store.close();
  const port = String(await freePort());
  const child = spawn(process.execPath, ['dist/src/cli/main.js', 'serve'], {
    cwd: projectRoot,
    env: { ...process.env, ...settings, LIANTU_SEED: 'guangxi', PORT: port },
  });
  const said = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (/Try: .*\n/.test(text)) resolve(text);
    });
    child.once('close', () => resolve(text));
  });
  expect(said).toContain(uri);
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;
  await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 60_000, interval: 200 });
  const tried = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: said.match(/Try: .* -d '(.*)'\n/)?.[1],
  });
  expect(await tried.json()).toMatchObject({ data: { chainGaps: { completeness: expect.any(Number) } } });
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(existsSync(join(home, 'neo4j'))).toBe(false);
  rmSync(home, { recursive: true, force: true });
});

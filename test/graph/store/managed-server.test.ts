import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { graphState } from '../../../cypher/queries.gen.js';
import { readConfig } from '../../../src/config/read-config.js';
import { jarStamps } from '../../../src/store/managed/jars/jar-stamps.js';
import { findJava } from '../../../src/store/managed/java.js';
import { layoutOf } from '../../../src/store/managed/layout.js';
import { isRunning } from '../../../src/store/managed/process-identity.js';
import { runningState, type ServerState, writeState } from '../../../src/store/managed/server-state.js';
import { openStore } from '../../../src/store/open-store.js';
import { liantu } from '../import/liantu.js';

const jarsHome = inject('jarsHome');
const home = mkdtempSync(join(jarsHome, 'store-'));
const layout = layoutOf(home, jarsHome);
const settings = { LIANTU_HOME: home, LIANTU_JARS: jarsHome };
const quiet = () => undefined;
const open = (environment: Record<string, string> = {}) =>
  openStore(readConfig({ ...settings, ...environment }), quiet);

const untilReady = async (ready: () => Promise<boolean>): Promise<boolean> => {
  for (let waited = 0; waited < 60_000; waited += 250) {
    if (await ready()) return true;
    await pause(250);
  }
  return false;
};

const untilGone = async (): Promise<boolean> => {
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (!runningState(layout)) return true;
    await pause(100);
  }
  return false;
};

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('one server a home', () => {
  let first: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    first = await open({ LIANTU_SUPERVISED: 'true' });
  });

  test('a second one attaches, and leaves it running when it closes', async () => {
    const second = await open();
    expect(second.uri).toBe(first.uri);
    await second.close();
    expect(await first.ready()).toBe(true);
  });

  test('its password is its own and for the owner’s eyes only; it listens on loopback', () => {
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(readFileSync(layout.password, 'utf8').length).toBeGreaterThanOrEqual(32);
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  test('the status says where it is', async () => {
    const { code, out } = await liantu(['db', 'status'], { ...settings, NEO4J_URI: '', NEO4J_PASSWORD: '' });
    expect([code, out.includes(first.uri)]).toEqual([0, true]);
  });

  test('a command is the guest of a server that waits for its owner, and takes over no other', async () => {
    await first.leave();
    const state = runningState(layout) as ServerState;
    const gone = { pid: 2 ** 22 - 1, startedAt: '1' };
    writeState(layout, { ...state, owner: gone });
    const guest = await open();
    expect(await guest.ready()).toBe(true);
    await guest.close();
    expect(isRunning(state.server)).toBe(true);
    expect(runningState(layout)?.owner).toEqual(gone);

    writeState(layout, { ...state, owner: gone, isAwaited: false });
    first = await open();
    expect(isRunning(state.server)).toBe(false);
  });

  test('killed, it is started again on its port, and the same store goes on', async () => {
    const before = runningState(layout);
    process.kill(before?.server.pid as number, 'SIGKILL');
    await pause(300);
    expect(await first.ready()).toBe(false);
    expect(await untilReady(first.ready)).toBe(true);
    expect(runningState(layout)?.port).toBe(before?.port);
    await expect(first.store.run(graphState, {})).resolves.toHaveLength(1);
  });

  test('closed, it is gone', async () => {
    await first.close();
    expect(runningState(layout)).toBeUndefined();
  });
});

const keeper = `import { ensureServer } from './src/store/managed/managed-server.ts';
  import { layoutOf } from './src/store/managed/layout.ts';
  const { port, own } = await ensureServer(layoutOf(${JSON.stringify(home)}, ${JSON.stringify(jarsHome)}), () => {});
  console.log(JSON.stringify({ port, own })); setInterval(() => {}, 1000);`;

/** A process that starts the server or finds it started, and stays until it is killed. */
const startKeeper = async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', keeper]);
  const [line] = await once(child.stdout, 'data');
  return { child, ...(JSON.parse(String(line)) as { port: number; own: boolean }) };
};

describe('two processes that start at once', () => {
  let kept: Awaited<ReturnType<typeof startKeeper>>[] = [];
  afterAll(() => {
    for (const { child } of kept) child.kill('SIGKILL');
  });

  test('share one server; a jar that was damaged is fetched again before', async () => {
    const [jar] = readdirSync(layout.lib).filter((name) => name.endsWith('.jar'));
    const path = join(layout.lib, jar as string);
    const { size } = statSync(path);
    appendFileSync(path, 'damage');
    kept = await Promise.all([startKeeper(), startKeeper()]);
    expect(statSync(path).size).toBe(size);
    // However often they are fetched: the archive of their classes goes by it.
    expect(new Set(Object.values(jarStamps(layout.lib)).map(([, time]) => time)).size).toBe(1);
    expect(new Set(kept.map(({ port }) => port)).size).toBe(1);
    expect(kept.filter(({ own }) => own)).toHaveLength(1);
  });

  test('it outlives its guest, and ends with its owner, also when that is killed', async () => {
    const server = runningState(layout)?.server;
    for (const isOwner of [false, true]) {
      expect(server && isRunning(server)).toBe(true);
      const { child } = kept.find(({ own }) => own === isOwner)!;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    expect(await untilGone()).toBe(true);
  });
});

describe('what is missing or wrong is one sentence with what to do, exit code 1', () => {
  const refused = (environment: Record<string, string>, args = ['db', 'status']) =>
    liantu(args, { ...settings, NEO4J_URI: '', NEO4J_PASSWORD: '', ...environment });

  test('a Java of another version is passed over, although JAVA_HOME names it', async () => {
    const newer = join(home, 'newer');
    mkdirSync(join(newer, 'bin'), { recursive: true });
    writeFileSync(join(newer, 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "25.0.1"\' >&2\n', {
      mode: 0o755,
    });
    expect((await findJava({ JAVA_HOME: newer })).path).not.toContain(newer);
  });

  test('unusable settings, all at once, with the place', async () => {
    const { code, err } = await refused({ PORT: '99999', LIANTU_SEED: 'mars', LIANTU_HOEM: '/x' });
    expect(code).toBe(1);
    for (const word of ['PORT=99999', 'LIANTU_SEED=mars', 'LIANTU_HOEM']) expect(err).toContain(word);
    expect(err).not.toContain('    at ');
  });

  test('a server of one’s own that does not answer', async () => {
    const { code, err } = await liantu(['check', import.meta.filename], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'x',
    });
    expect(code).toBe(1);
    expect(err).toContain('bolt://127.0.0.1:1');
  });

  test('a home that cannot be written', async () => {
    const path = join(home, 'a-file');
    writeFileSync(path, '');
    const { code, err } = await refused({ LIANTU_HOME: path }, ['check', import.meta.filename]);
    expect(code).toBe(1);
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(3);
    expect(err).not.toContain('    at ');
  });
});

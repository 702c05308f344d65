import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config/read-config.js';
import { openStore } from '../../src/store/open-store.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';
import { said } from './said.js';

const filling = fileURLToPath(new URL('./fill-home.ts', import.meta.url));

const fill = async (home: string, jarsHome: string, size: number): Promise<void> => {
  const [code] = await once(fork(filling, [home, jarsHome, String(size)]), 'exit');
  if (code !== 0) throw new Error(`the graph was not filled: exit code ${code}`);
};

/** A managed Neo4j of its own with a generated graph of a size while `use` runs; the same size gives the same graph. */
export const withFilled = async (
  size: number,
  use: (open: OpenStore, home: string) => Promise<void>,
): Promise<void> => {
  const { jarsHome } = readConfig(process.env);
  mkdirSync(jarsHome, { recursive: true });
  const home = mkdtempSync(join(jarsHome, 'bench-'));
  try {
    console.error(`· ${size.toLocaleString('en')} enterprises`);
    await fill(home, jarsHome, size);
    const begun = performance.now();
    const open = await openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), () => undefined);
    said('Neo4j started, keys and indexes built', begun);
    await use(open, home).finally(() => open.close());
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

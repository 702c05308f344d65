import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { layoutOf } from '../../src/store/managed/layout.js';
import { openStore } from '../../src/store/open-store.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';
import { generateRows } from './generate-rows.js';
import { importTables } from './import-tables.js';
import { randomSupplies } from './random-supplies.js';
import { writeTables } from './write-tables.js';

const said = (what: string, since: number): void =>
  console.error(`· ${what}: ${((performance.now() - since) / 1_000).toFixed(1)} s`);

const fill = async (home: string, jarsHome: string, size: number): Promise<void> => {
  const files = join(home, 'tables');
  mkdirSync(files);
  const begun = performance.now();
  const tables = writeTables(files, { ...generateRows(size), supplies: randomSupplies(size) });
  said('generated and written to files', begun);
  const imported = performance.now();
  await importTables(layoutOf(home, jarsHome), tables, console.error);
  rmSync(files, { recursive: true });
  said('imported into Neo4j', imported);
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

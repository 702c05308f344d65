import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { countHeldKeys } from '../cypher/queries.gen.js';
import { readConfig } from '../src/config/read-config.js';
import { importSources } from '../src/intake/dataset/import-sources.js';
import { projectRoot } from '../src/project-root.js';
import { openStore } from '../src/store/open-store.js';
import type { Store, TransactionRun } from '../src/store/store.js';
import { toParameters } from '../src/store/to-parameters.js';
import { generateEnterprises } from './check/generate-enterprises.js';

/**
 * `npx tsx bench/import.ts [rows …]`: rows a second of importing a CSV of enterprises, by default of 10,000 and
 * 100,000 rows, against the bare driver sending the very same write statements, on a managed server of its own.
 * Each is run three times, taking turns, on a graph with regions and without enterprises; the medians count.
 */
const sizes = process.argv.slice(2).map(Number);
const rowCounts = sizes.length > 0 ? sizes : [10_000, 100_000];
const rounds = 3;

interface Sent {
  readonly text: string;
  readonly params: object;
}

/** Keeps what is written, a list a transaction. */
const recording = (store: Store): { store: Store; sent: Sent[][] } => {
  const sent: Sent[][] = [];
  const transaction: Store['transaction'] = (mode, work) =>
    store.transaction(mode, (run) => {
      const own: Sent[] = [];
      sent.push(own);
      const note: TransactionRun = (query, params) => {
        own.push({
          text: query.text,
          params: toParameters(query.params, params as Record<string, unknown>),
        });
        return run(query, params);
      };
      return work(note);
    });
  return { store: { ...store, transaction }, sent };
};

const replay = async (driver: Driver, sent: readonly (readonly Sent[])[]): Promise<void> => {
  const session = driver.session();
  for (const statements of sent)
    await session.executeWrite(async (transaction) => {
      for (const { text, params } of statements) await transaction.run(text, params);
    });
  await session.close();
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const emptied = (store: Store): Promise<void> =>
  store.schema(
    'MATCH (n) WHERE n:Enterprise OR n:Identifier CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );

const importFile = (store: Store, path: string) => importSources(store, [path], { language: 'en' });

/** The graph as if it had held more keys than an import reads: each row is looked for. */
const lookingForEach = (store: Store): Store => ({
  ...store,
  run: (query, params, options) =>
    query.name === countHeldKeys.name
      ? Promise.resolve([{ held: Number.MAX_SAFE_INTEGER }] as never[])
      : store.run(query, params, options),
});

const measure = async (store: Store, driver: Driver, path: string) => {
  const record = recording(store);
  await importFile(record.store, path);
  const [imports, looking, bare]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    await emptied(store);
    imports.push(await seconds(() => importFile(store, path)));
    await emptied(store);
    looking.push(await seconds(() => importFile(lookingForEach(store), path)));
    await emptied(store);
    bare.push(await seconds(() => replay(driver, record.sent)));
  }
  await emptied(store);
  return { ours: median(imports), looking: median(looking), bare: median(bare) };
};

const prepare = async (store: Store, folder: string): Promise<void> => {
  const segments = join(folder, 'segments.csv');
  writeFileSync(segments, 'code,name,kind\nmachine-tool.03.04.03,装载机,SEGMENT\n');
  await importSources(store, [join(projectRoot, 'seed', 'regions'), segments], { language: 'en' });
};

const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'bench-import-'));
const open = await openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), (line) =>
  console.error(`· ${line}`),
);
const driver = neo4j.driver(open.uri, neo4j.auth.basic('neo4j', open.password));
try {
  await prepare(open.store, home);
  console.log('rows      import rows/s  bare driver rows/s  ratio  looking for each');
  for (const rows of rowCounts) {
    const path = join(home, `enterprises-${rows}.csv`);
    await generateEnterprises(path, rows, 'csv');
    const { ours, looking, bare } = await measure(open.store, driver, path);
    const figures = [
      String(rows).padEnd(9),
      Math.round(rows / ours)
        .toString()
        .padEnd(14),
      Math.round(rows / bare)
        .toString()
        .padEnd(19),
      (bare / ours).toFixed(2).padEnd(6),
      (bare / looking).toFixed(2),
    ];
    console.log(figures.join(' '));
  }
} finally {
  await driver.close();
  await open.close();
  rmSync(home, { recursive: true, force: true });
}

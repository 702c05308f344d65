/**
 * The analysis beside Cypher on the same Neo4j, beside @neo4j/graphql and `{ __typename }` over HTTP, and beside
 * Python's ecomplexity: `npx tsx bench/analysis/main.ts [--python PYTHON] [enterprises …]`, by default 10,000; each on
 * a managed server of its own. Answers are compared first. Medians; what stands in one column ran in one run.
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../../src/store/managed/free-port.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';
import { withFilled } from '../fill/open-filled.js';
import { type Server, serve } from '../http/server.js';
import { serveNeo4jGraphql } from '../neo4j-graphql/serve.js';
import { compareGaps } from './compare-gaps.js';
import { compareTargets } from './compare-targets.js';
import { openBenchDriver, writeTotals } from './graph.js';
import { isOutOfMemory } from './in-cypher.js';
import { productSpaceTimes } from './product-space.js';
import { questionsOf } from './questions.js';
import { newReport } from './report.js';
import { residentMiB } from './resident.js';
import { rested } from './rested.js';
import type { Sides } from './sides.js';
import { snapshotTimes } from './snapshot.js';
import { throughput } from './throughput.js';
import { tileTimes } from './tiles.js';

const { values, positionals } = parseArgs({
  options: { python: { type: 'string' } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000];
const report = newReport();

const serveOwn = async ({ uri, password }: OpenStore, home: string): Promise<Server> =>
  serve({
    ...{ LIANTU_HOME: join(home, 'server'), LIANTU_SEED: 'none', LOG_LEVEL: 'silent' },
    ...{ LIANTU_RATE_OF_ADDRESS: '0', PORT: String(await freePort()) },
    ...{ NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password },
  });

/** Both servers while `use` runs. */
const withServers = async (
  open: OpenStore,
  home: string,
  use: (own: string, other?: string) => Promise<void>,
): Promise<void> => {
  const own = await serveOwn(open, home);
  const other = await serveNeo4jGraphql(open);
  try {
    await use(own.url, other?.url);
  } finally {
    await other?.stop();
    await own.stop();
  }
};

/** Goes on without a table of which a query of Cypher wants more memory than Neo4j gives a transaction. */
const unlessOutOfMemory = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    console.error(`· left out: ${(error as Error).message}`);
  }
};

const besideOthers = async (size: number, sides: Sides): Promise<void> => {
  await rested(sides.own);
  await throughput(report, size, sides.own, questionsOf(sides.snapshot, 300));
  await tileTimes(report, size, sides.own, sides.snapshot);
  await compareGaps(report, size, sides);
  await unlessOutOfMemory(() => compareTargets(report, size, sides));
  const value = await residentMiB(sides.own);
  report.tell(size, { part: 'snapshot', what: 'memory of the server after all that', value, unit: 'MiB' });
};

const run = async (open: OpenStore, home: string, size: number): Promise<void> => {
  const driver = openBenchDriver(open);
  try {
    const folder = join(home, 'snapshot');
    const snapshot = await snapshotTimes(report, size, { store: open.store, driver, folder });
    await productSpaceTimes(report, size, snapshot, size === sizes.at(-1) ? values.python : undefined);
    await writeTotals(driver, snapshot);
    await withServers(open, home, (own, other) => besideOthers(size, { open, driver, snapshot, own, other }));
  } finally {
    await driver.close();
  }
};

for (const size of sizes) await withFilled(size, (open, home) => run(open, home, size));
if (values.python === undefined) console.error('· without Python’s ecomplexity: name one by --python');
report.print();

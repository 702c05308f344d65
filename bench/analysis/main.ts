/**
 * The analysis beside Cypher on the same Neo4j and beside `{ __typename }` on the same server:
 * `npx tsx bench/analysis/main.ts [enterprises …]`, by default 10,000; on a managed server of its own. Every answer is
 * compared first. Medians; what stands in one table ran in one run.
 */
import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import type { Image } from '../../src/projection/image.js';
import { freePort } from '../../src/store/managed/free-port.js';
import { type OpenStore, openStore } from '../../src/store/open-store.js';
import { serve } from '../http/server.js';
import { fillWith, openBenchDriver, writeTotals } from './graph.js';
import { cypher } from './in-cypher.js';
import { densityAndComplexity, gaps, gapsWithPriority, targets } from './in-process.js';
import { overHttp } from './over-http.js';
import { projectionTimes } from './projection.js';
import { questionsOf } from './questions.js';
import { requireSameGaps, requireSameTargets } from './same-answers.js';
import { inTurns, median } from './timing.js';

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
const line = (size: number, what: string, value: string, beside = ''): void =>
  console.log(`| ${[size.toLocaleString('en'), what, value, beside].join(' | ')} |`);
const times = (ratio: number): string => `${digits(ratio)} ×`;

const gapQueries = ['chain-gap', 'chain-gap-with-totals', 'chain-gap-from-chain'] as const;

const besideCypher = async (open: OpenStore, driver: Driver, image: Image, size: number): Promise<void> => {
  const questions = questionsOf(image, 40);
  const few = questions.slice(0, 10);
  for (const name of gapQueries)
    for (const question of few.slice(0, 3)) await requireSameGaps(image, question, cypher(driver, name));
  const top = cypher(driver, 'top-targets');
  const counts: number[] = [];
  for (const question of few) counts.push(await requireSameTargets(open.store, image, question, top));
  const asked = (name: (typeof gapQueries)[number]) => cypher(driver, name);
  const gap = await inTurns(questions, {
    numbers: { calls: 200, work: (one) => gaps(image, one) },
    whole: { calls: 10, work: (one) => gapsWithPriority(image, one) },
    'chain-gap': asked('chain-gap'),
    'chain-gap-with-totals': asked('chain-gap-with-totals'),
    'chain-gap-from-chain': asked('chain-gap-from-chain'),
  });
  line(size, 'chain gap of 50 segments, numbers, in process', `${digits(gap.numbers * 1_000)} µs`);
  line(size, 'chain gap of 50 segments, with priorities, in process', `${digits(gap.whole * 1_000)} µs`);
  for (const name of gapQueries)
    line(
      size,
      `chain gap, numbers, in Cypher: \`${name}.cypher\``,
      `${digits(gap[name])} ms`,
      `${times(gap[name] / gap.numbers)} the numbers in process`,
    );
  const target = await inTurns(few, {
    found: async (one) => (await targets(open.store, image, one)).first(50),
    top,
  });
  const candidates = median(counts).toLocaleString('en');
  line(
    size,
    `the best 50 targets of one segment (${candidates} candidates), in process`,
    `${digits(target.found)} ms`,
  );
  line(
    size,
    'the best 50 of them, in Cypher: `top-targets.cypher`',
    `${digits(target.top)} ms`,
    `${times(target.top / target.found)} those in process`,
  );
};

const besideTypename = async (open: OpenStore, image: Image, size: number, home: string): Promise<void> => {
  const { uri, password } = open;
  const LIANTU_HOME = join(home, 'server');
  const server = await serve({
    ...{ LIANTU_HOME, LIANTU_SEED: 'none', LOG_LEVEL: 'silent', PORT: String(await freePort()) },
    ...{ NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password },
  });
  try {
    const {
      typename,
      again,
      gaps: asked,
      targets: wanted,
    } = await overHttp(server.url, questionsOf(image, 300));
    const row = (what: string, { oneMs, perSecond }: typeof typename): void =>
      line(
        size,
        what,
        `${digits(oneMs)} ms`,
        `${digits(perSecond / typename.perSecond)} × the answers a second of \`{ __typename }\``,
      );
    row('`{ __typename }` over HTTP', typename);
    row('saved ChainGaps operation over HTTP, the same question', again);
    row('saved ChainGaps operation over HTTP, each time another', asked);
    row('saved TargetCandidates operation over HTTP, first 50, each time another', wanted);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const resident = Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
    line(size, 'memory of the server after that', `${digits(resident / 2 ** 20)} MiB`);
  } finally {
    await server.stop();
  }
};

const run = async (open: OpenStore, home: string, size: number): Promise<void> => {
  const driver = openBenchDriver(open);
  try {
    await fillWith(open, driver, size);
    const { image, load, held, save, read, seen, arraysMiB, fileMiB } = await projectionTimes(
      open.store,
      driver,
      join(home, String(size)),
    );
    line(
      size,
      'projection from Neo4j',
      `${digits(load)} ms`,
      `others held up for ${digits(held)} ms at most`,
    );
    line(size, 'projection to its file', `${digits(save)} ms`, `${digits(fileMiB)} MiB`);
    line(
      size,
      'projection from its file',
      `${digits(read)} ms`,
      `${times(load / read)} as fast as from Neo4j`,
    );
    line(size, 'from the end of a change until it is seen', `${digits(seen)} ms`);
    line(size, 'arrays of the projection', `${digits(arraysMiB)} MiB`);
    await writeTotals(driver, image);
    await besideCypher(open, driver, image, size);
    const { space } = await inTurns(
      Array.from({ length: 3 }, () => image),
      { space: densityAndComplexity },
    );
    line(size, 'density of 340 × 5,000, ECI and PCI, in process', `${digits(space)} ms`);
    await besideTypename(open, image, size, home);
  } finally {
    await driver.close();
  }
};

const sizes = process.argv.slice(2).map(Number);
const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'bench-analysis-'));
const open = await openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), (text) =>
  console.error(`· ${text}`),
);
try {
  console.log('| enterprises | what | p50 | beside it |');
  console.log('| ---: | --- | ---: | --- |');
  for (const size of sizes.length > 0 ? sizes : [10_000]) await run(open, home, size);
} finally {
  await open.close();
  rmSync(home, { recursive: true, force: true });
}

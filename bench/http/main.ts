import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { projectRoot } from '../../src/project-root.js';
import { freePort } from '../../src/store/managed/free-port.js';
import { hammer, type Load } from './hammer.js';
import { run, serve } from './server.js';
import { writePackage } from './write-package.js';

/**
 * `npx tsx bench/http/main.ts [enterprises …]`: the officer’s saved ChainGaps operation over HTTP with 8 clients beside
 * `{ __typename }` on the same server, with the shipped data (0) and with 10,000 and 100,000 generated enterprises
 * more. Every figure is the median of rounds that take turns, so that both meet the same neighbours.
 */
const operation = (name: string): string => {
  const text = readFileSync(join(projectRoot, 'src/api/operations/officer.graphql'), 'utf8');
  const from = text.indexOf(`query ${name}(`);
  return text.slice(from, text.indexOf('\n}\n', from) + 3);
};

const gaps = JSON.stringify({
  query: operation('ChainGaps'),
  variables: {
    input: {
      place: { kind: 'REGION', code: '450200' },
      chain: 'new-energy-vehicle',
      reference: { kind: 'REGION', code: '100000' },
      measure: 'ENTERPRISES',
    },
  },
});
const typename = JSON.stringify({ query: '{ __typename }' });

const [clients, seconds, rounds] = [8, 4, 5];

const median = (loads: readonly Load[], value: (load: Load) => number): number =>
  loads.map(value).sort((a, b) => a - b)[loads.length >> 1]!;

const measure = async (url: string): Promise<{ readonly gap: Load[]; readonly bare: Load[] }> => {
  const [gap, bare]: [Load[], Load[]] = [[], []];
  for (const body of [gaps, typename]) await hammer(url, body, { clients, seconds: 2 });
  for (let round = 0; round < rounds; round++) {
    bare.push(await hammer(url, typename, { clients, seconds }));
    gap.push(await hammer(url, gaps, { clients, seconds }));
  }
  return { gap, bare };
};

const row = (size: number, { gap, bare }: Awaited<ReturnType<typeof measure>>): string => {
  const [rate, bareRate] = [
    median(gap, (load) => load.requestsPerSecond),
    median(bare, (load) => load.requestsPerSecond),
  ];
  const cells = [
    size.toLocaleString('en'),
    rate.toFixed(0),
    bareRate.toFixed(0),
    (rate / bareRate).toFixed(2),
    median(gap, (load) => load.p50).toFixed(1),
    median(gap, (load) => load.p99).toFixed(1),
    median(bare, (load) => load.p50).toFixed(1),
    (gap[0]!.bytes / 1024).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
};

const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'bench-http-'));

const bench = async (size: number): Promise<void> => {
  const LIANTU_HOME = join(home, String(size));
  const environment = { LIANTU_HOME, LIANTU_JARS: jarsHome, PORT: String(await freePort()) };
  await (await serve(environment)).stop();
  if (size > 0) {
    writePackage(join(home, 'package'), size);
    await run(['import', join(home, 'package')], environment);
  }
  const server = await serve(environment);
  try {
    console.log(row(size, await measure(server.url)));
  } finally {
    await server.stop();
    rmSync(LIANTU_HOME, { recursive: true, force: true });
  }
};

console.log(
  '| enterprises more | chain gaps/s | typename/s | ratio | p50 ms | p99 ms | typename p50 ms | KiB |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const sizes = process.argv.slice(2).map(Number);
try {
  for (const size of sizes.length > 0 ? sizes : [0, 10_000, 100_000]) await bench(size);
} finally {
  rmSync(home, { recursive: true, force: true });
}

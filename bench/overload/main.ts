import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { freePort } from '../../src/store/managed/free-port.js';
import { serve } from '../http/server.js';
import { load, percentile } from './load.js';
import { probe } from './probe.js';
import { freshQuestions } from './questions.js';

/**
 * `npx tsx bench/overload/main.ts [seconds]`: questions that were never asked before, from 8 clients and then from ten
 * times and twenty-five times as many, on the shipped data. It tells what was served within how long, what was sent
 * away, how long health took meanwhile, and how soon a question is answered as before.
 */
const normal = 8;
const crowds = [80, 200];
const seconds = Number(process.argv[2] ?? 15);

const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'bench-overload-'));

/** Seconds until three answers in a row take no longer than they did at normal load. */
const recovery = async (url: string, bodies: () => string, withinMs: number): Promise<number> => {
  const begun = performance.now();
  for (let quick = 0; quick < 3; ) {
    const { served } = await load(url, bodies, { clients: 1, seconds: 0.02 });
    quick = served.length > 0 && percentile(served, 1) <= withinMs ? quick + 1 : 0;
  }
  return (performance.now() - begun) / 1000;
};

const row = (cells: readonly (number | string)[]): void =>
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)).join(' | ')} |`);

const measure = async (url: string): Promise<void> => {
  const bodies = freshQuestions();
  await load(url, bodies, { clients: normal, seconds: 5 });
  row([
    'clients',
    'served/s',
    'p50 ms',
    'p99 ms',
    'p99 ms after 2 s',
    'to normal',
    'sent away',
    'health max ms',
    'loop late max ms',
    'recovery s',
  ]);
  row(Array.from({ length: 10 }, () => '---:'));
  let calm = 0;
  for (const clients of [normal, ...crowds]) {
    const endProbe = probe(url);
    const { served, servedLater, statuses, perSecond } = await load(url, bodies, { clients, seconds });
    const { healthMs, lagMs } = await endProbe();
    const [p99, later] = [percentile(served, 0.99), percentile(servedLater, 0.99)];
    if (clients === normal) calm = later;
    const recovered = await recovery(url, bodies, calm);
    const answered = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    const away = `${(((statuses.get(503) ?? 0) / answered) * 100).toFixed(0)} %`;
    const p50 = percentile(served, 0.5);
    row([`${clients}`, perSecond, p50, p99, later, later / calm, away, healthMs, lagMs, recovered]);
    const others = [...statuses.keys()].filter((status) => status !== 200 && status !== 503);
    if (others.length > 0) throw new Error(`answered with ${others.join(', ')}`);
  }
};

try {
  const server = await serve({ LIANTU_HOME: home, LIANTU_JARS: jarsHome, PORT: String(await freePort()) });
  await measure(server.url);
  await server.stop();
} finally {
  rmSync(home, { recursive: true, force: true });
}

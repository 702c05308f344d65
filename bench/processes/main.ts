import { setTimeout as pause } from 'node:timers/promises';
import { prepare } from '../../src/prepare.mjs';
import { loadSnapshot } from '../../src/snapshot/load-snapshot.js';
import type { Store } from '../../src/store/store.js';
import { gapsBody, typenameBody } from '../analysis/bodies.js';
import { questionsOf } from '../analysis/questions.js';
import { withFilled } from '../fill/open-filled.js';
import { hammer } from '../http/hammer.js';
import { type ServedBench, served } from './served.js';

/**
 * `npx tsx bench/processes/main.ts [enterprises]`: requests for each CPU second of the API’s processes, the keeper
 * among them, with two processes beside one on the same graph, in rounds that take turns; and the memory of each.
 * Clients come through a proxy, so that they are counted by address.
 */
const [clients, seconds, rounds, warmSeconds] = [32, 3, 7, 8];
const size = Number(process.argv[2] ?? 10_000);
const headers = { 'x-forwarded-for': '203.0.113.7' };

/** The officer’s saved ChainGaps of every chain in the largest prefectures, none asked before: each with a number of its own. */
const freshGaps = async (store: Store): Promise<() => string[]> => {
  const { snapshot } = await loadSnapshot(store);
  const places = questionsOf(snapshot, 90);
  const chains = snapshot.chains.codes;
  let asked = 0;
  const next = (): string => {
    asked += 1;
    const placeCode = places[asked % places.length]!.placeCode;
    const { query, variables } = JSON.parse(gapsBody({ placeCode, chain: chains[asked % chains.length]! }));
    const thresholds = { aboveScaleRevenueCny: 2e7 + asked };
    return JSON.stringify({ query, variables: { input: { ...variables.input, thresholds } } });
  };
  return () => Array.from({ length: 10_000 }, next);
};

type Bodies = () => readonly string[];

const perCpuSecond = async ({ url, cpu }: ServedBench, bodies: Bodies): Promise<number> => {
  const asked = bodies();
  const before = cpu();
  const { requestsPerSecond } = await hammer(url, asked, { clients, seconds, headers });
  return (requestsPerSecond * seconds) / (cpu() - before);
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const row = async (name: string, bodies: Bodies, [one, two]: readonly [ServedBench, ServedBench]) => {
  const rounded: { readonly one: number; readonly two: number }[] = [];
  for (const { url } of [one, two]) await hammer(url, bodies(), { clients, seconds: warmSeconds, headers });
  for (let round = 0; round < rounds; round++)
    rounded.push({ one: await perCpuSecond(one, bodies), two: await perCpuSecond(two, bodies) });
  const rate = (of: 'one' | 'two') => median(rounded.map((each) => each[of])).toFixed(0);
  const ratio = median(rounded.map((each) => each.two / each.one)).toFixed(2);
  console.log(`| ${name} | ${rate('one')} | ${rate('two')} | ${ratio} |`);
};

const memory = (all: ServedBench): string =>
  all
    .memory()
    .map((mib) => `${mib.toFixed(0)} MB`)
    .join(' + ');

await prepare((line: string) => console.error(`· ${line}`));
await withFilled(size, async (open, home) => {
  const gaps = await freshGaps(open.store);
  const same = gaps().slice(0, 1);
  const asked: Readonly<Record<string, Bodies>> = {
    '`{ __typename }`': () => [typenameBody],
    'ChainGaps, the same': () => same,
    'ChainGaps, each time another': gaps,
  };
  const both = [await served(open, home, 1), await served(open, home, 2)] as const;
  // What is worked out ahead costs CPU of nobody’s question.
  await pause(20_000);
  console.log('| asked | one: requests a CPU second | two | ratio |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const [name, bodies] of Object.entries(asked)) await row(name, bodies, both);
  console.log(`\nMemory: one ${memory(both[0])}; two ${memory(both[1])} (the first is the keeper)`);
  for (const { stop } of both) await stop();
});

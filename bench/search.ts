/**
 * Search in process over generated enterprises: `npx tsx bench/search.ts [enterprises…]`, by default 10,000 and 100,000.
 * Names of a city, two characters, a trade and a legal form, with a short name and a credit code; the same size gives
 * the same names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionShortName } from '../src/codes/region-short-name.js';
import { projectRoot } from '../src/project-root.js';
import { buildSearchIndex } from '../src/snapshot/search/build-search-index.js';
import { findThings } from '../src/snapshot/search/find-things.js';
import { readingsOf } from '../src/snapshot/search/readings-of.js';
import type { SearchIndex } from '../src/snapshot/search/search-index.js';
import { searchIndexBytes } from '../src/snapshot/search/search-index-bytes.js';
import { type SearchThing, searchKinds } from '../src/snapshot/search/search-thing.js';

const cities = readFileSync(join(projectRoot, 'seed', 'regions', 'regions.csv'), 'utf8')
  .split('\n')
  .flatMap((line) => regionShortName(line.split(',')[1] ?? '') ?? []);
const syllables = '华新金恒瑞泰宏鑫盛达祥永联信和佳兴安源天海东正康力明润中科创德美利通广龙星宇';
const trades = [
  '汽车部件',
  '机械',
  '新材料',
  '电子科技',
  '生物医药',
  '精密制造',
  '新能源',
  '物流',
  '食品',
  '化工',
];
const kinds = new Set(searchKinds.keys());

/** Numbers that look random, the same in every run. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const enterprisesOf = (count: number): SearchThing[] => {
  const random = randomOf(1);
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const short = `${pick(cities)}${pick(syllables)}${pick(syllables)}`;
    const name = `${short}${pick(trades)}有限公司`;
    const code = `91${450_000 + (i % 999)}MA${(i * 7_919).toString(36).toUpperCase().padStart(8, '0').slice(-8)}`;
    return { kind: 'ENTERPRISE', code, key: code, name, level: '', detail: '', texts: [name, short, code] };
  });
};

const pinyin = (text: string): string => [...text].map((char) => readingsOf(char)[0] ?? char).join('');
const initials = (text: string): string => [...text].map((char) => (readingsOf(char)[0] ?? char)[0]).join('');

const questions: Readonly<Record<string, (name: string) => string>> = {
  'four characters': (name) => name.slice(0, 4),
  'first two characters': (name) => name.slice(0, 2),
  'whole name': (name) => name,
  'pinyin of four': (name) => pinyin(name.slice(0, 4)),
  'initials of six': (name) => initials(name.slice(0, 6)),
  'one character wrong': (name) => `${name.slice(0, 2)}亝${name.slice(3, 8)}`,
  'letter of pinyin missing': (name) => pinyin(name.slice(0, 5)).slice(0, -2),
};

const quantile = (times: readonly number[], share: number): string =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);

const timesOf = async (index: SearchIndex, ask: (name: string) => string): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const text = ask(index.names[(i * 7_919) % index.names.length]!);
    const start = performance.now();
    (await findThings(index, text, kinds)).first(10);
    times.push(performance.now() - start);
  }
  return times;
};

const sizes = process.argv.slice(2).map(Number);
console.log(
  '| enterprises | built, s | MB | question | p50, ms | p99, ms |\n| ---: | ---: | ---: | --- | ---: | ---: |',
);
for (const size of sizes.length === 0 ? [10_000, 100_000] : sizes) {
  const start = performance.now();
  const index = await buildSearchIndex(enterprisesOf(size));
  const built = ((performance.now() - start) / 1_000).toFixed(1);
  const megabytes = (searchIndexBytes(index) / 1e6).toFixed(0);
  for (const [name, ask] of Object.entries(questions)) {
    const times = await timesOf(index, ask);
    console.log(
      `| ${size} | ${built} | ${megabytes} | ${name} | ${quantile(times, 0.5)} | ${quantile(times, 0.99)} |`,
    );
  }
}

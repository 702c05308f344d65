/**
 * Search in process over generated enterprises and the shipped regions: `npx tsx bench/search.ts [--neo4j] [enterprises…]`,
 * by default 10,000 and 100,000. Names of a city, two characters, a trade and a legal form, with a short name and a credit
 * code; the same size gives the same names. With `--neo4j` the same questions are asked of Neo4j’s full-text index over the
 * same texts, in turn; it knows no pinyin, and takes what is typed as a phrase.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { regionShortName } from '../src/codes/region-short-name.js';
import { projectRoot } from '../src/project-root.js';
import { buildSearchIndex } from '../src/snapshot/search/build/build-search-index.js';
import { ThingGatherer } from '../src/snapshot/search/build/thing-gatherer.js';
import { findThings } from '../src/snapshot/search/find-things.js';
import { readingsOf } from '../src/snapshot/search/readings-of.js';
import { nameOfThing } from '../src/snapshot/search/search-index.js';
import { searchIndexBytes } from '../src/snapshot/search/search-index-bytes.js';
import { type SearchThing, searchKinds } from '../src/snapshot/search/search-thing.js';
import { asPhrase, type FullText, openFullText } from './full-text.js';

const regions = readFileSync(join(projectRoot, 'seed', 'regions', 'regions.csv'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .flatMap(([code = '', name = '']): SearchThing[] =>
    name ? [{ kind: 'REGION', code, key: code, name, level: '', detail: '', texts: [name, code] }] : [],
  );
const cities = regions.flatMap(({ name }) => regionShortName(name) ?? []);
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

const asked = 300;

/** Questions before the clock runs, as a server has answered some. */
const warming = 50;

interface Measured {
  readonly times: readonly number[];
  /** Milliseconds of CPU of this process: what a machine without neighbours would take. */
  readonly cpu: readonly number[];
  /** How often the enterprise meant is among the ten. */
  readonly found: number;
}

/** Asks for enterprises in turn; `find` tells whether the one meant is among the ten. */
const measure = async (
  names: readonly string[],
  ask: (name: string) => string,
  find: (text: string, name: string) => Promise<boolean>,
): Promise<Measured> => {
  const [times, cpu]: [number[], number[]] = [[], []];
  let found = 0;
  for (let i = -warming; i < asked; i++) {
    const name = names[((i + warming) * 7_919) % names.length]!;
    const text = ask(name);
    const [start, used] = [performance.now(), process.cpuUsage()];
    const isFound = await find(text, name);
    if (i < 0) continue;
    found += Number(isFound);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1_000);
  }
  return { times, cpu, found: found / asked };
};

const cellsOf = ({ times, found }: Measured): string[] => [
  quantile(times, 0.5),
  quantile(times, 0.99),
  `${Math.round(found * 100)} %`,
];

const besideOurs = async (
  ours: Measured,
  names: readonly string[],
  ask: (name: string) => string,
  fullText: FullText | undefined,
): Promise<string[]> => {
  if (!fullText) return [];
  const theirs = await measure(names, ask, async (text, name) => {
    const hits = await fullText.ask(asPhrase(text), 10);
    return hits.some(({ key }) => names[key] === name);
  });
  const [own, other] = [ours, theirs].map(({ times }) => Number(quantile(times, 0.5)));
  return [...cellsOf(theirs), `${(other! / own!).toFixed(0)} ×`];
};

const line = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const run = async (size: number, withNeo4j: boolean): Promise<void> => {
  const enterprises = enterprisesOf(size);
  const names = enterprises.map(({ name }) => name);
  const start = performance.now();
  const index = await buildSearchIndex(ThingGatherer.of([...regions, ...enterprises]));
  const built = ((performance.now() - start) / 1_000).toFixed(1);
  const megabytes = (searchIndexBytes(index) / 1e6).toFixed(0);
  const documents = enterprises.map(({ texts }, key) => ({ key, texts }));
  const fullText = withNeo4j ? await openFullText(documents) : undefined;
  console.log(`\n${size} enterprises: built in ${built} s, ${megabytes} MB.`);
  if (fullText) console.log(`Neo4j: in its index after ${fullText.seconds.toFixed(0)} s.`);
  console.log('');
  line([
    'question',
    'p50, ms',
    'p99, ms',
    'p99 of CPU, ms',
    'found',
    ...(fullText ? ['p50', 'p99', 'found', 'p50 beside'] : []),
  ]);
  line(['---', ...Array(fullText ? 8 : 4).fill('---:')]);
  try {
    for (const [name, ask] of Object.entries(questions)) {
      const ours = await measure(names, ask, async (text, meant) => {
        const hits = (await findThings(index, text, kinds)).first(10);
        return hits.some(({ thing }) => nameOfThing(index, thing) === meant);
      });
      const [p50, p99, found] = cellsOf(ours);
      const cells = [name, p50, p99, quantile(ours.cpu, 0.99), found] as string[];
      line([...cells, ...(await besideOurs(ours, names, ask, fullText))]);
    }
  } finally {
    await fullText?.close();
  }
};

const { values, positionals } = parseArgs({
  options: { neo4j: { type: 'boolean' } },
  allowPositionals: true,
});
const sizes = positionals.length === 0 ? [10_000, 100_000] : positionals.map(Number);
for (const size of sizes) await run(size, values.neo4j === true);

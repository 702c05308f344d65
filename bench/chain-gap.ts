/**
 * Chain gap in process at 10,000, 100,000 and 1,000,000 generated enterprises: `npx tsx bench/chain-gap.ts [sizes…]`.
 * 5,000 segments, chains of 50, 3,200 regions, 120 parks, Zipf sizes; the same seed gives the same graph.
 */
import { defaultThresholds } from '../src/analysis/chain-gap/gap-thresholds.js';
import { type RuleSet, ruleSets } from '../src/analysis/chain-gap/rule-set.js';
import { chainGapReport, type GapQuestion } from '../src/answers/gap/chain-gap-report.js';
import { GapPriorities } from '../src/answers/gap/gap-priorities.js';
import { buildSnapshot } from '../src/snapshot/build/build-snapshot.js';
import type { Snapshot } from '../src/snapshot/tables/snapshot.js';
import { bytesOf } from './bytes-of.js';
import { generateRows } from './fill/generate-rows.js';

const milliseconds = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  return [work(), performance.now() - start];
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

type Work = (question: GapQuestion) => unknown;

/** Median microseconds of many calls by a rule set, each with another place and chain. */
const timed = (snapshot: Snapshot, ruleSet: RuleSet, runs: number, work: Work): number => {
  const questions = Array.from(
    { length: runs },
    (_, i): GapQuestion => ({
      place: (i * 37) % snapshot.places.size,
      chain: (i * 11) % snapshot.chains.codes.length,
      reference: 0,
      measure: 'ENTERPRISES',
      sums: 'ALL',
      assumeSurveyed: true,
      groups: false,
      ruleSet,
      today: 20261129,
      thresholds: defaultThresholds,
      weights: [1, 1, 1, 1, 1],
    }),
  );
  for (const question of questions) work(question);
  return median(questions.map((question) => milliseconds(() => work(question))[1] * 1_000));
};

/** The numbers alone, and with the priorities of all rows. */
const timesOf = (snapshot: Snapshot, ruleSet: RuleSet): string[] => {
  const numbers = timed(snapshot, ruleSet, 5_000, (question) => chainGapReport(snapshot, question));
  const priority = timed(snapshot, ruleSet, 300, (question) => {
    const report = chainGapReport(snapshot, question);
    const priorities = new GapPriorities(snapshot, report);
    return report.rows.map((gap) => priorities.of(gap));
  });
  return [numbers.toFixed(1), priority.toFixed(0)];
};

const row = (size: number): (string | number)[] => {
  const rows = generateRows(size);
  const [snapshot, build] = milliseconds(() => buildSnapshot(rows));
  const times = ruleSets.flatMap((ruleSet) => timesOf(snapshot, ruleSet));
  return [
    size.toLocaleString('en'),
    rows.activities.length.toLocaleString('en'),
    snapshot.rollup.size.toLocaleString('en'),
    (build / 1_000).toFixed(2),
    (bytesOf(snapshot) / 2 ** 20).toFixed(0),
    ...times,
  ];
};

const sizes = process.argv.slice(2).map(Number);
const heads = [
  ...['enterprises', 'activities', 'rollup cells', 'build s', 'arrays MiB'],
  ...ruleSets.flatMap((ruleSet) => [`${ruleSet}: numbers µs p50`, 'with priority µs p50']),
];
console.log(`| ${heads.join(' | ')} |`);
console.log(`|${' ---: |'.repeat(heads.length)}`);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000])
  console.log(`| ${row(size).join(' | ')} |`);

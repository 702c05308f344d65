import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import { pairReport } from '../../../src/answers/pair/pair-report.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';

const near = (found: number | null, expected: number | null): void => {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 9);
};

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

let scored = 0;

const compare = (
  seed: number,
  measure: 'ENTERPRISES' | 'REVENUE' | 'EMPLOYEES',
  sums: 'ALL' | 'CHAIN',
  cap: number,
): void => {
  const rows = rowsOfSeed(seed);
  const [brute, snapshot] = [new BruteForce(rows), buildSnapshot(rows)];
  const keys = [...snapshot.places.rowOf.keys()];
  const [home, partner] = [keys[seed % keys.length]!, keys[(seed >> 4) % keys.length]!];
  const chain = rows.chains[0]!.code;
  const shared = { measure, sums, assumeSurveyed: seed % 2 === 0 };
  const question = {
    ...shared,
    place: snapshot.places.rowOf.get(home)!,
    reference: snapshot.places.rowOf.get('REGION:000000')!,
    chain: snapshot.chains.rowOf.get(chain)!,
    groups: false,
    ruleSet: '2026.1' as const,
    today: 20261129,
    thresholds: defaultThresholds,
    weights: [1, 1, 1, 1, 1],
  };
  const found = pairReport(snapshot, question, snapshot.places.rowOf.get(partner)!, cap);
  const asked = { ...shared, chain, reference: 'REGION:000000' };
  let [above, below] = [0, 0];
  for (const { code, group, status } of brute.report({ ...asked, place: home })) {
    const strength = brute.lq({ ...asked, place: partner }, code);
    if (group || status !== 'MISSING' || strength === null) continue;
    const weight = brute.members(chain).find((one) => one.segment === code)!.weight ?? 1;
    above += (weight * Math.min(strength, cap)) / cap;
    below += weight;
  }
  near(found.score.value, below === 0 ? null : above / below);
  if (found.score.value) scored += 1;
  const members = brute.members(chain).map(({ segment }) => segment);
  const segments = rows.segments
    .map(({ code }) => code)
    .filter((code) => rows.activities.some((one) => one.segment === code))
    .filter((code) => sums === 'ALL' || members.includes(code));
  const [a, b] = [home, partner].map((place) => segments.map((one) => brute.x(place, [one], measure)));
  const dot = (p: readonly number[], q: readonly number[]) => total(p.map((one, i) => one * q[i]!));
  const nothing = total(a!) === 0 || total(b!) === 0;
  near(found.complementarity, nothing ? null : 1 - dot(a!, b!) / Math.sqrt(dot(a!, a!) * dot(b!, b!)));
  near(
    found.krugman,
    nothing ? null : total(a!.map((one, i) => Math.abs(one / total(a!) - b![i]! / total(b!)))),
  );
};

test('the score of random pairs agrees with plain loops over the rows', () => {
  const measures = fc.constantFrom('ENTERPRISES' as const, 'REVENUE' as const, 'EMPLOYEES' as const);
  const sums = fc.constantFrom('ALL' as const, 'CHAIN' as const);
  fc.assert(fc.property(seeds, measures, sums, fc.constantFrom(0.5, 1, 3), compare), { numRuns: 300 });
  expect(scored).toBeGreaterThan(5);
});

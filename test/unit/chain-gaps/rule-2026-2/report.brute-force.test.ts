import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../../src/analysis/chain-gap/gap-thresholds.js';
import { chainGapReport } from '../../../../src/answers/gap/chain-gap-report.js';
import { dayNumber } from '../../../../src/codes/day-number.js';
import { buildSnapshot } from '../../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../../src/snapshot/tables/graph-rows.js';
import { BruteForce } from '../brute-force.js';
import { rowsOfSeed, seeds } from '../random-rows.js';
import { PlainChainOfGraph } from './plain-chain-of-graph.js';
import { plainCompleteness, plainRows } from './plain-rule.js';

const today = '2026-11-29';

/** What the random graphs brought about; a rule that never applies was never tested. */
const met = new Set<string | null>();

/** The graph without whoever works in the first chain: nothing of it is anywhere. */
const withoutChain = (rows: SnapshotRows): SnapshotRows => {
  const brute = new BruteForce(rows);
  const members = brute.members(rows.chains[0]!.code).map(({ segment }) => segment);
  const outside = rows.activities.filter(
    ({ segment }) => !members.some((member) => brute.isIn(segment, member)),
  );
  return { ...rows, activities: outside, projects: [] };
};

const compare = (seed: number, measure: 'ENTERPRISES' | 'REVENUE'): void => {
  const rows = seed % 4 === 0 ? withoutChain(rowsOfSeed(seed)) : rowsOfSeed(seed);
  const snapshot = buildSnapshot(rows);
  const keys = [...snapshot.places.rowOf.keys()];
  const place = keys[seed % keys.length]!;
  const around = [...new BruteForce(rows).around(place)];
  const asked = {
    place,
    reference: around[(seed >> 4) % around.length]!,
    chain: rows.chains[0]!.code,
    measure,
    sums: 'ALL' as const,
    assumeSurveyed: false,
  };
  const { gaps } = chainGapReport(snapshot, {
    ...asked,
    place: snapshot.places.rowOf.get(asked.place)!,
    reference: snapshot.places.rowOf.get(asked.reference)!,
    chain: snapshot.chains.rowOf.get(asked.chain)!,
    groups: true,
    ruleSet: '2026.2',
    today: dayNumber(today),
    thresholds: defaultThresholds,
    weights: [1, 1, 1, 1, 1],
  });
  const plain = new PlainChainOfGraph(rows).chain(asked, today);
  plainRows(plain).forEach((expected, row) => {
    const { status, certainty, weaknesses, untested, remarks, verb, ground, group } = gaps.segments[row]!;
    expect({ status, certainty, weak: weaknesses, notKnown: untested, remarks, verb }).toEqual({
      ...expected,
      verb: group ? null : expected.verb,
    });
    met.add(verb).add(`${status} ${certainty}`).add(ground);
    for (const one of [...weaknesses, ...untested, ...remarks]) met.add(one);
  });
  expect(gaps.completeness).toEqual(plainCompleteness(plain));
};

describe('rule set 2026.2 on graphs', () => {
  it('agrees with brute force on every status, certainty, reason and verb', () => {
    const measure = fc.constantFrom('ENTERPRISES' as const, 'REVENUE' as const);
    fc.assert(fc.property(seeds, measure, compare), { numRuns: 800, seed: 4 });
  });

  it('met every status, certainty, reason and verb while it did', () => {
    const all = [
      ...['UNKNOWN null', 'MISSING CONFIRMED', 'MISSING PROVISIONAL'],
      ...['WEAK CONFIRMED', 'WEAK PROVISIONAL', 'WEAK null', 'STRONG CONFIRMED', 'STRONG null'],
      ...['PRESENT CONFIRMED', 'PRESENT PROVISIONAL', 'PRESENT null'],
      ...['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH', null],
      ...['LOW_LOCATION_QUOTIENT', 'SOLE_SOURCE', 'CONCENTRATED', 'NONE_ABOVE_SCALE'],
      ...['ONLY_ONE_KNOWN', 'POSSIBLY_PRESENT', 'SOLE_ANCHOR', 'CHAIN_POSSIBLY_PRESENT'],
      ...['LEADING_CHAIN', 'NOTHING_NEAR', 'FIT_NOT_KNOWN', 'NOT_SURVEYED', 'STRENGTH_NOT_KNOWN'],
      ...['CONSUMED_BY_PRESENT', 'BETWEEN_PRESENT', 'FED_BY_PRESENT', 'NO_LINK_TO_PRESENT'],
    ];
    expect(all.filter((one) => !met.has(one))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import {
  aboveScaleCount,
  chainGapReport,
  localSupplyRate,
} from '../../../src/answers/gap/chain-gap-report.js';
import { GapPriorities } from '../../../src/answers/gap/gap-priorities.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { type Asked, BruteForce } from './brute-force.js';
import { rowsOfSeed, seeds } from './random-rows.js';

const near = (found: number | null, expected: number | null): void => {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 9);
};
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** What the random graphs brought about; a rule that never applies was never tested. */
const met = new Set<string | null>();

const compare = async (
  seed: number,
  measure: Asked['measure'],
  sums: Asked['sums'],
  assumeSurveyed: boolean,
): Promise<void> => {
  const rows = rowsOfSeed(seed);
  const brute = new BruteForce(rows);
  const snapshot = buildSnapshot(rows);
  const keys = [...snapshot.places.rowOf.keys()];
  const asked = {
    place: keys[seed % keys.length]!,
    reference: keys[(seed >> 4) % keys.length]!,
    chain: rows.chains[0]!.code,
    measure,
    sums,
    assumeSurveyed,
  };
  const report = chainGapReport(snapshot, {
    ...asked,
    place: snapshot.places.rowOf.get(asked.place)!,
    reference: snapshot.places.rowOf.get(asked.reference)!,
    chain: snapshot.chains.rowOf.get(asked.chain)!,
    groups: true,
    ruleSet: '2026.1',
    today: 20261129,
    thresholds: defaultThresholds,
    weights: [1, 1, 1, 1, 1],
  });
  const expected = brute.report(asked);
  expect(report.rows).toHaveLength(expected.length);
  expected.forEach((one, i) => {
    const gap = report.rows[i]!;
    expect({ status: gap.status, verb: gap.verb, group: gap.group, weak: gap.weaknesses }).toEqual({
      status: one.status,
      verb: one.verb,
      group: one.group,
      weak: one.weak,
    });
    met.add(gap.status).add(gap.verb);
    for (const reason of [...gap.weaknesses, ...gap.untested, gap.ground]) met.add(reason);
    expect(report.facts.enterprises[i]).toBe(one.n);
    near(orNull(report.facts.locationQuotient[i]!), one.lq);
    near(orNull(report.facts.concentration[i]!), one.hhi);
    expect(aboveScaleCount(snapshot, report, gap)).toBe(one.aboveScale);
    near(one.n === 0 ? null : report.facts.measureKnown[i]! / one.n, one.coverage);
    const nearest = new GapPriorities(snapshot, report).nearestSupply(gap);
    if (one.nearestKm === null) expect(nearest).toBeNull();
    else expect(nearest!.distanceKm).toBeCloseTo(one.nearestKm, 3);
    if (!gap.group) near(new GapPriorities(snapshot, report).of(gap).parts[0]!.value, one.demand);
  });
  near(report.gaps.completeness.value, brute.completeness(asked));
  near(await localSupplyRate(snapshot, report), brute.localSupplyRate(asked));
};

describe('chain gaps against brute force', () => {
  it('agree on every number, status and verb of random graphs', async () => {
    await fc.assert(
      fc.asyncProperty(
        seeds,
        fc.constantFrom('ENTERPRISES' as const, 'REVENUE' as const, 'EMPLOYEES' as const),
        fc.constantFrom('ALL' as const, 'CHAIN' as const),
        fc.boolean(),
        compare,
      ),
      { numRuns: 1_000 },
    );
  });

  it('met every status, verb, weakness and ground while they did', () => {
    const all = [
      ...['UNKNOWN', 'MISSING', 'WEAK', 'STRONG'],
      ...['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH', null],
      ...['LOW_LOCATION_QUOTIENT', 'SOLE_SOURCE', 'CONCENTRATED', 'NONE_ABOVE_SCALE'],
      ...['LOCATION_QUOTIENT_NOT_KNOWN', 'CONCENTRATION_NOT_KNOWN', 'ABOVE_SCALE_NOT_KNOWN'],
      ...[
        'NOTHING_PRESENT',
        'CONSUMED_BY_PRESENT',
        'BETWEEN_PRESENT',
        'FED_BY_PRESENT',
        'NO_LINK_TO_PRESENT',
      ],
    ];
    expect(all.filter((one) => !met.has(one))).toEqual([]);
  });
});

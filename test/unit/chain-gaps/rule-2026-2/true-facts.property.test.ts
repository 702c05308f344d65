import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentGap } from '../../../../src/analysis/chain-gap/chain-gaps.js';
import { defaultThresholds } from '../../../../src/analysis/chain-gap/gap-thresholds.js';
import { chainGapReport } from '../../../../src/answers/gap/chain-gap-report.js';
import { buildSnapshot } from '../../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed, seeds } from '../random-rows.js';

/** Gaps of every chain in a place, measured against all of it, by chain and segment. */
const gapsIn = (rows: SnapshotRows, place: string): Map<string, SegmentGap> => {
  const snapshot = buildSnapshot(rows);
  const found = new Map<string, SegmentGap>();
  snapshot.chains.codes.forEach((code, chain) => {
    const { rows: gaps } = chainGapReport(snapshot, {
      chain,
      place: snapshot.places.rowOf.get(place)!,
      reference: snapshot.places.rowOf.get('REGION:000000')!,
      measure: 'ENTERPRISES',
      sums: 'ALL',
      assumeSurveyed: false,
      ruleSet: '2026.2',
      today: 20261129,
      thresholds: defaultThresholds,
      weights: [1, 1, 1, 1, 1],
      groups: true,
    });
    for (const gap of gaps) found.set(`${code} ${gap.row}`, gap);
  });
  return found;
};

/** Weaknesses that turned a row that had none into a weak one. */
const newWeaknesses = (before: SnapshotRows, after: SnapshotRows, place: string): string[] => {
  const was = gapsIn(before, place);
  return [...gapsIn(after, place)].flatMap(([key, gap]) => {
    const held = was.get(key)!.status === 'STRONG' || was.get(key)!.status === 'PRESENT';
    return held && gap.status === 'WEAK' ? gap.weaknesses : [];
  });
};

type Enterprise = SnapshotRows['enterprises'][number];

/** A graph with an enterprise of which one thing more is known, seen from a place. */
const told = (
  seed: number,
  at: number,
  tell: (enterprise: Enterprise) => Partial<Enterprise>,
): readonly [before: SnapshotRows, after: SnapshotRows, place: string] | undefined => {
  const rows = rowsOfSeed(seed);
  const enterprise = rows.enterprises[at % Math.max(1, rows.enterprises.length)];
  if (!enterprise) return undefined;
  const { regions, parks } = rows;
  const keys = [...regions.map(({ code }) => `REGION:${code}`), ...parks.map(({ code }) => `PARK:${code}`)];
  const enterprises = rows.enterprises.map((one) => (one === enterprise ? { ...one, ...tell(one) } : one));
  return [rows, { ...rows, enterprises }, keys[seed % keys.length]!];
};

const noneWeakens = (tell: (enterprise: Enterprise) => Partial<Enterprise>, allowed: string[] = []): void => {
  fc.assert(
    fc.property(seeds, fc.nat(20), (seed, at) => {
      const facts = told(seed, at, tell);
      if (facts) expect(newWeaknesses(...facts).filter((one) => !allowed.includes(one))).toEqual([]);
    }),
    { numRuns: 400 },
  );
};

describe('a true fact more weakens nothing', () => {
  it('a revenue above size, but where it is concentrated', () => {
    noneWeakens(({ revenue }) => ({ revenue: revenue ?? 30_000_000 }), ['CONCENTRATED']);
  });

  it('a small revenue, but where all are small or one is concentrated', () => {
    noneWeakens(({ revenue }) => ({ revenue: revenue ?? 1_000_000 }), ['CONCENTRATED', 'NONE_ABOVE_SCALE']);
  });

  it('a title', () => {
    noneWeakens(() => ({ anchorUntil: '9999-12-31' }));
  });

  it('a site', () => {
    fc.assert(
      fc.property(seeds, fc.nat(20), fc.nat(20), (seed, at, where) => {
        const facts = told(seed, at, () => ({}));
        if (!facts) return;
        const [before, , place] = facts;
        const { code } = before.regions[where % before.regions.length]!;
        const { id } = before.enterprises[at % before.enterprises.length]!;
        const site = { enterprise: id, region: code, park: null, asOf: null };
        const after = { ...before, sites: [...before.sites, site] };
        expect(newWeaknesses(before, after, place)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

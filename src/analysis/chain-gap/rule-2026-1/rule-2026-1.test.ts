import { describe, expect, it } from 'vitest';
import { factsOfRows } from '../../../../test/unit/chain-gaps/facts-of-rows.js';
import type { ChainFacts } from '../chain-facts.js';
import { chainGaps } from '../chain-gaps.js';
import { defaultThresholds } from '../gap-thresholds.js';
import { localDemand } from '../local-demand.js';

interface Row {
  readonly n?: number;
  readonly lq?: number;
  readonly hhi?: number;
  readonly revenueKnown?: number;
  readonly largest?: number;
  /** Coverage of the survey; not surveyed where left out. */
  readonly survey?: number;
  readonly weight?: number;
  readonly group?: boolean;
}

/** Facts of a chain by row, linked by pairs of rows. */
const factsOf = (rows: readonly Row[], links?: readonly (readonly [number, number])[]): ChainFacts =>
  factsOfRows(
    rows.map(({ n, lq, hhi, revenueKnown, largest, survey, weight, group }) => ({
      enterprises: n,
      locationQuotient: lq,
      concentration: hhi,
      revenueKnown,
      largestRevenueCny: largest,
      surveyCoverage: survey,
      weight,
      group,
    })),
    links,
  );

const gapsOf = (rows: readonly Row[], links?: readonly (readonly [number, number])[]) =>
  chainGaps(factsOf(rows, links), defaultThresholds, '2026.1');
const verbsOf = (rows: readonly Row[], links?: readonly (readonly [number, number])[]) =>
  gapsOf(rows, links).segments.map(({ verb }) => verb);

const missing: Row = { survey: 0.5 };
const strong: Row = { n: 4, lq: 1, hhi: 0.25, revenueKnown: 4, largest: 20_000_000 };

describe('status of a segment', () => {
  const segmentOf = (row: Row) => gapsOf([row]).segments[0]!;

  it('is UNKNOWN where nobody looked, or a survey saw too little', () => {
    expect(segmentOf({}).status).toBe('UNKNOWN');
    expect(segmentOf({ survey: 0.49 }).status).toBe('UNKNOWN');
  });

  it('is MISSING from a coverage of exactly one half on', () => {
    expect(segmentOf({ survey: 0.5 }).status).toBe('MISSING');
  });

  it('is STRONG exactly on every limit', () => {
    expect(segmentOf(strong)).toMatchObject({ status: 'STRONG', weaknesses: [], untested: [], verb: 'KEEP' });
  });

  it.each([
    ['LOW_LOCATION_QUOTIENT', { ...strong, lq: 0.999 }],
    ['SOLE_SOURCE', { ...strong, n: 1, revenueKnown: 1, hhi: 0.2 }],
    ['CONCENTRATED', { ...strong, hhi: 0.251 }],
    ['NONE_ABOVE_SCALE', { ...strong, largest: 19_999_999 }],
  ])('is WEAK by %s alone', (weakness, row) => {
    expect(segmentOf(row)).toMatchObject({ status: 'WEAK', weaknesses: [weakness], verb: 'STRENGTHEN' });
  });

  it('names each test that lacked data, and lets it weaken nothing', () => {
    expect(segmentOf({ n: 3 })).toMatchObject({
      status: 'STRONG',
      untested: ['LOCATION_QUOTIENT_NOT_KNOWN', 'CONCENTRATION_NOT_KNOWN', 'ABOVE_SCALE_NOT_KNOWN'],
    });
  });

  it('does not say that nobody is above scale while one revenue is unknown', () => {
    const row = { ...strong, largest: 1_000_000, revenueKnown: 3 };
    expect(segmentOf(row)).toMatchObject({ status: 'STRONG', untested: ['ABOVE_SCALE_NOT_KNOWN'] });
  });

  it('does not let rounding decide at a limit', () => {
    expect(segmentOf({ ...strong, lq: 1 - 2 ** -53 }).status).toBe('STRONG');
  });
});

describe('verb of a segment', () => {
  it('is BUILD where nothing of the chain is here, and WATCH where nobody looked', () => {
    expect(verbsOf([missing, missing, {}], [[0, 1]])).toEqual(['BUILD', 'BUILD', 'WATCH']);
  });

  it('is BUILD for a chain of one missing segment', () => {
    expect(verbsOf([missing])).toEqual(['BUILD']);
  });

  it('is COMPLETE where a present segment consumes it', () => {
    expect(verbsOf([missing, strong], [[0, 1]])[0]).toBe('COMPLETE');
  });

  it('is COMPLETE between two present segments, over others that are absent', () => {
    const gaps = gapsOf(
      [strong, missing, missing, missing, strong],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    );
    expect(gaps.segments.map(({ ground }) => ground)).toEqual([
      'STRONG',
      'BETWEEN_PRESENT',
      'BETWEEN_PRESENT',
      'CONSUMED_BY_PRESENT',
      'STRONG',
    ]);
  });

  it('is EXTEND at the open downstream end only next to a present segment', () => {
    expect(
      verbsOf(
        [strong, missing, missing],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual(['KEEP', 'EXTEND', 'WATCH']);
  });

  it('is WATCH without a link to anything here', () => {
    expect(verbsOf([strong, missing])).toEqual(['KEEP', 'WATCH']);
  });

  it('takes a cycle through one present segment for no path between two', () => {
    const cycle = [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const;
    expect(verbsOf([strong, missing, missing], cycle)).toEqual(['KEEP', 'EXTEND', 'COMPLETE']);
  });

  it('is none for a pure group, which is counted nowhere', () => {
    const gaps = gapsOf([{ ...strong, group: true }, strong]);
    expect(gaps.segments[0]).toMatchObject({ status: 'STRONG', verb: null });
    expect(gaps.verbs).toContainEqual({ verb: 'KEEP', count: 1, provisionalCount: 0 });
  });
});

describe('completeness', () => {
  it('weighs present over surveyed segments, groups and unsurveyed ones apart', () => {
    const rows = [
      { ...strong, survey: 1, weight: 3 },
      { ...missing, weight: 1 },
      { ...strong, weight: 100 },
      { ...missing, weight: 100, group: true },
    ];
    expect(gapsOf(rows).completeness.value).toBe(0.75);
  });

  it('is not known where nobody looked, or nothing weighs', () => {
    expect(gapsOf([strong]).completeness.value).toBeNull();
    expect(gapsOf([{ ...missing, weight: 0 }]).completeness.value).toBeNull();
    expect(gapsOf([]).completeness.value).toBeNull();
  });

  it('never falls by an enterprise more', () => {
    const rows: Row[] = [missing, { ...strong, survey: 1 }, { n: 1, survey: 1 }];
    const before = gapsOf(rows).completeness.value!;
    rows.forEach((row, i) => {
      const more = rows.with(i, { ...row, n: (row.n ?? 0) + 1 });
      expect(gapsOf(more).completeness.value!).toBeGreaterThanOrEqual(before);
    });
  });
});

describe('local demand', () => {
  const chain = factsOf(
    [missing, { n: 3 }, { n: 1 }, missing],
    [
      [0, 1],
      [3, 0],
    ],
  );

  it('is the share of the chain’s activity here that the present consumers hold', () => {
    expect(localDemand(chain, 0, 4)).toBe(0.75);
  });

  it('is 0 where no consumer is here, and left out where the chain has none', () => {
    expect(localDemand(chain, 3, 4)).toBe(0);
    expect(localDemand(chain, 2, 4)).toBe('NO_CONSUMER_IN_CHAIN');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultThresholds } from '../../../src/analysis/chain-gap/gap-thresholds.js';
import { chainGapReport, localSupplyRate } from '../../../src/answers/gap/chain-gap-report.js';
import { GapPriorities } from '../../../src/answers/gap/gap-priorities.js';
import { chainRow } from '../../../src/request/chain-row.js';
import { InputError, UnknownName } from '../../../src/request/errors.js';
import { chainMembers, isCutOff } from '../../../src/snapshot/ask/chain-members.js';
import { chainCode } from '../../../src/snapshot/ask/derived-chain.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { rowsOfSeed, seeds } from './random-rows.js';

type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** Segments with their distance in links from one, by going once around all links for each step. */
const reached = ({ links }: SnapshotRows, start: string, direction: Direction, depth: number) => {
  const away = new Map([[start, 0]]);
  for (let step = 1; step <= depth; step++) {
    for (const link of links) {
      const [near, far] = direction === 'UPSTREAM' ? [link.to, link.from] : [link.from, link.to];
      if (away.get(near) === step - 1 && !away.has(far)) away.set(far, step);
    }
  }
  return [...away].sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1)).map(([code]) => code);
};

/** The graph with a chain of its own of some segments, which every survey that looked for one of them has surveyed. */
const withTwin = (rows: SnapshotRows, codes: readonly string[]): SnapshotRows => ({
  ...rows,
  chains: [...rows.chains, { code: 'twin', name: 'twin', nameEn: null }],
  memberships: [
    ...rows.memberships,
    ...codes.map((segment, sort) => ({ chain: 'twin', segment, stage: null, weight: 1, sort })),
  ],
  surveys: [
    ...rows.surveys,
    ...rows.surveys
      .map((survey) => {
        const ofChain = rows.memberships.filter(({ chain }) => chain === survey.chain);
        const whole = (survey.segments ?? []).length === 0;
        return {
          ...survey,
          chain: 'twin',
          segments: whole ? ofChain.map(({ segment }) => segment) : survey.segments,
        };
      })
      .filter(({ segments }) => segments!.length > 0),
  ],
});

const answerOf = async (snapshot: Snapshot, chain: number, seed: number, assumeSurveyed: boolean) => {
  const report = chainGapReport(snapshot, {
    chain,
    place: seed % snapshot.places.size,
    reference: (seed >> 4) % snapshot.places.size,
    measure: 'ENTERPRISES',
    sums: seed % 2 === 0 ? 'ALL' : 'CHAIN',
    assumeSurveyed,
    groups: true,
    ruleSet: '2026.1',
    today: 20261129,
    thresholds: defaultThresholds,
    weights: [1, 1, 1, 1, 1],
  });
  const { survey, fit: _, ...facts } = report.facts;
  return {
    facts,
    coverage: survey.map((one) => one && [one.coverage, one.asOf]),
    gaps: report.gaps,
    priorities: report.rows.map((gap) => gap.group || new GapPriorities(snapshot, report).of(gap)),
    localSupplyRate: await localSupplyRate(snapshot, report),
  };
};

test('a derived chain holds what brute force reaches, and answers like a chain of the graph of the same segments', async () => {
  const [sizes, statuses] = [new Set<number>(), new Set<string>()];
  const check = async (
    seed: number,
    direction: Direction,
    depth: number,
    assumeSurveyed: boolean,
  ): Promise<void> => {
    const rows = rowsOfSeed(seed);
    const start = rows.segments[seed % rows.segments.length]!.code;
    const codes = reached(rows, start, direction, depth);
    const snapshot = buildSnapshot(withTwin(rows, codes));
    const code = `from:${start}:${direction}:${depth}`;
    const chain = chainRow(snapshot, code);
    expect(chainCode(snapshot, chain)).toBe(code);
    expect(chainMembers(snapshot, chain).map(({ segment }) => snapshot.segments.codes[segment])).toEqual(
      codes,
    );
    expect(isCutOff(snapshot, chain)).toBe(codes.length < reached(rows, start, direction, depth + 1).length);
    const answer = await answerOf(snapshot, chain, seed, assumeSurveyed);
    expect(answer).toEqual(
      await answerOf(snapshot, snapshot.chains.rowOf.get('twin')!, seed, assumeSurveyed),
    );
    sizes.add(codes.length);
    for (const { status } of answer.gaps.segments) statuses.add(status);
  };
  await fc.assert(
    fc.asyncProperty(
      seeds,
      fc.constantFrom('UPSTREAM' as const, 'DOWNSTREAM' as const),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      check,
    ),
    { numRuns: 500 },
  );
  expect(sizes.size).toBeGreaterThan(4);
  expect([...statuses].sort()).toEqual(['MISSING', 'STRONG', 'UNKNOWN', 'WEAK']);
});

test('of any number of large derived chains the last are kept; the others are worked out again, alike', () => {
  const codeOf = (i: number) => `p${String(i).padStart(5, '0')}`;
  const segments = Array.from({ length: 60_000 }, (_, i) => ({
    code: codeOf(i),
    name: '',
    nameEn: null,
    kind: 'PRODUCT',
    parent: null,
  }));
  const links = segments
    .slice(1)
    .map(({ code }, i) => ({ from: code, to: codeOf(i >> 3), coefficient: null }));
  const snapshot = buildSnapshot({ ...rowsOfSeed(7), segments, links });
  const ask = (depth: number) =>
    chainMembers(snapshot, chainRow(snapshot, `from:${codeOf(0)}:UPSTREAM:${depth}`));
  const first = ask(6);
  expect(first).toHaveLength(60_000);
  ask(7);
  expect(ask(6)).toBe(first);
  for (let depth = 8; depth <= 17; depth++) ask(depth);
  expect(ask(6)).not.toBe(first);
  expect(ask(6)).toEqual(first);
});

test('a code that names no derived chain says what is allowed', () => {
  const snapshot = buildSnapshot(rowsOfSeed(3));
  const refused = (code: string) => {
    try {
      return chainRow(snapshot, code);
    } catch (error) {
      return error;
    }
  };
  for (const code of [
    'from:s0',
    'from:s0:UPSTREAM',
    'from:s0:upstream:3',
    'from:s0:SIDEWAYS:3',
    'from::UPSTREAM:3',
    'from:s0:UPSTREAM:03',
    'from:s0:UPSTREAM:-1',
    'from:s0:UPSTREAM:1.5',
    'from:s0:UPSTREAM:0',
    'from:s0:UPSTREAM:21',
    'from:s0:UPSTREAM:99999999999999999999',
  ]) {
    expect(refused(code), code).toBeInstanceOf(InputError);
    expect((refused(code) as InputError).allowed.en, code).toContain('1 to 20');
  }
  expect(refused('from:nothing:UPSTREAM:3')).toBeInstanceOf(UnknownName);
  expect((refused('from:nothing:UPSTREAM:3') as UnknownName).text.en).toContain(
    'there is no segment nothing',
  );
  expect(refused('nothing')).toBeInstanceOf(UnknownName);
});

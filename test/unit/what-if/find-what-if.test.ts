import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { findWhatIf } from '../../../src/answers/what-if/find-what-if.js';
import type { WhatIfInput } from '../../../src/answers/what-if/what-if.input.js';
import { answerOrProblem } from '../../../src/request/answer-or-problem.js';
import { globalId } from '../../../src/request/global-id.js';
import type { RequestContext } from '../../../src/request/request-context.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';

const region = (code: string, level: string, parent: string | null) => ({
  code,
  name: code,
  nameEn: null,
  level,
  parent,
  longitude: null,
  latitude: null,
});
const enterprise = (id: string, at: string, revenue: number) => ({
  id,
  name: id,
  region: at,
  park: null,
  revenue,
  employees: null,
  longitude: null,
  latitude: null,
  precision: null,
  asOf: null,
  estimated: false,
  anchorUntil: null,
  uscc: null,
  source: null,
  sourceDate: null,
  revenueYear: null,
});
const segments = ['a', 'b', 'c', 'd'];
const seated = [
  ['e1', '110000', 'a', 30_000_000],
  ['e2', '110000', 'c', 30_000_000],
  ['e3', '120000', 'b', 50_000_000],
  ['e4', '120000', 'd', 50_000_000],
] as const;

/** a → b → c → d; here there is one enterprise each in a and c, in the other prefecture one each in b and d. */
const rows: SnapshotRows = {
  revision: '1',
  statistics: { sectors: [], outputs: [], coefficients: [], ofSegments: [] },
  regions: [
    region('100000', 'NATION', null),
    region('110000', 'PREFECTURE', '100000'),
    region('120000', 'PREFECTURE', '100000'),
  ],
  parks: [],
  segments: segments.map((code) => ({ code, name: code, nameEn: null, kind: 'SEGMENT', parent: null })),
  links: ['ab', 'bc', 'cd'].map(([from, to]) => ({ from: from!, to: to!, coefficient: null })),
  chains: [{ code: 'line', name: 'line', nameEn: null }],
  leading: [],
  projects: [],
  memberships: segments.map((segment, sort) => ({ chain: 'line', segment, stage: null, weight: 1, sort })),
  enterprises: [
    ...seated.map(([id, at, , revenue]) => enterprise(id, at, revenue)),
    enterprise('idle', '120000', 1),
  ],
  activities: seated.map(([id, , segment]) => ({
    enterprise: id,
    segment,
    at: '',
    share: 1,
    asOf: null,
    estimated: false,
    sampled: true,
    source: null,
  })),
  sites: [],
  supplies: [],
  surveys: [
    {
      code: 'survey',
      region: '110000',
      park: null,
      chain: 'line',
      coverage: 1,
      segments: [],
      asOf: null,
      estimated: false,
      surveyor: null,
      kind: 'DESK',
      resolution: 'PROVINCE',
    },
  ],
};

const context = {
  snapshot: buildSnapshot(rows),
  language: 'en',
  loader: () => ({ load: async () => undefined }),
  nearest: async () => undefined,
} as unknown as RequestContext;

const ask = (input: Partial<WhatIfInput>) =>
  answerOrProblem(context, () =>
    findWhatIf(context, {
      place: { kind: 'REGION', code: '110000' },
      chain: 'line',
      measure: 'ENTERPRISES',
      sums: 'ALL',
      assumeSurveyed: false,
      settle: [],
      leave: [],
      confirmProposals: false,
      ruleSet: '2026.1',
      ...input,
    }),
  );

const verbs = (counts: Record<string, number>) =>
  ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH'].map((verb) => ({
    verb,
    count: counts[verb] ?? 0,
    provisionalCount: 0,
  }));

const now = { completeness: 0.5, verbs: verbs({ COMPLETE: 1, EXTEND: 1, STRENGTHEN: 2 }) };

describe('findWhatIf, worked by hand', () => {
  it('fills the gap in the middle: the local chain hangs together, and on the new segment', async () => {
    const report = await ask({
      settle: [{ segment: 'b', revenueCny: 25_000_000 }, { segment: 'b' }],
    });
    expect(report).toMatchObject({
      __typename: 'WhatIfReport',
      before: now,
      after: { completeness: 0.75, verbs: verbs({ EXTEND: 1, STRENGTHEN: 3 }) },
      changes: [
        {
          segmentCode: 'b',
          statusBefore: 'MISSING',
          statusAfter: 'WEAK',
          verbBefore: 'COMPLETE',
          verbAfter: 'STRENGTHEN',
        },
      ],
      cutPointsBefore: [],
      cutPointsAfter: [{ segmentCode: 'b' }],
      basis: { measure: 'ENTERPRISES', graphRevision: '1', estimated: true },
    });
    // M here is {a, b, c} (b: 2/4 : 3/6 = 1 counts), there {b, d}: φ[b,d] = 1/2, ω[d] = ½ : (1 + ½).
    expect(report).toMatchObject({
      newlyReachable: [{ segmentCode: 'd', densityBefore: 0, densityAfter: expect.closeTo(1 / 3, 12) }],
    });
  });

  it('lets others be answered between its parts', async () => {
    let answered = 0;
    const others = (): void => {
      answered++;
      if (answered < 100) setImmediate(others);
    };
    setImmediate(others);
    await ask({ settle: [{ segment: 'b' }] });
    expect(answered).toBeGreaterThanOrEqual(2);
    answered = 100;
  });

  it('loses a segment: what fed on it is an open end or out of sight', async () => {
    const change = (segmentCode: string, statuses: [string, string], two: [string, string]) => ({
      segmentCode,
      statusBefore: statuses[0],
      statusAfter: statuses[1],
      verbBefore: two[0],
      verbAfter: two[1],
    });
    expect(await ask({ leave: ['e2'] })).toMatchObject({
      before: now,
      after: { completeness: 0.25, verbs: verbs({ EXTEND: 1, STRENGTHEN: 1, WATCH: 2 }) },
      changes: [
        change('b', ['MISSING', 'MISSING'], ['COMPLETE', 'EXTEND']),
        change('c', ['WEAK', 'MISSING'], ['STRENGTHEN', 'WATCH']),
        change('d', ['MISSING', 'MISSING'], ['EXTEND', 'WATCH']),
      ],
    });
  });

  it('takes several at once, an enterprise by own id or global id, with its own segments', async () => {
    for (const id of ['e3', globalId('Enterprise', 'e3')]) {
      const report = await ask({ settle: [{ enterprise: id }, { segment: 'c' }], leave: ['e2'] });
      expect(report).toMatchObject({
        after: { completeness: 0.75 },
        changes: [{ segmentCode: 'b', statusAfter: 'WEAK' }],
        cutPointsAfter: [{ segmentCode: 'b' }],
      });
    }
  });

  it('settles a known enterprise in the segment that is named instead of its own', async () => {
    expect(await ask({ settle: [{ enterprise: 'e3', segment: 'd' }] })).toMatchObject({
      changes: [{ segmentCode: 'd', verbBefore: 'EXTEND', verbAfter: 'STRENGTHEN' }],
    });
  });

  it('calls what is gone unknown, not missing, where nobody surveyed', async () => {
    const there = { place: { kind: 'REGION' as const, code: '120000' } };
    const gone = { segmentCode: 'b', statusBefore: 'WEAK', statusAfter: 'UNKNOWN', verbAfter: 'WATCH' };
    expect(await ask({ ...there, leave: ['e3'] })).toMatchObject({ changes: [gone] });
  });

  it('finds nothing different where nothing changes, and the same again afterwards', async () => {
    expect(await ask({})).toMatchObject({
      before: now,
      after: now,
      changes: [],
      newlyReachable: [],
    });
  });

  it('keeps what a desk look-up says apart from what is known, by the newest rule set', async () => {
    const report = await ask({ ruleSet: null, settle: [{ segment: 'b' }] });
    expect(report).toMatchObject({
      before: { completenessRange: { low: 0.5, high: 0.5 } },
      after: { completenessRange: { low: 0.75, high: 0.75 } },
      changes: [{ segmentCode: 'b', statusAfter: 'WEAK', certaintyBefore: 'PROVISIONAL', possibleCount: 0 }],
      basis: { ruleSet: '2026.2' },
    });
  });

  it('reads thresholds and measure as chain gaps do', async () => {
    const settle = ['b', 'b', 'b', 'b'].map((segment) => ({ segment, revenueCny: 30_000_000 }));
    expect(await ask({ settle, measure: 'REVENUE' })).toMatchObject({
      changes: [{ segmentCode: 'b', statusAfter: 'STRONG', verbAfter: 'KEEP' }],
    });
    expect(await ask({ settle, thresholds: { aboveScaleRevenueCny: 40_000_000 } })).toMatchObject({
      changes: [{ segmentCode: 'b', statusAfter: 'WEAK' }],
    });
  });
});

describe('what cannot be supposed is a typed problem', () => {
  const one = { segment: 'b' };
  it.each([
    ['settle[0].revenueCny', { settle: [{ ...one, revenueCny: -1 }] }, '-1'],
    ['settle[1].employees', { settle: [one, { ...one, employees: -5 }] }, '-5'],
    ['settle[0].segment', { settle: [{ revenueCny: 1 }] }, 'nothing'],
    ['settle[0].enterprise', { settle: [{ enterprise: 'e1' }] }, 'e1'],
    ['settle[0].enterprise', { settle: [{ enterprise: 'idle' }] }, 'idle'],
    ['settle[1].enterprise', { settle: [{ enterprise: 'e3' }, { enterprise: 'e3', segment: 'a' }] }, 'e3'],
    ['leave[0]', { leave: ['e3'] }, 'e3'],
    ['leave[1]', { leave: ['e1', 'e1'] }, 'e1'],
    ['leave[0]', { settle: [{ enterprise: 'e3' }], leave: ['e3'] }, 'e3'],
    ['settle[0].enterprise', { settle: [{ enterprise: 'e1' }], leave: ['e1'] }, 'e1'],
    ['settle', { settle: Array.from({ length: 10_000 }, () => one) }, '10000 changes'],
    ['leave', { leave: Array.from({ length: 1_001 }, () => 'e1') }, '1001 changes'],
    ['thresholds.concentration', { thresholds: { concentration: 2 } }, '2'],
  ] as const)('%s', async (argument, input, given) => {
    const problem = await ask(input as unknown as Partial<WhatIfInput>);
    expect(problem).toMatchObject({
      __typename: 'InvalidInputProblem',
      argument,
      given: expect.stringContaining(given),
      allowed: expect.stringMatching(/./),
    });
  });

  it.each([
    ['place', { place: { kind: 'REGION', code: '999999' } }, '999999'],
    ['reference', { reference: { kind: 'PARK', code: 'nowhere' } }, 'nowhere'],
    ['chain', { chain: 'none' }, 'none'],
    ['segment', { settle: [{ segment: 'none' }] }, 'none'],
    ['enterprise that settles', { settle: [{ enterprise: 'nobody' }] }, 'nobody'],
    ['enterprise that leaves', { leave: ['nobody'] }, 'nobody'],
  ] as const)('an unknown %s is not found', async (_, input, code) => {
    expect(await ask(input as unknown as Partial<WhatIfInput>)).toMatchObject({
      __typename: 'NotFoundProblem',
      message: expect.stringContaining(code),
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../src/project-root.js';
import { type Served, serveShipped } from '../api/serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const operations = join(projectRoot, 'src', 'api', 'operations', 'officer.graphql');

const operation = (name: string): string => {
  const found = parse(readFileSync(operations, 'utf8')).definitions.find(
    (one) => (one as OperationDefinitionNode).name?.value === name,
  );
  if (!found) throw new Error(`officer.graphql has no operation ${name}`);
  return print(found);
};

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the query asked for.
type Data = any;

const ask = async (query: string, variables: object = {}): Promise<Data> => {
  const { body } = await served.ask(query, variables, { 'accept-language': 'en' });
  expect(body.errors).toBeUndefined();
  return body.data;
};

const region = (code: string) => ({ kind: 'REGION', code });
const targets = {
  place: region('450200'),
  chain: 'new-energy-vehicle',
  verbs: ['COMPLETE', 'EXTEND'],
  sources: [region('440300')],
  conditions: { maxDistanceKm: 1500, excludeClaimed: true },
  ranking: { method: 'WEIGHTED_MEAN' },
};

test('candidates of a gap come with score, reasons and evidence, none of them in the place', async () => {
  const { targetCandidates: report } = await ask(operation('TargetCandidates'), { input: targets });
  expect(report.__typename).toBe('CandidateReport');
  expect(report.total).toBeGreaterThan(0);
  expect(report.excluded.map((one: Data) => one.condition)).toEqual([
    'ended',
    'maxDistanceKm',
    'excludeClaimed',
  ]);
  report.candidates.edges.forEach(({ node }: Data, i: number) => {
    expect(node.rank).toBe(i + 1);
    expect(node.distanceKm).toBeLessThanOrEqual(1500);
    expect(node.reasons[0].evidence.length).toBeGreaterThan(0);
    const used = node.score.parts.filter((part: Data) => part.omitted === null);
    const mean = used.reduce((sum: number, part: Data) => sum + part.weight * part.value, 0);
    expect(node.score.value).toBeCloseTo(mean, 12);
  });
});

test('whoever could fill a gap of any chain comes with its reasons, each with records that say from where', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    candidates(first: 200) { edges { node { reasons { code message evidence { kind id label source } } unknowns channels { __typename } } } } } } }`;
  const told = new Map<string, Data[]>();
  for (const { code: chain } of (await ask('{ chains { code } }')).chains) {
    const input = { place: region('450000'), chain, verbs: ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN'] };
    const { targetCandidates: report } = await ask(query, { input });
    for (const { node } of report.candidates.edges)
      for (const reason of node.reasons) told.set(reason.code, [...(told.get(reason.code) ?? []), reason]);
  }
  const codes = ['WORKS_IN_SEGMENT', 'SIZE', 'CUSTOMERS_HERE', 'STRONG_AREA_BY_SAMPLE', 'CHANNEL'];
  expect([...told.keys()]).toEqual(expect.arrayContaining(codes));
  for (const { code, evidence } of [...told.values()].flat())
    expect([code, evidence.length > 0]).toEqual([code, true]);
  for (const { evidence } of told.get('CUSTOMERS_HERE') ?? [])
    expect(evidence).toEqual(
      evidence.map(() =>
        expect.objectContaining({
          kind: 'SUPPLIES',
          label: expect.stringContaining('→'),
          source: expect.any(String),
        }),
      ),
    );
});

test('pages of candidates meet, whatever the order, and another list’s cursor is refused', async () => {
  const query = `query ($input: TargetCandidatesInput!, $first: Int!, $after: String) { targetCandidates(input: $input) { ... on CandidateReport { total candidates(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { rank enterprise { ownId } segment { code } } } } } } }`;
  for (const method of ['WEIGHTED_MEAN', 'TOPSIS']) {
    const input = {
      place: region('450200'),
      chain: 'new-energy-vehicle',
      ranking: { method, entropyWeights: true },
    };
    const ranks: number[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { targetCandidates: report }: Data = await ask(query, { input, first: 7, after });
      total = report.total;
      ranks.push(...report.candidates.edges.map((edge: Data) => edge.node.rank));
      after = report.candidates.pageInfo.hasNextPage ? report.candidates.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ranks).toEqual(Array.from({ length: total }, (_, i) => i + 1));
  }
  const { targetCandidates: first } = await ask(query, { input: targets, first: 1 });
  const other = { ...targets, assumeSurveyed: true };
  const paged = `fragment Page on CandidateReport { again: candidates(first: $first, after: $after) { edges { node { rank } } } }
    query ($input: TargetCandidatesInput!, $first: Int!, $after: String) { targetCandidates(input: $input) {
    ... on CandidateReport { ...Page } ... on InvalidInputProblem { argument given allowed } } }`;
  const after = first.candidates.pageInfo.endCursor;
  const refused = { argument: 'after', given: after, allowed: expect.stringMatching(/cursor/) };
  expect(await ask(paged, { input: other, first: 1, after })).toEqual({ targetCandidates: refused });
  expect(await ask(paged, { input: targets, first: 1, after })).toEqual({
    targetCandidates: { again: { edges: [{ node: { rank: 2 } }] } },
  });
  expect(await ask(paged, { input: targets, first: 5000 })).toMatchObject({
    targetCandidates: { argument: 'first', given: '5000' },
  });
});

const parts = ['capability', 'fit', 'customerPull', 'footprint', 'gradient', 'channel', 'distance'];

test('weights are given, from the spread of the candidates or from comparisons, and the answer repeats them', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { __typename
    ... on CandidateReport { ranking { method normalisation entropyWeights consistencyRatio weights { ${parts.join(' ')} } }
      candidates(first: 1) { edges { node { score { value parts { value weight } } } } } }
    ... on InvalidInputProblem { argument given allowed } ... on Problem { code message } } }`;
  const rank = async (ranking: object): Promise<Data> =>
    (await ask(query, { input: { place: region('450200'), chain: 'new-energy-vehicle', ranking } }))
      .targetCandidates;
  const wanted = [4, 2, 1, 1, 2, 1, 1];
  const comparisons = wanted.map((a) => wanted.map((b) => a / b));
  const given = Object.fromEntries(parts.map((part, i) => [part, wanted[i]]));
  const compared = await rank({ method: 'TOPSIS', normalisation: 'VECTOR', comparisons });
  expect(compared.ranking).toMatchObject({
    method: 'TOPSIS',
    normalisation: 'VECTOR',
    entropyWeights: false,
  });
  expect(compared.ranking.consistencyRatio).toBeCloseTo(0, 9);
  const plain = await rank({ method: 'TOPSIS', normalisation: 'VECTOR', weights: given });
  expect(plain.ranking.consistencyRatio).toBeNull();
  parts.forEach((part, i) => {
    expect(plain.ranking.weights[part]).toBeCloseTo(wanted[i]! / 12, 12);
    expect(compared.ranking.weights[part]).toBeCloseTo(wanted[i]! / 12, 9);
  });
  expect(compared.candidates.edges[0].node.score.value).toBeCloseTo(
    plain.candidates.edges[0].node.score.value,
    9,
  );
  const entropy = await rank({ entropyWeights: true });
  expect(entropy.ranking).toMatchObject({
    method: 'WEIGHTED_MEAN',
    normalisation: null,
    entropyWeights: true,
  });
  const weights: number[] = Object.values(entropy.ranking.weights);
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);

  const swapped = comparisons.map((row) => [...row]);
  [swapped[0]![1], swapped[1]![0]] = [1 / 9, 9];
  expect(await rank({ comparisons: swapped })).toMatchObject({
    code: 'INVALID_INPUT',
    argument: 'ranking.comparisons',
    given: expect.stringMatching(/^a consistency ratio of 0\.[1-9]/),
    allowed: expect.stringContaining('0.1'),
  });
  for (const [ranking, argument] of [
    [{ comparisons: comparisons.slice(1) }, 'ranking.comparisons'],
    [{ comparisons: comparisons.map((row) => row.slice(1)) }, 'ranking.comparisons[0]'],
    [{ comparisons: comparisons.map((row) => row.map(() => -1)) }, 'ranking.comparisons[0][0]'],
    [{ comparisons, entropyWeights: true }, 'ranking.comparisons'],
    [{ weights: Object.fromEntries(parts.map((part) => [part, 0])) }, 'ranking.weights'],
  ] as const)
    expect(await rank(ranking)).toMatchObject({ code: 'INVALID_INPUT', argument });
});

test('gaps by other limits, near segments and who is there already', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { __typename
    ... on CandidateReport { total excluded { condition count } candidates(first: 1000) { edges { node { proximity segment { code } through { code } enterprise { ownId sites { place { code } } }
      reasons { code message evidence { id } } score { parts { name value } } } } } } ... on InvalidInputProblem { argument } ... on Problem { code message } } }`;
  const find = async (input: object): Promise<Data> =>
    (await ask(query, { input: { place: region('450200'), chain: 'new-energy-vehicle', ...input } }))
      .targetCandidates;
  const weak = await find({ verbs: ['STRENGTHEN'], ruleSet: '2026.1' });
  const fewer = await find({
    verbs: ['STRENGTHEN'],
    ruleSet: '2026.1',
    thresholds: { locationQuotient: 0, concentration: 1, aboveScaleRevenueCny: 0 },
  });
  const codes = (report: Data): Set<string> =>
    new Set(report.candidates.edges.map(({ node }: Data) => node.segment.code));
  expect(codes(fewer).size).toBeLessThan(codes(weak).size);
  const alone = await find({});
  const wide = await find({ minProximity: 0.5 });
  expect(wide.total).toBeGreaterThan(alone.total);
  for (const { node } of wide.candidates.edges) {
    expect(node.proximity).toBeGreaterThanOrEqual(0.5);
    if (node.proximity < 1) expect(node.reasons[0].message).toContain('proximity');
    const pull = node.score.parts.find(({ name }: Data) => name === 'CUSTOMER_PULL').value;
    const customers = node.reasons.find(({ code }: Data) => code === 'CUSTOMERS_HERE');
    expect((customers?.evidence.length ?? 0) > 0).toBe(pull !== null && pull > 0);
    if (node.segment.code === node.through.code) expect(node.proximity).toBe(1);
  }
  const settled = await find({
    verbs: ['STRENGTHEN', 'COMPLETE', 'EXTEND'],
    conditions: { excludeSettled: true },
  });
  expect(settled.excluded).toEqual([
    { condition: 'ended', count: 0 },
    { condition: 'excludeSettled', count: expect.any(Number) },
  ]);
  const all = await find({ verbs: ['STRENGTHEN', 'COMPLETE', 'EXTEND'] });
  expect(settled.total + settled.excluded[1].count).toBe(all.total);
  for (const minProximity of [0, -1, 1.5])
    expect(await find({ minProximity })).toMatchObject({ code: 'INVALID_INPUT', argument: 'minProximity' });
});

test('a profile may list the segments of one chain alone', async () => {
  const query = `query ($input: PlaceProfileInput!) { placeProfile(input: $input) { ... on PlaceProfile { diversity
    specialisations(first: 1000) { segment { code } } opportunities(first: 1000) { segment { code } } } ... on Problem { code } } }`;
  const profile = async (chain?: string): Promise<Data> =>
    (await ask(query, { input: { place: region('450200'), chain } })).placeProfile;
  const chain = 'from:new-energy-vehicle.vehicle-assembly:UPSTREAM:2';
  const { segments } = await ask(
    'query ($chain: String!) { segments(filter: { chain: $chain }, first: 1000) { edges { node { code } } } }',
    { chain },
  );
  const codes = segments.edges.map(({ node }: Data) => node.code);
  const [all, some] = [await profile(), await profile(chain)];
  expect(some.diversity).toBe(all.diversity);
  for (const list of ['specialisations', 'opportunities']) {
    expect(some[list]).toEqual(all[list].filter(({ segment }: Data) => codes.includes(segment.code)));
    expect(some[list].length).toBeGreaterThan(0);
    expect(some[list].length).toBeLessThan(all[list].length);
  }
  expect(await profile('no-such')).toEqual({ code: 'NOT_FOUND' });
});

test('a place of which nothing is known: every segment is unknown, and what has nothing to say says so', async () => {
  const place = region('659012');
  const problem = '... on InvalidInputProblem { argument given allowed }';
  const answer = await ask(
    `query ($gaps: ChainGapsInput!, $profile: PlaceProfileInput!, $critical: CriticalPointsInput!, $supply: SupplyGapsInput!) {
       chainGaps(input: $gaps) { ... on ChainGapReport { completeness localSupplyRate segments { status verb enterpriseCount } basis { coverage } } ... on Problem { message } }
       placeProfile(input: $profile) { ${problem} }
       criticalPoints(input: $critical) { ${problem} }
       supplyGaps(input: $supply) { ${problem} } }`,
    {
      gaps: { place, chain: 'new-energy-vehicle' },
      profile: { place },
      critical: { place, chain: 'new-energy-vehicle' },
      supply: { place },
    },
  );
  expect(answer.chainGaps).toMatchObject({
    completeness: null,
    localSupplyRate: null,
    basis: { coverage: null },
  });
  for (const row of answer.chainGaps.segments)
    expect(row).toEqual({ status: 'UNKNOWN', verb: 'WATCH', enterpriseCount: 0 });
  for (const field of ['placeProfile', 'criticalPoints', 'supplyGaps'])
    expect(answer[field], field).toEqual({
      argument: 'place',
      given: expect.stringContaining('REGION:659012'),
      allowed: expect.stringContaining('at least one enterprise'),
    });
});

const inputs: readonly (readonly [field: string, type: string, report: string, input: object])[] = [
  ['chainGaps', 'ChainGapsInput', 'ChainGapReport', { place: region('450200'), chain: 'new-energy-vehicle' }],
  ['targetCandidates', 'TargetCandidatesInput', 'CandidateReport', targets],
  [
    'pairGaps',
    'PairGapsInput',
    'PairGapReport',
    { home: region('450000'), partner: region('440300'), chain: 'new-energy-vehicle' },
  ],
  ['whatIf', 'WhatIfInput', 'WhatIfReport', { place: region('450200'), chain: 'new-energy-vehicle' }],
  [
    'criticalPoints',
    'CriticalPointsInput',
    'CriticalPointReport',
    { place: region('450000'), chain: 'new-energy-vehicle' },
  ],
  ['placeProfile', 'PlaceProfileInput', 'PlaceProfile', { place: region('450200') }],
  ['supplyGaps', 'SupplyGapsInput', 'SupplyGapReport', { place: region('450000') }],
  [
    'enterprisePaths',
    'EnterprisePathsInput',
    'EnterprisePathReport',
    { from: '91450000708731386G', to: '91450200198229141F' },
  ],
];

/** Of each answer what its basis must repeat. */
const repeated: Readonly<Record<string, object>> = {
  chainGaps: {
    reference: 'REGION:100000',
    'thresholds.locationQuotient': '1',
    'thresholds.concentration': '0.25',
    'thresholds.aboveScaleRevenueCny': '20000000',
    'thresholds.surveyCoverage': '0.5',
    'weights.localDemand': '1',
    'weights.supplyDistance': '1',
  },
  targetCandidates: {
    verbs: 'COMPLETE, EXTEND',
    sources: 'REGION:440300',
    'conditions.maxDistanceKm': '1500',
    'thresholds.surveyCoverage': '0.5',
    'ranking.method': 'WEIGHTED_MEAN',
    'ranking.weights.fit': String(1 / 7),
  },
  pairGaps: { cap: '3', partner: 'REGION:440300', 'thresholds.locationQuotient': '1' },
  whatIf: { sums: 'ALL', assumeSurveyed: 'false', 'thresholds.concentration': '0.25' },
  criticalPoints: { place: 'REGION:450000', chain: 'new-energy-vehicle' },
  placeProfile: { measure: 'ENTERPRISES', peerLevel: 'PREFECTURE' },
  supplyGaps: { depth: '1' },
  enterprisePaths: {
    from: '91450000708731386G',
    relations: 'SUPPLIES, OWNS',
    maxLength: '4',
    maxPaths: '50',
    maxSteps: '1000000',
  },
};

test.each(inputs)('%s says on what it rests, and repeats every limit and weight it used', async (...one) => {
  const [field, type, report, input] = one;
  const data = await ask(
    `query ($input: ${type}!) { answer: ${field}(input: $input) { ... on ${report} { basis {
       ruleSet measure asOf coverage estimated graphRevision methods { metric method version source } used { name value } } } } }`,
    { input },
  );
  const { basis } = data.answer;
  expect(basis).toMatchObject({
    ruleSet: '2026.2',
    measure: 'ENTERPRISES',
    asOf: expect.stringMatching(/^20/),
  });
  expect(basis.graphRevision).toBeTruthy();
  expect(basis.coverage).toBeGreaterThan(0);
  expect(basis.coverage).toBeLessThanOrEqual(1);
  expect(basis.methods.length).toBeGreaterThan(0);
  for (const method of basis.methods) for (const text of Object.values(method)) expect(text).toBeTruthy();
  const used = Object.fromEntries(basis.used.map(({ name, value }: Data) => [name, value]));
  expect(used).toMatchObject(repeated[field]!);
});

test('who holds a title is found by it, and the reason names its year', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    candidates(first: 100) { edges { node { enterprise { tiers { tier year } } reasons { code message } } } } } } }`;
  const input = { place: region('440300'), segments: ['sugar.yeast', 'sugar.moulded-tableware'] };
  const all = (await ask(query, { input })).targetCandidates.candidates.edges.map(({ node }: Data) => node);
  const titled = all.filter(({ enterprise }: Data) => enterprise.tiers.length > 0);
  expect(titled.length).toBeGreaterThan(0);
  expect(titled.length).toBeLessThan(all.length);
  const tiers = titled.flatMap(({ enterprise }: Data) => enterprise.tiers.map(({ tier }: Data) => tier));
  const found = (await ask(query, { input: { ...input, conditions: { tiers } } })).targetCandidates;
  expect(found.candidates.edges.length).toBe(titled.length);
  for (const { enterprise, reasons } of titled) {
    const reason = reasons.find(({ code }: Data) => code === 'HOLDS_TITLES');
    const [{ tier, year }] = enterprise.tiers;
    expect(reason.message).toContain(year === null ? tier : `${tier} (${year})`);
  }
});

test('a revenue among the reasons names its year', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    candidates(first: 1000) { edges { node { enterprise { revenueYear } reasons { code message } } } } } } }`;
  const { targetCandidates } = await ask(query, { input: targets });
  const nodes = targetCandidates.candidates.edges.map(({ node }: Data) => node);
  const dated = nodes.filter(({ enterprise }: Data) => enterprise.revenueYear !== null);
  expect(dated.length).toBeGreaterThan(0);
  for (const { enterprise, reasons } of dated) {
    const size = reasons.find(({ code }: Data) => code === 'SIZE');
    expect(size.message).toContain(`in ${enterprise.revenueYear}`);
  }
});

test('candidates measured by revenue say so, and no candidate says why', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) {
    ... on CandidateReport { total gapCount note basis { measure } } ... on Problem { code message } } }`;
  const report = async (change: object): Promise<Data> =>
    (await ask(query, { input: { ...targets, ...change } })).targetCandidates;
  const found = await report({ measure: 'REVENUE' });
  expect(found).toMatchObject({ note: null, basis: { measure: 'REVENUE' } });
  expect(found.gapCount).toBeGreaterThan(0);
  expect(await report({ place: region('540000'), conditions: null })).toMatchObject({
    total: 0,
    gapCount: 0,
    note: expect.stringContaining('survey first'),
  });
  expect(await report({ sources: [region('540000')] })).toMatchObject({
    total: 0,
    note: expect.stringContaining('sources'),
  });
  expect(await report({ conditions: { maxDistanceKm: 1 } })).toMatchObject({
    total: 0,
    note: expect.stringContaining('exclude every candidate'),
  });
});

test('a title that nobody ever held and a limit beside named segments are refused', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) {
    ... on CandidateReport { total } ... on Problem { code message } } }`;
  const report = async (change: object): Promise<Data> =>
    (await ask(query, { input: { ...targets, ...change } })).targetCandidates;
  const title = await report({ conditions: { tiers: ['NO_SUCH_TITLE'] } });
  expect(title).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('NO_SUCH_TITLE') });
  const segments = ['new-energy-vehicle.sensor'];
  const limit = await report({ segments, thresholds: { surveyCoverage: -1 } });
  expect(limit).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('surveyCoverage') });
});

test('an input that a place lacks says how far anybody looked for it', async () => {
  const query = `query ($input: SupplyGapsInput!) { supplyGaps(input: $input) {
    ... on SupplyGapReport { inputs(first: 1000) { segment { code } surveyCoverage } } } }`;
  const { supplyGaps } = await ask(query, { input: { place: region('450200') } });
  const coverage = new Map(supplyGaps.inputs.map((one: Data) => [one.segment.code, one.surveyCoverage]));
  expect(coverage.get('new-energy-vehicle.automotive-chip')).toBe(0.6);
  expect([...coverage.values()]).toContain(null);
});

test('without a partner every place that home is paired with is compared, the best first', async () => {
  const chain = 'new-energy-vehicle';
  const input = { home: region('450000'), chain };
  const { pairGaps: best } = await ask(operation('PairGaps'), { input });
  expect(best.__typename).toBe('PairGapReport');
  const { pairGaps: all, pairings } = await ask(
    `query ($input: PairGapsInput!) {
       pairGaps(input: $input) { ... on PairGapReport { pairings { score partner { code } pairings { score } segments(first: 3) { segment { code } contribution } channels { ... on Pairing { code } } } } }
       pairings { code home { code } partner { code } } }`,
    { input },
  );
  const partners: string[] = all.pairings.map((one: Data) => one.partner.code);
  expect(new Set(partners).size).toBe(partners.length);
  // Every pairing of the shipped data has an end in Guangxi, and one outside.
  expect([...partners].sort()).toEqual(
    [...new Set<string>(pairings.map((one: Data) => one.partner.code))].sort(),
  );
  expect(best.partner.code).toBe(partners[0]);
  const scores: (number | null)[] = all.pairings.map((one: Data) => one.score);
  expect(scores).toEqual([...scores].sort((a, b) => (b ?? -1) - (a ?? -1)));
  expect(scores[0]).toBeGreaterThan(0);
  for (const { score, partner, channels, pairings: none } of all.pairings) {
    const kind = /^\d+$/.test(partner.code) ? 'REGION' : 'PARK';
    const { pairGaps: alone } = await ask(operation('PairGaps'), {
      input: { ...input, partner: { kind, code: partner.code } },
    });
    expect(alone.score).toBe(score);
    expect(none).toEqual([]);
    expect(channels.some((one: Data) => one.code)).toBe(true);
  }
});

test('rows of a report come by pages, and of the verbs asked for', async () => {
  const input = { place: region('450200'), chain: 'new-energy-vehicle' };
  const { chainGaps } = await ask(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segmentCount
       all: segments { segment { code } verb } page: segments(first: 3, skip: 2) { segment { code } }
       missing: segments(verbs: [COMPLETE, EXTEND]) { verb } verbs { verb count } } } }`,
    { input },
  );
  expect(chainGaps.all).toHaveLength(chainGaps.segmentCount);
  expect(chainGaps.page).toEqual(chainGaps.all.slice(2, 5).map(({ segment }: Data) => ({ segment })));
  const counted = chainGaps.verbs.filter(({ verb }: Data) => verb === 'COMPLETE' || verb === 'EXTEND');
  expect(chainGaps.missing).toHaveLength(counted.reduce((sum: number, one: Data) => sum + one.count, 0));
  const { body } = await served.ask(
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segments(first: 1001) { verb } } } }`,
    { input },
  );
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'first',
    given: '1001',
  });
});

test('critical points of the region', async () => {
  const { criticalPoints: report } = await ask(operation('CriticalPoints'), {
    input: { place: region('450000'), chain: 'new-energy-vehicle' },
  });
  expect(report.__typename).toBe('CriticalPointReport');
  expect(report.segments.length).toBeGreaterThan(0);
});

test('supply gaps of the region', async () => {
  const { supplyGaps: report } = await ask(operation('SupplyGaps'), {
    input: { place: region('450000'), partners: [region('440000'), region('310000')] },
  });
  expect(report.__typename).toBe('SupplyGapReport');
  expect(report.inputs.length).toBe(Math.min(50, report.total));
  for (const input of report.inputs) expect(input.neededBy.length).toBeGreaterThan(0);
});

test('paths between two enterprises, shortest first, each step joined to the next', async () => {
  const { enterprisePaths: report } = await ask(operation('EnterprisePaths'), {
    input: {
      from: '91450000708731386G',
      to: '91450200198229141F',
      maxLength: 4,
      relations: ['SUPPLIES', 'OWNS'],
    },
  });
  expect(report.__typename).toBe('EnterprisePathReport');
  let last = 0;
  for (const { length, steps } of report.paths) {
    expect(length).toBeGreaterThanOrEqual(last);
    last = length;
    steps.slice(1).forEach((step: Data, i: number) => {
      expect(step.from.id).toBe(steps[i].to.id);
    });
  }
});

test('what cannot be asked is a problem that says what is allowed', async () => {
  const problem = '{ __typename ... on Problem { code message } }';
  const cases: [string, string, object, string][] = [
    ['targetCandidates', 'TargetCandidatesInput', { ...targets, chain: 'no-such' }, 'NOT_FOUND'],
    [
      'targetCandidates',
      'TargetCandidatesInput',
      { ...targets, sources: [region('450200')] },
      'INVALID_INPUT',
    ],
    ['targetCandidates', 'TargetCandidatesInput', { place: region('450200') }, 'INVALID_INPUT'],
    [
      'targetCandidates',
      'TargetCandidatesInput',
      { ...targets, ranking: { weights: { capability: -1 } } },
      'INVALID_INPUT',
    ],
    ['criticalPoints', 'CriticalPointsInput', { place: region('45'), chain: 'sugar' }, 'INVALID_INPUT'],
    [
      'supplyGaps',
      'SupplyGapsInput',
      { place: region('450000'), partners: [region('450000')] },
      'INVALID_INPUT',
    ],
    ['placeProfile', 'PlaceProfileInput', { place: region('45') }, 'INVALID_INPUT'],
    ['placeProfile', 'PlaceProfileInput', { place: region('999999') }, 'NOT_FOUND'],
    ...(
      [
        [{ partner: region('450000') }, 'INVALID_INPUT'],
        [{ cap: 0 }, 'INVALID_INPUT'],
        [{ thresholds: { concentration: 2 } }, 'INVALID_INPUT'],
        [{ chain: 'no-such' }, 'NOT_FOUND'],
        [{ home: region('650000'), partner: null }, 'NOT_FOUND'],
      ] as const
    ).map(([change, code]): [string, string, object, string] => [
      'pairGaps',
      'PairGapsInput',
      { home: region('450000'), partner: region('440300'), chain: 'sugar', ...change },
      code,
    ]),
    ...[0, 21, -1].map((depth): [string, string, object, string] => [
      'supplyGaps',
      'SupplyGapsInput',
      { place: region('450000'), depth },
      'INVALID_INPUT',
    ]),
    [
      'targetCandidates',
      'TargetCandidatesInput',
      { ...targets, thresholds: { locationQuotient: -1 } },
      'INVALID_INPUT',
    ],
    ['enterprisePaths', 'EnterprisePathsInput', { from: 'nobody', to: 'no one' }, 'NOT_FOUND'],
    ...[{ maxLength: 0 }, { maxPaths: 501 }, { relations: [] }, { to: '91450000708731386G' }].map(
      (change): [string, string, object, string] => [
        'enterprisePaths',
        'EnterprisePathsInput',
        { from: '91450000708731386G', to: '91450200198229141F', ...change },
        'INVALID_INPUT',
      ],
    ),
    [
      'enterprisePaths',
      'EnterprisePathsInput',
      { from: '91450000708731386G', to: '91450200198229141F', maxLength: 99 },
      'INVALID_INPUT',
    ],
  ];
  for (const [field, type, input, code] of cases) {
    const data = await ask(`query ($input: ${type}!) { answer: ${field}(input: $input) ${problem} }`, {
      input,
    });
    expect([field, data.answer.code]).toEqual([field, code]);
  }
});

test('a candidate with customers in the place says which, with the deliveries behind it', async () => {
  const query = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
    candidates(first: 1000) { edges { node { reasons { code evidence { kind id } } } } } } } }`;
  const input = {
    place: region('450000'),
    chain: 'new-energy-vehicle',
    verbs: ['COMPLETE', 'STRENGTHEN', 'KEEP', 'WATCH'],
  };
  const { targetCandidates } = await ask(query, { input });
  const reasons = targetCandidates.candidates.edges.flatMap(({ node }: Data) => node.reasons);
  const here = reasons.filter(({ code }: Data) => code === 'CUSTOMERS_HERE');
  expect(here.length).toBeGreaterThan(0);
  for (const { evidence } of here) {
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence[0].kind).toBe('SUPPLIES');
  }
});

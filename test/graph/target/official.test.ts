import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the query asked for.
type Data = any;

const ask = async (query: string, variables: object = {}, language = 'zh-CN'): Promise<Data> => {
  const { body } = await served.ask(query, variables, { 'accept-language': language });
  expect(body.errors).toBeUndefined();
  return body.data;
};

const guangxi = { kind: 'REGION', code: '450000' };
const figures = `year sector { code name } place { ... on Region { code } } demandCny inflowCny outflowCny netInflowCny
  importShare locationQuotient summary source`;

const chainGaps = `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport {
  official { ${figures} } segments { segment { code sectors { sector { code parent { code } } reason } } official { ${figures} } } } } }`;

test('a chain in Guangxi shows what the province needs and buys by sector, net beside gross, with the year', async () => {
  const { chainGaps: report } = await ask(chainGaps, {
    input: { place: guangxi, chain: 'construction-machinery' },
  });
  const special = report.official.find((one: Data) => one.sector.code === 'NBS-2017-42:17');
  expect(special).toMatchObject({ year: 2017, place: { code: '450000' }, sector: { name: '专用设备' } });
  expect([special.inflowCny, special.netInflowCny].map((yuan) => Math.round(yuan / 1e8))).toEqual([360, 269]);
  expect(special.locationQuotient).toBeCloseTo(0.55, 2);
  expect(special.summary).toMatch(
    /^2017年广西壮族自治区“专用设备”部门（整个部门，非单个环节）：总产出.*本地需求.*净调入269亿元/,
  );
  expect(special.source).toContain('广西壮族自治区统计局');
  for (const { official, segment } of report.segments) {
    expect(official.year).toBe(2017);
    expect(segment.sectors.map((one: Data) => one.sector.code)).toContain(official.sector.code);
    expect(segment.sectors.every((one: Data) => one.reason.length > 2)).toBe(true);
  }
  const nets = report.official.map((one: Data) => one.netInflowCny);
  expect(nets).toEqual([...nets].sort((a, b) => b - a));
});

test('vehicles are bought and sold: net beside gross', async () => {
  const { chainGaps: report } = await ask(
    chainGaps,
    { input: { place: guangxi, chain: 'new-energy-vehicle' } },
    'en',
  );
  const vehicles = report.official.find((one: Data) => one.sector.code === 'NBS-2017-42:18');
  expect([vehicles.inflowCny, vehicles.outflowCny].map((yuan) => Math.round(yuan / 1e8))).toEqual([
    1206, 1254,
  ]);
  expect(vehicles.netInflowCny).toBeLessThan(0);
  expect(vehicles.summary).toContain('net sale');
});

test('a place without a table of its own shows no official figure', async () => {
  const place = { kind: 'REGION', code: '450200' };
  const { chainGaps: report } = await ask(chainGaps, { input: { place, chain: 'new-energy-vehicle' } });
  expect(report.official).toEqual([]);
  expect(report.segments.every((one: Data) => one.official === null)).toBe(true);
});

test('the profile of Guangxi lists its sectors, the largest net purchase first', async () => {
  const { placeProfile } = await ask(
    `query ($input: PlaceProfileInput!) { placeProfile(input: $input) { ... on PlaceProfile {
       official(first: 3) { ${figures} } specialisations(first: 3) { official { year } } opportunities(first: 3) { official { year } } } } }`,
    { input: { place: guangxi } },
  );
  expect(placeProfile.official.map((one: Data) => one.sector.name)).toEqual([
    '化学产品',
    '通用设备',
    '租赁和商务服务',
  ]);
  for (const { official } of [...placeProfile.specialisations, ...placeProfile.opportunities])
    expect(official).toEqual({ year: 2017 });
});

const partners = `query ($place: PlaceInput!, $chain: String!, $first: Int!, $after: String) {
  pairPartners(place: $place, chain: $chain, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { partner { ... on Region { code level } ... on Park { code } } score officialPotentialCny officialYear officialSummary
      officialSectors { sector { code } inflowCny partnerOutputCny otherOutputCny potentialCny } segments(first: 50) { segment { code } homeStatus } } } } }`;

test('partners of Guangxi come in the order of their official potential, page by page, each once', async () => {
  const variables = { place: guangxi, chain: 'new-energy-vehicle' };
  const { pairPartners: whole } = await ask(partners, { ...variables, first: 1_000 });
  const codes = whole.edges.map(({ node }: Data) => node.partner.code);
  expect(new Set(codes).size).toBe(whole.totalCount);
  expect(codes).not.toContain('450000');
  expect(codes).toContain('440000');
  const known = whole.edges
    .map(({ node }: Data) => node.officialPotentialCny)
    .filter((one: Data) => one !== null);
  expect(known.length).toBe(30);
  expect(known).toEqual([...known].sort((a: number, b: number) => b - a));
  expect(whole.edges.slice(0, 30).every(({ node }: Data) => node.officialPotentialCny !== null)).toBe(true);
  for (const { node } of whole.edges.slice(0, 5)) {
    expect(node.officialYear).toBe(2017);
    expect(node.officialSummary).toMatch(/^2017年广西壮族自治区.*整个部门/);
    const parts = node.officialSectors.map(
      (one: Data) => (one.inflowCny * one.partnerOutputCny) / one.otherOutputCny,
    );
    expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBeCloseTo(
      node.officialPotentialCny,
      0,
    );
  }
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const { pairPartners: page }: Data = await ask(partners, { ...variables, first: 7, after });
    paged.push(...page.edges.map(({ node }: Data) => node.partner.code));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(paged).toEqual(codes);
});

test('a place that does not exist is bad input of pairPartners', async () => {
  const variables = { place: { kind: 'REGION', code: '459999' }, chain: 'sugar', first: 5 };
  const { body } = await served.ask(partners, variables);
  expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('linkages of a shipped chain rest on the nation’s coefficients, and the nation’s outputs', async () => {
  const { chain } = await ask(
    `{ chain(code: "new-energy-vehicle") { linkages { coefficientCount linkCount officialYear note
       segments { segment { code } sector { code } backward forward } } } }`,
  );
  const { linkages } = chain;
  expect(linkages).toMatchObject({ officialYear: 2020, note: null });
  expect(linkages.coefficientCount).toBeGreaterThan(20);
  expect(linkages.coefficientCount).toBeLessThanOrEqual(linkages.linkCount);
  const bySector = new Map<string, number>();
  for (const { sector, backward, forward } of linkages.segments) {
    expect(backward).toBeGreaterThanOrEqual(1);
    expect(forward).toBeGreaterThanOrEqual(1);
    expect(bySector.get(sector.code) ?? backward).toBe(backward);
    bySector.set(sector.code, backward);
  }
});

const supplyRisk = `query ($input: SupplyRiskInput!) { supplyRisk(input: $input) { __typename
  ... on InvalidInputProblem { argument } ... on SupplyRiskReport { total segmentCount basis { methods { metric } used { name value } }
  segments(first: 1000) { segment { code } status enterpriseCount possibleCount soleSource { name } importShare
    national { year sector { code } importShare place { ... on Region { code } } } official { year }
    technologies { name bottleneck } reasons { code message } } } } }`;

test('supply risks say who alone makes it, which technology is a bottleneck, and what is imported', async () => {
  const input = { place: guangxi, chain: 'new-energy-vehicle' };
  const { supplyRisk: report } = await ask(supplyRisk, { input });
  expect(report.total).toBe(report.segments.length);
  expect(report.total).toBeLessThanOrEqual(report.segmentCount);
  const codes = new Set<string>();
  const kinds: number[] = [];
  for (const row of report.segments) {
    const own = new Set<string>(row.reasons.map((one: Data) => one.code));
    kinds.push(own.size);
    for (const code of own) codes.add(code);
    const isSole = ['SOLE_SOURCE', 'SOLE_ANCHOR', 'ONLY_ONE_KNOWN'].some((code) => own.has(code));
    expect(isSole).toBe(row.enterpriseCount === 1);
    expect(row.soleSource !== null).toBe(isSole);
    expect(own.has('BOTTLENECK_TECHNOLOGY')).toBe(row.technologies.length > 0);
    expect(row.technologies.every((one: Data) => one.bottleneck)).toBe(true);
    expect(own.has('IMPORT_DEPENDENCE')).toBe(row.importShare >= 0.2);
    expect(row.national).toMatchObject({
      year: 2020,
      place: { code: '100000' },
      importShare: row.importShare,
    });
    expect(row.national.sector.code).toMatch(/^NBS-2020-153:/);
    expect(row.official.year).toBe(2017);
    for (const { code, message } of row.reasons)
      if (code === 'IMPORT_DEPENDENCE') expect(message).toMatch(/^2020年.*整个部门/);
  }
  expect(kinds).toEqual([...kinds].sort((a, b) => b - a));
  expect([...codes]).toEqual(
    expect.arrayContaining(['ONLY_ONE_KNOWN', 'BOTTLENECK_TECHNOLOGY', 'IMPORT_DEPENDENCE']),
  );
});

test('a share of imports outside 0 to 1 is refused by name', async () => {
  const input = { place: guangxi, chain: 'sugar', importShare: 1.5 };
  const { supplyRisk: answer } = await ask(supplyRisk, { input });
  expect(answer).toEqual({ __typename: 'InvalidInputProblem', argument: 'importShare' });
});

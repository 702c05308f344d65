import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../api/serve.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { askWith } from './ask.js';
import { bringTables } from './bring-tables.js';
import { otherRegion, otherRules } from './other-region.js';

const day = '2026-11-22';

/** Parks by their output of 2025 in thousand million yuan; `last` has one of 2024 alone. */
const outputs = { first: 30, below: 29.99, second: 5, third: 4.99, middle: 27.4 } as const;
const parks = [...Object.keys(outputs), 'last', 'risk', 'near', 'shrinking', 'unnamed'];

/** Values of six years whose changes in percent are given. */
const series = (...changes: readonly number[]): number[] => {
  const values = [1e9];
  for (const change of changes) values.push((values.at(-1) ?? 0) * (1 + change / 100));
  return values;
};

const yearly = (park: string, metric: string, values: readonly number[], last = 2025): string[] =>
  values.map((value, at) => `PARK,na-${park},${metric},${last - values.length + 1 + at},${value}`);

const ranks = (park: string, ...given: readonly number[]): string[] =>
  given.map(
    (rank, at) =>
      `park-assessments,${park}-${at},示例考评,na-${park},,,year=${2023 + at};rank=${rank};poolSize=60`,
  );

/** Outputs of firms in million yuan, from 2023 to 2025. */
const firms: Readonly<Record<string, readonly number[]>> = {
  one: [90, 96, 130],
  two: [10, 18, 120],
  again: [105, 90, 110],
  new: [30],
};

const yearsOf = ([id, values]: readonly [string, readonly number[]]): string[] =>
  values.map((value, at) => `na-${id},${2026 - values.length + at},${value * 1e6}`);

/** Ten segments, of which eight are key, and of these six have a technology; 24 firms, of which 18 have a point. */
const segments = Array.from({ length: 10 }, (_, at) => `na-chain.s${at}`);
const makers = Array.from({ length: 24 }, (_, at) => `na-maker-${at}`);

/** The industries of Guilin that get a platform. */
const industries = ['新一代信息技术', '先进装备制造', '生物医药', '生态食品', '新材料'];

/** Science enclaves: with the one that is shipped, 27 are set up, and one more is planned. */
const enclaves = Array.from({ length: 27 }, (_, at) =>
  [
    `na-enclave-${at},示例科创飞地${at},SCIENCE,OUTBOUND,REGION,450300,REGION`,
    `${at === 0 ? '510100' : '440300'},技术研发,${at === 26 ? 'planned' : 'operating'}`,
  ].join(','),
);

let served: Served;

beforeAll(async () => {
  await bringShippedGraph();
  await bringTables({
    parks: [
      'code,name,kind,region,level,area_ha',
      ...parks.map(
        (code) =>
          `na-${code},${code === 'unnamed' ? '来宾' : '广西'}示例${code}高新技术产业开发区,HTZ,450200,REGIONAL,200`,
      ),
    ],
    observations: [
      'subject_kind,subject,metric,period,value',
      ...Object.entries(outputs).map(
        ([park, value]) => `PARK,na-${park},above-scale-output,2025,${value * 1e9}`,
      ),
      'PARK,na-middle,above-scale-output,2024,25000000000',
      'PARK,na-last,above-scale-output,2024,31000000000',
      ...yearly('shrinking', 'above-scale-output', series(-1, -2, -0.5, -3, -1)),
      ...yearly('shrinking', 'industrial-investment', series(-4, -1, -2, 0.1, -3)),
    ],
    chains: ['code,name', 'na-chain,示例产业链'],
    segments: [
      'code,name,kind,key,as_of',
      ...segments.map((code, at) => `${code},示例环节${at},SEGMENT,${at < 8},2026-01-31`),
    ],
    chain_segments: [
      'chain,segment,stage,sort',
      ...segments.map((code, at) => `na-chain,${code},MIDSTREAM,${at}`),
    ],
    technologies: [
      'code,name,segment,holders',
      ...segments
        .slice(0, 6)
        .map((code, at) => `na-tech-${at},示例技术${at},${code},${at === 0 ? 'na-graduate' : ''}`),
    ],
    enterprises: [
      'id,name,region,park,longitude,latitude,crs,precision',
      ...Object.keys(firms).map((id) => `na-${id},示例${id}有限公司,450200,na-first,,,,`),
      'na-sugar,示例糖业有限公司,450200,na-first,,,,',
      'na-buyer,示例买方有限公司,440300,,,,,',
      'na-graduate,示例校友有限公司,440300,,,,,',
      ...makers.map(
        (id, at) =>
          `${id},示例制造${at}有限公司,450200,na-first,${at < 18 ? '109.4,24.3,WGS84,SITE' : ',,,'}`,
      ),
    ],
    activities: [
      'enterprise,segment',
      ...makers.map((id, at) => `${id},${segments[at % 10]}`),
      `na-graduate,${segments[0]}`,
    ],
    supplies: [
      'supplier,customer,segment',
      ...segments.slice(0, 5).map((code, at) => `${makers[at]},na-buyer,${code}`),
    ],
    enclaves: ['code,name,kind,direction,home_kind,home,host_kind,host,functions,status', ...enclaves],
    enterprise_years: ['enterprise,year,output_cny', ...Object.entries(firms).flatMap(yearsOf)],
    tier_awards: [
      'enterprise,tier,level,year,valid_until',
      'na-one,高新技术企业,NATIONAL,2024,2027-12-31',
      'na-one,科技型中小企业,REGIONAL,2022,2023-12-31',
    ],
    register_entries: [
      'register,code,name,park,chain,enterprise,attributes',
      ...ranks('risk', 57, 56, 60),
      ...ranks('near', 57, 55, 60),
      'negative-lists,na-lamp,普通照明白炽灯,,,,list=淘汰产品;version=2024;item=普通照明白炽灯',
      ...['淘汰工艺装备', '禁止', '市场准入负面清单'].map(
        (list, at) => `negative-lists,na-${at},示例条目${at},,,,list=${list};version=2024;item=示例条目${at}`,
      ),
      'scenarios,na-sugar,示例糖厂质检,,,na-sugar,industry=糖;type=在线智能检测',
      'scenarios,na-odd,示例其他场景,na-first,,,field=物流',
      'park-pairings,na-0,示例结对,na-first,,,partner=示例伙伴',
      ...['主导产业', '主导产业', '主导产业', '主导产业', '优势产业'].map(
        (of, at) =>
          `guilin-industries,industry-${at + 1},示例,,,,class=${of};field=${industries[at]};platform=示例平台${at}`,
      ),
      'enclave-records,na-0,示例备案,,,,enclave=na-enclave-0;kind=备案;on=2025-06-01',
      'enclave-records,na-1,示例入驻,,,na-one,enclave=na-enclave-0;kind=入驻',
      'enclave-records,na-2,示例落地,na-first,,,enclave=na-enclave-0;kind=落地;technology=示例技术',
      ...['na-maker-0', 'na-buyer', 'na-sugar', 'na-two', 'na-graduate'].map(
        (id, at) => `alumni-links,na-${at},示例校友企业,,,${id},university=示例大学;channel=校友会`,
      ),
      'talent-needs,na-0,示例人才需求,na-first,,,field=储能;kind=工程师;number=3',
      'joint-centres,na-0,示例联合创新中心,,,,university=示例大学;field=新型储能',
      'appointments,na-0,示例聘任,,,na-one,kind=校企双聘;holder=A-1;from=2026-01-01',
      'appointments,na-1,示例聘任,,,na-two,kind=校企双聘;holder=A-1;from=2026-02-01',
      'talent-quotas,na-0,示例使用,,,,kind=市政府特殊津贴;year=2026;used=4',
      'talent-quotas,na-1,示例使用,,,,kind=青年拔尖人才;year=2026;used=2',
      'incubators,na-0,示例孵化器,na-first,,,stage=孵化器;graduates=4',
      'tech-centres,na-0,示例技术中心,na-first,,na-one,evaluatedOn=2024;revokedOn=2024-12-01;revokeGround=3',
      'challenges,na-0,示例难题一,na-first,,,due=2026-12-31;yuan=500000',
      'challenges,na-1,示例难题二,na-first,,,due=2026-12-31;taker=示例大学',
      'challenges,na-2,示例难题三,na-first,,,due=2026-10-31',
      'plots,na-0,示例地块,na-first,,,kind=地块;areaM2=40000;vacantM2=40000;mode=弹性出让;longitude=109.4;latitude=24.3',
      'plots,na-1,示例厂房,na-first,,,kind=标准厂房;areaM2=8000;vacantM2=3000;mode=先租后让;termYears=3;longitude=109.5;latitude=24.3',
      'plots,na-2,示例旧厂房,na-second,,,kind=标准厂房;mode=先租后让',
      'chain-dossiers,na-0,示例产业链档案,na-first,na-chain,,leaderPost=副市长;leaderBody=市人民政府;leaderConcurrentPost=示例高新区管委会主任;mapDatedOn=2026-03-01;systemDatedOn=2026-03-02',
      'chain-dossiers,na-1,示例产业链档案,na-second,na-chain,,leaderPost=市长;leaderBody=市人民政府',
    ],
  });
  await bringTables(otherRegion, otherRules);
  served = await serve('guangxi');
});
afterAll(() => served.stop());

// biome-ignore lint/suspicious/noExplicitAny: answers of many queries
type Data = any;
const ask = async (query: string, variables: object = {}, language = 'zh-CN'): Promise<Data> =>
  Object.values(await askWith<Data>(served, query, variables, language))[0];

const framed =
  'asOf citations { policy article status entitles } notStated { policy article what } notes basis { asOf }';

describe('the catalogue of parks', () => {
  const catalogue = (grade?: number): Promise<Data> =>
    ask(
      `query ($grade: Int) { parkCatalogue(year: 2025, grade: $grade, region: "450200", asOf: "${day}") { ... on ParkCatalogue { ${framed} year withoutOutput
        parks { park { code } grade outputYuan toNextGradeYuan changeOnYear lastYearGrade nameWarning listed entry { id } } } ... on Problem { code message } } }`,
      { grade },
    );
  const byCode = ({ parks: rows }: Data): Map<string, Data> =>
    new Map(rows.map((row: Data) => [row.park.code, row]));

  test('grades by output; what is short, and the change on the year before', async () => {
    const told = await catalogue();
    const rows = byCode(told);
    expect(['first', 'below', 'second', 'third'].map((code) => rows.get(`na-${code}`).grade)).toEqual([
      1, 2, 2, 3,
    ]);
    expect(rows.get('na-middle')).toMatchObject({
      grade: 2,
      toNextGradeYuan: 2_600_000_000,
      lastYearGrade: 2,
    });
    expect(rows.get('na-middle').changeOnYear).toBeCloseTo(0.096, 6);
    expect(rows.get('na-first')).toMatchObject({ toNextGradeYuan: null, listed: null, entry: null });
    expect(told.citations).toContainEqual({
      ...{ policy: 'PK24', article: '29', status: 'IN_FORCE_NO_END_STATED', entitles: true },
    });
    expect(told.notStated.map(({ article }: Data) => article)).toContain('30');
  });

  test('without output no grade, last year’s shown as such; a name without 广西 is warned of', async () => {
    const rows = byCode(await catalogue());
    expect(rows.get('na-last')).toMatchObject({ grade: null, outputYuan: null, lastYearGrade: 1 });
    expect(rows.get('na-unnamed').nameWarning).toContain('广西');
    expect(rows.get('na-first').nameWarning).toBeNull();
  });

  test('of one grade only', async () => {
    const codes = (await catalogue(3)).parks.map(({ park }: Data) => park.code);
    expect(codes).toContain('na-third');
    expect(codes).not.toContain('na-first');
    expect(codes).not.toContain('na-last');
  });
});

test('which parks are at risk of exit, by clause, years so far and what would bring it about', async () => {
  const told =
    await ask(`query { exitRisk(year: 2025, region: "450200", asOf: "${day}") { ... on ExitRisk { ${framed}
    parks { park { code } verdict grounds { clause verdict yearsSoFar yearsNeeded trigger missingFacts { code name } } } } ... on Problem { code message } } }`);
  const groundOf = (park: string, clause: string): Data =>
    told.parks
      .find(({ park: { code } }: Data) => code === `na-${park}`)
      .grounds.find((ground: Data) => ground.clause === clause);
  expect(told.parks[0]).toMatchObject({ park: { code: 'na-risk' }, verdict: 'PASS' });
  expect(groundOf('risk', '31(2)')).toMatchObject({ verdict: 'PASS', yearsSoFar: 3, yearsNeeded: 3 });
  expect(groundOf('near', '31(2)')).toMatchObject({ verdict: 'FAIL', yearsSoFar: 1 });
  expect(groundOf('near', '31(2)').trigger).toContain('再连续2年');
  expect(groundOf('shrinking', '31(3)')).toMatchObject({ verdict: 'FAIL', yearsSoFar: 1, yearsNeeded: 5 });
  expect(groundOf('first', '31(1)')).toMatchObject({ verdict: 'UNKNOWN', yearsNeeded: null });
  expect(groundOf('first', '31(1)').missingFacts.length).toBeGreaterThan(0);
});

describe('may a project enter', () => {
  const admission = (input: object): Promise<Data> =>
    ask(
      `query ($input: ProjectAdmissionInput!) { projectAdmission(input: $input) { ... on ProjectAdmission { ${framed} admission reviewsDue park { code }
        lists { list article items version prohibits hits { id name } } assessment { missingFacts { code } conditions { code verdict } } } ... on Problem { code message } } }`,
      { input: { asOf: day, park: 'na-first', processes: [], ...input } },
    );
  const reviewsPassed = ['产业政策', '规划选址', '环境评价', '安全评价', '用地标准'];

  test('a product on the list of eliminated products is blocked by 20(2), with the entry and its version', async () => {
    const told = await admission({ products: ['普通照明白炽灯'] });
    expect(told.admission).toBe('BLOCK');
    expect(told.lists).toContainEqual({
      ...{ list: '淘汰产品', article: '20(2)', items: 1, version: '2024', prohibits: true },
      hits: [{ id: 'negative-lists|na-lamp', name: '普通照明白炽灯' }],
    });
    expect(told.assessment.conditions).toContainEqual({ code: '20(2)', verdict: 'FAIL' });
  });

  test('foreign-invested, and the list for it not loaded: not known, never OK', async () => {
    const told = await admission({ products: ['纸箱'], foreignInvested: true, reviewsPassed });
    expect(told.admission).toBe('UNKNOWN');
    expect(told.assessment.missingFacts).toEqual([{ code: 'foreignInvestmentProhibited' }]);
  });

  test('all else known: OK with all reviews, else the reviews that are due', async () => {
    const own = { products: ['纸箱'], foreignInvested: false };
    expect((await admission({ ...own, reviewsPassed })).admission).toBe('OK');
    expect(await admission({ ...own, reviewsPassed: reviewsPassed.slice(1) })).toMatchObject({
      ...{ admission: 'NEEDS_REVIEW', reviewsDue: ['产业政策'], park: { code: 'na-first' } },
    });
    expect((await admission({ foreignInvested: false, reviewsPassed })).admission).toBe('UNKNOWN');
  });

  test('a word that is no review is refused by name', async () => {
    const { code, message } = await admission({ reviewsPassed: ['体检'] });
    expect(code).toBe('INVALID_INPUT');
    expect(message).toContain('体检');
  });
});

test('the matrix of AI scenarios: 111 cells, that of sugar filled, the rest empty', async () => {
  const told =
    await ask(`query { scenarioMatrix(place: { kind: PARK, code: "na-first" }, asOf: "${day}") { ... on ScenarioMatrix { ${framed} of filled empty share
    place { code } cells { industry type state scenarios { name enterprise { name } } } unplaced { name } } ... on Problem { code message } } }`);
  expect(told).toMatchObject({ of: 111, filled: 1, empty: 110, unplaced: [{ name: '示例其他场景' }] });
  expect(told.share).toBeCloseTo(1 / 111, 6);
  expect(told.cells.filter(({ state }: Data) => state === 'FILLED')).toEqual([
    {
      ...{ industry: '食品加工', type: '在线智能检测', state: 'FILLED' },
      scenarios: [{ name: '示例糖厂质检', enterprise: { name: '示例糖业有限公司' } }],
    },
  ]);
});

describe('growth', () => {
  test('the ladder of an enterprise: held with dates, lapsed, next, and what is known of it', async () => {
    const told =
      await ask(`query { growthLadder(enterprise: "na-one", ladder: "GL26", asOf: "${day}") { ... on GrowthLadder { ${framed}
      enterprise { name } rungs { name state titles { year validUntil } } next { name rules { code } } } ... on Problem { code message } } }`);
    expect(told.rungs.map(({ name, state }: Data) => `${name} ${state}`)).toEqual([
      '科技型中小企业 LAPSED',
      '高新技术企业 HELD',
      '瞪羚企业 NOT_RECORDED',
      '科技领军企业 NOT_RECORDED',
    ]);
    expect(told.next).toMatchObject({ name: '瞪羚企业' });
    expect(told.next.rules.map(({ code }: Data) => code)).toEqual(['LZ25-12', 'LZ25-13']);
    expect(told.notStated).toMatchObject([{ policy: 'GL26', article: '10' }]);
  });

  test('a ladder that nobody keeps is named', async () => {
    const { code, message } = await ask(
      '{ growthLadder(enterprise: "na-one", ladder: "XX") { ... on Problem { code message } } }',
    );
    expect(code).toBe('NOT_FOUND');
    expect(message).toContain('XX');
  });

  test('steps crossed for the first time', async () => {
    const told =
      await ask(`query { sizeSteps(year: 2025, place: { kind: PARK, code: "na-first" }, asOf: "${day}") { ... on SizeSteps { ${framed}
      firms { enterprise { name } outputYuan bestEarlierYuan steps } unknown { enterprise { name } steps } } ... on Problem { code message } } }`);
    expect(told.firms.map(({ enterprise, steps }: Data) => [enterprise.name, steps])).toEqual([
      ['示例one有限公司', [100_000_000]],
      ['示例two有限公司', [20_000_000, 100_000_000]],
    ]);
    expect(told.unknown).toEqual([{ enterprise: { name: '示例new有限公司' }, steps: null }]);
    expect(told.notStated).toMatchObject([{ policy: 'LZ25', article: '十一' }]);
  });
});

test('the atlas of a chain: how far its four parts are filled, where it sells, a verb a segment', async () => {
  const told =
    await ask(`query { chainAtlas(place: { kind: PARK, code: "na-first" }, chain: "na-chain", asOf: "${day}") { ... on ChainAtlas { ${framed}
    place { code } chain { name } partsBegun parts { code filled of share asOf } markets { place { code } customers }
    gaps { segments { status verb } } } ... on Problem { code message } } }`);
  expect(told.parts.map(({ share }: Data) => share)).toEqual([1, 0.75, 0.5, 0.75]);
  expect(told.parts[0]).toMatchObject({ code: 'KEY_SEGMENTS', filled: 10, of: 10, asOf: '2026-01-31' });
  expect(told).toMatchObject({ partsBegun: 4, markets: [{ place: { code: '440300' }, customers: 1 }] });
  expect(told.gaps.segments).toHaveLength(10);
  expect(told.citations).toContainEqual({ policy: 'NP', article: '四', status: 'DRAFT', entitles: false });
});

describe('the dossier of a chain', () => {
  const dossier = (park: string): Promise<Data> =>
    ask(`query { chainDossier(park: "${park}", chain: "na-chain", asOf: "${day}") { ... on ChainDossier { ${framed} complete of
      leader { post concurrentPost meetsRule } parts { name recorded datedOn }
      gaps { segmentCount } targets { total } } ... on Problem { code message } } }`);

  test('leader, map and system without a policy: 3 of 4; a vice-mayor who heads the committee meets the rule', async () => {
    const told = await dossier('na-first');
    expect(told).toMatchObject({ complete: 3, of: 4, gaps: { segmentCount: 10 } });
    expect(told.leader).toEqual({
      ...{ post: '副市长', concurrentPost: '示例高新区管委会主任', meetsRule: true },
    });
    expect(told.parts.map(({ datedOn }: Data) => datedOn)).toEqual([null, '2026-03-01', '2026-03-02', null]);
  });

  test('a mayor without that post does not; without a leader it is not known', async () => {
    expect((await dossier('na-second')).leader).toEqual({
      ...{ post: '市长', concurrentPost: null, meetsRule: false },
    });
    expect(await dossier('na-third')).toMatchObject({ complete: 0, leader: null });
  });
});

test('one park with a partner is covered, the others are named', async () => {
  const { coverage } =
    await ask(`query { registerEntries(input: { register: "park-pairings", asOf: "${day}" }) {
    ... on RegisterReport { coverage { covered of share missing { code } } } } }`);
  expect(coverage).toMatchObject({ covered: 1, missing: { length: coverage.of - 1 } });
  expect(coverage.share).toBeCloseTo(1 / coverage.of, 9);
  expect(coverage.missing.map(({ code }: Data) => code)).toContain('na-second');
});

describe('the valleys of Guilin', () => {
  const valleys = (industry: string): Promise<Data> =>
    ask(
      `query ($industry: String) { valleys(industry: $industry, asOf: "${day}") { ... on Valleys { ${framed}
        valleys { name field entry { park { code } } } industries { industry industryClass platform }
        platforms { covered of share missing } rules { code } } ... on Problem { code message } } }`,
      { industry },
    );
  const names = ({ valleys: rows }: Data): string[] => rows.map(({ name }: Data) => name);

  test('低空经济 is of 花江; 新材料 of 临桂 and a strong industry; 轻工纺织 of no valley', async () => {
    expect(names(await valleys('低空经济'))).toEqual(['花江智慧谷']);
    const materials = await valleys('新材料');
    expect(names(materials)).toEqual(['临桂智慧谷']);
    expect(materials.industries).toEqual([
      { industry: '新材料', industryClass: '优势产业', platform: '示例平台4' },
    ]);
    expect(await valleys('轻工纺织')).toMatchObject({
      ...{ valleys: [], industries: [{ industryClass: '优势产业', platform: null }] },
    });
  });

  test('five of eight industries have a platform, three are named; money rules in force', async () => {
    const told = await valleys('低空经济');
    expect(told.platforms).toEqual({
      ...{ covered: 5, of: 8, share: 0.625 },
      missing: ['新能源及储能', '人工智能', '轻工纺织'],
    });
    expect(told.rules.map(({ code }: Data) => code)).toContain('GL-04');
  });
});

test('27 science enclaves are 3 short of 30; one in Chengdu counts, one that is planned does not', async () => {
  const query = `query ($host: PlaceInput) { scienceEnclaves(host: $host, asOf: "${day}") { ... on ScienceEnclaves { ${framed} setUp
    enclaves { enclave { code } filed filedOn residents { enterprise { name } } landed { park { code } } assessments { id } }
    goal { metricCode target value gap met } rules { code } } ... on Problem { code message } } }`;
  const told = await ask(query);
  expect(told).toMatchObject({
    setUp: 27,
    goal: { metricCode: 'science-enclaves', target: 30, value: 27, gap: 3, met: 'NO' },
  });
  expect(told.enclaves.map(({ enclave }: Data) => enclave.code)).not.toContain('liudong-caohejing-park');
  const chengdu = await ask(query, { host: { kind: 'REGION', code: '510000' } });
  expect(chengdu.enclaves).toEqual([
    {
      ...{ enclave: { code: 'na-enclave-0' }, filed: true, filedOn: '2025-06-01', assessments: [] },
      residents: [{ enterprise: { name: '示例one有限公司' } }],
      landed: [{ park: { code: 'na-first' } }],
    },
  ]);
  expect(told.enclaves.find(({ enclave }: Data) => enclave.code === 'na-enclave-1').filed).toBeNull();
});

test('of five alumni firms two work in the segment, and one of these is here already: a list of one firm', async () => {
  const told =
    await ask(`query { alumniTargets(place: { kind: REGION, code: "450200" }, segment: "${segments[0]}", asOf: "${day}") { ... on AlumniTargets { ${framed}
    place { code } targets { enterprise { name } university channel segments { code } } } ... on Problem { code message } } }`);
  expect(told.targets).toEqual([
    {
      ...{ enterprise: { name: '示例校友有限公司' }, university: '示例大学', channel: '校友会' },
      segments: [{ code: segments[0] }],
    },
  ]);
});

test('talents: what is needed and may fill it, places left, person-times and persons', async () => {
  const { needs } =
    await ask(`query { talentNeeds(park: "na-first", field: "储能", asOf: "${day}") { ... on TalentNeeds { ${framed}
    needs { field kind number need { name } fillers { name } } } ... on Problem { code message } } }`);
  expect(needs).toEqual([
    {
      ...{ field: '储能', kind: '工程师', number: 3, need: { name: '示例人才需求' } },
      fillers: [{ name: '示例联合创新中心' }],
    },
  ]);
  const told =
    await ask(`query { talentQuota(year: 2026, asOf: "${day}") { ... on TalentQuota { ${framed} quotas { kind left }
    appointments { kind personTimes persons } goals { metricCode target value gap } } ... on Problem { code message } } }`);
  expect(told.quotas).toEqual([
    { kind: '市政府特殊津贴', left: 1 },
    { kind: '青年拔尖人才', left: 3 },
  ]);
  expect(told.appointments).toEqual([{ kind: '校企双聘', personTimes: 2, persons: 1 }]);
  expect(told.goals).toContainEqual({ metricCode: 'dual-appointments', target: 10, value: 2, gap: 8 });
  expect(told.goals).toContainEqual({ metricCode: 'joint-appointments', target: 50, value: null, gap: null });
});

describe('where a project can land', () => {
  const landing = (input: object): Promise<Data> =>
    ask(
      `query ($input: LandingSitesInput!) { landingSites(input: $input) { ... on LandingSites { ${framed}
        sites { name vacantM2 mode termYears distanceKm location { longitude } park { outputPerMu { yuan year origin } } }
        unknown { name vacantM2 } } ... on Problem { code message } } }`,
      { input: { asOf: day, region: '450200', ...input } },
    );
  const names = (rows: readonly Data[]): string[] => rows.map(({ name }) => name);

  test('sites by mode and vacancy; one that does not state its vacancy is left open', async () => {
    const told = await landing({ mode: '先租后让', leastVacantM2: 3000 });
    expect(names(told.sites)).toEqual(['示例厂房']);
    expect(told.unknown).toEqual([{ name: '示例旧厂房', vacantM2: null }]);
    expect(told.sites[0].park.outputPerMu).toEqual({ yuan: 10_000_000, year: 2025, origin: 'DERIVED' });
  });

  test('nearest first; a term that is not stated is null', async () => {
    const near = { longitude: 109.41, latitude: 24.3, radiusKm: 20 };
    const told = await landing({ park: 'na-first', near });
    expect(names(told.sites)).toEqual(['示例地块', '示例厂房']);
    expect(told.sites.map(({ termYears }: Data) => termYears)).toEqual([null, 3]);
    expect(told.sites[0].distanceKm).toBeCloseTo(1.01, 1);
  });
});

test('targets by a technology that they master; words that no technology has are named', async () => {
  const candidates = (technology: string): Promise<Data> =>
    ask(
      `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { __typename
        ... on CandidateReport { candidates { edges { node { enterprise { name } } } } } ... on Problem { message } } }`,
      {
        input: {
          ...{ place: { kind: 'REGION', code: '450200' }, segments: [segments[0]] },
          conditions: { technologies: [technology] },
        },
      },
    );
  const { edges } = (await candidates('示例技术0')).candidates;
  expect(edges.map(({ node }: Data) => node.enterprise.name)).toEqual(['示例校友有限公司']);
  expect((await candidates('示例技术1')).candidates.edges).toEqual([]);
  expect((await candidates('无此技术')).message).toContain('无此技术');
});

test('challenges: open, taken once is closed, past its day is expired', async () => {
  const query = `query ($state: ChallengeState) { challenges(park: "na-first", state: $state, asOf: "${day}") { ... on Challenges { ${framed}
    challenges { entry { name } state yuan taker } } ... on Problem { code message } } }`;
  const { challenges } = await ask(query);
  expect(challenges.map(({ state }: Data) => state)).toEqual(['OPEN', 'CLOSED', 'EXPIRED']);
  expect((await ask(query, { state: 'OPEN' })).challenges).toEqual([
    { entry: { name: '示例难题一' }, state: 'OPEN', yuan: 500_000, taker: null },
  ]);
});

test('stages of incubation: one that graduates wait for; where none is recorded, nothing is missing', async () => {
  const stages = async (park: string): Promise<string[]> => {
    const told =
      await ask(`query { incubationChains(place: { kind: PARK, code: "${park}" }, asOf: "${day}") { ... on IncubationChains { ${framed}
      chains { policy article stages { name state graduates awaited carriers { name } } } } ... on Problem { code message } } }`);
    expect(told.chains.map(({ policy, article }: Data) => `${policy} ${article}`)).toEqual(['P18 三(三)2']);
    return told.chains[0].stages.map(({ name, state, awaited }: Data) => [name, state, awaited].join(' '));
  };
  expect(await stages('na-first')).toEqual([
    '众创空间 MISSING false',
    '孵化器 PRESENT false',
    '加速器 MISSING true',
  ]);
  expect((await stages('na-second')).every((stage) => stage.includes('UNKNOWN'))).toBe(true);
});

describe('deadlines', () => {
  const deadlines = (given: string): Promise<Data> =>
    ask(`query { policyDeadlines(${given}) { ... on PolicyDeadlines { ${framed} from to
      deadlines { kind day stated state article status sentence policy { code } entry { name } } } ... on Problem { code message } } }`);
  const shown = ({ deadlines: rows }: Data): string[] =>
    rows.map(({ policy, article, stated }: Data) => `${policy.code} ${article} ${stated}`);
  const park = 'place: { kind: PARK, code: "na-first" }';

  test('a change in July: the firm by 31 August, the city by 30 September; evaluated in 2024, next in 2027', async () => {
    const told = await deadlines(`from: "2026-07-01", to: "2027-12-31", ${park}, asOf: "2026-07-01"`);
    const days = shown(told);
    expect(days.filter((row) => row.startsWith('TC25'))).toEqual([
      'TC25 13 2026-08-31',
      'TC25 13 2026-09-30',
      'TC25 13 2027-08-31',
      'TC25 13 2027-09-30',
      'TC25 16 2027-12-01',
      'TC25 9 2027',
    ]);
    expect(days).toEqual(
      expect.arrayContaining(['EN24 一 2026', 'CV25 七 2027-12-31', 'NP 后文 2027-12-31']),
    );
    expect(days.filter((row) => row.startsWith('GL26'))).toEqual([]);
    expect(told.citations).toContainEqual({
      ...{ policy: 'NP', article: '后文', status: 'DRAFT', entitles: false },
    });
    expect(told.notStated.map(({ policy, article }: Data) => `${policy} ${article}`)).toContain('TC25 10');
  });

  test('of one kind; a challenge that was taken is due no more', async () => {
    const told = await deadlines(
      `from: "2026-10-01", to: "2026-12-31", ${park}, kinds: [ENTRY_DUE], asOf: "${day}"`,
    );
    expect(told.deadlines.map(({ entry, state }: Data) => [entry.name, state])).toEqual([
      ['示例难题三', 'PAST'],
      ['示例难题一', 'AHEAD'],
    ]);
  });

  test('the calendar holds the same days', async () => {
    const calendar = await (await fetch(`${served.url}/calendars/policies.ics`)).text();
    const starts = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, start]) => start);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const moved = (years: number) => `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;
    const told = await deadlines(`from: "${moved(-1)}", to: "${moved(5)}"`);
    expect(told.deadlines.map(({ day: due }: Data) => due.replaceAll('-', ''))).toEqual(starts);
    expect(calendar.replace(/\r\n /g, '')).toContain('GL26 后文：');
  });

  test('a span that ends before it begins is refused by name', async () => {
    expect(await deadlines('from: "2026-12-31", to: "2026-01-01"')).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('documents of another region: rows and rule files, no code', () => {
  const catalogue = (): Promise<Data> =>
    ask(
      `query { parkCatalogue(year: 2025, region: "430000", asOf: "${day}") { ... on ParkCatalogue { ${framed}
        parks { park { code } grade toNextGradeYuan nameWarning } } ... on Problem { code message } } }`,
    );

  test('its own grades, articles and what it leaves open; a city goes by its own document', async () => {
    const told = await catalogue();
    expect(told.parks).toEqual([
      { park: { code: 'xx-city' }, grade: 3, toNextGradeYuan: 98_000_000_000, nameWarning: null },
      { park: { code: 'xx-large' }, grade: 4, toNextGradeYuan: 1_000_000_000, nameWarning: null },
    ]);
    expect(told.citations.map(({ policy, article }: Data) => `${policy} ${article}`)).toEqual([
      'XX30 5',
      'XX31 3',
    ]);
    expect(told.notStated).toEqual([{ policy: 'XX30', article: '5', what: '多久复核一次' }]);
    expect(told.notes).toContain('XX31：只及于长沙市');
  });

  test('its own grounds for exit, in its own words', async () => {
    const told =
      await ask(`query { exitRisk(year: 2025, region: "430000", asOf: "${day}") { ... on ExitRisk { ${framed}
      parks { park { code } verdict grounds { clause yearsSoFar yearsNeeded trigger } } } ... on Problem { code message } } }`);
    expect(told.parks).toEqual([
      {
        ...{ park: { code: 'xx-large' }, verdict: 'PASS' },
        grounds: [{ clause: '7(1)', yearsSoFar: 2, yearsNeeded: 2, trigger: '已连续2年：考评居末三名' }],
      },
      expect.objectContaining({ park: { code: 'xx-city' }, verdict: 'UNKNOWN' }),
    ]);
  });

  test('without a region, the parks of every document, each by its own', async () => {
    const told = await ask(
      `query { parkCatalogue(year: 2025, asOf: "${day}") { ... on ParkCatalogue { parks { park { code } grade } } ... on Problem { code message } } }`,
    );
    const grades = new Map(told.parks.map(({ park, grade }: Data) => [park.code, grade]));
    expect([grades.get('na-first'), grades.get('xx-large')]).toEqual([1, 4]);
  });
});

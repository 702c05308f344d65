import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { projectRoot } from '../../../src/project-root.js';
import { type Served, serveShipped } from '../api/serve.js';
import { openTestStore } from '../test-server.js';

let served: Served;
const folder = mkdtempSync(join(tmpdir(), 'liantu-rules-'));
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

const query = `query ($input: AssessPoliciesInput!) { assessPolicies(input: $input) { __typename
  ... on PolicyAssessmentReport {
    asOf
    assessments {
      rule { code kind title article selective stacking policy { code title } } status verdict
      amounts { reading kind yuan capHit } usedYuan leftYuan overYuan
      conditions { code verdict article message missingFacts { code name } }
      missingFacts { code name unit } results { code value } notes
    }
    facts { code value origin source asOf estimated }
    basis { asOf graphRevision }
  }
  ... on Problem { code message } } }`;

// biome-ignore lint/suspicious/noExplicitAny: answers are read by their own shape in each test.
type Data = any;

const assess = async (input: object, language = 'zh-CN'): Promise<Data> => {
  const { body } = await served.ask(query, { input }, { 'accept-language': language });
  expect(body.errors).toBeUndefined();
  return body.data?.assessPolicies;
};

const saved = JSON.parse(
  readFileSync(join(projectRoot, 'src/api/operations/policy.variables.json'), 'utf8'),
) as { readonly AssessPolicies: { readonly input: object } };

test('the saved question: what a project from a science enclave can claim', async () => {
  const { assessments } = await assess(saved.AssessPolicies.input);
  expect(assessments).toMatchObject([
    {
      rule: { code: 'GL-04', kind: 'RATE', article: '4', policy: { code: 'GL26' } },
      status: 'IN_FORCE',
      verdict: 'PASS',
      amounts: [{ kind: 'RATE', yuan: 750_000, capHit: false }],
    },
    { rule: { code: 'GL-07' }, verdict: 'UNKNOWN', amounts: [{ yuan: null }] },
    { rule: { code: 'LZ25-06' }, verdict: 'FAIL', amounts: [{ yuan: 0 }, { yuan: 0 }] },
  ]);
  expect(assessments[2].conditions).toContainEqual(
    expect.objectContaining({ code: 'city', verdict: 'FAIL' }),
  );
});

test('the same firm in two cities gets the rules of its own', async () => {
  const facts = {
    subjectKind: 'ENTERPRISE',
    isAiEnterprise: true,
    mainRevenueYuan: 31_000_000,
    bestEarlierMainRevenueYuan: 28_000_000,
    rdExpenseYuan: 2_000_000,
  };
  const passing = async (city: string) =>
    (await assess({ asOf: '2026-11-22', facts: { ...facts, city }, verdicts: ['PASS'] })).assessments.map(
      ({ rule, amounts }: Data) => [rule.code, rule.stacking, amounts[0]?.yuan],
    );
  expect(await passing('桂林市')).toEqual([
    ['GL-03', 'NOT_STATED', 1_000_000],
    ['GL-11', 'NOT_STATED', 5_000_000],
  ]);
  const codes = (await assess({ asOf: '2026-11-22', facts: { ...facts, city: '柳州市' } })).assessments;
  expect(codes.map(({ rule }: Data) => rule.code).filter((code: string) => code.startsWith('GL'))).toEqual(
    [],
  );
});

test('takes from the graph what it knows of an enterprise and a park, with its source', async () => {
  const firm = await assess({ enterprise: 'SZ000528', asOf: '2026-11-22', rules: ['LZ25-01'] });
  expect(firm.facts).toContainEqual(
    expect.objectContaining({ code: 'city', value: '柳州市', origin: 'GRAPH' }),
  );
  const park = await assess({ park: 'liuzhou-hitech-zone', asOf: '2026-11-22', rules: ['LZ21-21'] });
  expect(park.facts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'parkKind', value: 'HTZ', origin: 'GRAPH' }),
      expect.objectContaining({ code: 'approvalLevel', value: 'NATIONAL', origin: 'GRAPH' }),
      expect.objectContaining({ code: 'newlyApprovedNational', value: false, origin: 'DEFAULT' }),
    ]),
  );
  expect(park.assessments[0]).toMatchObject({
    verdict: 'UNKNOWN',
    results: [{ code: 'result', value: 'UNKNOWN' }],
  });
});

test('what is given as not known is not known, also where the graph knows', async () => {
  const { assessments } = await assess({
    enterprise: 'SZ000528',
    asOf: '2026-11-22',
    rules: ['LZ25-11'],
    facts: { city: null },
  });
  expect(assessments[0].missingFacts.map(({ code }: Data) => code)).toContain('city');
});

test('a draft is judged as if in force, and entitles to nothing', async () => {
  const { assessments } = await assess({
    asOf: '2026-11-22',
    rules: ['NP-02'],
    facts: {
      parkKind: 'HTZ',
      scenarioHighInnovation: true,
      scenarioStrongPull: true,
      scenarioGoodDemonstration: true,
    },
  });
  expect(assessments[0]).toMatchObject({ status: 'DRAFT', verdict: 'PASS', amounts: [{ yuan: 3_000_000 }] });
  expect(assessments[0].notes[0]).toContain('征求意见稿');
});

describe('refuses by name', () => {
  test.each([
    [{ facts: { mainRevenueYaun: 1 } }, 'mainRevenueYuan'],
    [{ facts: { mainRevenueYuan: '3亿' } }, 'facts.mainRevenueYuan'],
    [{ facts: { mainRevenueYuan: -1 } }, 'facts.mainRevenueYuan'],
    [{ facts: { recognisedOn: '2026-02-30' } }, 'facts.recognisedOn'],
    [{ facts: { firmSize: 'HUGE' } }, 'LARGE'],
    [{ facts: { projects: [{ trak: 'a' }] } }, 'projects[0].trak'],
    [{ rules: ['GL-99'] }, 'rules[0]'],
    [{ asOf: '2026-13-01' }, 'asOf'],
    [{ park: 'nowhere' }, 'park'],
  ])('%o', async (input, named) => {
    const { message, __typename } = await assess(input);
    expect(['InvalidInputProblem', 'NotFoundProblem']).toContain(__typename);
    expect(message).toContain(named);
  });
});

const bringResources = async (resources: readonly object[]): Promise<Finding[]> => {
  const descriptor = { name: 'office', sources: [{ title: '示例' }], resources };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  const store = openTestStore();
  const findings: Finding[] = [];
  await importSources(
    store,
    [folder],
    { language: 'en' },
    {
      finding: (finding) => findings.push(finding),
      progress: () => undefined,
    },
  );
  await store.close();
  return findings;
};

const bring = (rules: Readonly<Record<string, string>>): Promise<Finding[]> => {
  const files = Object.keys(rules).filter((name) => !name.includes('.cases.'));
  mkdirSync(join(folder, 'rules'), { recursive: true });
  for (const [name, text] of Object.entries(rules)) writeFileSync(join(folder, 'rules', name), text);
  return bringResources([{ name: 'policy_rules', path: files.map((name) => `rules/${name}`) }]);
};

const rule = (parts: string): string => `rule: LZ25-99
policy: LZ25
article: "九十九"
kind: UPTO
title: {zh: 示例规则, en: a made-up rule}
concerns: {city: 柳州市}
parameters:
  rate: [{from: "2025-04-08", value: 0.1, unit: share, article: "九十九", checked: "2026-11-22"}]
${parts}
`;

const whole = rule(`conditions:
- {code: manufacturer, test: isManufacturer, zh: 制造业企业, en: a manufacturer}
amount: {sum: rate * projectTotalInputYuan}`);

test('an office adds a rule, and asks it', async () => {
  const cases =
    'cases:\n- {name: a tenth, day: "2026-11-22", facts: {city: 柳州市, isManufacturer: true, projectTotalInputYuan: 1000}, verdict: PASS, yuan: [100]}\n';
  expect(await bring({ 'LZ25-99.yaml': whole, 'LZ25-99.cases.yaml': cases })).toEqual([]);
  const input = {
    asOf: '2026-11-22',
    rules: ['LZ25-99'],
    facts: { city: '柳州市', isManufacturer: true, projectTotalInputYuan: 5_000_000 },
  };
  for (let attempt = 0; (await assess(input)).code && attempt < 20; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await assess(input)).assessments).toMatchObject([
    { verdict: 'PASS', amounts: [{ yuan: 500_000 }] },
  ]);
});

const paid = `rule,beneficiary,project,year,yuan,source,as_of
NP-01,SZ000528,示例赛道甲,2025,6000000,示例,2025-12
NP-01,gx-dflzm,示例赛道甲,2026,5000000,示例,2026-06
NP-01,gx-sgmw,示例赛道乙,2026,3000000,示例,2026-06
GL-09,SZ000528,,2025,4000000,示例,2025-12
GL-09,SZ000528,,2026,5000000,示例,2026-06
`;

describe('sums that were paid count against the ceiling of a rule', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'grants.csv'), paid);
    expect(await bringResources([{ name: 'grants', path: 'grants.csv' }])).toEqual([]);
    for (let attempt = 0; (await ledgerOf('SZ000528')).usedYuan === 0 && attempt < 20; attempt++)
      await new Promise((resolve) => setTimeout(resolve, 200));
  });

  const listed = { parkKind: 'HTZ', trackOnRegistry: true };
  const ledgerOf = async (enterprise: string): Promise<Data> => {
    const input = { enterprise, asOf: '2026-11-22', rules: ['NP-01'], facts: listed };
    return (await assess(input)).assessments[0];
  };

  test('on one track, to all its firms', async () => {
    expect(await ledgerOf('SZ000528')).toMatchObject({
      verdict: 'PASS',
      usedYuan: 11_000_000,
      leftYuan: 4_000_000,
    });
  });

  test('not known for a firm whose track no grant tells', async () => {
    const { verdict, usedYuan, missingFacts } = await ledgerOf('gx-yuchai');
    expect({ verdict, usedYuan }).toEqual({ verdict: 'UNKNOWN', usedYuan: null });
    expect(missingFacts).toMatchObject([{ code: 'projects' }]);
  });

  const base = {
    city: '桂林市',
    subjectKind: 'BASE',
    baseKind: '科技部国际科技合作基地',
    recognisedOn: '2026-05-01',
  };
  const ofBase = (facts: object, asOf: string) =>
    assess({ enterprise: 'SZ000528', asOf, rules: ['GL-09'], facts: { ...base, ...facts } });

  test('by the year, with its source; none of a later year than the day', async () => {
    const { assessments, facts } = await ofBase({}, '2026-11-22');
    expect(assessments).toMatchObject([{ verdict: 'PASS', usedYuan: 9_000_000, leftYuan: 1_000_000 }]);
    expect(facts).toContainEqual({
      code: 'paidByYearYuan',
      value: [4_000_000, 5_000_000],
      origin: 'GRAPH',
      source: '示例',
      asOf: '2026-06',
      estimated: false,
    });
    expect((await ofBase({}, '2025-12-31')).assessments).toMatchObject([{ usedYuan: 4_000_000 }]);
  });

  test('unless the caller says otherwise', async () => {
    const { assessments } = await ofBase({ paidByYearYuan: [1_000_000] }, '2026-11-22');
    expect(assessments).toMatchObject([{ usedYuan: 1_000_000 }]);
  });
});

describe('a rule file with a fault is refused by name and line', () => {
  test.each([
    ['an unknown key', `${whole}colour: red\n`, 'colour'],
    ['a name that is no fact', whole.replace('isManufacturer,', 'isManufacturr,'), 'isManufacturer'],
    ['an expression that cannot be read', whole.replace('rate * ', 'rate ** '), 'rate ** '],
    ['no article', whole.replace('article: "九十九"\nkind', 'kind'), 'article'],
    ['no YAML', whole.replace('title: {', 'title: {{'), 'no YAML'],
  ])('%s', async (_, text, named) => {
    rmSync(join(folder, 'rules'), { recursive: true, force: true });
    const findings = await bring({ 'LZ25-99.yaml': text });
    expect(findings.map(({ message }) => message).join('\n')).toContain(named);
  });

  test('a worked case that comes out otherwise', async () => {
    const cases = 'cases:\n- {name: wrong, day: "2026-11-22", facts: {city: 柳州市}, verdict: PASS}\n';
    const findings = await bring({ 'LZ25-99.yaml': whole, 'LZ25-99.cases.yaml': cases });
    expect(findings.map(({ message }) => message).join('\n')).toContain('verdict UNKNOWN, not PASS');
  });
});

test('words of a list go by their names where a person reads them', async () => {
  const { body } = await served.ask('{ policyFacts { code open words { word name nameEn } } }');
  const facts = (body.data as Data).policyFacts as Data[];
  const level = facts.find(({ code }) => code === 'platformLevel');
  expect(level).toMatchObject({ open: false });
  expect(level.words[0]).toEqual({ word: 'CITY', name: '市级', nameEn: 'municipal' });
  const given = { facts: { city: '桂林市' }, rules: ['GL-02'], asOf: '2026-11-30' };
  const messageOf = async (language: string) =>
    (await assess(given, language)).assessments[0].conditions.find(({ code }: Data) => code === 'subjectKind')
      .message;
  expect([await messageOf('zh-CN'), await messageOf('en')]).toEqual([
    '主体类型为企业',
    'the subject is: enterprise',
  ]);
});

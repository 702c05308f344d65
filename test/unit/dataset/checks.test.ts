import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';
import { packageOf } from './package-of.js';

const china = [
  { code: '100000', name: '中华人民共和国', level: 'NATION' },
  { code: '450000', name: '广西壮族自治区', level: 'PROVINCE', parent: '100000' },
  {
    code: '450200',
    name: '柳州市',
    level: 'PREFECTURE',
    parent: '450000',
    longitude: 109.41,
    latitude: 24.32,
  },
  { code: '450100', name: '南宁市', level: 'PREFECTURE', parent: '450000' },
];
const known = {
  ...nothingKnown,
  regions: china,
  parks: [{ code: 'liuzhou-hitech-zone', name: '柳州高新区' }],
};

const enterprises = (lines: string, header = 'id,name,region'): string =>
  fileOf('enterprises.csv', `${header}\n${lines}\n`);

const remarks = async (path: string, options = {}): Promise<string[]> =>
  (await collect([path], known, options)).findings.map((one) => `${one.row} ${one.column} ${one.code}`);

describe('choices', () => {
  it('are read as people write them, and refused with what is allowed', async () => {
    const statuses = ['存续（在营、开业、在册）', '注销', '迁出', '退市', '筹建'];
    const lines = statuses.map((status, i) => `E${i},示例${i}有限公司,450200,${status}`).join('\n');
    const { findings } = await collect([enterprises(lines, 'id,name,region,登记状态')], known);
    const told = findings.filter(({ code }) => code.startsWith('choice'));
    expect(told.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'choice-form read as ACTIVE',
      'choice-form read as ENDED',
      'choice-form read as MOVED',
      'choice-form read as DELISTED',
      'choice-unknown not an allowed value; allowed: ACTIVE, ENDED, MOVED, DELISTED',
    ]);
  });

  it('tell how a survey looked', async () => {
    const header = 'place_kind,place,chain,as_of,coverage,kind,resolution';
    const surveys = fileOf(
      'surveys.csv',
      `${header}\nREGION,450200,c,2026-01-01,0.9,案头检索,园区\nREGION,450200,c,2026-01-01,0.9,GUESS,STREET\n`,
    );
    const { findings } = await collect([surveys], { ...known, chains: [{ code: 'c', name: '链' }] });
    const told = findings.filter(({ column }) => column === 'kind' || column === 'resolution');
    expect(told.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 kind choice-form',
      '2 resolution choice-form',
      '3 kind choice-unknown',
      '3 resolution choice-unknown',
    ]);
  });
});

describe('references', () => {
  it('may point forwards inside regions and segments, in whatever order the resources stand', async () => {
    const folder = packageOf({
      activities: 'enterprise,segment,place_kind,place\nA,s.b,REGION,R2\nA,s.a,,\nZ,s.a,,\n',
      technologies: 'code,name,holders\nt,T,A;Z\n',
      enterprises: 'id,name,region\nA,甲,R2\n',
      segments: 'code,name,kind,parent\ns.b,B,PRODUCT,s.a\ns.a,A,SEGMENT,\ns.c,C,SEGMENT,nowhere\n',
      regions: 'code,name,level,parent\nR2,Two,COUNTY,R1\nR1,One,NATION,\n',
    });
    const { rows, findings } = await collect([folder]);
    expect(rows.map((row) => row.resource)).toEqual([
      'regions',
      'regions',
      'segments',
      'segments',
      'segments',
      'enterprises',
      'technologies',
      'activities',
      'activities',
    ]);
    expect(findings.map((one) => `${one.file} ${one.row} ${one.code} ${one.value}`)).toEqual([
      'segments.csv 4 segment-unknown nowhere',
      'technologies.csv 2 enterprise-unknown Z',
      'activities.csv 4 enterprise-unknown Z',
    ]);
    expect(rows.find((row) => row.resource === 'technologies')?.values.holders).toEqual(['A']);
  });

  it('ask the graph for enterprises only where the run does not explain them, once a batch', async () => {
    const asked: string[][] = [];
    const graph = {
      ...nothingKnown,
      resolveEnterprises: async (keys: readonly string[]) => {
        asked.push([...keys]);
        return new Map(keys.filter((key) => key === 'G').map((key) => [key, key]));
      },
    };
    const folder = packageOf({
      enterprises: 'id,name,region\nA,甲,\n',
      holdings: 'owner,owned,share\nA,G,51%\nG,X,0.2\n',
    });
    const { rows } = await collect([folder], graph);
    expect(asked).toEqual([['G', 'X']]);
    expect(rows.at(-1)?.values).toMatchObject({ owner: 'A', owned: 'G', share: 0.51 });
  });

  it('reach rows of an earlier path', async () => {
    const first = packageOf({ regions: 'code,name,level\nR1,One,NATION\n' });
    const second = enterprises('A,甲,R1');
    expect((await collect([first, second])).rejected).toBe(0);
    expect((await collect([second, first])).rejected).toBe(1);
  });

  it('refuse a parent that lies under its child', async () => {
    const folder = packageOf({
      segments: 'code,name,kind,parent\na,A,SEGMENT,b\nb,B,SEGMENT,a\nc,C,SEGMENT,a\n',
    });
    const { findings, rows } = await collect([folder]);
    expect(findings.map((one) => `${one.row} ${one.code}`)).toEqual(['2 parent-cycle', '3 parent-cycle']);
    expect(rows.map((row) => row.values.parent)).toEqual([undefined, undefined, 'a']);
  });

  it('resolve places by their kind, or find it', async () => {
    const folder = packageOf({
      organisations:
        'code,name,kind,place_kind,place\na,A,PARK,,柳州高新区\nb,B,BUREAU,REGION,柳州\nc,C,PARK,PARK,450200\n',
      partner_centres: 'code,name,region,serves\nx,X,450100,liuzhou-hitech-zone;450200;nowhere\n',
    });
    const { rows, findings } = await collect([folder], known);
    expect(
      rows.map(({ values: { place_kind, place, serves } }) => serves ?? `${place_kind}:${place}`),
    ).toEqual([
      'PARK:liuzhou-hitech-zone',
      'REGION:450200',
      'PARK:undefined',
      ['PARK:liuzhou-hitech-zone', 'REGION:450200'],
    ]);
    expect(findings.filter((one) => one.severity === 'error').map((one) => one.code)).toEqual([
      'park-unknown',
      'place-unknown',
    ]);
  });
});

describe('duplicates', () => {
  it('take an identical row once, whatever its spelling, and keep the first of a conflict', async () => {
    const path = enterprises('A,甲,450200\nA,甲,450200.0\nA,乙,450200\nB,甲,450100\nB, 甲,450100');
    const { rows, findings, accepted, rejected } = await collect([path], known);
    expect(rows.map((row) => row.row)).toEqual([2, 5]);
    expect([accepted, rejected]).toEqual([4, 1]);
    const conflict = findings.find((one) => one.code === 'duplicate-conflict');
    expect(conflict).toMatchObject({ row: 4, column: 'id', value: 'A', severity: 'error' });
    expect(conflict?.message).toContain('row 2 but another value in name (甲 there, 乙 here)');
    expect(findings.filter((one) => one.code === 'duplicate-identical').map((one) => one.row)).toEqual([
      3, 6,
    ]);
  });

  it('take the second row where the first was refused', async () => {
    const { rows } = await collect([enterprises('A,甲,999999\nA,甲,450200')], known);
    expect(rows.map((row) => row.row)).toEqual([3]);
  });

  it('know an enterprise without a key by its name and region', async () => {
    const path = enterprises(
      '柳工有限责任公司,450200\n柳工有限公司,450100\n柳工（有限）公司,450200',
      'name,region',
    );
    expect(await remarks(path)).toEqual(['1  uscc-missing', '4 name duplicate-conflict']);
  });
});

describe('a product graph', () => {
  it('of 95,000 products and its links is read in one stream', async () => {
    const count = 95_000;
    const products = Array.from(
      { length: count },
      (_, at) => `p.${at},Product ${at},PRODUCT,${at ? `p.${Math.floor(at / 10)}` : ''}`,
    );
    const links = Array.from({ length: count - 1 }, (_, at) => `p.${at},p.${at + 1},0.1`);
    const folder = packageOf({
      segment_links: `from,to,coefficient\n${links.join('\n')}\n`,
      segments: `code,name,kind,parent\n${products.join('\n')}\n`,
    });
    const { accepted, findings } = await collect([folder]);
    expect(findings).toEqual([]);
    expect(accepted).toBe(2 * count - 1);
  });
});

describe('headers', () => {
  it('are known without case, width, blanks and brackets, with their units', async () => {
    const path = enterprises(
      'A,甲,450200,3.2,35,120',
      'ID,企业 名称*,行政区划代码,营业收入【亿元】,注册资本/万元,从业人数（人）',
    );
    const { rows } = await collect([path], known);
    expect(rows[0]?.values).toMatchObject({ revenue_cny: 320_000_000, capital_cny: 350_000, employees: 120 });
  });

  it('name persons and are then left alone', async () => {
    const path = enterprises('A,甲,450200,张三,13800000000', 'id,name,region,法定代表人,联系电话');
    const { rows, findings } = await collect([path], known);
    expect(findings.map((one) => [one.code, one.column])).toEqual([
      ['header-personal', '法定代表人'],
      ['header-personal', '联系电话'],
    ]);
    expect(JSON.stringify([rows, findings])).not.toMatch(/张三|13800000000/);
  });

  it('with a unit that cannot be converted, twice, or missing are said', async () => {
    const foreign = enterprises('A,甲,450200,1,乙,1', 'id,name,region,营业收入(美元),企业名称,注册资本');
    expect(await remarks(foreign)).toEqual(
      [
        '1 营业收入(美元) header-unit',
        '1 企业名称 header-twice',
        '1 注册资本 header-alias',
        '1 注册资本 unit-assumed',
      ].filter((one) => !one.endsWith('header-alias')),
    );
    expect(
      (await collect([fileOf('a.csv', 'id,region\nA,450200\n')], known, { kind: 'enterprises' })).findings[0],
    ).toMatchObject({ code: 'header-missing', row: 1, severity: 'error' });
  });
});

describe('a region in several columns', () => {
  const cities = [
    ...china,
    { code: '450203', name: '鱼峰区', level: 'COUNTY', parent: '450200' },
    { code: '110000', name: '北京市', level: 'PROVINCE', parent: '100000' },
    { code: '110105', name: '朝阳区', level: 'COUNTY', parent: '110000' },
    { code: '220000', name: '吉林省', level: 'PROVINCE', parent: '100000' },
    { code: '220100', name: '长春市', level: 'PREFECTURE', parent: '220000' },
    { code: '220104', name: '朝阳区', level: 'COUNTY', parent: '220100' },
  ];
  const read = async (lines: readonly string[], headers = '所属省份,所属城市,所属区县') => {
    const path = enterprises(
      lines.map((line, at) => `${at},企业${at},${line}`).join('\n'),
      `id,name,${headers}`,
    );
    const { rows, findings } = await collect([path], { ...known, regions: cities });
    const said = findings.filter((one) => one.row > 1).map((one) => `${one.row} ${one.column} ${one.code}`);
    return { placed: rows.map(({ values }) => [values.id, values.region]), said };
  };

  it('is the narrowest that they name together', async () => {
    const { placed, said } = await read([
      '广西壮族自治区,柳州市,鱼峰区',
      '广西,柳州,',
      '北京市,北京市,朝阳区',
      '北京市,市辖区,朝阳区',
      '吉林省,长春市,朝阳区',
      '广西壮族自治区,—,',
    ]);
    expect(placed.map(([, region]) => region)).toEqual([
      '450203',
      '450200',
      '110105',
      '110105',
      '220104',
      '450000',
    ]);
    expect(said).toEqual(['3 所属城市 region-name']);
  });

  it('is the city where the county is not known in it, and is refused or said to be missing, never guessed', async () => {
    const { placed, said } = await read(['广西,柳州市,高新区', '某省,某市,', ',,朝阳区', ',,']);
    expect(placed).toEqual([
      ['0', '450200'],
      ['3', undefined],
    ]);
    expect(said).toEqual([
      '2 所属区县 region-part-unknown',
      '3 所属城市 region-unknown',
      '4 所属区县 region-ambiguous',
      '5 所属区县 region-missing',
    ]);
  });

  it('takes 城市 for a part beside the others, and gives way to a code', async () => {
    const beside = await read(['吉林省,长春市,朝阳区'], '省份,城市,区县');
    expect(beside.placed).toEqual([['0', '220104']]);
    const coded = await read(['450200,吉林省,长春市', ',吉林省,长春市'], '地区代码,省份,所属城市');
    expect(coded.placed.map(([, region]) => region)).toEqual(['450200', '220100']);
  });
});

describe('every file', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '450200',
      '柳州',
      '=1+1',
      '—',
      '2003年',
      '3亿',
      '109.4',
      '24.3',
      '高德',
      '合计',
      '\u0000',
      '91350100M000100Y43',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('accounts for each of its rows', async () => {
    const header = '统一社会信用代码,企业名称,地区代码,经度,纬度,坐标系,营业收入(万元),成立日期,所属环节';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 12 }),
        fc.boolean(),
        async (table, strict) => {
          const quoted = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
          const { rows, findings, accepted } = await collect(
            [enterprises(quoted.join('\n'), header)],
            known,
            { strict },
          );
          expect(rows.length).toBeLessThanOrEqual(accepted);
          const wrong = new Set(findings.filter((one) => one.severity === 'error').map((one) => one.row));
          if (strict) for (const row of rows) expect(wrong.has(row.row)).toBe(false);
          for (const row of rows)
            expect(
              Object.values(row.values).every(
                (value) => value !== null && value !== undefined && value !== '',
              ),
            ).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a part of an answer', () => {
  const parts = (...rows: string[]) =>
    fileOf('policy_answers.csv', ['answer,role,policy,article,item', ...rows, ''].join('\n'));
  const rule =
    'rule: XX1-2\npolicy: XX1\narticle: "2"\nkind: CHECK\ntitle: {zh: 示例, en: made-up}\nconditions: []\n';
  const policies = [{ code: 'XX1', name: '示例办法' }];
  const withRule = { ...known, ofPolicies: { ...known.ofPolicies, policies }, rules: [rule] };

  it('is refused where it rests on a rule that nobody knows', async () => {
    const path = parts(
      'parkCatalogue,RULE,XX1,2,XX1-2',
      'parkCatalogue,RULE,XX1,2,XX1-9',
      'exitRisk,NOTE,XX1,2,XX1-9',
    );
    const { findings, rows } = await collect([path], withRule);
    expect(findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [3, 'item', 'XX1-9', 'rule-unknown'],
    ]);
    expect(rows.map(({ values }) => values.item)).toEqual(['XX1-2', 'XX1-9']);
  });
});

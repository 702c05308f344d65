import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';

const known = {
  ...nothingKnown,
  regions: [{ code: '450000', name: '广西壮族自治区', level: 'PROVINCE' }],
  sectors: [
    { code: 'NBS-2012-42:01', name: '农业' },
    { code: 'NBS-2017-42:01', name: '农林牧渔' },
    { code: 'NBS-2017-42:18', name: '交通运输设备' },
  ],
};

const check = async (name: string, lines: readonly string[], from: Known = known) => {
  const { rows, findings } = await collect([fileOf(`${name}.csv`, `${lines.join('\n')}\n`)], from);
  return {
    rows: rows.map(({ values }) => values),
    told: findings.map(({ row, field, code, severity }) => `${row} ${field} ${code} ${severity}`),
  };
};

describe('sectors', () => {
  const header = 'code,classification,name,parent';

  it('may name a coarser sector further down, and none of their own classification', async () => {
    const { rows, told } = await check('sectors', [
      header,
      '001,NBS-2020-153,农产品,NBS-X-2:9',
      '002,NBS-2020-153,汽车,18',
      '003,NBS-2020-153,林产品,01',
      '004,NBS-2020-153,零,NBS-2020-153:001',
      '005,NBS-2020-153,另,77',
      '9,NBS-X-2,甲,',
    ]);
    expect(rows.map(({ parent }) => parent)).toEqual([
      'NBS-X-2:9',
      'NBS-2017-42:18',
      'NBS-2017-42:01',
      undefined,
      undefined,
      undefined,
    ]);
    expect(told).toEqual([
      '4 parent sector-parent warning',
      '5 parent sector-unknown error',
      '6 parent sector-unknown error',
    ]);
  });

  it('of two classifications may share a code', async () => {
    const { rows, told } = await check('sectors', [header, '01,A,甲,', '01,B,乙,', '01,A,丙,']);
    expect(rows.map(({ classification, name }) => `${classification} ${name}`)).toEqual(['A 甲', 'B 乙']);
    expect(told).toEqual(['4 classification duplicate-conflict error']);
  });
});

describe('what a place makes and uses in a sector', () => {
  const header =
    'place_kind,place,classification,sector,year,总产出(万元),增加值(万元),中间使用(万元),最终使用(万元),使用合计(万元),国内省外流入(万元),国内省外流出(万元),进口(万元),出口(万元),其他(万元)';
  const row = (sector: string, amounts: string) => `REGION,450000,NBS-2017-42,${sector},2017,${amounts}`;

  it('is read in yuan, of either sign and any size', async () => {
    const { rows, told } = await check('sector_outputs', [
      header,
      row('18', '3000000000,-5,100,-40,60,0,2999999940,0,0,'),
    ]);
    expect(told).toEqual([]);
    expect(rows[0]).toMatchObject({
      sector: 'NBS-2017-42:18',
      output_cny: 3e13,
      value_added_cny: -50_000,
      final_use_cny: -400_000,
    });
  });

  it('names its sector by its code, also where a spreadsheet took its zero, or by its name', async () => {
    const { rows, told } = await check('sector_outputs', [
      header,
      row('1', '1,,,,,,,,,'),
      row('交通运输设备', '1,,,,,,,,,'),
      row('99', '1,,,,,,,,,'),
    ]);
    expect(rows.map(({ sector }) => sector)).toEqual(['NBS-2017-42:01', 'NBS-2017-42:18']);
    expect(told).toEqual([
      '2 sector sector-form fixed',
      '3 sector sector-form fixed',
      '4 sector sector-unknown error',
    ]);
  });

  it.each([
    ['balances', '90,,60,40,100,30,20,10,10,0', []],
    ['balances within 5,000 yuan', '90.5,,60,40,100,30,20,10,10,0', []],
    ['counts the discrepancy of the table', '93,,60,40,100,30,20,10,10,3', []],
    ['of a nation has no flows', '100,,60,40,100,,,10,10,', []],
    ['is not judged by half of its flows', '90,,60,40,100,30,,10,10,', []],
    ['does not balance', '95,,60,40,100,30,20,10,10,0', ['2 output_cny sector-unbalanced warning']],
    ['has a use that is not its parts', '90,,60,41,100,30,20,10,10,0', ['2 use_cny sector-use-sum warning']],
  ])('%s', async (_, amounts, expected) => {
    const { rows, told } = await check('sector_outputs', [header, row('18', amounts)]);
    expect(told).toEqual(expected);
    expect(rows).toHaveLength(1);
  });

  it('is compared with the sum of its parts, where all of them are there', async () => {
    const parted = {
      ...known,
      sectors: [
        ...known.sectors,
        { code: 'NBS-2020-153:079', name: '整车', parent: 'NBS-2017-42:18' },
        { code: 'NBS-2020-153:080', name: '零部件', parent: 'NBS-2017-42:18' },
      ],
    };
    const rowOf = (classification: string, sector: string, year: number, output: number) =>
      `REGION,450000,${classification},${sector},${year},${output},,,,,,,,,`;
    const lines = [
      rowOf('NBS-2017-42', '18', 2018, 30),
      rowOf('NBS-2020-153', '079', 2018, 10),
      rowOf('NBS-2020-153', '080', 2018, 20),
      rowOf('NBS-2017-42', '18', 2020, 31),
      rowOf('NBS-2020-153', '079', 2020, 10),
      rowOf('NBS-2020-153', '080', 2020, 20),
      rowOf('NBS-2017-42', '18', 2021, 31),
      rowOf('NBS-2020-153', '079', 2021, 10),
    ];
    const { told } = await check('sector_outputs', [header, ...lines], parted);
    expect(told).toEqual(['5 output_cny sector-parts-sum warning']);
  });
});

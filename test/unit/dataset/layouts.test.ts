import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../src/intake/dataset/check/check-options.js';
import { china } from './china.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';
import { workbookWith } from './workbook-with.js';

const read = async (path: string, options: Partial<CheckOptions> = {}) => {
  const collected = await collect([path], china, { language: 'zh', ...options });
  return {
    ...collected,
    names: collected.rows.map(({ values }) => values.name),
    said: (code: string) => collected.findings.filter((one) => one.code === code).map((one) => one.message),
    codes: new Set(collected.findings.map(({ code }) => code)),
  };
};

describe('a table below other lines', () => {
  it('begins where its header stands, which is said; its unit line applies, its total is no row', async () => {
    const { rows, names, said } = await read('test/data/lists/title-rows.xlsx');
    expect(names).toEqual(['示例甲有限公司', '示例乙有限公司']);
    expect(rows.map(({ row, values }) => [row, values.revenue_cny])).toEqual([
      [4, 12_000_000],
      [5, 8_000_000],
    ]);
    expect(said('header-row')).toEqual(['表头在第3行']);
    expect(said('unit-line')).toHaveLength(1);
    expect(said('row-total')).toHaveLength(1);
    expect(said('unit-assumed')).toEqual([]);
  });

  it('in text too: a title without delimiters, a notice below', async () => {
    const text =
      '2025年示例市名单\n\n（单位：亿元）\n企业名称,城市,营业收入\n示例一有限公司,柳州市,2\n注：数据为自报,,\n';
    const { rows, said } = await read(fileOf('a.csv', text));
    expect(rows.map(({ row, values }) => [row, values.revenue_cny])).toEqual([[5, 200_000_000]]);
    expect(said('row-notice')).toHaveLength(1);
  });

  it('with headings of groups between its rows', async () => {
    const text =
      '附件1,,,\n金额单位：人民币万元,,,\n"序\n号",申报企业名称,属地,"营业收入\n"\n一,柳州市（1家）,,\n1,示例一有限公司,鱼峰区,1200\n合计：1家,,,1200\n';
    const { rows, said } = await read(fileOf('a.csv', text));
    expect(rows.map(({ values }) => [values.name, values.region, values.revenue_cny])).toEqual([
      ['示例一有限公司', '450203', 12_000_000],
    ]);
    expect(said('row-notice')).toHaveLength(1);
  });

  it('may be said instead', async () => {
    const text = '名称,乱\n企业名称,城市\n示例一有限公司,柳州市\n';
    const { names } = await read(fileOf('a.csv', text), { headerRow: 2, kind: 'enterprises' });
    expect(names).toEqual(['示例一有限公司']);
    const beyond = await read(fileOf('a.csv', text), { headerRow: 9 });
    expect(beyond.said('file-kind')[0]).toContain('第9行');
  });

  it('with sep= in its first line counts rows as a spreadsheet program shows them', async () => {
    const { rows } = await read(fileOf('a.csv', 'sep=;\n企业名称;主要产品\n示例一有限公司;甲,乙\n'));
    expect(rows.map(({ row, values }) => [row, values.name])).toEqual([[2, '示例一有限公司']]);
  });
});

describe('a header of two rows', () => {
  it('is joined: names below headings, units below names, and the rest merged down', async () => {
    const path = fileOf(
      'a.xlsx',
      workbookWith({
        名单: {
          rows: [
            ['示例市企业名单'],
            ['序号', '企业名称', '地址', '', '经营情况', ''],
            ['', '', '城市', '区县', '营业收入', '从业人数'],
            ['', '', '', '', '万元', '人'],
            [1, '示例一有限公司', '柳州市', '鱼峰区', 1200, 30],
          ],
          merged: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
        },
      }),
    );
    const { rows, said } = await read(path);
    expect(said('header-row')).toEqual(['表头在第2至4行']);
    expect(rows[0]?.values).toMatchObject({ name: '示例一有限公司', revenue_cny: 12_000_000, employees: 30 });
  });
});

describe('a workbook of several sheets', () => {
  const header = ['企业名称', '从业人数'];
  const workbook = workbookWith({
    填报说明: { rows: [['请各单位于月底前报送']] },
    柳州市: { rows: [header, ['示例一有限公司', 1]] },
    桂林市: { rows: [header, ['示例二有限公司', 2]] },
    旧表: { rows: [header, ['示例三有限公司', 3]], hidden: true },
  });

  it('is read sheet by sheet; sheets without a table and hidden ones are named', async () => {
    const { rows, said } = await read(fileOf('a.xlsx', workbook));
    expect(rows.map(({ file, values }) => [file, values.name])).toEqual([
      ['a.xlsx#柳州市', '示例一有限公司'],
      ['a.xlsx#桂林市', '示例二有限公司'],
    ]);
    expect(said('sheet-ignored')[0]).toContain('填报说明');
    expect(said('sheet-hidden')[0]).toContain('旧表');
  });

  it('takes the place of its rows from the names of the sheets, where no column names one', async () => {
    const { rows, said } = await read(fileOf('a.xlsx', workbook));
    expect(rows.map(({ values }) => values.region)).toEqual(['450200', '450300']);
    expect(said('region-from-sheet')).toHaveLength(2);
    const counties = workbookWith({
      '柳州市（1家）': {
        rows: [
          ['企业名称', '区县'],
          ['示例一有限公司', '城中区'],
        ],
      },
      '2西宁市名单': {
        rows: [
          ['企业名称', '区县'],
          ['示例二有限公司', '城中区'],
        ],
      },
    });
    const placed = (await read(fileOf('b.xlsx', counties))).rows.map(({ values }) => values.region);
    expect(placed).toEqual(['450202', '630103']);
  });

  it('may be read one sheet alone, by name or number', async () => {
    expect((await read(fileOf('a.xlsx', workbook), { sheet: '旧表' })).names).toEqual(['示例三有限公司']);
    expect((await read(fileOf('a.xlsx', workbook), { sheet: '2' })).names).toEqual(['示例一有限公司']);
    const none = await read(fileOf('a.xlsx', workbook), { sheet: '南宁市' });
    expect(none.said('file-kind')[0]).toMatch(/没有工作表“南宁市”.*柳州市、桂林市/);
  });
});

describe('merged cells', () => {
  it('down a column fill the rows below, and this is said', async () => {
    const rows = [
      ['企业名称', '城市'],
      ['示例一有限公司', '柳州市'],
      ['示例二有限公司', ''],
      ['示例三有限公司', '桂林市'],
    ];
    const path = fileOf('a.xlsx', workbookWith({ 名单: { rows, merged: ['B2:B3'] } }));
    const { rows: taken, said } = await read(path);
    expect(taken.map(({ values }) => values.region)).toEqual(['450200', '450200', '450300']);
    expect(said('cells-filled')[0]).toContain('B2:B3');
  });
});

describe('columns named by the caller', () => {
  it('come before what the headers say; an empty field leaves a column out', async () => {
    const path = fileOf('a.csv', '单位,城市,旧名称\n示例一有限公司,柳州市,示例旧厂\n');
    const { rows, codes } = await read(path, { columns: ['单位=name', '旧名称=former_names', '城市='] });
    expect(rows[0]?.values).toMatchObject({ name: '示例一有限公司', former_names: ['示例旧厂'] });
    expect(codes).toContain('header-left-out');
    expect((await read(path, { columns: ['单位'] })).said('file-kind')[0]).toContain('--columns');
    expect((await read(path, { columns: ['单位=nam'] })).said('file-kind')[0]).toContain('是否为name');
    expect((await read(path, { columns: ['单元=name'] })).said('file-kind')[0]).toContain('有：单位、城市');
  });
});

describe('a list in traditional characters', () => {
  it('is read by its headers, places, words and marks, and keeps its names as written', async () => {
    const text =
      '企業名稱,統一社會信用代碼,所在省份,所在城市,註冊資本(萬元),登記狀態\n' +
      '範例電子股份有限公司,無,廣西,柳州市,5000,存續\n示例機械有限公司,暫無,廣東省,廣州市,800,註銷\n';
    const { rows, names, said } = await read(fileOf('a.csv', iconv.encode(text, 'big5')));
    expect(names).toEqual(['範例電子股份有限公司', '示例機械有限公司']);
    expect(rows.map(({ values }) => [values.region, values.capital_cny, values.status])).toEqual([
      ['450200', 50_000_000, 'ACTIVE'],
      ['440100', 8_000_000, 'ENDED'],
    ]);
    expect(said('header-unknown')).toEqual([]);
    expect(said('region-unknown')).toEqual([]);
  });
});

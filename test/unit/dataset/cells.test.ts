import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';

const known = {
  ...nothingKnown,
  regions: [{ code: '450200', name: '柳州市', level: 'PREFECTURE' }],
};

/** Values and errors of one cell under a header, beside a name and a region. */
const cell = async (header: string, text: string) => {
  const path = fileOf('enterprises.csv', `企业名称,地区代码,${header}\n示例一有限公司,450200,"${text}"\n`);
  const { rows, findings } = await collect([path], known);
  return { values: rows[0]?.values, said: findings.filter(({ row }) => row === 2).map(({ code }) => code) };
};

describe('a mark for a missing value', () => {
  it.each(['-', '—', '无', 'N/A', '暂无', '/', '企业选择不公示', 'null', '不适用', '（空）'])(
    '%s is unknown in every column, and refuses nothing',
    async (mark) => {
      for (const [header, field] of Object.entries({
        统一社会信用代码: 'uscc',
        企业编号: 'id',
        经营状态: 'status',
        坐标系: 'crs',
        '注册资本(万元)': 'capital_cny',
        从业人数: 'employees',
        成立日期: 'established',
        曾用名: 'former_names',
        简称: 'short_name',
        所属园区: 'park',
        所属环节: 'segments',
      })) {
        const { values, said } = await cell(header, mark);
        expect(values, header).toMatchObject({ region: '450200' });
        expect(values, header).not.toHaveProperty(field);
        expect(
          said.every((code) => /missing$/.test(code)),
          `${header} ${said}`,
        ).toBe(true);
      }
    },
  );
});

describe('a cell that a spreadsheet has touched', () => {
  it.each(["'", '’', '＇'])('loses the mark of text %s', async (mark) => {
    expect(await cell('统一社会信用代码', `${mark}91350100M000100Y43`)).toMatchObject({
      values: { uscc: '91350100M000100Y43' },
      said: ['text-mark'],
    });
    expect((await cell('注册资本(万元)', `${mark}5000`)).values).toMatchObject({ capital_cny: 50_000_000 });
  });

  it('written as a formula of a text is that text', async () => {
    expect(await cell('企业编号', '=""0012""')).toMatchObject({
      values: { id: '0012' },
      said: ['text-mark'],
    });
  });

  it('keeps quotes that belong to a name', async () => {
    expect((await cell('简称', "'示例'")).values).toMatchObject({ short_name: "'示例'" });
  });

  it.each([
    ['统一社会信用代码', '9.15E+17', 'uscc-number'],
    ['企业编号', '4.50203E+11', 'number-damaged'],
    ['所属园区', '4.50203E+11', 'number-damaged'],
    ['注册资本(万元)', '########', 'number-damaged'],
  ])('under %s is called damaged where it is %s', async (header, text, code) => {
    expect((await cell(header, text)).said).toContain(code);
  });
});

describe('the status of an enterprise', () => {
  it.each([
    ['存续（在营、开业、在册）', 'ACTIVE'],
    ['在业', 'ACTIVE'],
    ['注销', 'ENDED'],
    ['已注销', 'ENDED'],
    ['吊销，未注销', 'ENDED'],
    ['吊销后注销', 'ENDED'],
    ['责令关闭', 'ENDED'],
    ['迁出', 'MOVED'],
  ])('%s is %s', async (text, status) => {
    expect((await cell('登记状态', text)).values).toMatchObject({ status });
  });
});

describe('columns of an export', () => {
  it('have a meaning, or a word why they are not read', async () => {
    const headers = '英文名,国标行业门类,国标行业大类,参保人数,实缴资本,网址,序号,示例列';
    const path = fileOf(
      'enterprises.csv',
      `企业名称,地区代码,${headers}\n示例一有限公司,450200,Example One Ltd.,制造业,汽车制造业,12,3万元,example.org,1,x\n`,
    );
    const { rows, findings } = await collect([path], known);
    expect(rows[0]?.values).toMatchObject({ name_en: 'Example One Ltd.', industry: '汽车制造业' });
    const said = findings
      .filter(({ row, column }) => row === 1 && column !== '')
      .map((one) => `${one.column} ${one.code}`);
    expect(said.filter((one) => !one.includes('alias'))).toEqual([
      '国标行业门类 header-twice',
      '参保人数 header-not-kept',
      '实缴资本 header-not-kept',
      '网址 header-not-kept',
      '序号 header-not-kept',
      '示例列 header-unknown',
    ]);
  });
});

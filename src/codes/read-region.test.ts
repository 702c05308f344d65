import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegion } from './read-region.js';
import { RegionIndex } from './region-index.js';

const index = new RegionIndex([
  { code: '100000', name: '中华人民共和国', level: 'NATION' },
  { code: '110000', name: '北京市', level: 'PROVINCE', parent: '100000' },
  { code: '110105', name: '朝阳区', level: 'COUNTY', parent: '110000' },
  { code: '210000', name: '辽宁省', level: 'PROVINCE', parent: '100000' },
  { code: '211300', name: '朝阳市', level: 'PREFECTURE', parent: '210000' },
  { code: '220000', name: '吉林省', level: 'PROVINCE', parent: '100000' },
  { code: '220200', name: '吉林市', level: 'PREFECTURE', parent: '220000' },
  { code: '420000', name: '湖北省', level: 'PROVINCE', parent: '100000' },
  { code: '420600', name: '襄阳市', level: 'PREFECTURE', parent: '420000' },
  { code: '422800', name: '恩施土家族苗族自治州', level: 'PREFECTURE', parent: '420000' },
  { code: '450000', name: '广西壮族自治区', level: 'PROVINCE', parent: '100000' },
  { code: '450200', name: '柳州市', level: 'PREFECTURE', parent: '450000' },
  { code: '450226', name: '三江侗族自治县', level: 'COUNTY', parent: '450200' },
  { code: '450312', name: '临桂区', level: 'COUNTY', parent: '450000' },
  {
    code: 'X1',
    name: '新区',
    nameEn: 'New Place',
    level: 'COUNTY',
    formerNames: ['老区'],
    formerCodes: ['X0'],
  },
]);
const read = (given: string, cities = false) => {
  const { value, remarks } = readRegion(given, index, cities);
  return [value, ...remarks.map(({ code }) => code)];
};

describe('readRegion', () => {
  it.each([
    ['450200', ['450200']],
    ['450200.0', ['450200', 'region-form']],
    ['４５０２００', ['450200', 'region-form']],
    ['450200000000', ['450200', 'region-form']],
    ['450226001', ['450226', 'region-form']],
    ['X1', ['X1']],
    ['new place', ['X1', 'region-name']],
    ['柳州市', ['450200', 'region-name']],
    ['柳州', ['450200', 'region-name']],
    ['广西柳州', ['450200', 'region-name']],
    ['广西壮族自治区柳州市三江县', ['450226', 'region-name']],
    ['广西-柳州-三江', ['450226', 'region-name']],
    ['恩施', ['422800', 'region-name']],
    ['北京市朝阳区', ['110105', 'region-name']],
    ['北京市北京市', ['110000', 'region-name']],
    ['110100', ['110000', 'region-pseudo']],
    ['450201', ['450200', 'region-pseudo']],
    ['429000', ['420000', 'region-pseudo']],
    ['柳州市市辖区', ['450200', 'region-pseudo']],
    ['朝阳', [undefined, 'region-ambiguous']],
    ['吉林', [undefined, 'region-ambiguous']],
    ['45020', [undefined, 'region-unknown']],
    ['999999', [undefined, 'region-unknown']],
    ['某某市', [undefined, 'region-unknown']],
    ['', [undefined]],
    ['—', [undefined]],
  ])('%s', (given, wanted) => {
    expect(read(given)).toEqual(wanted);
  });

  it('lets a short name mean a city before a county where the column holds cities', () => {
    expect(read('朝阳', true)).toEqual(['211300', 'region-name']);
    expect(read('柳州市', true)).toEqual(['450200']);
    expect(read('吉林', true)).toEqual([undefined, 'region-ambiguous']);
  });

  it('names the successor of what is gone, and puts nothing in its place', () => {
    const why = (given: string) => readRegion(given, index).remarks[0]?.parameters?.reason;
    expect(why('襄樊市')).toMatchObject({ en: expect.stringContaining('renamed 襄阳市 420600 in 2010') });
    expect(why('450322')).toMatchObject({
      en: expect.stringContaining('临桂县 became 临桂区 450312 in 2013'),
    });
    expect(why('老区')).toMatchObject({ en: expect.stringContaining('now 新区 X1') });
    expect(why('X0')).toMatchObject({ zh: expect.stringContaining('现为 新区 X1') });
  });

  it('never throws, and never finds what is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { value } = readRegion(given, index);
        if (value !== undefined) expect(index.byCode(value)).toBeDefined();
      }),
    );
  });
});

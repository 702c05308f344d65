import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedLevel } from '../place/place-part.js';
import { RegionIndex } from '../region-index.js';
import { readRegion } from './read-region.js';

const regions = [
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
];
const changes = [
  { code: '420600', name: '襄樊市', until: '2010', successors: ['420600'], kind: 'RENAMED' },
  {
    code: '452321',
    name: '临桂县',
    until: '1983',
    successors: ['450322'],
    kind: 'RECODED',
    within: ['桂林地区'],
  },
  {
    code: '450322',
    name: '临桂县',
    until: '2013',
    successors: ['450312'],
    kind: 'CONVERTED',
    within: ['桂林市'],
  },
  { code: '500000', name: '柳南地区', until: '1990', successors: ['450200', '450312'], kind: 'SPLIT' },
  { code: 'zone-1', name: '柳东新区', successors: ['450200'], kind: 'ZONE' },
  { code: '450299', name: '柳新县', successors: ['450200'], kind: 'NEW' },
];
const index = new RegionIndex(regions, changes);
const read = (given: string, level?: StatedLevel) => {
  const { value, remarks } = readRegion(given, index, level);
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

  it('reads a short name at the level that the header states', () => {
    expect(read('朝阳', 'PREFECTURE')).toEqual(['211300', 'region-name']);
    expect(read('柳州市', 'PREFECTURE')).toEqual(['450200']);
    expect(read('吉林', 'PREFECTURE')).toEqual([undefined, 'region-ambiguous']);
    expect(read('吉林', 'PROVINCE')).toEqual(['220000', 'region-name']);
    expect(read('朝阳', 'COUNTY')).toEqual(['110105', 'region-name']);
  });

  it('follows a former name behind its province to what took its place, and names the year', () => {
    const said = (given: string) => readRegion(given, index).remarks[0]?.parameters?.reason;
    expect(read('湖北襄樊市')).toEqual(['420600', 'region-former']);
    expect(said('湖北襄樊市')).toMatchObject({ zh: '襄樊市于2010年更名为襄阳市 420600' });
    expect(read('桂林市临桂县')).toEqual([undefined, 'region-unknown']);
    expect(read('广西临桂县')).toEqual(['450312', 'region-former']);
    expect(said('广西临桂县')).toMatchObject({ en: '临桂县 became 临桂区 450312 in 2013' });
  });

  it('names the successor of a former name alone, and puts nothing in its place', () => {
    const why = (given: string) => readRegion(given, index).remarks[0]?.parameters?.reason;
    expect(read('襄樊市', 'PREFECTURE')).toEqual([undefined, 'region-unknown']);
    expect(why('襄樊市')).toMatchObject({ en: expect.stringContaining('renamed 襄阳市 420600 in 2010') });
    expect(why('老区')).toMatchObject({ zh: expect.stringContaining('新区 X1') });
  });

  it('places what was split where its parts lie together, and a zone or a newer region where it lies', () => {
    expect(read('广西柳南地区')).toEqual(['450000', 'region-former']);
    expect(read('广西柳州市柳东新区')).toEqual(['450200', 'region-zone']);
    expect(read('柳新县')).toEqual(['450200', 'region-zone']);
    expect(read('柳州市某某工业园')).toEqual(['450200', 'region-part-unknown']);
  });

  it('does not take a people of another region, nor another kind of unit', () => {
    expect(read('恩施侗族自治州')).toEqual([undefined, 'region-unknown']);
    expect(read('三江区')).toEqual([undefined, 'region-unknown']);
  });

  it('names the successor of a code that is gone, and puts nothing in its place', () => {
    const why = (given: string) => readRegion(given, index).remarks[0]?.parameters?.reason;
    expect(why('450322')).toMatchObject({ en: expect.stringContaining('became 临桂区 450312 in 2013') });
    expect(why('452321')).toMatchObject({ zh: expect.stringContaining('临桂区 450312') });
    expect(why('X0')).toMatchObject({ zh: expect.stringContaining('现为新区 X1') });
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

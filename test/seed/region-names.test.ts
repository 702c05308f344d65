import { describe, expect, it } from 'vitest';
import { seedPackage } from './seed-package.js';

const regions = seedPackage('regions').rows('regions');
const nameOf = new Map(regions.map(({ name = '', code = '', name_en = '' }) => [`${code} ${name}`, name_en]));

describe('English names of regions', () => {
  it.each([
    ['341500 六安市', "Lu'an"],
    ['340300 蚌埠市', 'Bengbu'],
    ['331000 台州市', 'Taizhou (Zhejiang)'],
    ['450900 玉林市', 'Yulin (Guangxi)'],
    ['220200 吉林市', 'Jilin City'],
    ['150100 呼和浩特市', 'Hohhot'],
    ['540200 日喀则市', 'Xigazê'],
    ['650100 乌鲁木齐市', 'Ürümqi'],
    ['532800 西双版纳傣族自治州', 'Xishuangbanna Prefecture'],
    ['441422 大埔县', 'Dabu County'],
    ['440113 番禺区', 'Panyu District'],
    ['440114 花都区', 'Huadu District'],
    ['361124 铅山县', 'Yanshan County'],
    ['130726 蔚县', 'Yuxian County'],
    ['450225 融水苗族自治县', 'Rongshui County'],
    ['310115 浦东新区', 'Pudong New Area'],
    ['441803 清新区', 'Qingxin District'],
    ['610103 碑林区', 'Beilin District'],
  ])('%s is %s', (region, name) => {
    expect(nameOf.get(region)).toBe(name);
  });

  it('stand on every region, in Latin letters', () => {
    const odd = regions.filter(
      ({ name_en }) => !/^\p{Script=Latin}[\p{Script=Latin}'() -]+$/u.test(name_en ?? ''),
    );
    expect(odd).toEqual([]);
  });

  it('tell provinces and prefectures apart', () => {
    const wide = regions.filter(({ level }) => level !== 'COUNTY').map(({ name_en }) => name_en);
    expect(wide.filter((name, at) => wide.indexOf(name) !== at)).toEqual([]);
  });
});

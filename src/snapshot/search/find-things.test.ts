import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from './build/build-search-index.js';
import { ThingGatherer } from './build/thing-gatherer.js';
import { findThings } from './find-things.js';
import { codeOfThing, nameOfThing, type SearchIndex, storedText } from './search-index.js';
import { type SearchThing, searchKinds } from './search-thing.js';

const thing = (
  kind: SearchThing['kind'],
  code: string,
  name: string,
  more: readonly string[] = [],
  level = '',
): SearchThing => ({ kind, code, key: code, name, level, detail: '', texts: [name, ...more, code] });

const things = [
  { ...thing('REGION', '450200', '柳州市', ['Liuzhou'], 'PREFECTURE'), asWritten: ['示例一二区'] },
  thing('REGION', '500000', '重庆市', ['Chongqing'], 'PROVINCE'),
  thing('REGION', '410581', '林州市', ['Linzhou City'], 'COUNTY'),
  thing('REGION', '650100', '乌鲁木齐市', ['Ürümqi'], 'PREFECTURE'),
  thing('REGION', '341500', '六安市', [], 'PREFECTURE'),
  thing('REGION', '451000', '百色市', [], 'PREFECTURE'),
  thing('REGION', '440113', '番禺区', [], 'COUNTY'),
  thing('REGION', '210200', '大连市', [], 'PREFECTURE'),
  thing('REGION', '532901', '大理市', [], 'COUNTY'),
  thing('REGION', '450000', '广西壮族自治区', [], 'PROVINCE'),
  thing('REGION', '220723', '乾安县', [], 'COUNTY'),
  thing('REGION', '450203', '鱼峰区', [], 'COUNTY'),
  thing('REGION', '450225', '融水苗族自治县', [], 'COUNTY'),
  thing('PARK', 'a-hexi', '柳州河西高新技术产业开发区'),
  thing('PARK', 'a-ftz', '示例自由贸易试验区'),
  thing('PARK', 'liuzhou-hitech-zone', '柳州高新技术产业开发区'),
  thing('PARK', 'nanning-etdz', '广西—东盟经济技术开发区'),
  thing('CHAIN', 'new-energy-vehicle', '新能源汽车'),
  thing('SEGMENT', 'new-energy-vehicle.automotive-chip', '汽车芯片', ['车规级芯片']),
  thing('ENTERPRISE', '91450200MA5K00001X', '示例一（柳州）汽车部件有限公司', ['柳部', '示例旧名机械厂']),
  thing('ENTERPRISE', 'e-3', '湖南仙星安行股份有限公司'),
  thing('ENTERPRISE', '91450200MA5K00002Y', '示例二·柳州机械有限公司', ['Example Two Machinery']),
];
let index: SearchIndex;
beforeAll(async () => {
  index = await buildSearchIndex(ThingGatherer.of(things));
});

const all = new Set(searchKinds.keys());
const found = async (text: string): Promise<string[]> =>
  (await findThings(index, text, all)).first(10).map(({ thing: row }) => nameOfThing(index, row));

test.each([
  ['lzgxq', '柳州高新技术产业开发区'],
  ['liuzhou gaoxinqu', '柳州高新技术产业开发区'],
  ['liuzhougaoxinq', '柳州高新技术产业开发区'],
  ['柳州gxq', '柳州高新技术产业开发区'],
  ['柳州高薪区', '柳州高新技术产业开发区'],
  ['liuzhuo gaoxinqu', undefined],
  ['liuzhu gaoxinqu', '柳州高新技术产业开发区'],
  ['liuzhou-hitec-zone', '柳州高新技术产业开发区'],
  ['高新区 柳州', '柳州高新技术产业开发区'],
  ['柳州高新技术产业园区', '柳州高新技术产业开发区'],
  ['Liuzhou City', '柳州市'],
  ['Linzhou City', '林州市'],
  ['Urumqi', '乌鲁木齐市'],
  ['Ürümqi', '乌鲁木齐市'],
  ['cq', '重庆市'],
  ['luan', '六安市'],
  ['baise', '百色市'],
  ['bose', '百色市'],
  ['panyu', '番禺区'],
  ['gx', '广西壮族自治区'],
  ['重慶', '重庆市'],
  ['ＬＺＧＸＱ', '柳州高新技术产业开发区'],
  ['东盟经开区', '广西—东盟经济技术开发区'],
  ['lzgxp', undefined],
  ['芯', '汽车芯片'],
  ['片 汽车', '汽车芯片'],
  ['车规级芯片', '汽车芯片'],
  ['91450200ma5k00001x', '示例一（柳州）汽车部件有限公司'],
  ['91450200MA5K0000IX', '示例一（柳州）汽车部件有限公司'],
  ['9145', undefined],
  ['91450200', '示例一（柳州）汽车部件有限公司'],
  ['9145020MA5K00001X', '示例一（柳州）汽车部件有限公司'],
  ['示例一柳州', '示例一（柳州）汽车部件有限公司'],
  ['machinery two', '示例二·柳州机械有限公司'],
  ['Liǔzhōu', '柳州市'],
  ['qiananxian', '乾安县'],
  ['hunanxianxinganxinggufenyouxiangongsi', '湖南仙星安行股份有限公司'],
  ['liuzhou jixie', '示例二·柳州机械有限公司'],
  ['示例柳州机械', '示例二·柳州机械有限公司'],
  ['新能源汽车产业链', '新能源汽车'],
  ['融水县', '融水苗族自治县'],
  ['示例一二区', '柳州市'],
  ['示例自贸区', '示例自由贸易试验区'],
  ['exapm', undefined],
])('finds by %s first %s', async (text, name) => {
  expect((await found(text))[0]).toBe(name);
});

test('lists exact, then beginning, then whole words, then inside', async () => {
  expect(await found('柳州')).toEqual([
    '柳州市',
    '柳州河西高新技术产业开发区',
    '柳州高新技术产业开发区',
    '示例一（柳州）汽车部件有限公司',
    '示例二·柳州机械有限公司',
  ]);
});

test('takes an unfinished syllable for a beginning, never for the whole', async () => {
  expect(await found('dali')).toEqual(['大理市', '大连市']);
});

test('says which stored text matched', async () => {
  const [former] = (await findThings(index, '示例旧名', all)).first(1);
  expect(former && storedText(index, former.text)).toBe('示例旧名机械厂');
});

describe('with what lies around', () => {
  const aroundLiuzhou = ['广西壮族自治区', '广西', '柳州市', '柳州', '广西柳州市', '广西柳州'];
  const around = (row: number): readonly string[] =>
    ['450203', '450225', 'a-hexi', 'liuzhou-hitech-zone'].includes(codeOfThing(index, row))
      ? aroundLiuzhou
      : [];

  test.each([
    ['柳州鱼峰', '鱼峰区'],
    ['柳州市鱼峰区', '鱼峰区'],
    ['广西柳州市鱼峰区', '鱼峰区'],
    ['鱼峰区 柳州', '鱼峰区'],
    ['guangxi yufeng', '鱼峰区'],
    ['廣西柳州高新區', '柳州高新技术产业开发区'],
    ['柳州市高新区', '柳州高新技术产业开发区'],
    ['高新区 柳州', '柳州高新技术产业开发区'],
    ['桂林鱼峰', undefined],
  ])('finds by %s first %s', async (text, name) => {
    const [first] = (await findThings(index, text, all, around)).first(1);
    expect(first && nameOfThing(index, first.thing)).toBe(name);
  });
});

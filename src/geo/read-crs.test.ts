import { expect, it } from 'vitest';
import { readCrs } from './read-crs.js';

it('reads systems', () => {
  const given = [
    '高德',
    '腾讯',
    '火星坐标',
    'GCJ-02',
    '百度',
    'BD09',
    '天地图',
    'CGCS2000',
    'wgs 84',
    '北京54',
  ];
  expect(given.map((text) => readCrs(text).value)).toEqual([
    'GCJ02',
    'GCJ02',
    'GCJ02',
    'GCJ02',
    'BD09',
    'BD09',
    'CGCS2000',
    'CGCS2000',
    'WGS84',
    undefined,
  ]);
});

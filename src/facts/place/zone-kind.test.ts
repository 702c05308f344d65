import { expect, it } from 'vitest';
import { zoneKind } from './zone-kind.js';

it.each([
  ['HTZ', null, '柳州高新技术产业开发区'],
  ['ETDZ', null, '钦州港经济技术开发区'],
  ['CUSTOMS', null, '北海综合保税区'],
  ['BORDER', null, '东兴边境经济合作区'],
  ['INDUSTRY_PARK', null, '粤桂合作特别试验区产业园'],
  ['INDUSTRIAL', null, '鹿寨经济开发区'],
  [null, null, '临桂谷'],
  ['VALLEY', 'VALLEY', '临桂产业园'],
])('is %s where %s is stated of %s', (kind, stated, name) => {
  expect(zoneKind(stated, name)).toBe(kind);
});

import { expect, test } from 'vitest';
import { asFound, importAddress } from './layout-wish';

test('a file as it was found is checked, and nothing else said of it', () => {
  expect(importAddress('企业.csv', false, asFound)).toBe('/imports?name=%E4%BC%81%E4%B8%9A.csv&dryRun=true');
});

test('what was set right goes along, each column by itself, whatever its header holds', () => {
  const wish = { headerRow: '3', sheet: '', columns: { '名称,全称=甲': 'name', 备注: '' } };
  const query = new URL(importAddress('a.xlsx', true, wish), 'http://x').searchParams;
  expect([query.get('dryRun'), query.get('headerRow'), query.has('sheet')]).toEqual(['false', '3', false]);
  expect(query.getAll('column')).toEqual(['名称,全称=甲=name', '备注=']);
});

import { expect, test } from 'vitest';
import { siteFit } from './landing-filter.js';
import { outputPerMu } from './output-per-mu.js';

const site = { kind: '标准厂房', mode: '先租后让', areaM2: 8000, vacantM2: 3000, distanceKm: 12 };
const needs = { kind: null, mode: null, leastVacantM2: null, withinKm: null };

test('a site is kept by mode, vacancy and distance', () => {
  expect(siteFit(site, needs)).toBe('YES');
  expect(siteFit(site, { ...needs, mode: '先租后让', leastVacantM2: 3000, withinKm: 12 })).toBe('YES');
  expect(siteFit(site, { ...needs, mode: '弹性出让' })).toBe('NO');
  expect(siteFit(site, { ...needs, leastVacantM2: 3001 })).toBe('NO');
  expect(siteFit(site, { ...needs, withinKm: 11.9 })).toBe('NO');
});

test('what is not stated leaves it open, unless another need fails', () => {
  const bare = { ...site, vacantM2: null };
  expect(siteFit(bare, { ...needs, leastVacantM2: 1 })).toBe('UNKNOWN');
  expect(siteFit(bare, { ...needs, leastVacantM2: 1, kind: '地块' })).toBe('NO');
});

test('3,000 million yuan on 200 hectares are a million a 亩', () => {
  expect(outputPerMu(3e9, 200)).toBe(1e6);
  expect(outputPerMu(3e9, 0)).toBeNull();
});

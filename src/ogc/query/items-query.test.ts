import { expect, test } from 'vitest';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { pairings } from '../collection/partners.js';
import { itemsQuery } from './items-query.js';

const query = (parameters: Record<string, string>) => itemsQuery({} as Snapshot, pairings, parameters);

test.each([
  ['1', 1],
  ['10000', 10_000],
  ['99999', 10_000],
])('a limit of %s is %d features', (limit, features) => {
  expect(query({ limit }).limit).toBe(features);
});

test('a box in EPSG:4326 comes latitude first; heights do not count', () => {
  const system = { 'bbox-crs': 'http://www.opengis.net/def/crs/EPSG/0/4326' };
  const box = { west: 109, south: 24, east: 110, north: 25 };
  expect(query({ bbox: '24,109,25,110', ...system }).box).toEqual(box);
  expect(query({ bbox: '109,24,0,110,25,900' }).box).toEqual(box);
});

test.each([
  ['2025-01-01', { from: '2025-01-01', to: '2025-01-01' }],
  ['../2025-01-01T00:00:00Z', { from: undefined, to: '2025-01-01' }],
  ['2025-01-01/..', { from: '2025-01-01', to: undefined }],
])('a time of %s', (datetime, interval) => {
  expect(query({ datetime }).interval).toEqual(interval);
});

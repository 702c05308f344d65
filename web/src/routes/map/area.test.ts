import { expect, test } from 'vitest';
import { areaBetween, areaOf, areaOutline, areaText, isInArea } from './area';

const hook = areaOf('108,24;112,24;112,26;111,26;111,25;108,25')!;

test('an area goes into an address and comes back', () => {
  expect(areaOf(areaText(hook))).toEqual(hook);
  expect(areaText(hook)).toMatch(/^108\.000,24\.000;112\.000,24\.000;/);
});

test('a rectangle written as west, south, east, north is still read', () => {
  expect(areaOf('108,24,110.5,25.25')).toEqual(areaBetween([110.5, 25.25], [108, 24]));
});

test.each([[null], [''], ['108,24,110'], ['110,24,108,25'], ['108,24;110,25'], ['108,24;110,25;x,26']])(
  '%s is no area',
  (text) => {
    expect(areaOf(text)).toBeUndefined();
  },
);

test.each([
  [109, 24.5, true],
  [111.5, 25.5, true],
  [109, 25.5, false],
  [113, 24.5, false],
  [107, 24.5, false],
  [109, 23, false],
])('%s, %s lies in the hook: %s', (longitude, latitude, inside) => {
  expect(isInArea({ longitude, latitude }, hook)).toBe(inside);
});

test('an outline is closed; without an area there is none', () => {
  const [feature] = areaOutline(hook).features;
  const [ring] = (feature!.geometry as GeoJSON.Polygon).coordinates;
  expect(ring).toHaveLength(hook.length + 1);
  expect(ring!.at(0)).toEqual(ring!.at(-1));
  expect(areaOutline(undefined).features).toEqual([]);
});

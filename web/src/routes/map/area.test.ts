import { expect, test } from 'vitest';
import { areaBetween, areaOf, areaOutline, areaText } from './area';

test('an area goes into an address and comes back', () => {
  const area = areaBetween([110.5, 25.25], [108, 24]);
  expect(area).toEqual([108, 24, 110.5, 25.25]);
  expect(areaOf(areaText(area))).toEqual(area);
});

test.each([[null], [''], ['108,24,110'], ['110,24,108,25'], ['108,24,x,25']])('%s is no area', (text) => {
  expect(areaOf(text)).toBeUndefined();
});

test('an outline is closed; without an area there is none', () => {
  const [feature] = areaOutline([108, 24, 110, 25]).features;
  const [ring] = (feature!.geometry as GeoJSON.Polygon).coordinates;
  expect(ring!.at(0)).toEqual(ring!.at(-1));
  expect(areaOutline(undefined).features).toEqual([]);
});

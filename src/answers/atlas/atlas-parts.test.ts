import { expect, test } from 'vitest';
import { atlasParts, partsBegun } from './atlas-parts.js';

const segment = (key: boolean | null, technologies: number, markets: number) => ({
  ...{ key, technologies, markets },
  dates: { key: ['2026-01-01'], technologies: ['2026-02-01', '2025-12-31'], markets: ['2026-03-01'] },
});
/** Ten segments, eight of them key, six of these with technologies; markets of some. */
const ten = (markets: number) =>
  Array.from({ length: 10 }, (_, at) => segment(at < 8, at < 6 ? 1 : 0, at < markets ? 2 : 0));
const firms = Array.from({ length: 24 }, (_, at) => ({ located: at < 18, date: '2026-04-01' }));

test('10 segments, 8 key, technology of 6, market of 5, coordinates of 18 of 24 firms', () => {
  const parts = atlasParts(ten(5), firms);
  expect(parts.map(({ share }) => share)).toEqual([1, 0.75, 0.5, 0.75]);
  expect(parts.map(({ asOf }) => asOf)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']);
});

test('without any market three of four parts are begun', () => {
  const parts = atlasParts(ten(0), firms);
  expect(parts[2]).toMatchObject({ code: 'MARKETS', filled: 0, share: 0, asOf: null });
  expect(partsBegun(parts)).toBe(3);
});

test('of what does not exist no share is told', () => {
  expect(atlasParts([segment(null, 0, 0)], []).map(({ share }) => share)).toEqual([0, null, 0, null]);
});

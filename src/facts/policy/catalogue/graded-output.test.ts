import { expect, test } from 'vitest';
import { gradedOutput } from './graded-output.js';

const billion = 1e9;
const gradeOf = (value: number) =>
  value >= 30 * billion
    ? { grade: 1, toNext: null }
    : value >= 5 * billion
      ? { grade: 2, toNext: 30 * billion - value }
      : { grade: 3, toNext: 5 * billion - value };
const years = (...values: readonly (readonly [number, number])[]) =>
  values.map(([year, value]) => ({ year, value: value * billion }));

test('27.4 thousand million is grade 2, 2.6 short of 1, with its change on the year before', () => {
  const graded = gradedOutput(years([2024, 25], [2025, 27.4]), 2025, gradeOf);
  expect(graded).toMatchObject({ grade: 2, last: { year: 2024, grade: 2 } });
  expect(graded.toNext).toBeCloseTo(2.6 * billion, 0);
  expect(graded.changeOnYear).toBeCloseTo(0.096, 6);
});

test('a year without output has no grade; the grade of the year before is shown as that year’s', () => {
  expect(gradedOutput(years([2024, 31]), 2025, gradeOf)).toEqual({
    own: null,
    grade: null,
    toNext: null,
    changeOnYear: null,
    last: { year: 2024, grade: 1 },
  });
});

test('an older year never stands in', () => {
  expect(gradedOutput(years([2022, 31]), 2025, gradeOf)).toMatchObject({ grade: null, last: null });
});

import { expect, test } from 'vitest';
import { atOnce } from '../../pieces/pieces.js';
import { GrowingColumn } from './growing-column.js';

test.each([0, 1, 1_024, 1_025, 65_536, 65_537, 200_000])(
  'a column of %i values holds them as they came, and no more',
  (count) => {
    const values = Float64Array.from({ length: count }, (_, i) => (i * 7_919) % 10_007);
    const column = new GrowingColumn(Float64Array);
    for (const value of values) column.push(value);
    expect(column.length).toBe(count);
    expect(atOnce(column.done())).toEqual(values);
  },
);

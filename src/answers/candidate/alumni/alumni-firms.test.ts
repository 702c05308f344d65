import { expect, test } from 'vitest';
import { fittingFirms } from './alumni-firms.js';

const firm = (enterprise: number, segments: readonly number[], here = false) => ({
  ...{ enterprise, segments, here },
});

test('5 alumni firms, 2 in missing segments, 1 of them here already: a list of 1', () => {
  const firms = [firm(0, [9]), firm(1, []), firm(2, [8, 7]), firm(3, [1, 9]), firm(4, [2], true)];
  expect(fittingFirms(firms, new Set([1, 2]))).toEqual([{ firm: firms[3], fits: [1] }]);
});

import { expect, test } from 'vitest';
import { matrixCells } from './matrix-cells.js';

const traditional = ['机械', '食品加工'];
const types = ['智能排产调度', '在线智能检测'];
const readings = new Map([['糖', '食品加工']]);
const cells = traditional.flatMap((industry) =>
  types.map((type) => ({ code: `${industry}|${type}`, industry, type })),
);

test('an industry that the answer reads as another fills the cell of that one', () => {
  const { filled, unplaced } = matrixCells(cells, [{ industry: '糖', type: '在线智能检测' }], readings);
  expect(filled.filter(({ uses }) => uses.length > 0).map(({ cell }) => cell.code)).toEqual([
    '食品加工|在线智能检测',
  ]);
  expect(unplaced).toEqual([]);
});

test('two scenarios of one cell fill one cell', () => {
  const use = { industry: '机械', type: '智能排产调度' };
  expect(matrixCells(cells, [use, use], readings).filled.filter(({ uses }) => uses.length > 0)).toHaveLength(
    1,
  );
});

test('a scenario without an industry, or of another type, stands apart', () => {
  const uses = [
    { industry: null, type: '智能排产调度' },
    { industry: '机械', type: '虚拟验证与中试' },
  ];
  expect(matrixCells(cells, uses, readings).unplaced).toEqual(uses);
});

import { expect, test } from 'vitest';
import { changeText, targetText, valueText } from './figure-text.js';

test('a change has its sign; what is not known is left open', () => {
  expect([0.05, -0.123, 0, null].map(changeText)).toEqual(['+5.0%', '-12.3%', '0.0%', null]);
});

test('yuan are written as a Chinese reader writes them', () => {
  expect([27_400_000_000, 52_500, 900].map((value) => valueText(value, '元', 'zh'))).toEqual([
    '274亿元',
    '5.25万元',
    '900元',
  ]);
  expect(valueText(27_400_000_000, '元', 'en')).toBe('27,400,000,000 元');
  expect(valueText(24, '%', 'zh')).toBe('24 %');
});

test('a target with its document and year', () => {
  const target = { policyCode: 'MI25', target: 30, due: 2027, gap: 6 };
  expect(targetText(target)).toBe('MI25 2027: 30');
  expect(targetText({ ...target, target: [3, 5], due: null })).toBe('MI25: 3–5');
});

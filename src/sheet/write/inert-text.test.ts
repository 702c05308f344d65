import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertText, originalText } from './inert-text.js';

test('what a spreadsheet would compute is only text, and comes back as it was', () => {
  for (const formula of ['=1+1', '+86 772', '-5', '@SUM(A1)', '＝HYPERLINK("x")', '\t=1']) {
    expect(inertText(formula)).toBe(`'${formula}`);
    expect(originalText(inertText(formula))).toBe(formula);
  }
  expect(inertText('示例一有限公司')).toBe('示例一有限公司');
});

test('any text that begins with no apostrophe survives the way there and back', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((given) => !given.startsWith("'"));
  fc.assert(fc.property(text, (given) => originalText(inertText(given)) === given));
});

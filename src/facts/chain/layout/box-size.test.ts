import { describe, expect, it } from 'vitest';
import { boxSize, linesOf } from './box-size.js';

describe('boxSize', () => {
  it.each([
    ['整车制造', 'FULL', 'ZH', 40],
    ['汽油与混动发动机', 'FULL', 'ZH', 40],
    ['动力与储能电芯', 'COMPACT', 'ZH', 27],
    ['储能与新能源电站', 'COMPACT', 'ZH', 44],
    ['Vehicle assembly', 'FULL', 'EN', 37],
    ['Thermal management systems', 'FULL', 'EN', 49],
  ] as const)('gives %s in a %s box of %s %d pixels', (name, node, language, height) => {
    expect(boxSize(name, node, language).height).toBe(height);
  });
});

describe('linesOf', () => {
  it('gives a word that is wider than a line one of its own', () => {
    expect(linesOf('an incomprehensibilities b', 60)).toBe(3);
  });
});

import type { Text } from '../../../codes/language.js';
import { knownPart } from '../pool/candidate-columns.js';
import type { candidateParts } from './candidate-score.js';

interface AssumedPart {
  readonly part: (typeof candidateParts)[number];
  /** Bit of the fact that the part rests on. */
  readonly bit: number;
  /** What is not known, and what stands in for it. */
  readonly text: Text;
}

/** Parts whose facts may be unknown, with what then stands in: the median for a level, nothing for a bonus. */
export const assumedParts: readonly AssumedPart[] = [
  {
    part: 'CAPABILITY',
    bit: knownPart.size,
    text: {
      zh: '营业收入未知，规模按候选企业的中位数计',
      en: 'its revenue is not known; the median size of the candidates stands in',
    },
  },
  {
    part: 'CUSTOMER_PULL',
    bit: knownPart.customers,
    text: { zh: '没有已知客户，按0计', en: 'none of its customers is known; counted as 0' },
  },
  {
    part: 'FOOTPRINT',
    bit: knownPart.footprint,
    text: {
      zh: '其他驻点与关联企业未知，按0计',
      en: 'its further sites and affiliates are not known; counted as 0',
    },
  },
  {
    part: 'GRADIENT',
    bit: knownPart.gradient,
    text: {
      zh: '所在地区该环节区位商未知，按0计',
      en: 'the strength of its area in the segment is not known; counted as 0',
    },
  },
  {
    part: 'DISTANCE',
    bit: knownPart.point,
    text: { zh: '位置未知，距离按0计', en: 'its location is not known; distance counts as 0' },
  },
];

import type { Text } from '../../codes/language.js';

const word = (zh: string, en: string): Text => ({ zh, en });

/** What to strengthen, by the reason why a segment is weak or may be. */
export const strengthenWords: Readonly<Record<string, Text>> = {
  LOW_LOCATION_QUOTIENT: word('扩大规模', 'grow it'),
  SOLE_SOURCE: word('引进或培育第二家', 'bring or raise a second maker'),
  CONCENTRATED: word('扶持中小企业，分散集中', 'support the smaller makers'),
  NONE_ABOVE_SCALE: word('培育规上企业', 'raise an enterprise above designated size'),
  ONLY_ONE_KNOWN: word('核实是否仅一家，再引第二家', 'verify that there is only one, then bring a second'),
};

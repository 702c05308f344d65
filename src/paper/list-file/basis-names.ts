import type { Text } from '../../codes/language.js';
import type { InvestmentBasis } from '../../sharing/list/read/target-plan.type.js';

/** Who says what will be invested, in words. */
export const basisNames: Readonly<Record<InvestmentBasis, Text>> = {
  ESTIMATED: { zh: '估计', en: 'estimated' },
  STATED: { zh: '企业告知', en: 'stated' },
};

import type { Text } from '../../codes/language.js';
import type { InvestmentBasis } from '../../sharing/list/read/target-plan.type.js';

/** Names of the bases of an expected investment. */
export const basisNames: Readonly<Record<InvestmentBasis, Text>> = {
  ESTIMATED: { zh: '估计', en: 'estimated' },
  STATED: { zh: '企业告知', en: 'stated' },
};

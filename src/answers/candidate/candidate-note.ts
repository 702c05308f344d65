import type { Text } from '../../codes/language.js';
import type { CandidateReport } from './target-candidates.type.js';

const noGap: Text = {
  zh: '该链在此地没有所求动作的环节；未调查的环节是 WATCH：可用 verbs 加 WATCH，用 segments 指定环节，或用 assumeSurveyed 视为已普查',
  en: 'no segment of the chain has one of the verbs here; what was not surveyed is WATCH: ask for that verb, name segments, or set assumeSurveyed',
};

const allExcluded: Text = {
  zh: '所有候选均被排除，见 excluded',
  en: 'the conditions exclude every candidate; excluded says which',
};

const nobodyElse = (gaps: number, local: number): Text => ({
  zh: `所查${gaps}个环节，已知可供选择的企业只有区内配套${local}家，见 localSuppliers；可放宽 sources，或设 includeOwnProvince 纳入本省区企业`,
  en: `in the ${gaps} segments asked for only ${local} local suppliers are known, see localSuppliers; widen sources, or set includeOwnProvince`,
});

const nobody = (gaps: number): Text => ({
  zh: `所查 ${gaps} 个环节，在来源地没有已知的外地企业；可放宽 sources 或设 minProximity`,
  en: `in the ${gaps} segments asked for no enterprise of the sources outside the place is known; widen sources, or set minProximity`,
});

/** Explains why there is no candidate; null where there is. */
export const candidateNote = ({
  total,
  gapCount,
  excluded,
  local,
}: Pick<CandidateReport, 'total' | 'gapCount' | 'excluded' | 'local'>): Text | null => {
  if (total > 0) return null;
  if (gapCount === 0) return noGap;
  if (excluded.some(({ count }) => count > 0)) return allExcluded;
  return local().length > 0 ? nobodyElse(gapCount, local().length) : nobody(gapCount);
};

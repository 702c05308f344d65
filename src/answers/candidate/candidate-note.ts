import type { Text } from '../../codes/language.js';
import type { CandidateReport } from './target-candidates.type.js';

const noGap: Text = {
  zh: '该链在此地没有要补的环节；没有摸排过的环节不能说缺，要先摸排，也可以指定环节或把它们算进来',
  en: 'no segment of the chain is to be filled here; what nobody surveyed cannot be called missing: survey first, name segments, or count those in',
};

const allExcluded: Text = {
  zh: '所有候选都不合所设条件',
  en: 'the conditions exclude every candidate',
};

const nobodyElse = (gaps: number, local: number): Text => ({
  zh: `所查${gaps}个环节，已知企业只有区内配套${local}家，不作招商对象；可放宽来源地，或把本省区企业也算进来`,
  en: `in the ${gaps} segments asked for only ${local} local suppliers are known, who are not to be drawn away; widen the sources, or count the own province in`,
});

const nobody = (gaps: number): Text => ({
  zh: `所查${gaps}个环节，来源地没有已知的外地企业；可放宽来源地，或按产品邻近度找`,
  en: `in the ${gaps} segments asked for no enterprise of the sources outside the place is known; widen the sources, or look by proximity of products`,
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

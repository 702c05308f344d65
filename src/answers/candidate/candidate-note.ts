import type { Text } from '../../codes/language.js';
import type { CandidateReport } from './target-candidates.type.js';

/** Explains why there is no candidate; null where there is. */
export const candidateNote = ({ total, gapCount, excluded }: CandidateReport): Text | null => {
  if (total > 0) return null;
  if (gapCount === 0)
    return {
      zh: '该链在此地没有所求动作的环节；未调查的环节是 WATCH：可用 verbs 加 WATCH，用 segments 指定环节，或用 assumeSurveyed 视为已普查',
      en: 'no segment of the chain has one of the verbs here; what was not surveyed is WATCH: ask for that verb, name segments, or set assumeSurveyed',
    };
  if (excluded.every(({ count }) => count === 0))
    return {
      zh: `所查 ${gapCount} 个环节，在来源地没有已知的外地企业；可放宽 sources 或设 minProximity`,
      en: `in the ${gapCount} segments asked for no enterprise of the sources outside the place is known; widen sources, or set minProximity`,
    };
  return {
    zh: '所有候选均被硬条件排除，见 excluded',
    en: 'the hard conditions exclude every candidate; excluded says which',
  };
};

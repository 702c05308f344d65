import type { NoComplexity } from '../../analysis/complexity/complexity.js';
import type { Text } from '../../codes/language.js';

/** Reason why a place has no ECI: the matrix has none, or the place has nothing in it. */
export type ComplexityGap = NoComplexity | 'NO_SPECIALISATION' | 'NO_SEGMENT_COMPLEXITY';

/** Explanations, for a person, why there is no economic complexity. */
export const complexityNote: Readonly<Record<ComplexityGap, Text>> = {
  TOO_SMALL: {
    zh: '有专业化环节的地区或环节不足两个，无法计算经济复杂度',
    en: 'fewer than two places or two segments are left to compare, so economic complexity cannot be computed',
  },
  DISCONNECTED: {
    zh: '地区与环节的矩阵分裂为互不相连的几部分，经济复杂度没有意义',
    en: 'the matrix of places and segments falls into parts that share nothing, so economic complexity means nothing',
  },
  NO_VARIATION: {
    zh: '各地区的专业化环节完全相同，经济复杂度无法区分',
    en: 'all places are specialised in the same segments, so economic complexity tells none apart',
  },
  NOT_UNIQUE: {
    zh: '矩阵的第二特征值不唯一，经济复杂度不确定',
    en: 'the second eigenvalue of the matrix is not simple, so economic complexity is not determined',
  },
  NO_SIGN: {
    zh: '经济复杂度与多样性无关，其正负无法确定',
    en: 'economic complexity does not vary with diversity, so its sign cannot be chosen',
  },
  NO_SPECIALISATION: {
    zh: '该地区没有专业化环节（区位商均小于1或没有数据）',
    en: 'the place is specialised in no segment: no location quotient of 1 or more, or no data',
  },
  NO_SEGMENT_COMPLEXITY: {
    zh: '该地区的专业化环节在参与比较的地区中都不是专业化环节，因而没有复杂度',
    en: 'no place compared is specialised in the segments of this place, so none of them has a complexity',
  },
};

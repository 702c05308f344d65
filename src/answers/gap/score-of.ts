import type { GapPriority, Omission } from '../../analysis/chain-gap/gap-priority.js';
import type { Language, Text } from '../../codes/language.js';
import type { Score } from './score.type.js';

/** Reasons why a part of a priority is left out. */
const omissionText: Readonly<Record<Omission, Text>> = {
  NO_CONSUMER_IN_CHAIN: { zh: '链内没有使用它的环节', en: 'no segment of the chain consumes it' },
  ACTIVITY_NOT_KNOWN: { zh: '本地使用环节的规模未知', en: 'the activity of its consumers here is not known' },
  NO_SPECIALISATION: {
    zh: '本地没有任何专业化环节，无法计算关联密度',
    en: 'the place is specialised in nothing, so there is nothing to be related to',
  },
  COMPLEXITY_NOT_DETERMINED: {
    zh: '复杂度无法确定：数据不足',
    en: 'complexity is not determined by the data',
  },
  COMPLEXITY_DISCONNECTED: {
    zh: '复杂度无法计算：地区与环节矩阵分成互不相连的部分',
    en: 'complexity means nothing here: the matrix of places and segments falls into parts that share nothing',
  },
  CHAIN_TOO_LARGE: {
    zh: '该链环节超过3,000个，不计算介数',
    en: 'the chain has more than 3,000 segments; betweenness is not computed',
  },
  NO_LINKS_IN_CHAIN: { zh: '该链没有上下游关系数据', en: 'the chain has no links' },
  NO_SUPPLIER_LOCATED: {
    zh: '外地没有已知位置的同环节企业，或本地没有坐标',
    en: 'no enterprise outside that works in it is located, or the place has no point',
  },
};

/** Shows a priority: a part left out says why, in the reader’s language. */
export const scoreOf = ({ value, parts }: GapPriority, language: Language): Score => ({
  value,
  // Written out: a spread costs ten times as much, and a report has hundreds of parts.
  parts: parts.map(({ name, value: partValue, weight, omitted }) => ({
    name,
    value: partValue,
    weight,
    omitted: omitted && omissionText[omitted][language],
    assumed: null,
    constant: false,
  })),
});

import type { Text } from '../../codes/language.js';

const word = (zh: string, en: string): Text => ({ zh, en });

/** Words of a park’s figures on paper. */
export const words = {
  title: word('园区运行监测', 'Figures of a park'),
  dimension: word('维度', 'Dimension'),
  metric: word('指标', 'Metric'),
  unit: word('单位', 'Unit'),
  period: word('期间', 'Period'),
  value: word('数值', 'Value'),
  partial: word('累计（未报齐）', 'Sum so far'),
  coverage: word('上报覆盖率', 'Share reported'),
  estimated: word('估计', 'Estimated'),
  onYear: word('同比', 'On the year'),
  onPeriod: word('环比', 'On the period'),
  targets: word('目标线', 'Targets'),
  missing: word('未报期间', 'Not reported'),
  notReported: word('未报', 'not reported'),
  source: word('来源', 'Source'),
  asOf: word('数据日期', 'Data of'),
  revision: word('图谱版本', 'Graph revision'),
  nothing: word('没有已上报的指标', 'nothing was reported'),
  notice: word(
    '未报不等于零；目标线为文件所载，不构成法律意见，以主管部门解释为准。',
    'What was not reported is not zero; target lines are as documents state them, no legal advice: the competent body decides.',
  ),
} as const;

/** Dimensions of the statistics, in the order of the text. */
export const dimensionWords: Readonly<Record<string, Text>> = {
  ECONOMY: word('经济运行', 'Economic operation'),
  INNOVATION: word('创新活力', 'Innovation'),
  INDUSTRY: word('产业赋能', 'Industry enablement'),
  RESOURCES: word('资源集聚', 'Resources'),
};

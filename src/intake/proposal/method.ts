/** The method by which segments are proposed. Its version changes with every change of what it proposes. */
export const methodOf = {
  version: '2026.1',
  zh: '词汇最长匹配，分清词在短语中的位置与企业角色，逻辑回归给出分数（按已知活动校准）',
  en: 'longest match of terms, how a term stands in its phrase, the role of the enterprise, and a logistic score calibrated on known activities',
} as const;

import { kind } from './finding-kind.js';

/** Findings of policies as data. */
export const ruleFindings = {
  'rule-invalid': kind(
    'error',
    ['规则文件不能使用：{reason}', 'the rule file cannot be used: {reason}'],
    [
      '改正所指的行；允许的键和函数见docs/rules.md',
      'Mend the line named; docs/rules.md lists keys and functions',
    ],
  ),
} as const;

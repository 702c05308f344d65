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
  'rule-unknown': kind(
    'error',
    ['没有这条规则', 'no rule of this code is known'],
    [
      '作用为RULE的行须写明policy_rules中的规则代码；先导入规则文件，或改正代码',
      'A row of role RULE names the code of a rule of policy_rules: import the rule file first, or correct the code',
    ],
  ),
} as const;

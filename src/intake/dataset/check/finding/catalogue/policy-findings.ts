import { kind, nothingToDo } from './finding-kind.js';

/** Findings of policies, their metrics and registers. */
export const policyFindings = {
  'policy-name': kind('fixed', ['政策读作{code}', 'the document was read as {code}'], nothingToDo),
  'policy-unknown': kind(
    'error',
    ['没有这份政策文件', 'no such policy document'],
    ['先导入政策文件，或改正代码', 'Import the document first, or correct the code'],
  ),
  'metric-name': kind('fixed', ['指标读作{code}', 'the metric was read as {code}'], nothingToDo),
  'metric-unknown': kind(
    'error',
    ['没有这个指标', 'no such metric'],
    ['先导入指标，或改正代码', 'Import the metric first, or correct the code'],
  ),
  'register-name': kind('fixed', ['名录读作{code}', 'the register was read as {code}'], nothingToDo),
  'register-unknown': kind(
    'error',
    ['没有这个名录', 'no such register'],
    ['先导入名录，或改正代码', 'Import the register first, or correct the code'],
  ),
} as const;

import type { PolicyTargetListRow } from '../../../../cypher/queries.gen.js';
import { InputError, unknownName } from '../../../request/errors.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import { metricAsked } from './metric-asked.js';
import type { PolicyTargetsInput } from './policy-targets.input.js';
import type { TargetLedger } from './target-rows.js';

const requirePolicy = (policies: readonly PolicyRow[], code: string): void => {
  if (!policies.some((policy) => policy.code === code))
    throw unknownName('input.policy', { zh: '政策文件', en: 'policy document' }, code, 'policies');
};

/** A value is of one metric: held against several it would be wrong for all but one. */
const requireOneMetric = (value: number, targets: readonly PolicyTargetListRow[]): void => {
  if (new Set(targets.map(({ metric }) => metric)).size > 1)
    throw new InputError('input.value', String(value), {
      zh: '与metric一起给出：一个数值只属于一个指标',
      en: 'a value together with metric: it is of one metric',
    });
};

/** Finds the targets asked for. Throws UnknownName for a document or metric, InputError for a value of several. */
export const targetsAsked = (
  { policy, article, metric, value }: PolicyTargetsInput,
  { targets, metrics }: TargetLedger,
  policies: readonly PolicyRow[],
): PolicyTargetListRow[] => {
  if (policy) requirePolicy(policies, policy);
  const code = metric ? metricAsked('input.metric', metric, metrics).code : undefined;
  const asked = targets.filter(
    (target) =>
      (!policy || target.policy === policy) &&
      (!article || target.article === article) &&
      (code === undefined || target.metric === code),
  );
  if (typeof value === 'number') requireOneMetric(value, asked);
  return asked;
};

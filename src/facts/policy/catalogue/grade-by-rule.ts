import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import type { RequestContext } from '../../../request/request-context.js';
import { assessRule } from '../assess/assess-rule.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { ruleBookOf } from '../rule/rule-book.js';
import type { Grade } from './graded-output.js';

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Makes the grading of an output by the rule PK24-29 on a day (ISO); no grade where the graph holds no such rule. */
export const gradeByRule = async (
  context: RequestContext,
  day: string,
): Promise<(output: number) => Grade> => {
  const rule = (await ruleBookOf(context)).rules.get('PK24-29');
  const policies = await policiesOfGraph(context);
  return (output) => {
    const facts = new Map([['aboveScaleIndustrialOutputYuan', output]]);
    const [assessed] = rule ? assessRule(rule, facts, policies, day) : [];
    const told = new Map(assessed?.judged.results.map(({ code, value }) => [code, toldValue(value)]));
    return { grade: numberOr(told.get('grade')), toNext: numberOr(told.get('toNextGradeYuan')) };
  };
};

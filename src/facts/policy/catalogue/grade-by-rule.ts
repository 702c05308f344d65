import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { RuleAt } from '../answer/answer-rule.js';
import { assessRule } from '../assess/assess-rule.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import type { Grade } from './graded-output.js';

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Grades an output of above-scale industry by the rule of a place. */
export type GradeAt = (place: number) => (output: number) => Grade;

/** Makes the grading of an output on a day (ISO); no grade where no rule holds at the place. */
export const gradeByRule = async (context: RequestContext, ruleAt: RuleAt, day: string): Promise<GradeAt> => {
  const policies = await policiesOfGraph(context);
  const gradeBy = (rule: Rule | undefined, output: number): Grade => {
    const facts = new Map([['aboveScaleIndustrialOutputYuan', output]]);
    const [assessed] = rule ? assessRule(rule, facts, policies, day) : [];
    const told = new Map(assessed?.judged.results.map(({ code, value }) => [code, toldValue(value)]));
    return { grade: numberOr(told.get('grade')), toNext: numberOr(told.get('toNextGradeYuan')) };
  };
  return (place) => {
    const rule = ruleAt(place);
    return (output) => gradeBy(rule, output);
  };
};

import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { RequestContext } from '../../../request/request-context.js';
import { attributeOf } from '../register/attribute-of.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { type AnswerParts, ofRole } from './answer-parts.js';
import { policyAt } from './policy-at.js';

/** Finds the rule that holds at a place, by its row, or without a place; undefined where no document there states one. */
export type RuleAt = (place: number | undefined) => Rule | undefined;

/** Makes the finding of the rule that plays a part in an answer, by the document that speaks at the place on a day (ISO). */
export const answerRule = async (
  context: RequestContext,
  parts: AnswerParts,
  day: string,
  part: string | null = null,
): Promise<RuleAt> => {
  const { rules } = await ruleBookOf(context);
  const rows = ofRole(parts, 'RULE').filter(
    (row) => attributeOf(row, 'part') === part && rules.has(row.item ?? ''),
  );
  const speaking = await policyAt(context, rows, day);
  return (place) => {
    const code = speaking(place);
    return rules.get(rows.find(({ policy }) => policy === code)?.item ?? '');
  };
};

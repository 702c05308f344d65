import type { RequestContext } from '../../../request/request-context.js';
import { answerParts, ofRole } from '../answer/answer-parts.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { ruleBookOf } from '../rule/rule-book.js';

/** Codes of the checks that a park is the subject of, as the documents for it state them. */
export const parkChecks = async (context: RequestContext, park: string): Promise<string[]> => {
  const parts = await answerParts(context, 'policyAssessments', placeOfCode(context, 'PARK', 'park', park));
  const { rules } = await ruleBookOf(context);
  return ofRole(parts, 'RULE').flatMap(({ item }) => (item !== null && rules.has(item) ? [item] : []));
};

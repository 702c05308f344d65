import { answerOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { PolicyAnswer } from './policy-answer.type.js';

/** Answers a named question as a member of its union, or gives the problem that stood in its way. */
export const answerAs = <Answer extends PolicyAnswer>(
  context: RequestContext,
  { name }: { readonly name: string; readonly prototype: Answer },
  answer: () => Promise<Answer>,
) => answerOrProblem(context, async () => ({ __typename: name, ...(await answer()) }));

import { type ClassType, createUnionType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../../request/problem.type.js';
import type { PolicyAnswer } from './policy-answer.type.js';

/** Makes the union of a named answer and the problems that may stand in its way; `name` is the answer’s in Chinese. */
export const answerResult = <Answer extends PolicyAnswer>(answer: ClassType<Answer>, name: string) =>
  createUnionType({
    name: `${answer.name}Result`,
    description: `The answer, or the problem that stood in its way (${name}结果)`,
    types: () => [answer, NotFoundProblem, InvalidInputProblem] as const,
    resolveType: (value) => (value as { readonly __typename: string }).__typename,
  });

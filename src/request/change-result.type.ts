import { type ClassType, createUnionType } from 'type-graphql';
import {
  ConflictProblem,
  ForbiddenProblem,
  InvalidInputProblem,
  NotFoundProblem,
  UnauthenticatedProblem,
} from './problem.type.js';

/** Makes the union of what a change or a member’s question gives, and of every problem that may stand in its way. */
export const changeResult = (
  name: string,
  answer: ClassType<object>,
  chinese: string,
  english = 'The answer, or the problem that stood in its way',
) =>
  createUnionType({
    name,
    description: `${english} (${chinese})`,
    types: () =>
      [
        answer,
        NotFoundProblem,
        InvalidInputProblem,
        UnauthenticatedProblem,
        ForbiddenProblem,
        ConflictProblem,
      ] as const,
    resolveType: (value) => (value as { readonly __typename: string }).__typename,
  });

import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Text } from '../codes/language.js';
import type { InputError } from './errors.js';
import type { RequestContext } from './request-context.js';

interface Typed {
  readonly __typename: string;
}

@InterfaceType({
  description: 'An expected failure (可预期的失败); code never changes with the language, message does.',
  resolveType: (value: Typed) => value.__typename,
})
export abstract class Problem {
  readonly __typename!: string;

  @Field(() => String, {
    description: 'NOT_FOUND, INVALID_INPUT, UNAUTHENTICATED, FORBIDDEN or CONFLICT (代码)',
  })
  code!: string;

  @Field(() => String, { description: 'A sentence for a person, in the language of the request (说明)' })
  message!: string;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'The thing asked for does not exist or may not be seen (不存在).',
})
export class NotFoundProblem extends Problem {}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'An argument cannot be used (参数无效).',
})
export class InvalidInputProblem extends Problem {
  @Field(() => String, { description: 'Which argument (参数)' })
  argument!: string;

  @Field(() => String, {
    description: 'Value given; a sentence is in the language of the request (给定值)',
  })
  given!: string;

  @Field(() => String, {
    description: 'Allowed values; a sentence is in the language of the request (允许值)',
  })
  allowed!: string;
}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Only a member may ask this: sign in (未登录).',
})
export class UnauthenticatedProblem extends Problem {}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'The member may see this, and may not do it (无权限).',
})
export class ForbiddenProblem extends Problem {}

@ObjectType({
  implements: Problem,
  simpleResolvers: true,
  description: 'Somebody else was first: look again, then decide (冲突).',
})
export class ConflictProblem extends Problem {
  @Field(() => Int, { description: 'The version there is now (当前版本)' })
  currentVersion!: number;
}

export const notFound = (context: RequestContext, text: Text): NotFoundProblem => ({
  __typename: 'NotFoundProblem',
  code: 'NOT_FOUND',
  message: text[context.language],
});

export const invalidInput = (
  context: RequestContext,
  { argument, given, allowed }: InputError,
): InvalidInputProblem => {
  const { language } = context;
  const said = { given: given[language].slice(0, 200), allowed: allowed[language] };
  const message = {
    zh: `参数${argument}的值${said.given}不可用；允许：${said.allowed}`,
    en: `${argument} cannot be ${said.given}; allowed: ${said.allowed}`,
  };
  return {
    __typename: 'InvalidInputProblem',
    code: 'INVALID_INPUT',
    message: message[language],
    argument,
    ...said,
  };
};

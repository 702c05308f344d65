import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import { DeclareRegisterInput } from './declare-register.input.js';
import { declareRegister } from './declare-register.js';
import { DeclareRegisterResult } from './declared-register.type.js';

@Resolver()
export class DeclareRegisterResolver {
  @Mutation(() => DeclareRegisterResult, {
    description:
      'Declares that the register of a place was worked off for a chain: a survey of kind REGISTER, whose coverage is the share of its enterprises that were read and have no open proposal of the chain; so that absence means missing. For editors of an organisation whose place contains it; refused below the coverage from which a survey counts (申报名录摸排).',
  })
  declareRegister(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclareRegisterInput) input: DeclareRegisterInput,
  ) {
    return changeOrProblem(context, () => declareRegister(context, input));
  }
}

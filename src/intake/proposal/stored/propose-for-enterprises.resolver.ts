import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import { ProposeForEnterprisesInput } from './propose-for-enterprises.input.js';
import { proposeForPlace } from './propose-for-place.js';
import { ProposeForEnterprisesResult } from './proposed-for-enterprises.type.js';

@Resolver()
export class ProposeForEnterprisesResolver {
  @Mutation(() => ProposeForEnterprisesResult, {
    description:
      'Proposes segments from the texts of enterprises of a place that have no activity, or new text, as `liantu propose` does; a person decides on them. Asked again it reads nothing twice. For editors of an organisation whose place contains it (从名册文字提出环节).',
  })
  proposeForEnterprises(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProposeForEnterprisesInput) input: ProposeForEnterprisesInput,
  ) {
    return changeOrProblem(context, () => proposeForPlace(context, input));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import { DecideProposalsInput } from './decide-proposals.input.js';
import { decideProposals } from './decide-proposals.js';
import { DecideProposalsResult } from './decided-proposals.type.js';

@Resolver()
export class DecideProposalsResolver {
  @Mutation(() => DecideProposalsResult, {
    description:
      'Decides proposals: what is right becomes an activity with its clause as the source, what is wrong is never proposed again; undo opens either again. For editors of an organisation in whose place the enterprise has its seat or a site; proposals of one enterprise that mean the same are settled together (决定环节建议).',
  })
  decideProposals(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideProposalsInput) input: DecideProposalsInput,
  ) {
    return changeOrProblem(context, () => decideProposals(context, input));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import type { RequestContext } from '../../request/request-context.js';
import { RecordSurveyInput } from './record-survey.input.js';
import { recordSurvey } from './record-survey.js';
import { RecordSurveyResult } from './recorded-survey.type.js';

@Resolver()
export class RecordSurveyResolver {
  @Mutation(() => RecordSurveyResult, {
    description:
      'Records that a place was searched for a chain, so that what was not found is missing; as `liantu survey` does. For editors of an organisation in whose place it lies (登记摸排).',
  })
  recordSurvey(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordSurveyInput) input: RecordSurveyInput,
  ) {
    return changeOrProblem(context, () => recordSurvey(context, input));
  }
}

import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { answerAs } from '../answer/answer-as.js';
import { findProjectAdmission } from './find-project-admission.js';
import { ProjectAdmissionInput } from './project-admission.input.js';
import { ProjectAdmission, ProjectAdmissionResult } from './project-admission.type.js';

@Resolver(() => ProjectAdmission)
export class ProjectAdmissionResolver {
  @Query(() => ProjectAdmissionResult, {
    description:
      'Finds whether a project may enter a park, with the entries and versions of the lists that say so (项目准入与负面清单).',
  })
  projectAdmission(
    @Ctx() context: RequestContext,
    @Arg('input', () => ProjectAdmissionInput) input: ProjectAdmissionInput,
  ) {
    return answerAs(context, ProjectAdmission, () => findProjectAdmission(context, input));
  }

  @FieldResolver(() => Park, { nullable: true, description: 'The park asked about (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: ProjectAdmission) {
    return parkCode === null ? null : loadOne(context, parkByCode, parkCode);
  }
}

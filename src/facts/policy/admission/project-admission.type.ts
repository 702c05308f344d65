import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { PolicyAssessment } from '../assess/assessment.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';

export const Admission = {
  BLOCK: 'BLOCK',
  NEEDS_REVIEW: 'NEEDS_REVIEW',
  OK: 'OK',
  UNKNOWN: 'UNKNOWN',
} as const;
export type Admission = keyof typeof Admission;

registerEnumType(Admission, {
  name: 'ProjectAdmissionVerdict',
  description: 'Whether a project may enter (准入结论)',
  valuesConfig: {
    BLOCK: { description: 'A list prohibits it (禁止)' },
    NEEDS_REVIEW: { description: 'A review is due, or a list restricts it or asks for a licence (待审查)' },
    OK: { description: 'Every list is loaded, none names it, all reviews are passed (可准入)' },
    UNKNOWN: { description: 'A list is not loaded, or a fact is not known (待定)' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A list held against a project (清单核对).' })
export class HeldProjectList {
  @Field(() => String, { description: 'Name of the list (清单)' })
  list!: string;

  @Field(() => String, { description: 'Article that applies it (条款)' })
  article!: string;

  @Field(() => Int, { description: 'Items loaded of the version used; 0 where it is not loaded (条目数)' })
  items!: number;

  @Field(() => String, { nullable: true, description: 'Version used; null where none is stated (版本)' })
  version!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it prohibits the project; null is not known (是否禁止)',
  })
  prohibits!: boolean | null;

  @Field(() => [RegisterEntry], { description: 'Items that the words of the project meet (命中条目)' })
  hits!: readonly RegisterEntry[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether a project may enter a park, by the lists that are loaded. No legal advice: the competent body decides (项目准入核对；不构成法律意见).',
})
export class ProjectAdmission extends PolicyAnswer {
  parkCode!: string | null;

  @Field(() => Admission, { description: 'The result (结论)' })
  admission!: Admission;

  @Field(() => [HeldProjectList], { description: 'Lists that the document applies (清单)' })
  lists!: readonly HeldProjectList[];

  @Field(() => [String], { description: 'Reviews that are still due (待办审查)' })
  reviewsDue!: readonly string[];

  @Field(() => PolicyAssessment, {
    nullable: true,
    description: 'The rule of admission clause by clause; null where none holds there (逐条结论)',
  })
  assessment!: PolicyAssessment | null;
}

export const ProjectAdmissionResult = answerResult(ProjectAdmission, '项目准入');

import { Field, Int, ObjectType } from 'type-graphql';
import type { Stage } from '../read/stage.js';
import { Target, TargetStage } from '../read/target.type.js';

@ObjectType({ simpleResolvers: true, description: 'A target that was not added (未加入项).' })
export class RejectedTarget {
  @Field(() => Int, { description: 'Its place in `targets`, from 0 (序号)' })
  index!: number;

  @Field(() => String, { description: 'NOT_FOUND or INVALID_INPUT (代码)' })
  code!: string;

  @Field(() => String, { description: 'Why (原因)' })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise that another organisation follows already (跟进冲突).',
})
export class TargetConflict {
  enterpriseId!: string | null;
  targetKey!: string;
  organisationCode!: string;

  @Field(() => TargetStage, { description: 'How far that organisation is (阶段)' })
  stage!: Stage;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome for each target (加入结果).' })
export class AddTargetsReport {
  readonly __typename!: 'AddTargetsReport';

  @Field(() => [Target], { description: 'Added (已加入)' })
  added!: readonly Target[];

  @Field(() => [Target], { description: 'On the list already, left as they are (已在清单中)' })
  alreadyListed!: readonly Target[];

  @Field(() => [RejectedTarget], { description: 'Not added, and why (未加入)' })
  rejected!: readonly RejectedTarget[];

  @Field(() => [TargetConflict], {
    description: 'Enterprises of these that others follow on lists the member may see (跟进冲突)',
  })
  conflicts!: readonly TargetConflict[];

  @Field(() => Int, {
    description:
      'How many claims more there are, on lists of the same circle the member may not see (不可见冲突数)',
  })
  hiddenConflicts!: number;
}

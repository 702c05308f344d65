import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A project that asks for admission to a park (项目准入条件).' })
export class ProjectAdmissionInput {
  @Field(() => String, { nullable: true, description: 'Code of the park (园区代码)' })
  park?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What it makes, in the words of the lists; not known where left out (产品)',
  })
  products?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Its processes and equipment; not known where left out (工艺、装备)',
  })
  processes?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is foreign-invested; not known where left out (是否外商投资)',
  })
  foreignInvested?: boolean | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Reviews passed, of 产业政策, 规划选址, 环境评价, 安全评价, 用地标准; none where left out (已通过的审查)',
  })
  reviewsPassed!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Day asked about, YYYY-MM-DD; today in China by default (基准日)',
  })
  asOf?: string | null;
}

import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Data date and revision of an answer from policies (政策答复依据).',
})
export class PolicyBasis {
  @Field(() => String, { nullable: true, description: 'Date of the latest data used, ISO (数据日期)' })
  asOf!: string | null;

  @Field(() => String, { description: 'Revision of the graph (图谱版本)' })
  graphRevision!: string;
}

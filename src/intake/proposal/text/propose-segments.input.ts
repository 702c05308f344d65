import { Field, Float, InputType } from 'type-graphql';

@InputType({ description: 'What is said of an enterprise, as a list of an office has it (企业文字).' })
export class ProposalRowInput {
  @Field(() => String, { description: 'Key by which the answer names the row (行标识)' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Name of the enterprise (企业名称)' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Its products, at most 200 (主要产品)' })
  products?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its business in its own words (主营业务)' })
  business?: string | null;

  @Field(() => String, { nullable: true, description: 'The scope under which it is registered (经营范围)' })
  scope?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its industry; a class of GB/T 4754 is understood (行业)',
  })
  industry?: string | null;
}

@InputType({ description: 'Texts for which segments are proposed; nothing is stored (环节建议条件).' })
export class ProposeSegmentsInput {
  @Field(() => [ProposalRowInput], { description: 'At most 1,000 rows, each with a key of its own (文字)' })
  rows!: ProposalRowInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Chains whose segments are proposed; all by default (产业链代码)',
  })
  chains?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Least score, 0 to 1; 0.5 by default (最低分数)',
  })
  minScore?: number | null;
}

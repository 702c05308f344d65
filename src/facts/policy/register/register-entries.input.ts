import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which entries of a register (名录查询条件).' })
export class RegisterEntriesInput {
  @Field(() => String, { description: 'Code of the register, see query registers (名录代码)' })
  register!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a park: entries of the park, then of the regions around it (园区代码)',
  })
  park?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a region: entries of it and of regions and parks within it (地区代码)',
  })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a chain (产业链代码)' })
  chain?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a segment (环节代码)' })
  segment?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of a field: entries whose name or field holds them, or whose field they hold; simplified and traditional are one (领域)',
  })
  field?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'State of an entry, such as DRAFT or as the register names it (状态)',
  })
  status?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day asked about, YYYY-MM-DD; today in China by default (基准日)',
  })
  asOf?: string | null;
}

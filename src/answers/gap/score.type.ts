import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Part of a score (得分项).' })
export class ScorePart {
  @Field(() => String, { description: 'Name of the part (名称)' })
  name!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Value in [0,1]; null where it could not be computed (值)',
  })
  value!: number | null;

  @Field(() => Float, { description: 'Normalised weight used; 0 where the part is left out (权重)' })
  weight!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the part is left out; null where it counts (缺省原因)',
  })
  omitted!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Value that stands in for an unknown fact, and why; null where the fact is known (未知的计法)',
  })
  assumed!: string | null;

  @Field(() => Boolean, {
    description: 'True where the part has one value throughout the list, and so orders nothing (无区分度)',
  })
  constant!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A weighted mean of parts in [0,1]; it orders a list and is no forecast (得分).',
})
export class Score {
  @Field(() => Float, { nullable: true, description: 'Σ weight·value over the parts that count (得分)' })
  value!: number | null;

  @Field(() => [ScorePart], { description: 'Every part (各项)' })
  parts!: readonly ScorePart[];
}

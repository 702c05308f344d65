import { Field, Float, ObjectType } from 'type-graphql';
import { Sourced } from '../../request/sourced.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A place was searched for a chain’s segments, so that absence means missing (摸排).',
})
export class Survey extends Sourced {
  placeKey!: string;
  chainCode!: string;
  segmentCodes!: readonly string[];

  @Field(() => Float, { description: 'Share of the place’s enterprises looked at, 0 to 1 (覆盖率)' })
  coverage!: number;

  @Field(() => String, { nullable: true, description: 'Surveyor (摸排单位)' })
  surveyor!: string | null;

  @Field(() => Boolean, { description: 'True where the whole chain was looked for (是否全链)' })
  wholeChain!: boolean;
}

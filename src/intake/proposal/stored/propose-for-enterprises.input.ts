import { Field, Float, InputType } from 'type-graphql';
import { PlaceInput } from '../../../facts/place/place.input.js';

@InputType({ description: 'Enterprises whose texts are read for segments (提出环节的范围).' })
export class ProposeForEnterprisesInput {
  @Field(() => PlaceInput, {
    description: 'Enterprises with their seat or a site in this place, at most 20,000 (地点)',
  })
  place!: PlaceInput;

  @Field(() => [String], {
    nullable: true,
    description: 'Segments of these chains alone; all where not said (产业链代码)',
  })
  chains?: readonly string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Least score that is stored, 0 to 1; 0.3 where not said (最低得分)',
  })
  minScore?: number | null;
}

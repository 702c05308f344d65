import { Field, InputType } from 'type-graphql';
import { PlaceInput } from '../../../facts/place/place.input.js';

@InputType({ description: 'A firm that the graph does not know yet (待入库企业).' })
export class PendingEnterpriseInput {
  @Field(() => String, { description: 'Name, 2 to 200 characters (名称)' })
  name!: string;

  @Field(() => PlaceInput, { description: 'Region or park of its seat (所在地)' })
  place!: PlaceInput;

  @Field(() => String, { nullable: true, description: 'USCC, where known (统一社会信用代码)' })
  uscc?: string | null;
}

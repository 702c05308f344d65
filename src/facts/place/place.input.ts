import { Field, InputType } from 'type-graphql';
import { PlaceKind } from './place.type.js';

@InputType({ description: 'A place by its kind and code (地点).' })
export class PlaceInput {
  @Field(() => PlaceKind, { description: 'REGION or PARK (类型)' })
  kind!: PlaceKind;

  @Field(() => String, { description: 'GB/T 2260 code or park code (代码)' })
  code!: string;
}

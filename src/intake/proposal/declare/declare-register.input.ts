import { Field, InputType } from 'type-graphql';
import { PlaceInput } from '../../../facts/place/place.input.js';

@InputType({ description: 'A register of a place that was worked off for a chain (名录摸排申报).' })
export class DeclareRegisterInput {
  @Field(() => PlaceInput, { description: 'Region or park whose register it is (地点)' })
  place!: PlaceInput;

  @Field(() => String, { description: 'Chain whose proposals were decided (产业链代码)' })
  chain!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of this request: sent again with the same key it acts once (幂等键)',
  })
  idempotencyKey?: string | null;
}

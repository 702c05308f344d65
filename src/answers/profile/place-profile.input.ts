import { Field, InputType } from 'type-graphql';
import { PlaceInput } from '../../facts/place/place.input.js';
import { RegionLevel } from '../../facts/place/region.type.js';
import type { Measure as MeasureName } from '../../snapshot/tables/measure-columns.js';
import { Measure } from '../gap/chain-gaps.input.js';

@InputType({ description: 'Which place, and how it is measured (地区画像条件).' })
export class PlaceProfileInput {
  @Field(() => PlaceInput, { description: 'A region of any level, or a park (地点)' })
  place!: PlaceInput;

  @Field(() => Measure, { defaultValue: 'ENTERPRISES', description: 'Measure of activity (度量)' })
  measure!: MeasureName;

  @Field(() => PlaceInput, {
    nullable: true,
    description:
      'Area against which specialisation is measured; the outermost region around the place, the nation, by default (参照区域)',
  })
  reference?: PlaceInput | null;

  @Field(() => RegionLevel, {
    nullable: true,
    description: 'Compare with regions of this level; by default with places of its own kind (对标级别)',
  })
  peerLevel?: keyof typeof RegionLevel | null;

  @Field(() => String, {
    nullable: true,
    description:
      'List specialisations and opportunities in this chain only, of the graph or of `chainFrom`; the numbers of the place stay those of all segments (产业链代码)',
  })
  chain?: string | null;
}

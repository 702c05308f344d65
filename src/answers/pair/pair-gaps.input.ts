import { Field, Float, InputType } from 'type-graphql';
import { PlaceInput } from '../../facts/place/place.input.js';
import type { SumScope as SumScopeName } from '../../snapshot/ask/chain-facts.js';
import type { Measure as MeasureName } from '../../snapshot/tables/measure-columns.js';
import { Measure, RuleInput, SumScope } from '../gap/chain-gaps.input.js';

@InputType({
  description: 'Whose gaps, and which partner might fill them; `pairings` lists the partners (结对互补条件).',
})
export class PairGapsInput extends RuleInput {
  @Field(() => PlaceInput, { description: 'The place with the gaps (本地)' })
  home!: PlaceInput;

  @Field(() => PlaceInput, {
    nullable: true,
    description:
      'Partner, another place than home; left out: every place that is paired with home, with a part of it or with a place that contains it (结对地区)',
  })
  partner?: PlaceInput | null;

  @Field(() => String, { description: 'Code of a chain, of the graph or of `chainFrom` (产业链代码)' })
  chain!: string;

  @Field(() => PlaceInput, {
    nullable: true,
    description:
      'Area against which both are measured; the outermost region around home by default (参照区域)',
  })
  reference?: PlaceInput | null;

  @Field(() => Measure, { defaultValue: 'ENTERPRISES', description: 'Measure of activity (度量)' })
  measure!: MeasureName;

  @Field(() => SumScope, { defaultValue: 'ALL', description: 'Over which segments the sums run (求和范围)' })
  sums!: SumScopeName;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Take home as surveyed in full, so that what is absent is missing (视为已普查)',
  })
  assumeSurveyed!: boolean;

  @Field(() => Float, {
    defaultValue: 3,
    description:
      'Location quotient of the partner from which it is as strong as counts, 0.1 to 1,000 (区位商上限)',
  })
  cap!: number;
}

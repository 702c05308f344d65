import { Field, Float, InputType, Int } from 'type-graphql';
import { ChainRuleInput } from '../gap/chain-gaps.input.js';

@InputType({
  description:
    'An establishment that comes to the place: of a known enterprise, which stays where it is too, or of a hypothetical one (入驻).',
})
export class SettleInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Id, own id, credit code or unique identifier of one that is not in the place yet; left out: a hypothetical one (企业)',
  })
  enterprise?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of what it works in, in full; a known enterprise works in its own segments where this is left out (环节)',
  })
  segment?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Annual revenue in yuan there; left out: that of the known enterprise that settles with its own segments, else not known (营业收入, 元)',
  })
  revenueCny?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Persons employed there; left out: as with revenue (从业人数)',
  })
  employees?: number | null;
}

@InputType({
  description:
    'Changes in a place, and the rule by which its chain is seen; at most 1,000 changes (情景推演条件).',
})
export class WhatIfInput extends ChainRuleInput {
  @Field(() => [SettleInput], { defaultValue: [], description: 'Enterprises that settle, each once (入驻)' })
  settle!: SettleInput[];

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Enterprises in the place that leave it, by id, own id, credit code or unique identifier; their establishments elsewhere stay (退出)',
  })
  leave!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Supposes that the open proposals of segments for the enterprises of the place are all confirmed; they do not count as changes (视同待确认建议均已确认)',
  })
  confirmProposals!: boolean;
}

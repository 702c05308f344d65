import { Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'Another segment in the place of the one proposed (改为其他环节).' })
export class ReplaceProposalInput {
  @Field(() => ID, { description: 'The proposal, which is rejected (建议)' })
  proposal!: string;

  @Field(() => String, { description: 'Code of the segment that is right (正确环节代码)' })
  segment!: string;
}

@InputType({ description: 'Share of the enterprise’s activity in a confirmed segment (份额).' })
export class ProposalShareInput {
  @Field(() => ID, { description: 'A proposal that is confirmed in the same request (建议)' })
  proposal!: string;

  @Field(() => Float, { description: 'Share, 0 to 1 (份额)' })
  share!: number;
}

@InputType({ description: 'Decisions about proposals, at most 1,000 in all (批量决定).' })
export class DecideProposalsInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Proposals that are right: each becomes an activity (确认)',
  })
  confirm?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Proposals that are wrong: none is proposed again (否决)',
  })
  reject?: string[] | null;

  @Field(() => [ReplaceProposalInput], {
    nullable: true,
    description: 'Proposals with the segment that is right instead (改为)',
  })
  replace?: ReplaceProposalInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Decided proposals that are open again; an activity made by them goes (撤销)',
  })
  undo?: string[] | null;

  @Field(() => [ProposalShareInput], {
    nullable: true,
    description: 'Shares of confirmed ones; 1/k over k segments where none is given (份额)',
  })
  shares?: ProposalShareInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of this request: sent again with the same key it acts once (幂等键)',
  })
  idempotencyKey?: string | null;
}

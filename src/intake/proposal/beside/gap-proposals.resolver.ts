import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { SegmentGap } from '../../../answers/gap/chain-gaps.type.js';
import type { GapRow } from '../../../answers/gap/gap-row.js';
import type { RequestContext } from '../../../request/request-context.js';
import { SegmentProposal } from '../queue/segment-proposals.type.js';
import { countOpenProposals, listOpenProposals } from './open-proposals-of-gap.js';

@Resolver(() => SegmentGap)
export class GapProposalsResolver {
  @FieldResolver(() => Int, {
    description:
      'Enterprises of the place for which the segment is proposed and nobody decided; they close no gap (另有待确认企业数)',
  })
  openProposalCount(@Ctx() context: RequestContext, @Root() gap: GapRow) {
    return countOpenProposals(context, gap);
  }

  @FieldResolver(() => [SegmentProposal], {
    nullable: true,
    description: 'These proposals, likeliest first; null without a sign-in (待确认的建议)',
  })
  openProposals(
    @Ctx() context: RequestContext,
    @Root() gap: GapRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 1,000 (条数)' }) first: number,
  ) {
    return listOpenProposals(context, gap, first);
  }
}

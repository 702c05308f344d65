import { Field, Int, ObjectType } from 'type-graphql';
import type { Verdict } from '../../../analysis/rule/judge/verdict.js';
import { PageInfo } from '../../../request/page/page-info.type.js';
import type { PlaceInput } from '../../place/place.input.js';
import { PolicyAssessment, PolicyVerdict } from '../assess/assessment.type.js';
import { PolicyBasis } from '../document/policy-basis.type.js';
import { PolicyRule } from '../rule/policy-rule.type.js';

/** Who is asked about, for which rule. */
export interface PolicyClaimantsQuestion {
  readonly rule: string;
  readonly park?: string;
  readonly place?: PlaceInput;
  readonly asOf?: string;
  readonly verdicts?: readonly Verdict[];
  readonly missingAtMost?: number;
  readonly first: number;
  readonly after?: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise that a rule was judged for (潜在申报企业).',
})
export class PolicyClaimant {
  enterpriseId!: string;

  @Field(() => PolicyAssessment, { description: 'The rule judged by what the graph knows (规则结论)' })
  assessment!: PolicyAssessment;
}

@ObjectType({ simpleResolvers: true, description: 'A claimant in a list (潜在申报企业列表项).' })
export class PolicyClaimantEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => PolicyClaimant, { description: 'The claimant (潜在申报企业)' })
  node!: PolicyClaimant;
}

@ObjectType({ simpleResolvers: true, description: 'How many enterprises have a verdict (结论计数).' })
export class PolicyVerdictCount {
  @Field(() => PolicyVerdict, { description: 'Verdict (结论)' })
  verdict!: Verdict;

  @Field(() => Int, { description: 'Enterprises (企业数)' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Enterprises that could claim a rule, a page at a time. No legal advice: the competent body decides (潜在申报企业列表；不构成法律意见，以主管部门决定为准).',
})
export class PolicyClaimantConnection {
  @Field(() => PolicyRule, { description: 'The rule (规则)' })
  rule!: PolicyRule;

  @Field(() => String, { description: 'Day asked about (基准日)' })
  asOf!: string;

  @Field(() => [PolicyVerdictCount], {
    description: 'Every enterprise with its seat in the place, by verdict (全部企业的结论计数)',
  })
  counts!: readonly PolicyVerdictCount[];

  @Field(() => Int, { description: 'Number that pass the question in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [PolicyClaimantEdge], {
    description: 'The page: the surest claim first, then the fewest facts missing (本页)',
  })
  edges!: readonly PolicyClaimantEdge[];

  @Field(() => PolicyBasis, { description: 'Data date and revision (依据)' })
  basis!: PolicyBasis;
}

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Sector } from '../../facts/sector/sector.type.js';
import { MethodNote } from '../gap/basis.type.js';

@ObjectType({ simpleResolvers: true, description: 'How a segment pulls and pushes in its chain (关联效应).' })
export class SegmentLinkage {
  segmentCode!: string;

  @Field(() => Sector, {
    nullable: true,
    description:
      'Sector whose linkages these are, the same for all segments of it; null where links carry coefficients of their own (所属部门)',
  })
  sector!: Sector | null;

  @Field(() => Float, { description: 'Column sum of the Leontief inverse, 1 or more (后向关联)' })
  backward!: number;

  @Field(() => Float, { description: 'The same over its mean; above 1: pulls more than most (影响力系数)' })
  backwardRelative!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Row sum of the Ghosh inverse; null where an output is not known (前向关联)',
  })
  forward!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same over its mean; above 1: pushes more than most (感应度系数)',
  })
  forwardRelative!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Leontief and Ghosh linkages of a chain, by input coefficients of its links or, where none carries one, of official statistics (投入产出关联).',
})
export class ChainLinkageReport {
  @Field(() => [SegmentLinkage], {
    description:
      'Segments that a link with a coefficient begins or ends at, ordered by backward linkage, highest first (环节)',
  })
  segments!: readonly SegmentLinkage[];

  @Field(() => Int, { description: 'Links of the chain (关系总数)' })
  linkCount!: number;

  @Field(() => Int, {
    description:
      'Number of links with a coefficient, of their own or between the sectors of their ends; the others count as 0 (有投入系数的关系数)',
  })
  coefficientCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Year of the national table of the coefficients, which are of whole sectors; null where links carry their own (官方系数年份)',
  })
  officialYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there are no linkages, or none forward; null where there are (缺省原因)',
  })
  note!: string | null;

  @Field(() => [MethodNote], { description: 'Method of each number (方法说明)' })
  methods!: readonly MethodNote[];
}

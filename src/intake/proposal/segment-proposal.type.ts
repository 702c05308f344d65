import { createUnionType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { textFields } from '../../analysis/proposal/proposal-text.js';
import { roles } from '../../analysis/proposal/role/role.js';
import { enumOf } from '../../request/enum-of.js';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';

export const ProposalRole = enumOf(roles);
registerEnumType(ProposalRole, {
  name: 'ProposalRole',
  description:
    'What the enterprise does with it: PRODUCER 生产, PROCESSOR 加工, TRADER 贸易, SERVICE 服务, LESSOR 租赁, UNKNOWN 未说明 (角色)',
});

export const ProposalField = enumOf(textFields);
registerEnumType(ProposalField, {
  name: 'ProposalField',
  description: 'Field of the text that evidence stands in (所在字段)',
});

export const evidenceKinds = ['NAME', 'ALIAS', 'KEYWORD', 'INDUSTRY', 'SCORED', 'EXCLUDE'] as const;
export const ProposalEvidenceKind = enumOf(evidenceKinds);
registerEnumType(ProposalEvidenceKind, {
  name: 'ProposalEvidenceKind',
  description:
    'How evidence was found: by the segment’s NAME 名称, an ALIAS 别名, a KEYWORD 关键词, a class of INDUSTRY 行业, SCORED 相近 by likeness; EXCLUDE 排除 speaks against it (依据类型)',
});

@ObjectType({ simpleResolvers: true, description: 'Words that speak for a segment (依据).' })
export class ProposalEvidence {
  @Field(() => ProposalField, { description: 'Field that the words stand in (字段)' })
  field!: keyof typeof ProposalField;

  @Field(() => String, { description: 'The clause as written (原文)' })
  text!: string;

  @Field(() => String, { description: 'The term of the segment (词)' })
  term!: string;

  @Field(() => ProposalEvidenceKind, { description: 'How it was found (类型)' })
  kind!: keyof typeof ProposalEvidenceKind;
}

@ObjectType({ simpleResolvers: true, description: 'A segment proposed for a text (文字的环节建议).' })
export class TextProposal {
  segmentCode!: string;

  @Field(() => Float, {
    description:
      'Probability, 0 to 1, that a person who knows the enterprise confirms it, calibrated on known activities; at most 0.6 where it is only registered, 0.2 where it is only traded, mended or leased (分数)',
  })
  score!: number;

  @Field(() => ProposalRole, { description: 'What the enterprise does with it (角色)' })
  role!: keyof typeof ProposalRole;

  @Field(() => [ProposalEvidence], { description: 'Strongest first, at most ten (依据)' })
  evidence!: readonly ProposalEvidence[];
}

@ObjectType({ simpleResolvers: true, description: 'The segments proposed for a row (一行的建议).' })
export class RowProposals {
  @Field(() => String, { description: 'Key of the row (行标识)' })
  key!: string;

  @Field(() => [TextProposal], { description: 'Likeliest first (建议)' })
  proposals!: readonly TextProposal[];

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing is proposed; null where something is (未建议的原因)',
  })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What proposals rest on (依据说明).' })
export class ProposalBasis {
  @Field(() => String, { description: 'Revision of the graph whose terms were read (图谱版本)' })
  graphRevision!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The segments that texts speak of (环节建议报告).' })
export class SegmentProposalReport {
  readonly __typename!: 'SegmentProposalReport';

  @Field(() => [RowProposals], { description: 'In the order of the rows asked (各行)' })
  rows!: readonly RowProposals[];

  @Field(() => String, { description: 'The method in words (方法)' })
  method!: string;

  @Field(() => String, {
    description: 'Version of the method, and after + that of the terms (方法版本)',
  })
  methodVersion!: string;

  @Field(() => ProposalBasis, { description: 'What the answer rests on (依据)' })
  basis!: ProposalBasis;
}

export const SegmentProposalResult = createUnionType({
  name: 'SegmentProposalResult',
  description: 'The report, or why there is none (结果).',
  types: () => [SegmentProposalReport, NotFoundProblem, InvalidInputProblem] as const,
});

import { Field, Int, ObjectType } from 'type-graphql';
import { answerResult } from '../../facts/policy/answer/answer-result.type.js';
import { PolicyAnswer } from '../../facts/policy/answer/policy-answer.type.js';
import { PolicyAssessment } from '../../facts/policy/assess/assessment.type.js';
import { RegisterEntry } from '../../facts/policy/register/register-entry.type.js';
import { ChainGapReport } from '../gap/chain-gaps.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The post of a chain leader, never the person (链长职务).',
})
export class ChainLeader {
  @Field(() => String, { description: 'Post (职务)' })
  post!: string;

  @Field(() => String, { nullable: true, description: 'Body that the post is in (所在单位)' })
  body!: string | null;

  @Field(() => String, { nullable: true, description: 'Post held concurrently (兼任职务)' })
  concurrentPost!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is a head of the management committee, also concurrently; null where not known or where the rule is not for this park (是否管委会负责人)',
  })
  meetsRule!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The leader or a document of a chain (一链一图一制一策).' })
export class DossierPart {
  @Field(() => String, { description: 'Name in the language of the request (名称)' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is recorded (是否记录)' })
  recorded!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Day of the document, ISO; null of the leader and where none is recorded (日期)',
  })
  datedOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A chain of a park on one page (产业链一图一制一策).' })
export class ChainDossier extends PolicyAnswer {
  parkCode!: string;
  chainCode!: string;

  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'Its entry in the register chain-dossiers; null where nobody keeps it (条目)',
  })
  entry!: RegisterEntry | null;

  @Field(() => ChainLeader, { nullable: true, description: 'The leader; null where none is recorded (链长)' })
  leader!: ChainLeader | null;

  @Field(() => [DossierPart], { description: 'The leader and the three documents (四项)' })
  parts!: readonly DossierPart[];

  @Field(() => Int, { description: 'Parts recorded (已记录)' })
  complete!: number;

  @Field(() => Int, { description: 'Parts asked for: 4 (应有)' })
  of!: number;

  @Field(() => PolicyAssessment, {
    nullable: true,
    description: 'The rule about chain leaders; null where none holds for this park (逐条结论)',
  })
  assessment!: PolicyAssessment | null;

  @Field(() => ChainGapReport, { description: 'What the chain holds and lacks in the park (缺口)' })
  gaps!: ChainGapReport;
}

export const ChainDossierResult = answerResult(ChainDossier, '产业链档案');

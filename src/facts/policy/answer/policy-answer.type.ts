import { Field, ObjectType } from 'type-graphql';
import { PolicyStatus } from '../document/policy.type.js';
import { PolicyBasis } from '../document/policy-basis.type.js';
import type { PolicyStatusName } from '../document/policy-status.js';

@ObjectType({ simpleResolvers: true, description: 'An article that an answer rests on (条款依据).' })
export class PolicyCitation {
  @Field(() => String, { description: 'Code of the document, such as PK24 (文件代码)' })
  policy!: string;

  @Field(() => String, { description: 'Article, such as 29 or 十一 (条款)' })
  article!: string;

  @Field(() => PolicyStatus, {
    nullable: true,
    description: 'Status of the document on the day; null where the graph does not hold it (文件状态)',
  })
  status!: PolicyStatusName | null;

  @Field(() => Boolean, {
    description: 'True where the status lets the document give a right (是否产生权利)',
  })
  entitles!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an article leaves open: NOT_STATED, no value is made up (条文未载明).',
})
export class NotStated {
  @Field(() => String, { description: 'Code of the document (文件代码)' })
  policy!: string;

  @Field(() => String, { description: 'Article that gives no value (条款)' })
  article!: string;

  @Field(() => String, { description: 'What it does not state, in the language of the request (未载明事项)' })
  what!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What every answer from policies says of itself (政策答复).',
})
export abstract class PolicyAnswer {
  @Field(() => String, { description: 'Day asked about, ISO (基准日)' })
  asOf!: string;

  @Field(() => [PolicyCitation], { description: 'Articles that it rests on (条款依据)' })
  citations!: readonly PolicyCitation[];

  @Field(() => [NotStated], { description: 'What these articles leave open (未载明事项)' })
  notStated!: readonly NotStated[];

  @Field(() => [String], { description: 'What else a reader should know (说明)' })
  notes!: readonly string[];

  @Field(() => PolicyBasis, { description: 'Data date and revision (依据)' })
  basis!: PolicyBasis;
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Sourced } from '../../request/sourced.type.js';

export const DocumentStatus = { IN_FORCE: 'IN_FORCE', DRAFT: 'DRAFT', EXPIRED: 'EXPIRED' } as const;
export type DocumentStatus = keyof typeof DocumentStatus;

registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  description: 'State of a document (文件状态)',
  valuesConfig: {
    IN_FORCE: { description: 'In force (有效)' },
    DRAFT: { description: 'A draft for comment, which entitles to nothing (征求意见稿)' },
    EXPIRED: { description: 'Its term is over (已到期)' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A chain that a document names for a place, with the document and its state (产业链定位).',
})
export class ChainRole extends Sourced {
  chainCode!: string;

  @Field(() => String, { description: 'LEADING 主导, or SPECIALISATION 特色 (角色)' })
  role!: string;

  @Field(() => DocumentStatus, { description: 'State of the document today (文件状态)' })
  status!: DocumentStatus;

  @Field(() => String, { nullable: true, description: 'Start, ISO (起始)' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'End of the term, ISO (截止)' })
  until!: string | null;
}

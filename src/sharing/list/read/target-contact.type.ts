import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const ContactKindEnum = {
  VISIT: 'VISIT',
  MEETING: 'MEETING',
  CALL: 'CALL',
  LETTER: 'LETTER',
} as const;
export type ContactKind = keyof typeof ContactKindEnum;

registerEnumType(ContactKindEnum, {
  name: 'ContactKind',
  description: 'Kind of a contact with a target (联络方式)',
  valuesConfig: {
    VISIT: { description: 'Visit to the enterprise (走访)' },
    MEETING: { description: 'Meeting elsewhere (会谈)' },
    CALL: { description: 'Call (电话)' },
    LETTER: { description: 'Letter or message (函件)' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A visit to a target or a contact with it; roles and office numbers, no persons (走访联络).',
})
export class TargetContact {
  organisationCode!: string;

  @Field(() => ContactKindEnum, { description: 'Kind (方式)' })
  kind!: ContactKind;

  @Field(() => String, { description: 'The day, ISO (日期)' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Role or department met (对方职务或部门)' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Switchboard or office number (总机或办公电话)' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Content (内容)' })
  text!: string | null;

  @Field(() => Boolean, { description: 'Only the organisation that had it reads it (仅本机构可见)' })
  confidential!: boolean;

  @Field(() => String, { description: 'The member who recorded it (成员)' })
  member!: string;

  @Field(() => String, { description: 'Time of recording, ISO (记录时间)' })
  at!: string;
}

import { Field, ID, InputType } from 'type-graphql';
import { type ContactKind, ContactKindEnum } from '../read/target-contact.type.js';
import { keyText } from './change-texts.input.js';

@InputType({ description: 'Record a visit to a target or a contact with it (走访联络).' })
export class LogContactInput {
  @Field(() => ID, { description: 'The target (目标)' })
  target!: string;

  @Field(() => ContactKindEnum, { description: 'Kind (方式)' })
  kind!: ContactKind;

  @Field(() => String, { description: 'The day, ISO, not after today in China (日期)' })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Role or department met, at most 100 characters; no name of a person (对方职务或部门)',
  })
  role?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Switchboard or office number; a mobile number is refused (总机或办公电话)',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 10,000 characters (内容)' })
  text?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only the own organisation reads it (仅本机构可见)',
  })
  confidential!: boolean;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { Sourced } from '../../../request/sourced.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An attribute that entries of a register may have (名录属性).',
})
export class RegisterAttribute {
  @Field(() => String, { description: 'Code (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A list that a document asks to be kept (名录、清单).' })
export class Register extends Sourced {
  /** Day that the status of its document is told for, ISO. */
  day!: string;
  policyCode!: string | null;

  @Field(() => String, { description: 'Own code, such as new-tracks (代码)' })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名称)' })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Article that asks for it; null where an office keeps it of its own (条款)',
  })
  article!: string | null;

  @Field(() => [RegisterAttribute], { description: 'Attributes of its entries (属性)' })
  attributes!: readonly RegisterAttribute[];
}

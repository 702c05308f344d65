import { Field, ObjectType } from 'type-graphql';
import { Policy } from '../document/policy.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import { PolicyRule } from '../rule/policy-rule.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A document as far as it concerns a place and a chain or segment (相关政策).',
})
export class PolicyConcern {
  @Field(() => Policy, { description: 'The document with its status on the day (文件)' })
  policy!: Policy;

  @Field(() => [PolicyRule], { description: 'Rules that somebody in the place may ask for, by code (规则)' })
  rules!: readonly PolicyRule[];

  @Field(() => [RegisterEntry], {
    description: 'Entries that it states of the place and the chain or segment (名录条目)',
  })
  entries!: readonly RegisterEntry[];
}

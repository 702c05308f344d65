import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything with a global id (全局标识).',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  readonly __typename!: string;

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;
}

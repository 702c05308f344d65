import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (分页信息).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More follow (是否有下一页)' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Some precede (是否有上一页)' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge (首游标)' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge (末游标)' })
  endCursor!: string | null;
}

/** Describes a page by its edges and their cursors. */
export const pageInfoOf = (
  edges: readonly { readonly cursor: string }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

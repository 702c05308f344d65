import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../request/enum-of.js';
import { InvalidInputProblem, NotFoundProblem } from '../request/problem.type.js';
import { type SearchKind as Kind, searchKinds } from '../snapshot/search/search-thing.js';

export const SearchKind = enumOf(searchKinds);

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'Kind of what is found (检索类别)',
  valuesConfig: {
    REGION: { description: 'Administrative regions (行政区)' },
    CHAIN: { description: 'Chains of the graph, no derived ones (产业链)' },
    PARK: { description: 'Parks (园区)' },
    CENTRE: { description: 'Cooperation centres (合作中心)' },
    ENCLAVE: { description: 'Enclaves (飞地)' },
    SEGMENT: { description: 'Segments, also by their other names (环节)' },
    TECHNOLOGY: { description: 'Technologies (技术)' },
    ENTERPRISE: { description: 'Enterprises (企业)' },
    POLICY: { description: 'Policy documents, their code the key such as GL26 (政策)' },
    LIST: {
      description: 'Target lists in use that the member may see; none without a sign-in (招商清单)',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that matches the text (检索结果项).' })
export class SearchHit {
  /** Global id of the node. */
  nodeId!: string;

  @Field(() => SearchKind, { description: 'Kind (类别)' })
  kind!: Kind;

  @Field(() => String, {
    description: 'Code; of an enterprise its credit code, else its own id; of a list its global id (代码)',
  })
  code!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'English name of a place, chain or segment; null where it has none (英文名称)',
  })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that tell two of one name apart: the regions around a place or an enterprise in the reader’s language, the chains of a segment, the segments of a technology; null where nothing is known (区分说明)',
  })
  detail!: string | null;

  @Field(() => String, {
    description: 'Stored text that matched: the name, an alias, a former name, a code (命中文本)',
  })
  matched!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Things that match a text (检索结果).' })
export class SearchResult {
  readonly __typename!: 'SearchResult';

  @Field(() => [SearchHit], { description: 'The closest, in their order (命中项)' })
  hits!: readonly SearchHit[];

  @Field(() => Int, { description: 'Number of all matches that the reader may see (总数)' })
  totalCount!: number;
}

export const SearchAnswer = createUnionType({
  name: 'SearchAnswer',
  description: 'Hits, or the problem that stood in their way (检索应答)',
  types: () => [SearchResult, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});

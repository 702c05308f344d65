import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { ChainDirection as DirectionName } from '../../snapshot/ask/derived-chain.js';
import { Chain } from './chain.type.js';

export const ChainDirection = { UPSTREAM: 'UPSTREAM', DOWNSTREAM: 'DOWNSTREAM' } as const;

registerEnumType(ChainDirection, {
  name: 'ChainDirection',
  description: 'Which way a derived chain goes from its segment (方向)',
  valuesConfig: {
    UPSTREAM: { description: 'Everything that feeds it, at any depth (上游)' },
    DOWNSTREAM: { description: 'Everything that it feeds, at any depth (下游)' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'How a chain is derived: every segment that FEEDS links lead to from one segment, each of weight 1, the nearest first (派生产业链).',
})
export class ChainDerivation {
  segmentCode!: string;

  @Field(() => ChainDirection, { description: 'Which way (方向)' })
  direction!: DirectionName;

  @Field(() => Int, { description: 'Maximum number of links from the first segment, 1 to 20 (级数)' })
  depth!: number;

  @Field(() => Int, { description: 'Number of segments, the first included (环节数)' })
  segmentCount!: number;

  @Field(() => Boolean, { description: 'True where there are more beyond the depth (是否截断)' })
  cut!: boolean;
}

export const ChainFromResult = createUnionType({
  name: 'ChainFromResult',
  description: 'A chain, or the problem that stood in its way (派生产业链结果)',
  types: () => [Chain, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});

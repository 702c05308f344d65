import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { ChainDirection as DirectionName } from '../../snapshot/ask/derived-chain.js';
import { Chain } from './chain.type.js';

export const ChainDirection = { UPSTREAM: 'UPSTREAM', DOWNSTREAM: 'DOWNSTREAM' } as const;

registerEnumType(ChainDirection, {
  name: 'ChainDirection',
  description: 'Which way a derived chain goes from its segment (方向)',
  valuesConfig: {
    UPSTREAM: { description: 'What feeds it, at any step (上游)' },
    DOWNSTREAM: { description: 'What it feeds, at any step (下游)' },
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

  @Field(() => Int, { description: 'At most so many links away, 1 to 20 (级数)' })
  depth!: number;

  @Field(() => Int, { description: 'Segments in all, the first one among them (环节数)' })
  segmentCount!: number;

  @Field(() => Boolean, { description: 'True where there are more beyond the depth (是否截断)' })
  cut!: boolean;
}

export const ChainFromResult = createUnionType({
  name: 'ChainFromResult',
  description: 'A chain, or what stood in the way (派生产业链结果)',
  types: () => [Chain, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});

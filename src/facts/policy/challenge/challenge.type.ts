import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';
import type { ChallengeState as StateName } from './challenge-state.js';

export const ChallengeState = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  EXPIRED: 'EXPIRED',
  UNKNOWN: 'UNKNOWN',
} as const satisfies Record<StateName, StateName>;

registerEnumType(ChallengeState, {
  name: 'ChallengeState',
  description:
    'OPEN 可揭榜, CLOSED taken 已揭榜, EXPIRED past its due day 已截止, UNKNOWN no due day is stated 未载明 (状态)',
});

@ObjectType({ simpleResolvers: true, description: 'A challenge that anybody able may take (揭榜挂帅榜单).' })
export class Challenge {
  @Field(() => RegisterEntry, { description: 'The entry with its owner and source (条目)' })
  entry!: RegisterEntry;

  @Field(() => ChallengeState, { description: 'State on the day (状态)' })
  state!: StateName;

  @Field(() => Float, { nullable: true, description: 'Sum in yuan; null where not stated (金额, 元)' })
  yuan!: number | null;

  @Field(() => String, { nullable: true, description: 'Due day, ISO (截止日期)' })
  due!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it; null while nobody has (揭榜方)' })
  taker!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Challenges by their state (揭榜挂帅).' })
export class Challenges extends PolicyAnswer {
  @Field(() => [Challenge], { description: 'Challenges, of parks first, by code (榜单)' })
  challenges!: readonly Challenge[];
}

export const ChallengesResult = answerResult(Challenges, '揭榜挂帅');

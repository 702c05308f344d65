import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answerResult } from '../answer/answer-result.type.js';
import { PolicyAnswer } from '../answer/policy-answer.type.js';
import { RegisterEntry } from '../register/register-entry.type.js';

export const CellState = { FILLED: 'FILLED', EMPTY: 'EMPTY', UNKNOWN: 'UNKNOWN' } as const;

registerEnumType(CellState, {
  name: 'ScenarioCellState',
  description:
    'FILLED 有场景, EMPTY 尚无登记, UNKNOWN the register of scenarios holds nothing of any place 不明 (状态)',
});

@ObjectType({ simpleResolvers: true, description: 'An industry and a type of AI scenario (场景矩阵单元).' })
export class ScenarioCell {
  @Field(() => String, { description: 'Industry (行业)' })
  industry!: string;

  @Field(() => String, { description: 'Type of scenario (场景类型)' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'Traditional or emerging (行业组)' })
  group!: string | null;

  @Field(() => CellState, { description: 'State (状态)' })
  state!: keyof typeof CellState;

  @Field(() => [RegisterEntry], { description: 'Scenarios that fill it, with their firms (场景)' })
  scenarios!: readonly RegisterEntry[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which AI uses of manufacturing a place has, and which it lacks (“人工智能+制造”场景矩阵).',
})
export class ScenarioMatrix extends PolicyAnswer {
  placeKey!: string;

  @Field(() => [ScenarioCell], { description: 'Cells by industry and type (单元)' })
  cells!: readonly ScenarioCell[];

  @Field(() => Int, { description: 'Cells in all (总数)' })
  of!: number;

  @Field(() => Int, { nullable: true, description: 'Cells with a scenario; null where not known (已有)' })
  filled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Cells without; null where not known (空缺)' })
  empty!: number | null;

  @Field(() => Float, { nullable: true, description: 'Filled over all, 0 to 1; null where not known (占比)' })
  share!: number | null;

  @Field(() => [RegisterEntry], {
    description: 'Scenarios of the place whose industry or type is of no cell or not stated (未归入的场景)',
  })
  unplaced!: readonly RegisterEntry[];
}

export const ScenarioMatrixResult = answerResult(ScenarioMatrix, '场景矩阵');

import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import { Basis } from '../gap/basis.type.js';

export const PathRelation = { SUPPLIES: 'SUPPLIES', OWNS: 'OWNS' } as const;
export type PathRelation = keyof typeof PathRelation;
export const StepDirection = { FORWARD: 'FORWARD', BACKWARD: 'BACKWARD' } as const;
export type StepDirection = keyof typeof StepDirection;

registerEnumType(PathRelation, {
  name: 'PathRelation',
  description: 'Relation a path may follow (关系类型)',
});
registerEnumType(StepDirection, {
  name: 'StepDirection',
  description: 'Which way a step follows its relation (方向)',
  valuesConfig: {
    FORWARD: { description: '`from` supplies or owns `to` (正向)' },
    BACKWARD: { description: '`to` supplies or owns `from` (反向)' },
  },
});

@InputType({ description: 'Ends and relations of the paths to search (企业路径条件).' })
export class EnterprisePathsInput {
  @Field(() => String, { description: 'Id, own id, credit code or unique identifier (起点企业)' })
  from!: string;

  @Field(() => String, { description: 'Id, own id, credit code or unique identifier (终点企业)' })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: 'Steps of the longest path, 1 to 8 (最大步数)' })
  maxLength!: number;

  @Field(() => [PathRelation], {
    defaultValue: ['SUPPLIES', 'OWNS'],
    description: 'Relations followed, either way (关系类型)',
  })
  relations!: PathRelation[];

  @Field(() => Int, { defaultValue: 50, description: 'Maximum number of paths, 1 to 500 (最多路径数)' })
  maxPaths!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Step of a path (路径步骤).' })
export class PathStep {
  fromId!: string;
  toId!: string;

  @Field(() => PathRelation, { description: 'The relation followed (关系)' })
  relation!: PathRelation;

  @Field(() => StepDirection, { description: 'Which way (方向)' })
  direction!: StepDirection;

  @Field(() => String, { nullable: true, description: 'The date the relation applies to, ISO (数据日期)' })
  asOf!: string | null;

  @Field(() => String, { nullable: true, description: 'Source of the record (来源)' })
  source!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where the relation is a judgement, not a record; null where not said (是否估计)',
  })
  estimated!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'A path that meets no enterprise twice (路径).' })
export class EnterprisePath {
  @Field(() => Int, { description: 'Steps (步数)' })
  length!: number;

  @Field(() => [PathStep], { description: 'From the first to the last enterprise (步骤)' })
  steps!: readonly PathStep[];
}

@ObjectType({ simpleResolvers: true, description: 'Paths between two enterprises (企业路径).' })
export class EnterprisePathReport {
  readonly __typename!: 'EnterprisePathReport';

  @Field(() => [EnterprisePath], { description: 'Shortest first (路径)' })
  paths!: readonly EnterprisePath[];

  @Field(() => Boolean, {
    description: 'True where the search stopped before every path was found (是否截断)',
  })
  truncated!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Limit that stopped the search: MAX_PATHS or MAX_STEPS (截断原因)',
  })
  cutOff!: string | null;

  @Field(() => Basis, { description: 'Method, data date, coverage and revision of the answer (依据)' })
  basis!: Basis;
}

export const EnterprisePathsResult = createUnionType({
  name: 'EnterprisePathsResult',
  description: 'Paths, or the problem that stood in its way (企业路径结果)',
  types: () => [EnterprisePathReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});

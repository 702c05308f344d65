import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../../request/problem.type.js';
import { Register } from './register.type.js';
import type { RegisterEntry } from './register-entry.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Which of the parks that an article wants covered are (园区覆盖情况).',
})
export class ParkCoverage {
  missingCodes!: readonly string[];
  unknownCodes!: readonly string[];

  @Field(() => Int, { description: 'Parks with what the article wants (已覆盖)' })
  covered!: number;

  @Field(() => Int, { description: 'Parks that the article wants covered (应覆盖)' })
  of!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Covered over covered and missing, 0 to 1; null where all are unknown (覆盖率)',
  })
  share!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Entries of a register that pass (名录查询结果).' })
export class RegisterReport {
  readonly __typename!: 'RegisterReport';
  found!: readonly RegisterEntry[];

  @Field(() => Register, { description: 'The register (名录)' })
  register!: Register;

  @Field(() => ParkCoverage, {
    nullable: true,
    description:
      'Coverage of parks, whatever entries are asked for; null where the article wants none covered (园区覆盖情况)',
  })
  coverage!: ParkCoverage | null;
}

export const RegisterResult = createUnionType({
  name: 'RegisterResult',
  description: 'Entries, or the problem that stood in the way (名录查询结果)',
  types: () => [RegisterReport, NotFoundProblem, InvalidInputProblem] as const,
  resolveType: (value) => value.__typename,
});

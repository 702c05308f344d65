import { Field, ID, InputType, Int } from 'type-graphql';
import { TargetCandidatesInput } from '../../../answers/candidate/target-candidates.input.js';
import { keyText } from './change-texts.input.js';

@InputType({ description: 'Put the best candidates for a place’s gaps on a list (加入候选企业).' })
export class AddCandidatesInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => TargetCandidatesInput, {
    description: 'The question, as targetCandidates takes it; its answer is taken best first (问题)',
  })
  question!: TargetCandidatesInput;

  @Field(() => Int, {
    defaultValue: 100,
    description: 'Number of enterprises, 1 to 1,000, each with all segments it could fill (企业数)',
  })
  first!: number;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

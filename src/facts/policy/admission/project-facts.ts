import type { Value } from '../../../analysis/rule/feel/value.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import { InputError } from '../../../request/errors.js';
import type { HeldList, ListItem } from './list-hits.js';
import type { ProjectAdmissionInput } from './project-admission.input.js';

/** The five reviews of PK24 19. */
const reviews = ['产业政策', '规划选址', '环境评价', '安全评价', '用地标准'];

/** Reviews passed, checked. Throws InputError for a word that is no review. */
export const reviewsAsked = ({ reviewsPassed }: ProjectAdmissionInput): readonly string[] => {
  const strange = reviewsPassed.find((review) => !reviews.includes(review));
  if (strange === undefined) return reviewsPassed;
  throw new InputError('input.reviewsPassed', strange, reviews.join('、'));
};

const truth = (fact: string, known: boolean | null | undefined): [string, Value] => [
  fact,
  known ?? notKnown(fact),
];

/** Facts of PK24-20 that the lists and the input tell; what they leave open is not known. */
export const projectFacts = (
  held: readonly HeldList<ListItem>[],
  input: ProjectAdmissionInput,
): ReadonlyMap<string, Value> =>
  new Map([
    ...held.map(({ list, prohibits }) => truth(list.fact, prohibits)),
    truth('foreignInvested', input.foreignInvested),
    ['reviewsPassed', reviewsAsked(input)] as [string, Value],
  ]);

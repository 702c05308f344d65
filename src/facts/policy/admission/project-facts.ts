import type { Value } from '../../../analysis/rule/feel/value.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import { InputError } from '../../../request/errors.js';
import type { HeldList, ListItem } from './list-hits.js';
import type { ProjectAdmissionInput } from './project-admission.input.js';

/** Reviews passed, checked against those that the document asks for, where it names any. Throws InputError for a word that is none. */
export const reviewsAsked = (
  { reviewsPassed }: ProjectAdmissionInput,
  reviews: readonly string[],
): readonly string[] => {
  const strange = reviewsPassed.find((review) => !reviews.includes(review));
  if (strange === undefined || reviews.length === 0) return reviewsPassed;
  throw new InputError('input.reviewsPassed', strange, reviews.join('、'));
};

const truth = (fact: string, known: boolean | null | undefined): [string, Value] => [
  fact,
  known ?? notKnown(fact),
];

/** Facts that the lists and the input tell of a project; what they leave open is not known. */
export const projectFacts = (
  held: readonly HeldList<ListItem>[],
  { foreignInvested }: ProjectAdmissionInput,
  reviewsPassed: readonly string[],
): ReadonlyMap<string, Value> =>
  new Map([
    ...held.map(({ list, prohibits }) => truth(list.fact, prohibits)),
    truth('foreignInvested', foreignInvested),
    ['reviewsPassed', reviewsPassed] as [string, Value],
  ]);

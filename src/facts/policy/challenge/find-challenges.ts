import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { answerFrame } from '../answer/answer-frame.js';
import { answerParts } from '../answer/answer-parts.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { findRegisterEntries } from '../register/find-register-entries.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { Challenge, Challenges } from './challenge.type.js';
import { type ChallengeState, challengeState } from './challenge-state.js';

/** Challenges of which field, park and state, on which day. */
export interface ChallengesQuestion {
  readonly field?: string | null;
  readonly park?: string | null;
  readonly state?: ChallengeState | null;
  readonly asOf?: string | null;
}

const challengeOf = (entry: RegisterEntry, day: string): Challenge => {
  const [due, taker] = [attributeOf(entry, 'due'), attributeOf(entry, 'taker')];
  return { entry, due, taker, yuan: numberOf(entry, 'yuan'), state: challengeState({ taker, due }, day) };
};

/** Finds challenges with their state on a day. Throws InputError, UnknownName. */
export const findChallenges = async (
  context: RequestContext,
  { field, park, state, asOf }: ChallengesQuestion,
): Promise<Challenges> => {
  const day = isoDayAsked('asOf', asOf);
  const parts = await answerParts(context, 'challenges', placeOfCode(context, 'PARK', 'park', park));
  const { found } = await findRegisterEntries(context, { register: 'challenges', field, park, asOf: day });
  const challenges = found.map((entry) => challengeOf(entry, day));
  context.spend(challenges.length);
  return {
    ...(await answerFrame(context, day, parts)),
    challenges: state ? challenges.filter((challenge) => challenge.state === state) : challenges,
  };
};

import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import { numberWithin } from '../../request/number-within.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapQuestion } from '../gap/chain-gap-report.js';
import { gapQuestion } from '../gap/gap-question.js';
import type { PairGapsInput } from './pair-gaps.input.js';

/** Question about a pair, checked and by row numbers. */
export interface PairQuestion {
  readonly question: GapQuestion;
  readonly cap: number;
  readonly chainCode: string;
}

/** Checks a question about a pair. Throws InputError, UnknownName. */
export const pairQuestion = (snapshot: Snapshot, input: PairGapsInput): PairQuestion => {
  const place = placeRow(snapshot, 'home', input.home);
  const chain = chainRow(snapshot, input.chain);
  const cap = numberWithin('cap', input.cap, 3, [0.1, 1_000]);
  const reference = input.reference ? placeRow(snapshot, 'reference', input.reference) : undefined;
  const asked = { ...input, place: input.home, groups: false };
  const question = gapQuestion(snapshot, asked, { place, chain, reference });
  return { question, cap, chainCode: input.chain };
};

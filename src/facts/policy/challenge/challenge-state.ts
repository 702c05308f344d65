/** State of a challenge: CLOSED once somebody took it, EXPIRED past its due day, UNKNOWN where no due day is stated. */
export type ChallengeState = 'OPEN' | 'CLOSED' | 'EXPIRED' | 'UNKNOWN';

/** Tells the state of a challenge on a day (ISO); the due day itself is still open. */
export const challengeState = (
  { taker, due }: { readonly taker: string | null; readonly due: string | null },
  day: string,
): ChallengeState => {
  if (taker !== null) return 'CLOSED';
  if (due === null) return 'UNKNOWN';
  return due < day.slice(0, due.length) ? 'EXPIRED' : 'OPEN';
};

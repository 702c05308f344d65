import type { ExitRiskPark } from './exit-risk.type.js';

/** Years of a ground that no years are counted for: behind every other. */
const uncounted = Number.MAX_SAFE_INTEGER;

/** Years that the nearest ground of a park still lacks. */
const yearsLeft = ({ grounds }: ExitRiskPark): number =>
  Math.min(
    ...grounds.map(({ yearsNeeded, yearsSoFar }) =>
      yearsNeeded === null ? uncounted : yearsNeeded - (yearsSoFar ?? 0),
    ),
  );

/** Compares parks: a ground met first, then the fewest years left to one, then by code. */
export const exitOrder = (a: ExitRiskPark, b: ExitRiskPark): number =>
  Number(b.verdict === 'PASS') - Number(a.verdict === 'PASS') ||
  yearsLeft(a) - yearsLeft(b) ||
  (a.parkCode < b.parkCode ? -1 : 1);

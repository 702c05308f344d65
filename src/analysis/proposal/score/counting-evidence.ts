import type { Evidence } from './evidence.js';

const byStrength = (a: Evidence, b: Evidence): number =>
  Number(b.fits) - Number(a.fits) || b.strength - a.strength;

/** Whether the scope names the segment only as what is traded, mended or leased, and nothing is said of the business. */
const onlyRegisteredToTrade = (evidence: readonly Evidence[]): boolean =>
  evidence.every(({ field }) => field !== 'BUSINESS') &&
  evidence.some(({ field }) => field === 'SCOPE') &&
  evidence.every(({ field, fits }) => field !== 'SCOPE' || !fits);

/** Gives the evidence of the segment’s own activity, strongest first; that of other roles where there is no other. */
export function countingEvidence(evidence: readonly Evidence[]): Evidence[] {
  const fitting = onlyRegisteredToTrade(evidence) ? [] : evidence.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : evidence.filter(({ fits }) => !fits)).sort(byStrength);
}

import { finite } from '../number/finite.js';

export interface IndustrialGradientInput {
  readonly locationQuotient: number | null;
  /** The place's shares of the reference area's industry, each in [0,1]; null = not known. */
  readonly outputShare: number | null;
  readonly employmentShare: number | null;
  readonly capitalShare?: number | null;
}

export interface IndustrialGradient {
  /** IGC = LQ · CP; no unit, above 1 = higher than in the reference area. */
  readonly coefficient: number | null;
  /** IGC′ = IGC · CCOR; null where capital is not known. */
  readonly improved: number | null;
}

function checked(argument: string, value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : finite(argument, value, 0);
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

function ratio(above: number | null, below: number | null): number | null {
  return below === 0 ? null : times(above, below === null ? null : 1 / below);
}

/**
 * Computes the industrial gradient IGC = LQ·CP, CP = output share / employment share, and improved IGC′ = IGC·CCOR,
 * CCOR = output share / capital share. Null where an input is not known or a divisor is 0. Throws NOT_FINITE,
 * NEGATIVE.
 * Source: 陈蕊, 熊必琳 2007.
 */
export function industrialGradient(input: IndustrialGradientInput): IndustrialGradient {
  const output = checked('outputShare', input.outputShare);
  const productivity = ratio(output, checked('employmentShare', input.employmentShare));
  const coefficient = times(checked('locationQuotient', input.locationQuotient), productivity);
  const perCapital = ratio(output, checked('capitalShare', input.capitalShare));
  return { coefficient, improved: times(coefficient, perCapital) };
}

import { type InputOutput, inputOutput } from './input-output.js';

/** Backward and forward linkages of the segments of a chain; forward linkages are null where an output is not known. */
export type ChainLinkages = Pick<InputOutput, 'backward' | 'backwardRelative'> & {
  readonly forward: readonly number[] | null;
  readonly forwardRelative: readonly number[] | null;
};

/**
 * Computes Leontief and Ghosh linkages from input coefficients A (row i: input of i per unit of output of column j)
 * and outputs x, NaN where not known. Backward linkages need A alone; forward ones need every output, since Ghosh's
 * matrix is x̂⁻¹·A·x̂.
 * Throws as `inputOutput`. Source: Miller & Blair 2009, ch. 2 and 12.
 */
export const chainLinkages = (
  coefficients: readonly (readonly number[])[],
  output: readonly number[],
): ChainLinkages => {
  const isKnown = output.every((value) => value > 0);
  const x = isKnown ? output : output.map(() => 1);
  const flows = coefficients.map((row) => row.map((coefficient, j) => coefficient * x[j]!));
  const { backward, backwardRelative, forward, forwardRelative } = inputOutput(flows, x);
  return {
    backward,
    backwardRelative,
    forward: isKnown ? forward : null,
    forwardRelative: isKnown ? forwardRelative : null,
  };
};

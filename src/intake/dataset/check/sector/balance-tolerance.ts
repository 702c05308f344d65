/** Yuan by which sums of a table may differ: tables are printed in 10,000 yuan. */
export const balanceTolerance = 5_000;

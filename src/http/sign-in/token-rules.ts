/** Held for every token. Clocks of two machines may differ by a minute. */
export const tokenRules = { clockTolerance: 60, requiredClaims: ['exp', 'sub'] };

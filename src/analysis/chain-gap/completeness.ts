/**
 * Computes completeness Σ w·present / Σ w over the surveyed segments, in [0,1]. Null where none was surveyed, or all
 * their weights are 0. A segment that no survey looked for counts neither way. Never throws. Source: rule set 2026.1
 * of this project.
 */
export const completeness = (
  weight: ArrayLike<number>,
  enterprises: ArrayLike<number>,
  counts: (row: number) => boolean,
): number | null => {
  let present = 0;
  let all = 0;
  for (let row = 0; row < weight.length; row++) {
    if (!counts(row)) continue;
    all += weight[row]!;
    if (enterprises[row]! > 0) present += weight[row]!;
  }
  return all > 0 ? present / all : null;
};

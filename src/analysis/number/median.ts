/**
 * Computes the median, in the unit of the numbers; of an even count the mean of the two in the middle. NaN where there
 * are none. The numbers are finite and are left in their order.
 */
export const median = (numbers: ArrayLike<number>): number => {
  const sorted = new Float64Array(numbers).sort();
  const half = sorted.length / 2;
  if (half === 0) return Number.NaN;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
};

/** Computes the mean and population standard deviation (divisor n). NaN for no values. */
export function moments(values: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  const list = new Float64Array(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const variance = list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length;
  return { mean, deviation: Math.sqrt(variance) };
}

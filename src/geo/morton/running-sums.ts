/** Sums all values before each place, and of all at the end. */
export const runningSums = (values: Uint32Array): Float64Array => {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
};

/**
 * Finds the first position, in [from, to), of ascending integers whose value is at least `least`; `to` where there is
 * none. O(log n). Never throws.
 */
export const lowerBound = (ascending: Int32Array, least: number, from = 0, to = ascending.length): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

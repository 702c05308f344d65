/** Sorting costs more than marking once this share of all numbers is there. */
const sparse = 1 / 64;

const fromBits = (bits: Uint32Array, size: number): Int32Array => {
  const sorted = new Int32Array(size);
  let at = 0;
  for (const [word, marked] of bits.entries()) {
    for (let rest = marked; rest !== 0; rest &= rest - 1)
      sorted[at++] = word * 32 + 31 - Math.clz32(rest & -rest);
  }
  return sorted;
};

/** Different whole numbers below a bound in ascending order. */
export const ascending = (numbers: Int32Array, bound: number): Int32Array => {
  if (numbers.length < bound * sparse) return numbers.toSorted();
  const bits = new Uint32Array((bound + 31) >>> 5);
  for (const number of numbers) bits[number >>> 5]! |= 1 << (number & 31);
  return fromBits(bits, numbers.length);
};

/** Bits an axis has in a key: cells of 0.6 m at the equator, and keys that a double holds. */
export const keyDepth = 26;

const spread = (bits13: number): number => {
  let bits = bits13;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
};

const lowHalf = 0x1fff;
const halfKey = 2 ** 26;

/** The upper and the lower 26 bits of a key, from cells at `keyDepth`. */
export const upperCode = (x: number, y: number): number => (spread(y >>> 13) << 1) | spread(x >>> 13);
export const lowerCode = (x: number, y: number): number => (spread(y & lowHalf) << 1) | spread(x & lowHalf);

/** Bits of x and y in turn, y first (Morton 1966). */
export const keyOf = (upper: number, lower: number): number => upper * halfKey + lower;

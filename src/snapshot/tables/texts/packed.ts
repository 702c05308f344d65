/**
 * Texts one after the other in memory, so that a million of them are no objects to the collector of garbage: two bytes
 * a UTF-16 unit, least first, where any unit of a text needs it, else one.
 */
export interface Packed {
  readonly length: number;
  readonly bytes: Buffer;
  /** End of each text in bytes, as an unsigned number. */
  readonly ends: Int32Array;
  /** 1 where a text takes two bytes a unit. */
  readonly wide: Uint8Array;
}

const [hashSeed, hashPrime] = [0x811c9dc5, 0x01000193];

export const endOf = (ends: Int32Array, row: number): number => ends[row]! >>> 0;

export const startOf = (ends: Int32Array, row: number): number => (row === 0 ? 0 : ends[row - 1]! >>> 0);

export const packedText = ({ bytes, ends, wide }: Packed, row: number): string =>
  bytes.toString(wide[row] === 1 ? 'utf16le' : 'latin1', startOf(ends, row), endOf(ends, row));

/** UTF-16 unit of a text whose bytes begin at `from`. */
const unitAt = (bytes: Buffer, wide: number, from: number, unit: number): number =>
  wide === 1 ? bytes[from + 2 * unit]! | (bytes[from + 2 * unit + 1]! << 8) : bytes[from + unit]!;

const unitsOf = ({ ends, wide }: Packed, row: number): number =>
  (endOf(ends, row) - startOf(ends, row)) >> wide[row]!;

/** FNV-1a over the units of a text. */
export const hashOf = (text: string): number => {
  let hash = hashSeed;
  for (let unit = 0; unit < text.length; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), hashPrime);
  return hash >>> 0;
};

/** The same of a packed text. */
export const hashOfPacked = (packed: Packed, row: number): number => {
  const [from, wide, units] = [startOf(packed.ends, row), packed.wide[row]!, unitsOf(packed, row)];
  let hash = hashSeed;
  for (let unit = 0; unit < units; unit++)
    hash = Math.imul(hash ^ unitAt(packed.bytes, wide, from, unit), hashPrime);
  return hash >>> 0;
};

export const isPackedText = (packed: Packed, row: number, text: string): boolean => {
  if (unitsOf(packed, row) !== text.length) return false;
  const [from, wide] = [startOf(packed.ends, row), packed.wide[row]!];
  for (let unit = 0; unit < text.length; unit++)
    if (unitAt(packed.bytes, wide, from, unit) !== text.charCodeAt(unit)) return false;
  return true;
};

/** Compares two texts by their units, as `<` compares strings; 0 where they are equal. */
export const comparedPacked = (packed: Packed, a: number, b: number): number => {
  const { bytes, ends, wide } = packed;
  const [fromA, fromB, wideA, wideB] = [startOf(ends, a), startOf(ends, b), wide[a]!, wide[b]!];
  const [unitsA, unitsB] = [unitsOf(packed, a), unitsOf(packed, b)];
  for (let unit = 0; unit < unitsA && unit < unitsB; unit++) {
    const difference = unitAt(bytes, wideA, fromA, unit) - unitAt(bytes, wideB, fromB, unit);
    if (difference !== 0) return difference;
  }
  return unitsA - unitsB;
};

/** What V8 takes for an object or an array by itself, for a slot of it, and for an entry of a map or a set. */
const [header, slot, mapEntry] = [24, 8, 40];

const bytesOf = (value: unknown, seen: Set<object>): number => {
  if (typeof value === 'string') return header + 2 * value.length;
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return 4 * header + value.byteLength;
  const isKeyed = value instanceof Map || value instanceof Set;
  const parts = isKeyed ? [...value.entries()].flat() : Object.values(value);
  const own = header + (isKeyed ? mapEntry * value.size : slot * parts.length);
  return parts.reduce<number>((sum, part) => sum + bytesOf(part, seen), own);
};

/**
 * Estimates the memory that plain data take, each object once. It is not meant for values that refer to a snapshot,
 * nor for closures.
 */
export const dataBytes = (value: unknown): number => bytesOf(value, new Set());

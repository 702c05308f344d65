import { setImmediate } from 'node:timers/promises';

/** Milliseconds after which long work lets others in. */
const sliceMs = 8;

/** Maps a list in the order of its items, and lets other requests in between. */
export const mapInSlices = async <T, R>(items: Iterable<T>, map: (item: T) => R): Promise<R[]> => {
  const mapped: R[] = [];
  let begun = performance.now();
  for (const item of items) {
    mapped.push(map(item));
    if (performance.now() - begun < sliceMs) continue;
    await setImmediate();
    begun = performance.now();
  }
  return mapped;
};

import { setImmediate } from 'node:timers/promises';

const slice = 10_000;

/** Looks at texts in slices, between which others are let in. */
export const lookInSlices = async (texts: Int32Array, at: (text: number) => void): Promise<void> => {
  for (let from = 0; from < texts.length; from += slice) {
    if (from > 0) await setImmediate();
    for (const text of texts.subarray(from, from + slice)) at(text);
  }
};

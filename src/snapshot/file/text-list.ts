import { setImmediate } from 'node:timers/promises';

/** Texts joined and cut in parts, so that no step is long and no text holds on to more than its part. */
const textsInPart = 4_096;

export type TextList = readonly (string | null)[];

/** Lists the lengths of texts in UTF-16 units; −1 for none. */
export const lengthsOf = (texts: TextList): Int32Array => {
  const lengths = new Int32Array(texts.length);
  for (let i = 0; i < texts.length; i++) lengths[i] = texts[i]?.length ?? -1;
  return lengths;
};

export const partsOf = function* (texts: TextList): Generator<Uint8Array> {
  for (let from = 0; from < texts.length; from += textsInPart)
    yield Buffer.from(texts.slice(from, from + textsInPart).join(''));
};

/** Cuts the texts out again by their lengths and parts; others are let in between parts. */
export const textsOf = async (
  lengths: Int32Array,
  partOf: (number: number) => string,
): Promise<(string | null)[]> => {
  const texts = new Array<string | null>(lengths.length);
  for (let first = 0; first < lengths.length; first += textsInPart) {
    const part = partOf(first / textsInPart);
    for (let i = first, from = 0; i < Math.min(lengths.length, first + textsInPart); i++) {
      const length = lengths[i]!;
      texts[i] = length < 0 ? null : part.slice(from, from + length);
      from += Math.max(0, length);
    }
    await setImmediate();
  }
  return texts;
};

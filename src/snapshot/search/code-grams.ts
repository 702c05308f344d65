/** Characters of a credit code from which on it is found. */
const window = 6;
const bits = 18;

/** Number of grams of credit codes there may be: parts that hash alike share one. */
export const codeGramCount = 2 ** bits;

const creditCode = /^[0-9a-z]{18}$/;

export const isCreditCode = (folded: string): boolean => creditCode.test(folded);

/** Hashes a part of a code (FNV-1a). */
const hashed = (part: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> bits)) & (codeGramCount - 1);
};

/** Lists the grams of a code: each six characters that follow each other. Blanks stand for what is not known. */
export const codeGrams = (code: string): number[] =>
  Array.from({ length: Math.max(0, code.length - window + 1) }, (_, at) => code.slice(at, at + window))
    .filter((part) => !part.includes(' '))
    .map(hashed);

const isLatin = (char: string | undefined): boolean => char !== undefined && /[0-9a-z]/.test(char);

const wordsIn = (text: string): string[] => text.split(' ').filter(Boolean);

/** Lists the ways to cut a folded text in two, of at least `least` characters each: between words, or before or after a Chinese character. */
export const cutsOf = (folded: string, least: number): (readonly [string[], string[]])[] => {
  const cuts: (readonly [string[], string[]])[] = [];
  for (let at = least; at <= folded.length - least; at++) {
    if (folded[at] === ' ' || (isLatin(folded[at - 1]) && isLatin(folded[at]))) continue;
    cuts.push([wordsIn(folded.slice(0, at)), wordsIn(folded.slice(at))]);
  }
  return cuts;
};

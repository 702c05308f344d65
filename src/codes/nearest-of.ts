/**
 * Counts the letters that must be put in, taken out or exchanged to turn one word into the other (Levenshtein 1966).
 */
const editDistance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const exchanged = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
};

/**
 * Finds the word that a mistyped word most likely stands for; undefined where more than a third of its letters
 * differ.
 */
export const nearestOf = (word: string, words: readonly string[]): string | undefined => {
  const ranked = words
    .map((candidate) => ({ one: candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= word.length / 3)
    .sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1));
  return ranked[0]?.one;
};

/** Longest record of a text file, in characters: an unclosed quote, or a file without lines, must not be held whole. */
export const longestRecord = 4_000_000;

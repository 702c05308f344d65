/**
 * One step of a pattern: a character as it is, a letter that also stands for a reading that it begins, a syllable, the
 * beginning of one that is still being typed, or any character in place of a mistyped one.
 */
export interface Token {
  readonly kind: 'CHAR' | 'LETTER' | 'SYLLABLE' | 'BEGINNING' | 'ANY';
  readonly text: string;
}

/** Spaces of every kind, and the characters of no width that editors and web pages leave behind. */
const blank = /[\s\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const blanks = new RegExp(blank.source, 'g');
const around = new RegExp(`^${blank.source}+|${blank.source}+$`, 'g');

export const hasBlank = (text: string): boolean => blank.test(text);

export const withoutBlanks = (text: string): string => (blank.test(text) ? text.replace(blanks, '') : text);

export const trimBlanks = (text: string): string => (blank.test(text) ? text.replace(around, '') : text);

/** What a spreadsheet takes for the beginning of a formula, in full width too (OWASP, CSV Injection). */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet computes: an apostrophe before what would begin a formula. */
export const inertText = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text);

/** Restores the text as it was before {@link inertText}. */
export const originalText = (text: string): string =>
  text.startsWith("'") && beginsFormula.test(text.slice(1)) ? text.slice(1) : text;

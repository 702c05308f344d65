/** '450200 and ="450200": how a spreadsheet says that a cell of digits is text. What is quoted on both sides is not. */
const marks = [/^['’‘＇`]([^'’‘＇`]+)$/, /^="([^"]*)"$/];

/** Takes off the mark by which a spreadsheet tells text from a number. */
export const withoutTextMark = (text: string): string => {
  for (const mark of marks) {
    const bare = text.match(mark)?.[1];
    if (bare !== undefined) return bare;
  }
  return text;
};

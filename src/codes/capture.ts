/** Gives the text of a group that its pattern always fills. Throws a RangeError where it did not. */
export const capture = (match: RegExpMatchArray, group: number): string => {
  const text = match[group];
  if (text === undefined) throw new RangeError(`Group ${group} of "${match[0]}" is empty.`);
  return text;
};

import { InputError } from '../place/input-error.js';

const longestNote = 10_000;

/** A text that is not empty and not too long, as it was written. */
export const requireText = (argument: string, text: string, longest = longestNote): string => {
  if (text.trim() === '' || text.length > longest)
    throw new InputError(argument, text === '' ? '""' : text, `1 to ${longest} characters, not only spaces`);
  return text;
};

/** The same for a text that may be left out or empty; null where it is. */
export const optionalText = (argument: string, text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : requireText(argument, text);

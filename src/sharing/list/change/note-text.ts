import { InputError } from '../../../request/errors.js';

const longestNote = 10_000;

/** Half a character, or a sign that no page or sheet can show; line ends and tabs are text. */
const noText = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;

/** True where a text can be kept and shown as it was written. */
export const isText = (text: string, longest = longestNote): boolean =>
  text.trim() !== '' && text.length <= longest && !noText.test(text);

/** A text that is not empty, not too long and can be shown, as it was written. */
export const requireText = (argument: string, text: string, longest = longestNote): string => {
  if (isText(text, longest)) return text;
  const allowed = {
    zh: `1 到 ${longest} 个字符，不能全为空格，不含控制字符`,
    en: `1 to ${longest} characters, not only spaces, no control characters`,
  };
  throw new InputError(argument, text === '' ? '""' : text, allowed);
};

/** The same for a text that may be left out or empty; null where it is. */
export const optionalText = (argument: string, text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : requireText(argument, text);

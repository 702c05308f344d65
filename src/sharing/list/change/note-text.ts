import { InputError } from '../../../request/errors.js';

const longestNote = 10_000;

/** Matches half a character, or a sign that no page or sheet can show; line ends and tabs are text. */
const noText = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;

/** Whether a text can be kept and shown as it was written. */
export const isText = (text: string, longest = longestNote): boolean =>
  text.trim() !== '' && text.length <= longest && !noText.test(text);

/** Checks that a text is not empty, not too long and can be shown, and gives it as it was written. */
export const requireText = (argument: string, text: string, longest = longestNote): string => {
  if (isText(text, longest)) return text;
  const allowed = {
    zh: `1到${longest}个字符，不能全为空格，不含控制字符`,
    en: `1 to ${longest} characters, not only spaces, no control characters`,
  };
  throw new InputError(argument, text === '' ? '""' : text, allowed);
};

/** Checks a text as `requireText` does, where it may be left out or empty; null then. */
export const optionalText = (argument: string, text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : requireText(argument, text);

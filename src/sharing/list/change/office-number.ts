import { InputError } from '../../../request/errors.js';

const number = /^[\d+()（）\-—\s转,，*#]{5,40}$/;
/** Mobile numbers of China belong to persons. */
const mobile = /^(\+?86)?1[3-9]\d{9}$/;

/** Checks a telephone number that belongs to an office, not to a person; null where none is given. Throws InputError. */
export const requireOfficeNumber = (argument: string, given: string | null | undefined): string | null => {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  if (number.test(text) && !mobile.test(text.replace(/[^\d+]/g, ''))) return text;
  throw new InputError(argument, text, {
    zh: '总机或办公电话，如0772-1234567转801；不收个人手机号',
    en: 'a switchboard or office number, such as 0772-1234567; no mobile number of a person',
  });
};

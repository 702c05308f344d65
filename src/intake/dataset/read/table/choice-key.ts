import { headerKey } from '../header-key.js';

/** Key of a header for choices: what stands in brackets tells Plant name (English) from Plant name (other language). */
export const choiceKey = (header: string): string => {
  const { base, bracketed } = headerKey(header);
  return bracketed === '' ? base : `${base}(${bracketed.toLowerCase()})`;
};

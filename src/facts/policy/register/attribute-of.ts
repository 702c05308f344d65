import type { RegisterEntry } from './register-entry.type.js';

/** Value of an attribute of an entry; null where it is not stated. */
export const attributeOf = ({ attributes }: Pick<RegisterEntry, 'attributes'>, code: string): string | null =>
  attributes.find((attribute) => attribute.code === code)?.value || null;

/** Number that an attribute of an entry states; null where it states none. */
export const numberOf = (entry: Pick<RegisterEntry, 'attributes'>, code: string): number | null => {
  const text = attributeOf(entry, code);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
};

import type { Attribute } from './attributes-of.js';

/** What states attributes: an entry of a register, a part of an answer. */
export interface WithAttributes {
  readonly attributes: readonly Attribute[];
}

/** Value of an attribute; null where it is not stated. */
export const attributeOf = ({ attributes }: WithAttributes, code: string): string | null =>
  attributes.find((attribute) => attribute.code === code)?.value || null;

/** Number that an attribute states; null where it states none. */
export const numberOf = (entry: WithAttributes, code: string): number | null => {
  const text = attributeOf(entry, code);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
};

/** Every value of an attribute that may be stated more than once. */
export const valuesOf = ({ attributes }: WithAttributes, code: string): string[] =>
  attributes.filter((attribute) => attribute.code === code).map(({ value }) => value);

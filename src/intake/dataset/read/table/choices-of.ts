import { choiceKey } from './choice-key.js';
import type { ColumnChoices, ColumnWish } from './column-choices.js';
import { presetOf } from './preset-of.js';

/** Says what headers mean by their preset and the pairs of the caller, which come first. */
export const choicesOf = (headers: readonly string[], wish: ColumnWish): ColumnChoices => {
  const columns = Object.entries(presetOf(headers, wish)?.columns ?? {});
  return new Map([...columns.map(([header, name]) => [choiceKey(header), name] as const), ...wish.pairs]);
};

import type { Text } from '../../codes/language.js';

/** Names a row of a table in every language. */
export const nameAt = (
  { names, englishNames }: { readonly names: readonly string[]; readonly englishNames: readonly string[] },
  row: number,
): Text => ({ zh: names[row]!, en: englishNames[row]! });

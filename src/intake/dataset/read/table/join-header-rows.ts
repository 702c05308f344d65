import type { RawRecord } from '../../../../sheet/read/table.js';
import { headerTexts } from './header-texts.js';

const unitAlone =
  /^\(?（?(?:单位[:：])?([百千万亿]*元|人民币|万人|人|公顷|亩|平方米|平方公里|%|家|个|年)）?\)?$/;

const joinTwo = (upper: string, lower: string): string => {
  if (lower === '' || lower === upper) return upper;
  const unit = lower.match(unitAlone)?.[1];
  return unit === undefined || upper === '' ? lower : `${upper}(${unit})`;
};

const isHeading = (text: string): boolean => text !== '' && !/^[\d.,\s-]+$/.test(text);

/**
 * Joins a header with the row under it where that row goes on with it: it names columns or their units below wider
 * headings, and no cell below the header's own `keys` holds anything else. Undefined where it is a row of data.
 */
export const joinHeaderRows = (
  upper: readonly string[],
  next: RawRecord | undefined,
  keys: readonly number[],
  isKnown: (text: string) => boolean,
): readonly string[] | undefined => {
  if (next === undefined) return undefined;
  const lower = headerTexts(next);
  const differs = lower.filter((text, at) => text !== '' && text !== upper[at]);
  const goesOn = differs.some((text) => isKnown(text) || unitAlone.test(text));
  const keysStand = keys.every((at) => (lower[at] ?? '') === '' || lower[at] === upper[at]);
  if (!goesOn || !keysStand || !differs.every(isHeading)) return undefined;
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, at) => joinTwo(upper[at] ?? '', lower[at] ?? ''));
};

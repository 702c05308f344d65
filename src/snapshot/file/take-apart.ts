import type { StoredColumn } from './snapshot-format.js';
import type { TextList } from './text-list.js';
import { textsOfWords, wordListOf } from './word-list.js';

/** Tree of plain values as JSON, with its large parts beside it: columns of numbers and lists of texts. */
export interface Parts {
  readonly json: string;
  readonly columns: readonly StoredColumn[];
  readonly texts: readonly TextList[];
}

/** What stands in the JSON in the place of a part. Words are JSON within JSON, lest they be taken for a list of texts. */
type Reference =
  | { readonly $column: number }
  | { readonly $text: number }
  | { readonly $words: string; readonly numbers: Uint8Array | Int32Array };

const isColumn = (value: unknown): value is StoredColumn => ArrayBuffer.isView(value);

const isTextList = (value: unknown): value is TextList =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((text) => text === null || typeof text === 'string');

export const takeApart = (tree: object): Parts => {
  const columns: StoredColumn[] = [];
  const texts: TextList[] = [];
  const referTo = (list: TextList): Reference => {
    const few = wordListOf(list);
    return few
      ? { $words: JSON.stringify(few.words), numbers: few.numbers }
      : { $text: texts.push(list) - 1 };
  };
  const json = JSON.stringify(tree, (_, value: unknown) => {
    if (isColumn(value)) return { $column: columns.push(value) - 1 };
    return isTextList(value) ? referTo(value) : value;
  });
  return { json, columns, texts };
};

export const putTogether = ({ json, columns, texts }: Parts): object =>
  JSON.parse(json, (_, value: Partial<Record<string, unknown>> | null) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$column' in value) return columns[value.$column as number];
    if ('$text' in value) return texts[value.$text as number];
    if ('$words' in value)
      return textsOfWords({
        words: JSON.parse(value.$words as string),
        numbers: value.numbers as Uint8Array | Int32Array,
      });
    return value;
  });

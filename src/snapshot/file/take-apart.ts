import type { Pieces } from '../../pieces/pieces.js';
import type { StoredColumn } from './snapshot-format.js';
import type { TextList } from './text-list.js';
import { fillWithWords, type WordList, wordListOf } from './word-list.js';

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

/** Whether a value is an object with parts of its own, and no part itself. */
const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isColumn(value);

/** Number of levels of a tree of which each member is a piece. */
const levelsInPieces = 2;

/** Writes an object as JSON, member by member. */
const jsonPieces = function* (
  tree: object,
  jsonOf: (value: unknown) => string | undefined,
  levels: number,
): Pieces<string> {
  const members: string[] = [];
  for (const [name, value] of Object.entries(tree)) {
    const json = levels > 1 && isBranch(value) ? yield* jsonPieces(value, jsonOf, levels - 1) : jsonOf(value);
    if (json !== undefined) members.push(`${JSON.stringify(name)}:${json}`);
    yield;
  }
  return `{${members.join(',')}}`;
};

/** Takes a tree apart: its large parts stand beside it, each once, in the order of the tree. */
export const takeApart = function* (tree: object): Pieces<Parts> {
  const columns: StoredColumn[] = [];
  const texts: TextList[] = [];
  const referTo = (list: TextList): Reference => {
    const few = wordListOf(list);
    return few
      ? { $words: JSON.stringify(few.words), numbers: few.numbers }
      : { $text: texts.push(list) - 1 };
  };
  const replaced = (_: string, value: unknown): unknown => {
    if (isColumn(value)) return { $column: columns.push(value) - 1 };
    return isTextList(value) ? referTo(value) : value;
  };
  const json = yield* jsonPieces(tree, (value) => JSON.stringify(value, replaced), levelsInPieces);
  return { json, columns, texts };
};

/** Puts a tree together again. Lists of words are empty when the tree is read, and are filled after it, in pieces. */
export const putTogether = function* ({ json, columns, texts }: Parts): Pieces<object> {
  const lists: { readonly list: (string | null)[]; readonly from: WordList }[] = [];
  const listOf = (words: string, numbers: WordList['numbers']): (string | null)[] => {
    const list = new Array<string | null>(numbers.length);
    lists.push({ list, from: { words: JSON.parse(words), numbers } });
    return list;
  };
  const tree = JSON.parse(json, (_, value: Partial<Record<string, unknown>> | null) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$column' in value) return columns[value.$column as number];
    if ('$text' in value) return texts[value.$text as number];
    if ('$words' in value) return listOf(value.$words as string, value.numbers as WordList['numbers']);
    return value;
  });
  for (const { list, from } of lists) yield* fillWithWords(list, from);
  return tree;
};

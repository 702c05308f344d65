import type { Language, Text } from '../../codes/language.js';
import type { CellKind, CellValue, SheetColumn } from '../../sheet/write/sheet.js';
import type { ListRow } from './list-row.js';

/** A column of a list’s copy, identified by its key in any language of the header. */
export interface ListColumn extends SheetColumn<ListRow> {
  readonly key: string;
  readonly means: Text;
}

type Value = (row: ListRow, language: Language) => CellValue | undefined;

/**
 * Makes a column from its key, its header and meaning in Chinese and English, its kind and width, its cell, and the
 * values to choose from.
 */
export const listColumn = (
  key: string,
  [zh, en]: readonly [zh: string, en: string],
  [meansZh, meansEn]: readonly [zh: string, en: string],
  [kind, width]: readonly [CellKind, number],
  value: Value,
  choices?: readonly Text[],
): ListColumn => ({
  key,
  header: { zh, en },
  means: { zh: meansZh, en: meansEn },
  kind,
  width,
  ...(choices ? { choices } : {}),
  value: (row, language) => value(row, language) ?? null,
});

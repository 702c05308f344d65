import { termsOfSegmentsInFull } from '../../../../cypher/queries.gen.js';
import type { Language } from '../../../codes/language.js';
import { csv } from '../../../sheet/write/csv.js';
import { sheetOf, workbookOf } from '../../../sheet/write/workbook.js';
import type { Store } from '../../../store/store.js';
import { termColumns } from './term-columns.js';

/** A table as a file, and its rows. */
export interface ExportedTable {
  readonly file: Buffer;
  readonly rows: number;
}

/** Writes the terms of the graph as a table of a package, which an office edits and imports again. */
export const exportTerms = async (
  store: Store,
  format: 'xlsx' | 'csv',
  language: Language,
): Promise<ExportedTable> => {
  const rows = await store.run(termsOfSegmentsInFull, {});
  const name = { zh: '环节词汇', en: 'segment_terms' }[language];
  if (format === 'xlsx')
    return { rows: rows.length, file: await workbookOf([sheetOf(name, termColumns, rows, language)]) };
  const cells = rows.map((row) => termColumns.map(({ value }) => String(value(row, language) ?? '')));
  const text = csv([termColumns.map(({ header }) => header.en), ...cells]);
  return { rows: rows.length, file: Buffer.from(text) };
};

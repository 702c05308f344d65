import type { TermsOfSegmentsInFullRow } from '../../../../cypher/queries.gen.js';
import type { Column } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';
import type { CellKind, CellValue, SheetColumn } from '../../../sheet/write/sheet.js';

type Row = TermsOfSegmentsInFullRow;

const cellOf = (value: Row[keyof Row]): CellValue => (typeof value === 'boolean' ? String(value) : value);

/** A number stays one; all else is text that no spreadsheet turns into a number or a date. */
const kindOf = ({ type }: Column): CellKind => (type === 'share' ? 'number' : 'code');

const widths: Readonly<Record<string, number>> = { segment: 36, term: 24, source: 36, note: 30 };

/** Columns of the table of terms, as a package has them: what is written is read again. */
export const termColumns: readonly SheetColumn<Row>[] = (
  resources.find(({ name }) => name === 'segment_terms')?.columns ?? []
).map((column) => ({
  header: { zh: column.headers[0] ?? column.name, en: column.name },
  kind: kindOf(column),
  width: widths[column.name] ?? 10,
  value: (row) => cellOf(row[column.name as keyof Row]),
}));

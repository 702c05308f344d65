import { stringify } from 'csv-stringify/sync';

/** Rows of texts as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel reads it as GBK. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { bom: true, record_delimiter: 'windows' });

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The records of a CSV file by column name. */
export const readCsv = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(path), { columns: true, bom: true });

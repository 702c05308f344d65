import { writeFileSync } from 'node:fs';

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Writes rows as RFC 4180 CSV in UTF-8 with LF, which is what `.gitattributes` keeps. */
export const writeCsv = (
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): void => {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  writeFileSync(path, `${[columns.join(','), ...lines].join('\n')}\n`);
};

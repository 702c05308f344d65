/** Columns of text, padded; the first row is the heading. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const text = rows.map((row) => row.map(String));
  const width = text[0]!.map((_, j) => Math.max(...text.map((row) => row[j]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, j) => cell.padEnd(width[j]!)).join(' | ')} |`;
  return [line(text[0]!), line(width.map((w) => '-'.repeat(w))), ...text.slice(1).map(line)].join('\n');
}

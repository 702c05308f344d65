/** Delimiter that a file states for spreadsheet programs in its first line, `sep=;`. */
export const statedDelimiter = (head: string): string | undefined =>
  head.match(/^"?sep=([^\r\n"])"?[^\S\r\n]*\r?\n/i)?.[1];

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Finding } from '../intake/dataset/check/finding/finding.js';

const columns = ['code', 'severity', 'file', 'row', 'column', 'field', 'value', 'message', 'action'] as const;

/** A cell that a spreadsheet would run as a formula is made text; quotes are doubled. */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Findings as a CSV that a spreadsheet program opens as it stands: byte order mark, quoted, no formulas. */
export const openFindingsFile = (path: string) => {
  const stream = createWriteStream(path);
  stream.write(`\uFEFF${columns.join(',')}\r\n`);
  return {
    add: (finding: Finding): void => {
      stream.write(`${columns.map((column) => cell(finding[column])).join(',')}\r\n`);
    },
    close: async (): Promise<void> => {
      stream.end();
      await once(stream, 'finish');
    },
  };
};

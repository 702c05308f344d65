import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type CsvDialect, openCsv } from './open-csv.js';
import { openJsonArray } from './open-json-array.js';
import { openJsonLines } from './open-json-lines.js';
import { openXlsx } from './open-xlsx.js';
import { ReadFault } from './read-fault.js';
import { refuseOtherArchives } from './refuse-other-archives.js';
import { refuseOtherForms } from './refuse-other-forms.js';
import type { Sheet } from './sheet.js';

const headBytes = 256;

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const refuseMissing = async (path: string): Promise<void> => {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) throw new ReadFault('file-missing', { path });
  if (!status.isFile())
    throw new ReadFault('file-unreadable', { reason: { zh: '不是文件', en: 'not a file' } });
  if (status.size === 0) throw new ReadFault('file-empty');
};

const delimiters: Readonly<Record<string, string>> = { '.tsv': '\t', '.tab': '\t' };

/**
 * Opens the sheets of a file by what it is: a zip archive is a workbook whatever it is called, the rest goes by its
 * name and is a single sheet.
 */
export const openSheets = async (path: string, dialect: CsvDialect = {}): Promise<readonly Sheet[]> => {
  await refuseMissing(path);
  const head = await headOf(path);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    await refuseOtherArchives(path);
    return openXlsx(path);
  }
  refuseOtherForms(head);
  const ending = extname(path).toLowerCase();
  if (/^\.(xlsx|xlsm|xls)$/.test(ending))
    throw new ReadFault('file-unreadable', { reason: { zh: '不是工作簿', en: 'not a workbook' } });
  if (/^\.(jsonl|ndjson)$/.test(ending)) return [await openJsonLines(path)];
  if (ending === '.json') return [await openJsonArray(path)];
  return [await openCsv(path, { delimiter: delimiters[ending], ...dialect })];
};

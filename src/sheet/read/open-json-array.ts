import { readFile, stat } from 'node:fs/promises';
import type { Text } from '../../codes/language.js';
import { isJsonObject } from './is-json-object.js';
import { jsonCell } from './json-cell.js';
import { maxColumns, tooManyColumns } from './max-columns.js';
import { ReadFault } from './read-fault.js';
import type { Sheet } from './sheet.js';
import { type RawRecord, recordsInChunk } from './table.js';

/** A list is held whole; longer ones have to come as JSON Lines. */
const largest = 64 * 1024 ** 2;

const refused = (zh: string, en: string): ReadFault =>
  new ReadFault('file-unreadable', { reason: { zh, en } });

const notObject: Text = { zh: '不是一个JSON对象', en: 'not a JSON object' };

const parse = async (path: string): Promise<readonly unknown[]> => {
  if ((await stat(path)).size > largest)
    throw refused(
      'JSON数组大于64 MB；请改为每行一个对象的 .jsonl',
      'a JSON array above 64 MB; give it as .jsonl, an object a line',
    );
  try {
    const value: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
    if (Array.isArray(value)) return value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw refused(`不是JSON：${detail}`, `not JSON: ${detail}`);
  }
  throw refused('不是JSON数组', 'not a JSON array');
};

const keysOf = (values: readonly unknown[]): string[] => {
  const keys = new Set<string>();
  for (const value of values) {
    if (isJsonObject(value)) for (const key of Object.keys(value)) keys.add(key);
    if (keys.size > maxColumns) throw tooManyColumns();
  }
  return [...keys];
};

const recordOf = (value: unknown, row: number, headers: readonly string[]): RawRecord =>
  isJsonObject(value)
    ? {
        row,
        cells: headers.map((header) => jsonCell(Object.hasOwn(value, header) ? value[header] : undefined)),
      }
    : { row, cells: [], fault: notObject };

const inChunks = async function* (
  values: readonly unknown[],
  headers: readonly string[],
): AsyncGenerator<RawRecord[]> {
  for (let from = 0; from < values.length; from += recordsInChunk)
    yield values
      .slice(from, from + recordsInChunk)
      .map((value, at) => recordOf(value, from + at + 1, headers));
};

/** Opens a JSON array of objects, their keys the headers. A record's row is its place in the array, from 1. */
export const openJsonArray = async (path: string): Promise<Sheet> => {
  const values = await parse(path);
  const headers = keysOf(values);
  return { headers, hidden: false, notes: [], fixedWidth: false, records: () => inChunks(values, headers) };
};

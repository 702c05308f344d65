import { createReadStream } from 'node:fs';
import type { Text } from '../../codes/language.js';
import { isJsonObject } from './is-json-object.js';
import { jsonCell } from './json-cell.js';
import { longestRecord } from './longest-record.js';
import { maxColumns } from './max-columns.js';
import { ReadFault } from './read-fault.js';
import type { Sheet } from './sheet.js';
import { type RawRecord, recordsInChunk } from './table.js';

interface Line {
  readonly row: number;
  readonly text: string;
}

const tooLong = (row: number): ReadFault =>
  new ReadFault(
    'row-unreadable',
    { reason: { zh: '一行过长；其后的行未读', en: 'the line is too long; the rows after it were not read' } },
    row,
  );

/** Lines with their numbers; blank lines are passed over, and counted. */
const lines = async function* (path: string): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8');
  let [rest, row] = ['', 0];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 })) {
    const [head = '', ...tail] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
    if (rest.length + head.length > longestRecord) throw tooLong(row + 1);
    const parts = [rest + head, ...tail];
    rest = parts.pop() ?? '';
    const first = row + 1;
    row += parts.length;
    yield parts.map((text, at) => ({ row: first + at, text: text.trim() })).filter(({ text }) => text !== '');
  }
  rest = (rest + decoder.decode()).trim();
  if (rest !== '') yield [{ row: row + 1, text: rest }];
};

const notObject: Text = { zh: '不是一个JSON对象', en: 'not a JSON object' };

const tooDeep: Text = { zh: '嵌套过深', en: 'nested too deeply' };

const parseLine = (text: string): Record<string, unknown> | Text => {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : notObject;
  } catch {
    return notObject;
  }
};

const recordOf = (line: Line, headers: readonly string[]): RawRecord => {
  const value = parseLine(line.text);
  if (value === notObject) return { row: line.row, cells: [], fault: notObject };
  const own = value as Record<string, unknown>;
  try {
    const cells = headers.map((header) => jsonCell(Object.hasOwn(own, header) ? own[header] : undefined));
    return { row: line.row, cells };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { row: line.row, cells: [], fault: tooDeep };
  }
};

const keysOf = async (path: string): Promise<string[]> => {
  const keys = new Set<string>();
  for await (const some of lines(path))
    for (const { text } of some) {
      const value = parseLine(text);
      if (value !== notObject) for (const key of Object.keys(value)) keys.add(key);
      if (keys.size > maxColumns)
        throw new ReadFault('file-kind', {
          reason: { zh: `键多于${maxColumns}个`, en: `more than ${maxColumns} keys` },
        });
    }
  return [...keys];
};

const inChunks = async function* (path: string, headers: readonly string[]): AsyncGenerator<RawRecord[]> {
  for await (const some of lines(path))
    for (let from = 0; from < some.length; from += recordsInChunk)
      yield some.slice(from, from + recordsInChunk).map((line) => recordOf(line, headers));
};

/** Opens JSON Lines: an object a line, its keys the headers. A record's row is its line, as an editor shows it. */
export const openJsonLines = async (path: string): Promise<Sheet> => {
  const headers = await keysOf(path);
  return { headers, hidden: false, notes: [], fixedWidth: false, records: () => inChunks(path, headers) };
};

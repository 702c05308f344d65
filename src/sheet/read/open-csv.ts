import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { detectEncoding, type TextEncoding } from './detect-encoding.js';
import { longestRecord } from './longest-record.js';
import { maxColumns, tooManyColumns } from './max-columns.js';
import { ReadFault } from './read-fault.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { type RawRecord, recordsInChunk, type Table, type TableNote } from './table.js';

/** Dialect of a file as its data package states it; without it the file itself is looked at. */
export interface CsvDialect {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly escapeChar?: string;
  readonly commentChar?: string;
  readonly skipInitialSpace?: boolean;
  /** Field names of a file without a header. */
  readonly fieldNames?: readonly string[];
}

const decoded = async function* (path: string, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 })) {
    const text = decoder.write(chunk as Buffer);
    if (text.length > 0) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
};

/** Delimiters of a line beyond which it is not taken apart: to do so takes a second for each million. */
const maxDelimiters = 100 * maxColumns;

/** Refuses a line of delimiters alone before the parser makes a field of each. */
const withinColumns = async function* (
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<string> {
  let delimiters = 0;
  for await (const text of texts) {
    const end = text.lastIndexOf('\n');
    delimiters = (end < 0 ? delimiters : 0) + text.slice(end + 1).split(delimiter).length - 1;
    if (delimiters > maxDelimiters) throw tooManyColumns();
    yield text;
  }
};

const firstText = async (path: string, encoding: string): Promise<string> => {
  for await (const text of decoded(path, encoding)) return text.slice(0, 65_536);
  return '';
};

const notesOf = (encoding: TextEncoding): TableNote[] => {
  if (encoding.name === 'utf-8' && !encoding.byteOrderMark) return [];
  if (encoding.name === 'utf-8')
    return [
      {
        code: 'file-encoding',
        reason: { zh: '有字节顺序标记（BOM），已去掉', en: 'byte order mark; removed' },
      },
    ];
  const name = encoding.name.toUpperCase();
  const rare = encoding.name === 'gb18030';
  return [
    {
      code: 'file-encoding',
      reason: {
        zh: `不是 UTF-8；按 ${name} 读取${rare ? '（不是 GB2312 或 GBK：生僻字得以保留）' : ''}`,
        en: `not UTF-8; read as ${name}${rare ? ', not as GB2312 or GBK: rare characters are kept' : ''}`,
      },
    },
  ];
};

const encodingOf = async (path: string, dialect: CsvDialect): Promise<TextEncoding> => {
  const named = dialect.encoding;
  const detected = await detectEncoding(path);
  if (named === undefined || /^utf-?8$/i.test(named) || detected.byteOrderMark) return detected;
  if (/^gb(k|2312|18030)$/i.test(named)) return { name: 'gb18030', byteOrderMark: false };
  if (!iconv.encodingExists(named))
    throw new ReadFault('file-kind', {
      reason: { zh: `不支持编码 ${named}`, en: `encoding ${named} is not supported` },
    });
  return { ...detected, name: named as TextEncoding['name'] };
};

const csvFault = (error: unknown, row: number): ReadFault => {
  const detail = error instanceof Error ? error.message : String(error);
  const unclosed = /Quote Not Closed|Max Record Size/i.test(detail);
  return new ReadFault(
    'row-unreadable',
    {
      reason: unclosed
        ? {
            zh: '引号没有闭合，或一条记录过长；其后的行未读',
            en: 'a quote is not closed, or the record is too long; the rows after it were not read',
          }
        : {
            zh: `无法解析（${detail}）；其后的行未读`,
            en: `cannot be parsed (${detail}); the rows after it were not read`,
          },
    },
    row,
  );
};

const parserOptions = (dialect: CsvDialect, delimiter: string) => ({
  delimiter,
  quote: dialect.quoteChar ?? '"',
  escape: dialect.escapeChar ?? dialect.quoteChar ?? '"',
  comment: dialect.commentChar,
  ltrim: dialect.skipInitialSpace ?? false,
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: longestRecord,
});

const readRecords = async function* (
  source: Readable,
  dialect: CsvDialect,
  delimiter: string,
): AsyncGenerator<RawRecord[]> {
  const parser = source.pipe(parse(parserOptions(dialect, delimiter)));
  source.on('error', (error) => parser.destroy(error));
  let row = 0;
  let chunk: RawRecord[] = [];
  try {
    for await (const cells of parser) {
      row += 1;
      if ((cells as string[]).length > maxColumns) throw tooManyColumns(row);
      chunk.push({ row, cells: cells as string[] });
      if (chunk.length === recordsInChunk) {
        yield chunk;
        chunk = [];
      }
    }
  } catch (error) {
    if (chunk.length > 0) yield chunk;
    throw error instanceof ReadFault ? error : csvFault(error, row + 1);
  } finally {
    source.destroy();
  }
  if (chunk.length > 0) yield chunk;
};

const firstRecord = async (chunks: AsyncIterable<RawRecord[]>): Promise<readonly string[]> => {
  for await (const [record] of chunks) if (record) return record.cells as string[];
  return [];
};

const withoutHeader = async function* (chunks: AsyncIterable<RawRecord[]>): AsyncGenerator<RawRecord[]> {
  let first = true;
  for await (const chunk of chunks) {
    yield first ? chunk.slice(1) : chunk;
    first = false;
  }
};

/** Opens a file of delimited text: encoding and delimiter are found out unless a data package names them. */
export const openCsv = async (path: string, dialect: CsvDialect = {}): Promise<Table> => {
  const encoding = await encodingOf(path, dialect);
  const delimiter = dialect.delimiter ?? sniffDelimiter(await firstText(path, encoding.name));
  const all = () =>
    readRecords(Readable.from(withinColumns(decoded(path, encoding.name), delimiter)), dialect, delimiter);
  const headers = dialect.fieldNames ?? (await firstRecord(all()));
  return {
    headers,
    headerRow: dialect.fieldNames ? 0 : 1,
    notes: notesOf(encoding),
    fixedWidth: true,
    records: () => (dialect.fieldNames ? all() : withoutHeader(all())),
  };
};

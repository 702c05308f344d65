import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { type Decoding, decodeText } from './decode-text.js';
import { detectEncoding, type TextEncoding } from './detect-encoding.js';
import { encodingNotes } from './encoding-notes.js';
import { longestRecord } from './longest-record.js';
import { maxColumns, tooManyColumns } from './max-columns.js';
import { ReadFault } from './read-fault.js';
import type { Sheet } from './sheet.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { statedDelimiter } from './stated-delimiter.js';
import { type RawRecord, recordsInChunk, type TableNote } from './table.js';
import { withoutFirstLine } from './without-first-line.js';

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

const firstText = async (path: string, decoding: Decoding): Promise<string> => {
  for await (const text of decodeText(path, decoding)) return text.slice(0, 65_536);
  return '';
};

interface Found {
  readonly decoding: Decoding;
  readonly notes: TableNote[];
}

const asDetected = (encoding: TextEncoding): Found => {
  const { name, skip, others } = encoding;
  return { decoding: { encoding: name, skip, mixed: others.count > 0 }, notes: encodingNotes(encoding) };
};

const asNamed = (name: string, { skip }: TextEncoding): Found => {
  if (!iconv.encodingExists(name))
    throw new ReadFault('file-kind', {
      reason: { zh: `不支持编码${name}`, en: `encoding ${name} is not supported` },
    });
  return { decoding: { encoding: name, skip, mixed: false }, notes: [] };
};

/** The encoding that a package names, except where the file's own mark, or UTF-8 by name, leaves it to be found. */
const encodingOf = async (path: string, { encoding: named }: CsvDialect): Promise<Found> => {
  const detected = await detectEncoding(path);
  if (named === undefined || /^utf-?8$/i.test(named) || detected.mark === detected.name)
    return asDetected(detected);
  return asNamed(/^gb(k|2312|18030)$/i.test(named) ? 'gb18030' : named, detected);
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

/** Opens a file of delimited text: encoding and delimiter are found out unless a data package names them. */
export const openCsv = async (path: string, dialect: CsvDialect = {}): Promise<Sheet> => {
  const { decoding, notes } = await encodingOf(path, dialect);
  const head = await firstText(path, decoding);
  const stated = statedDelimiter(head);
  const delimiter = dialect.delimiter ?? stated ?? sniffDelimiter(head);
  const text = () => {
    const whole = decodeText(path, decoding);
    return stated === undefined ? whole : withoutFirstLine(whole);
  };
  return {
    hidden: false,
    headers: dialect.fieldNames,
    notes,
    fixedWidth: true,
    records: () => readRecords(Readable.from(withinColumns(text(), delimiter)), dialect, delimiter),
  };
};

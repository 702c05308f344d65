import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { lineBlocks, linesOf } from './line-blocks.js';
import { lineEncoding } from './line-encoding.js';

/** How the bytes of a text file become text. */
export interface Decoding {
  readonly encoding: string;
  /** Bytes before the text. */
  readonly skip: number;
  /** True where lines of UTF-8 and of GB18030 stand in one file. */
  readonly mixed: boolean;
}

const decodeWhole = async function* (path: string, { encoding, skip }: Decoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of createReadStream(path, { start: skip, highWaterMark: 1 << 17 })) {
    const text = decoder.write(chunk as Buffer);
    if (text.length > 0) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
};

const decodeLine = (line: Buffer, usual: string): string => {
  const encoding = lineEncoding(line);
  if (encoding === 'ascii') return iconv.decode(line, usual, { stripBOM: false });
  return iconv.decode(line, encoding === 'utf-8' ? 'utf-8' : 'gb18030', { stripBOM: false });
};

const decodeByLine = async function* (path: string, { encoding, skip }: Decoding): AsyncGenerator<string> {
  for await (const block of lineBlocks(path, skip))
    yield [...linesOf(block)].map((line) => decodeLine(line, encoding)).join('');
};

/** Decodes a text file, by line where its lines differ. */
export const decodeText = (path: string, decoding: Decoding): AsyncGenerator<string> =>
  decoding.mixed ? decodeByLine(path, decoding) : decodeWhole(path, decoding);

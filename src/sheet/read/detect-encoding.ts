import { isAscii } from 'node:buffer';
import { type Beginning, readBeginning, type Utf16 } from './byte-order-mark.js';
import { countDoubleBytes } from './double-bytes.js';
import { lineBlocks, linesOf } from './line-blocks.js';
import { lineEncoding } from './line-encoding.js';

/** Line in another encoding than the rest of its file. */
export interface OtherLine {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Byte at which it begins, from 0. */
  readonly byte: number;
}

export interface TextEncoding {
  readonly name: 'utf-8' | 'gb18030' | 'big5' | Utf16;
  /** Encoding that a mark at the beginning names, rightly or not. */
  readonly mark?: Beginning['mark'];
  /** Bytes of that mark. */
  readonly skip: number;
  /** Lines of a UTF-8 file that are GB18030, or the other way round: how many, and the first of them. */
  readonly others: { readonly count: number; readonly first: readonly OtherLine[] };
}

const firstNamed = 5;
const none: TextEncoding['others'] = { count: 0, first: [] };

/** Gathers what the lines of a file are encoded in. */
class Votes {
  readonly bytes = { 'utf-8': 0, other: 0 };
  readonly #pairs = { all: 0, gb: 0, big5: 0 };
  readonly #lines = { 'utf-8': { count: 0, first: [] }, other: { count: 0, first: [] } } as {
    readonly [K in 'utf-8' | 'other']: { count: number; readonly first: OtherLine[] };
  };
  #line = 0;
  #byte: number;

  constructor(start: number) {
    this.#byte = start;
  }

  /** Takes a line. */
  add(line: Buffer): void {
    this.#line += 1;
    const encoding = lineEncoding(line);
    if (encoding !== 'ascii') {
      this.bytes[encoding] += line.length;
      const { first } = this.#lines[encoding];
      this.#lines[encoding].count += 1;
      if (first.length < firstNamed) first.push({ line: this.#line, byte: this.#byte });
    }
    if (encoding === 'other') this.#addPairs(line);
    this.#byte += line.length;
  }

  /** Takes a block of ASCII, which says nothing: its lines count. */
  addAscii(block: Buffer): void {
    for (const _ of linesOf(block)) this.#line += 1;
    this.#byte += block.length;
  }

  isBig5(): boolean {
    const { all, gb, big5 } = this.#pairs;
    return this.bytes['utf-8'] === 0 && big5 > 0.85 * all && big5 > gb;
  }

  others(of: 'utf-8' | 'other'): TextEncoding['others'] {
    return this.#lines[of];
  }

  #addPairs(line: Buffer): void {
    const { all, gb, big5 } = countDoubleBytes(line);
    this.#pairs.all += all;
    this.#pairs.gb += gb;
    this.#pairs.big5 += big5;
  }
}

const decide = (votes: Votes, { mark, length: skip }: Beginning): TextEncoding => {
  if (votes.isBig5()) return { name: 'big5', mark, skip, others: none };
  const isUtf8Text = votes.bytes.other <= votes.bytes['utf-8'];
  return isUtf8Text
    ? { name: 'utf-8', mark, skip, others: votes.others('other') }
    : { name: 'gb18030', mark, skip, others: votes.others('utf-8') };
};

/**
 * Detects whether a text file is UTF-8, GB18030, Big5 or UTF-16, and which lines are not what the others are. The
 * whole file is looked at once, since the first Chinese character may stand in its last row.
 */
export const detectEncoding = async (path: string): Promise<TextEncoding> => {
  const beginning = await readBeginning(path);
  const { mark, length: skip, utf16 } = beginning;
  if (utf16) return { name: utf16, mark, skip, others: none };
  const votes = new Votes(skip);
  for await (const block of lineBlocks(path, skip))
    if (isAscii(block)) votes.addAscii(block);
    else for (const line of linesOf(block)) votes.add(line);
  return decide(votes, beginning);
};

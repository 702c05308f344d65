import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Beginning of a text file: its mark, and whether it is UTF-16, with or against what the mark says. */
export interface Beginning {
  readonly mark?: 'utf-8' | Utf16;
  /** Bytes of the mark. */
  readonly length: number;
  readonly utf16?: Utf16;
}

const headBytes = 65_536;

const readHead = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const markOf = (head: Buffer): Pick<Beginning, 'mark' | 'length'> => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { mark: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { mark: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { mark: 'utf-16be', length: 2 };
  return { length: 0 };
};

/** Characters of usual lists: ASCII, ideographs, marks of full width. */
const usual = /[\t\r\n\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/** Share of usual characters in what the bytes become; commas and line ends of the wrong order are rare characters. */
const usualShare = (body: Buffer, encoding: Utf16): number => {
  const text = new TextDecoder(encoding).decode(body.subarray(0, body.length - (body.length % 2)));
  return (text.match(usual)?.length ?? 0) / Math.max(1, text.length);
};

const leastShare = 0.95;

/** UTF-16 without its mark: commas, digits and line ends leave zeros, which no other encoding of text holds. */
const utf16Of = (body: Buffer): Utf16 | undefined => {
  if (!body.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => usualShare(body, encoding) >= leastShare);
};

const cutToCharacter = (body: Buffer): Buffer => body.subarray(0, body.lastIndexOf(0x0a) + 1);

/** A mark of UTF-16 before text that is UTF-8 without any zero is a lie. */
const isLie = (body: Buffer): boolean => !body.includes(0) && isUtf8(cutToCharacter(body));

/** Reads how a text file begins. */
export const readBeginning = async (path: string): Promise<Beginning> => {
  const head = await readHead(path);
  const { mark, length } = markOf(head);
  const body = head.subarray(length);
  const marked = mark === 'utf-8' ? undefined : mark;
  return { mark, length, utf16: marked && !isLie(body) ? marked : utf16Of(body) };
};

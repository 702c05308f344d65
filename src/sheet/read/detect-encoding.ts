import { createReadStream } from 'node:fs';

export interface TextEncoding {
  readonly name: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

const markOf = (head: Buffer): TextEncoding | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', byteOrderMark: true };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', byteOrderMark: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', byteOrderMark: true };
  return undefined;
};

const replaced = /\ufffd/g;
const beyondAscii = /[\u0080-\uffff]/g;
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Bytes that are no UTF-8 among the characters beyond ASCII: few in a damaged UTF-8 file, nearly all in GB18030. */
const damagedShare = 0.1;

/**
 * Detects whether a text file is UTF-8, GB18030 or UTF-16. The whole file is looked at once, since the first Chinese
 * character may stand in its last row.
 */
export const detectEncoding = async (path: string): Promise<TextEncoding> => {
  const decoder = new TextDecoder('utf-8');
  let [damaged, others, first] = [0, 0, true];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const mark = first ? markOf(chunk as Buffer) : undefined;
    if (mark) return mark;
    first = false;
    const text = decoder.decode(chunk as Buffer, { stream: true });
    damaged += count(text, replaced);
    others += count(text, beyondAscii);
  }
  damaged += count(decoder.decode(), replaced);
  return { name: damaged > others * damagedShare ? 'gb18030' : 'utf-8', byteOrderMark: false };
};

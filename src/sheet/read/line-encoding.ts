import { isAscii, isUtf8 } from 'node:buffer';

export type LineEncoding = 'ascii' | 'utf-8' | 'other';

const utf8 = new TextDecoder('utf-8');
const ideograph = /[\u3400-\u9fff]/;
const beyondAscii = /[\u0080-\uffff]/g;
const replaced = /\ufffd/g;
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Bytes that are no UTF-8 among the characters beyond ASCII: few in a damaged UTF-8 line, nearly all in GB18030. */
const damagedShare = 0.1;

/**
 * Tells how a line is encoded. What is UTF-8 without holding an ideograph, such as 联通 in GB18030, is called ascii: it
 * says nothing.
 */
export const lineEncoding = (line: Buffer): LineEncoding => {
  if (isAscii(line)) return 'ascii';
  const text = utf8.decode(line);
  if (isUtf8(line)) return ideograph.test(text) ? 'utf-8' : 'ascii';
  return count(text, replaced) > count(text, beyondAscii) * damagedShare ? 'other' : 'utf-8';
};

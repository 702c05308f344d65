import { createReadStream } from 'node:fs';
import { longestRecord } from './longest-record.js';

const newline = 0x0a;

/** Reads a file from a byte on in blocks that end with a line, where lines are no longer than a record may be. */
export const lineBlocks = async function* (path: string, start: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { start, highWaterMark: 1 << 18 })) {
    const whole = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    const end = whole.length > longestRecord ? whole.length : whole.lastIndexOf(newline) + 1;
    if (end > 0) yield whole.subarray(0, end);
    rest = whole.subarray(end);
  }
  if (rest.length > 0) yield rest;
};

/** Takes a block apart into its lines, each with its end. */
export const linesOf = function* (block: Buffer): Generator<Buffer> {
  for (let from = 0; from < block.length; ) {
    const at = block.indexOf(newline, from);
    const end = at < 0 ? block.length : at + 1;
    yield block.subarray(from, end);
    from = end;
  }
};

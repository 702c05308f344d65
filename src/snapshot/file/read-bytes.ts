import type { FileHandle } from 'node:fs/promises';
import { DamagedSnapshot } from './damaged-snapshot.js';

const maxAtOnce = 1 << 28;

/** Reads the bytes from `from` up to `to`, in memory of their own. */
export const readBytes = async (file: FileHandle, from: number, to: number): Promise<Buffer> => {
  const bytes = Buffer.from(new ArrayBuffer(to - from));
  for (let filled = 0; filled < bytes.length; ) {
    const wanted = Math.min(maxAtOnce, bytes.length - filled);
    const { bytesRead } = await file.read(bytes, filled, wanted, from + filled);
    if (bytesRead === 0) throw new DamagedSnapshot('it ends too early');
    filled += bytesRead;
  }
  return bytes;
};

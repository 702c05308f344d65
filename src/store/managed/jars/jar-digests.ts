import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { jarsIn } from './jar-stamps.js';

/** Digest of each jar by its name. */
export type JarDigests = Readonly<Record<string, string>>;

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha1');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};

/** Reads every jar of a folder. */
export const jarDigests = async (lib: string): Promise<JarDigests> =>
  Object.fromEntries(
    await Promise.all(jarsIn(lib).map(async (jar) => [jar, await digestOf(join(lib, jar))] as const)),
  );

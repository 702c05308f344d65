import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts a file down in a folder of its own for as long as it is worked on. */
export const withUploadedFile = async <T>(
  name: string,
  body: Buffer | string,
  work: (path: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-upload-'));
  try {
    const path = join(folder, name);
    await writeFile(path, body, { mode: 0o600 });
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

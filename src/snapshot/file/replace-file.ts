import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const draftMs = 3_600_000;

/** Removes the drafts of a process that was killed while it saved. */
const removeOldDrafts = async (folder: string, name: string): Promise<void> => {
  for (const file of await readdir(folder)) {
    if (!file.startsWith(`${name}.`)) continue;
    const { mtimeMs } = await stat(join(folder, file)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > draftMs) await rm(join(folder, file), { force: true });
  }
};

/** Replaces a file of a folder by what is written; the old file stays until the new one is whole. */
export const replaceFile = async (
  folder: string,
  name: string,
  write: (draft: string) => Promise<void>,
): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOldDrafts(folder, name);
  const draft = join(folder, `${name}.${randomUUID()}`);
  try {
    await write(draft);
    await rename(draft, join(folder, name));
  } finally {
    await rm(draft, { force: true });
  }
};

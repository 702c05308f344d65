import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Image } from '../image.js';
import { DamagedImage } from './damaged-image.js';
import { readImageFile, type SavedImage } from './read-image-file.js';
import { writeImageFile } from './write-image-file.js';

/** Where an image outlives its process. It is never needed: whatever is wrong with it, the graph is read instead. */
export interface ImageFile {
  /** What was saved last, where it is whole and of this version. */
  read(): Promise<SavedImage | undefined>;
  /** Save it in the background when it has rested a while; of several that wait the last is saved. */
  save(image: Image, key: string): void;
  /** Save now what waits; ends when nothing is being saved any more. */
  settled(): Promise<void>;
}

const name = 'image.bin';
const draftMs = 3_600_000;

/** Many small edits are one file, and who asks first after an edit is not held up by it. */
const restMs = 10_000;

/** What a process that was killed while saving left behind. */
const removeOldDrafts = async (folder: string): Promise<void> => {
  for (const one of await readdir(folder)) {
    if (!one.startsWith(`${name}.`)) continue;
    const { mtimeMs } = await stat(join(folder, one)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > draftMs) await rm(join(folder, one), { force: true });
  }
};

/** The old file stays until the new one is whole. */
const replace = async (folder: string, image: Image, key: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOldDrafts(folder);
  const draft = join(folder, `${name}.${randomUUID()}`);
  try {
    await writeImageFile(draft, image, key);
    await rename(draft, join(folder, name));
  } finally {
    await rm(draft, { force: true });
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The image file of a folder; `tell` hears of what could not be read or saved. */
export const imageFile = (folder: string, tell: (message: string) => void): ImageFile => {
  let waiting: { readonly image: Image; readonly key: string } | undefined;
  let saving: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;

  const saveAll = async (): Promise<void> => {
    for (let next = waiting; next; next = waiting) {
      waiting = undefined;
      await replace(folder, next.image, next.key).catch((error) =>
        tell(`The image of the graph could not be saved: ${messageOf(error)}`),
      );
    }
    saving = undefined;
  };

  const begin = (): Promise<void> => {
    clearTimeout(resting);
    resting = undefined;
    if (waiting) saving ??= saveAll();
    return saving ?? Promise.resolve();
  };

  const read = async (): Promise<SavedImage | undefined> => {
    try {
      return await readImageFile(join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      const why =
        error instanceof DamagedImage
          ? `is damaged, ${error.message}`
          : `cannot be read, ${messageOf(error)}`;
      tell(`The saved image of the graph ${why}: reading the graph instead`);
      return undefined;
    }
  };

  return {
    read,
    save: (image, key) => {
      waiting = { image, key };
      resting ??= setTimeout(() => void begin(), restMs).unref();
    },
    settled: begin,
  };
};

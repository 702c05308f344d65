import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { opened } from '../file/opened.js';
import { readVolume } from '../file/read-volume.js';
import { replaceFile } from '../file/replace-file.js';
import { writeVolume } from '../file/write-volume.js';
import type { RowsByRead } from './remembering-store.js';

const name = 'reads.volume';

interface StoredReads {
  readonly digests: readonly string[];
  readonly rows: readonly string[];
}

/** Reads what was saved of this state of the graph; nothing where another state was. Throws where the file is damaged. */
export const readReads = (folder: string, key: string): Promise<RowsByRead | undefined> =>
  opened(join(folder, name), async (file) => {
    const volume = await readVolume(file, { from: 0, to: (await file.stat()).size });
    if (volume?.key !== key) return undefined;
    const { digests, rows } = volume.tree as StoredReads;
    return new Map(digests.map((digest, i) => [digest, rows[i]!]));
  });

/** Saves the rows of reads, which are of one state of the graph. */
export const writeReads = (folder: string, rows: RowsByRead, key: string): Promise<void> =>
  replaceFile(folder, name, async (draft) => {
    const file = await open(draft, 'wx', 0o600);
    try {
      await writeVolume(file, { digests: [...rows.keys()], rows: [...rows.values()] }, key);
    } finally {
      await file.close();
    }
  });

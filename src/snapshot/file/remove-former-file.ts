import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the folder in which the snapshot used to be saved; nothing in it can be read any more. */
export const removeFormerFile = async (home: string): Promise<void> =>
  rm(join(home, 'projection'), { recursive: true, force: true });

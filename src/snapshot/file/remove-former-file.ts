import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the snapshot used to be saved, in forms that cannot be read any more. */
const former = ['projection', join('snapshot', 'snapshot.bin')];

/** Removes what earlier versions saved. */
export const removeFormerFile = async (home: string): Promise<void> => {
  for (const name of former) await rm(join(home, name), { recursive: true, force: true });
};

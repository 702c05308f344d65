import { type FileHandle, open } from 'node:fs/promises';

/** Opens a file for reading, and closes it after the work. */
export const opened = async <T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T> => {
  const file = await open(path, 'r');
  try {
    return await read(file);
  } finally {
    await file.close();
  }
};

import { DamagedSnapshot } from './damaged-snapshot.js';
import { messageOf } from './message-of.js';

/** Gives what the reading of a file gives, or nothing where the file is not there or cannot be used, which is told. */
export const toldReading = async <T>(
  what: string,
  reading: Promise<T>,
  tell: (message: string) => void,
): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const why =
      error instanceof DamagedSnapshot
        ? `is damaged, ${error.message}`
        : `cannot be read, ${messageOf(error)}`;
    tell(`${what} ${why}: reading the graph instead`);
    return undefined;
  }
};

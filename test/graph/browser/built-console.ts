import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Prepare {
  readonly buildConsole: (progress: (message: string) => void) => Promise<void>;
}

/** Builds the console where its sources have changed since it was built. */
export const buildConsole = async (): Promise<void> => {
  const file = join(import.meta.dirname, '..', '..', '..', 'src', 'prepare.mjs');
  const prepare = (await import(pathToFileURL(file).href)) as Prepare;
  await prepare.buildConsole(() => undefined);
};

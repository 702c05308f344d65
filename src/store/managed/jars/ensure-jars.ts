import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Progress } from '../../progress.js';
import { withFileLock } from '../file-lock.js';
import { type Layout, serverVersion } from '../layout.js';
import { fetchJars, manifestName } from './fetch-jars.js';
import { type JarDigests, jarDigests } from './jar-digests.js';
import { type JarStamps, jarStamps } from './jar-stamps.js';

/** What the jars looked like when their digests were last compared. */
const stampsName = 'stamps.json';

const readJson = <T>(path: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** Jars that look as they did when their digests were compared are not read again. */
const isWhole = async (lib: string): Promise<boolean> => {
  const manifest = readJson<JarDigests>(join(lib, manifestName));
  if (manifest === undefined) return false;
  const stamps = jarStamps(lib);
  if (isDeepStrictEqual(stamps, readJson<JarStamps>(join(lib, stampsName)))) return true;
  const actual = await jarDigests(lib).catch((): JarDigests => ({}));
  if (!Object.entries(manifest).every(([jar, hash]) => actual[jar] === hash)) return false;
  // A folder that nobody may write into is compared at every start.
  await writeFile(join(lib, stampsName), JSON.stringify(stamps)).catch(() => undefined);
  return true;
};

/** See that every jar of the server is there and undamaged; fetch them by Maven where not. */
export const ensureJars = async ({ lib }: Layout, progress: Progress): Promise<void> => {
  if (await isWhole(lib)) return;
  mkdirSync(dirname(lib), { recursive: true });
  await withFileLock(`${lib}.lock`, async () => {
    if (await isWhole(lib)) return;
    progress(
      existsSync(lib)
        ? 'A jar of Neo4j is damaged or missing: fetching them again'
        : `Fetching Neo4j ${serverVersion} by Maven, once (118 MB)`,
    );
    await fetchJars(lib);
  });
};

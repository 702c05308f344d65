import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Size and time of each jar, by which the JVM too tells whether it is the one that it knew. */
export type JarStamps = Readonly<Record<string, readonly [size: number, changedMs: number]>>;

/** The time that fetched jars are given: the same jars are the same for the JVM, whenever they were fetched. */
const fetched = new Date('2020-01-01T00:00:00Z');

/** Names the jars of a folder, in order; none where there is no folder. */
export const jarsIn = (lib: string): string[] => {
  try {
    return readdirSync(lib)
      .filter((name) => name.endsWith('.jar'))
      .sort();
  } catch {
    return [];
  }
};

export const jarStamps = (lib: string): JarStamps =>
  Object.fromEntries(
    jarsIn(lib).map((jar) => {
      const { size, mtimeMs } = statSync(join(lib, jar));
      return [jar, [size, mtimeMs]] as const;
    }),
  );

/** Gives every jar of a folder the time of fetched jars. */
export const stampJars = (lib: string): void => {
  for (const jar of jarsIn(lib)) utimesSync(join(lib, jar), fetched, fetched);
};

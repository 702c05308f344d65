import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Java } from './java.js';
import { type Layout, serverVersion } from './layout.js';

/** File of the classes of Neo4j as a JVM has loaded them once; beside the jars, for one version of either alone. */
export const classArchive = ({ lib }: Layout, { build }: Java): string => {
  const key = createHash('sha256').update(`${lib}\n${build}`).digest('hex').slice(0, 12);
  return join(dirname(lib), `classes-${serverVersion}-${key}.jsa`);
};

/** Arguments that make a JVM read the archive where there is one; a JVM that it does not fit goes on without it. */
export const classArguments = (archive: string): string[] =>
  existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];

/** Arguments that make a JVM write such an archive when it ends. */
export const recording = (file: string): string[] => [`-XX:ArchiveClassesAtExit=${file}`];

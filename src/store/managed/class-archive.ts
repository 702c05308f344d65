import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { jarStamps } from './jars/jar-stamps.js';
import type { Java } from './java.js';
import { type Layout, serverVersion } from './layout.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** How the archives of one build of Java over one folder of jars begin. */
const stem = (lib: string, build: string): string => `classes-${serverVersion}-${digest(`${lib}\n${build}`)}`;

/**
 * File of the classes of Neo4j as a JVM has loaded them once; beside the jars, for these very jars and one build of Java
 * alone: a JVM reads none that was written over others.
 */
export const classArchive = ({ lib }: Layout, { build }: Java): string =>
  join(dirname(lib), `${stem(lib, build)}-${digest(JSON.stringify(jarStamps(lib)))}.jsa`);

/** Removes the archives that the same build of Java wrote over jars that are gone. */
export const removeStaleArchives = ({ lib }: Layout, { build }: Java, archive: string): void => {
  for (const name of readdirSync(dirname(lib)))
    if (name.startsWith(stem(lib, build)) && name.endsWith('.jsa') && name !== basename(archive))
      rmSync(join(dirname(lib), name), { force: true });
};

/** Arguments that make a JVM read the archive where there is one; a JVM that it does not fit goes on without it. */
export const classArguments = (archive: string): string[] =>
  existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];

/** Arguments that make a JVM write such an archive when it ends. */
export const recording = (file: string): string[] => [`-XX:ArchiveClassesAtExit=${file}`];

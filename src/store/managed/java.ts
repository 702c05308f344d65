import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UnusableError } from '../unusable-error.js';

const supported = [17, 21];

export interface Java {
  readonly path: string;
  readonly version: number;
  /** All that it says of its version: what one JVM archives no other loads. */
  readonly build: string;
}

const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt'];

const below = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => [
        join(folder, name, 'bin', 'java'),
        join(folder, name, 'Contents', 'Home', 'bin', 'java'),
      ])
    : [];

/** What a Java says of itself; nothing where it cannot be run. */
const saidBy = async (path: string): Promise<string> => {
  const { stderr, stdout } = await promisify(execFile)(path, ['-version']).catch(() => ({
    stderr: '',
    stdout: '',
  }));
  return `${stderr}${stdout}`;
};

const ask = async (path: string): Promise<Java | undefined> => {
  if (path !== 'java' && !existsSync(path)) return undefined;
  const build = (await saidBy(path)).replace(/^(NOTE:|Picked up).*\n/gm, '');
  const version = build.match(/version "(\d+)(?:\.(\d+))?/);
  return version ? { path, version: Number(version[1] === '1' ? version[2] : version[1]), build } : undefined;
};

const missing = (installed: readonly Java[]): string => {
  const others = installed.map(({ path, version }) => `${path} is Java ${version}`).join(', ');
  const seen = others === '' ? 'no Java was found' : `only unsuitable ones were found (${others})`;
  return `Neo4j needs Java 17 or 21 and ${seen}: install a JDK 17 or 21 (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME.`;
};

/** Finds the first Java 17 or 21 among JAVA_HOME, the PATH and the usual folders; by version, not by order alone. */
export const findJava = async (env: NodeJS.ProcessEnv = process.env): Promise<Java> => {
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : [];
  const others: Java[] = [];
  for (const path of [...home, 'java', ...folders.flatMap(below)]) {
    const java = await ask(path);
    if (java && supported.includes(java.version)) return java;
    if (java) others.push(java);
  }
  throw new UnusableError(missing(others));
};

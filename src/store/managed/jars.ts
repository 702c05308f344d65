import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { projectRoot } from '../../project-root.js';
import type { Progress } from '../progress.js';
import { UnusableError } from '../unusable-error.js';
import { withFileLock } from './file-lock.js';
import { type Layout, serverVersion } from './layout.js';

type Manifest = Readonly<Record<string, string>>;

const manifestName = 'manifest.json';

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha1');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};

const hashJars = async (lib: string): Promise<Manifest> => {
  const jars = readdirSync(lib)
    .filter((name) => name.endsWith('.jar'))
    .sort();
  return Object.fromEntries(
    await Promise.all(jars.map(async (jar) => [jar, await hashOf(join(lib, jar))] as const)),
  );
};

const runMaven = (pom: string, target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = [
      '-B',
      '-q',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${target}`,
    ];
    const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (chunk) => (said += chunk));
    maven.once('error', () =>
      reject(
        new UnusableError(
          'Maven (mvn) was not found; it fetches Neo4j once: install it (Debian: apt-get install maven).',
        ),
      ),
    );
    maven.once('exit', (code) =>
      code === 0 ? resolve(said) : reject(new UnusableError(mavenFailure(said))),
    );
  });

const mavenFailure = (said: string): string => {
  if (/No space left/.test(said))
    return 'The disk is full: Neo4j’s jars need about 120 MB under LIANTU_HOME.';
  const line =
    said
      .split('\n')
      .find((line) => line.includes('ERROR'))
      ?.replace(/^.*?ERROR\S*\s*/, '') ?? 'it gave no reason';
  return `Maven could not fetch Neo4j ${serverVersion} (${line.slice(0, 300)}): check the network or the mirror in ~/.m2/settings.xml, then start again.`;
};

/** Whoever holds the lock is alone: other folders beside are of fetches that were cut off. */
const clearCutOff = (lib: string): void => {
  const cutOff = new RegExp(`^${basename(lib).replaceAll('.', '\\.')}\\.\\d+$`);
  for (const name of readdirSync(dirname(lib)).filter((file) => cutOff.test(file)))
    rmSync(join(dirname(lib), name), { recursive: true, force: true });
};

const resolveJars = async (lib: string): Promise<void> => {
  const fresh = `${lib}.${process.pid}`;
  clearCutOff(lib);
  try {
    mkdirSync(fresh, { recursive: true });
    await runMaven(join(projectRoot, 'graph', 'server', 'pom.xml'), fresh);
    writeFileSync(join(fresh, manifestName), JSON.stringify(await hashJars(fresh)));
    rmSync(lib, { recursive: true, force: true });
    renameSync(fresh, lib);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

const isWhole = async (lib: string): Promise<boolean> => {
  const path = join(lib, manifestName);
  if (!existsSync(path)) return false;
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    const actual = await hashJars(lib);
    return Object.entries(manifest).every(([jar, hash]) => actual[jar] === hash);
  } catch {
    return false;
  }
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
    await resolveJars(lib);
  });
};

// What must hold before any module of the project can be loaded: a Node that is new enough, the locked dependencies,
// a fresh build. Only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayFault } from './log-line.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const least = [20, 19];

/** End with one sentence and exit code 1. */
export const giveUp = (message) => {
  sayFault(message);
  process.exit(1);
};

const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

const readOr = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  giveUp(`liantu needs Node ${least.join('.')} or newer; this is ${process.version}: install a newer one.`);
};

const failureOf = (said) => {
  if (/ENOSPC/.test(said)) return 'the disk is full: make room (about 500 MB) and start again';
  const line = said.split('\n').find((one) => /npm (error|ERR!)/.test(one) && !/code/.test(one));
  return line?.replace(/^npm (error|ERR!) /, '') ?? 'it gave no reason';
};

const install = (progress) => {
  const wanted = hashOf(['package-lock.json']);
  const stamp = join(root, 'node_modules', '.liantu-lock');
  if (readOr(stamp) === wanted) return;
  progress('Installing the locked dependencies (npm ci)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) giveUp(`npm ci failed: ${failureOf(`${done.stderr ?? done.error}`)}.`);
  writeFileSync(stamp, wanted);
};

const sources = () =>
  ['src', 'graph', 'cypher'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );

const build = (progress) => {
  const wanted = hashOf(['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', ...sources()]);
  const stamp = join(root, 'dist', '.liantu-build');
  if (readOr(stamp) === wanted) return;
  progress('Building');
  rmSync(stamp, { force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) giveUp(`The build failed:\n${done.stdout}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
};

/** Dependencies and build, each only where missing or stale. */
export const prepare = (progress) => {
  checkNode();
  install(progress);
  build(progress);
};

// What must hold before any module of the project can be loaded: a Node that is new enough, the locked dependencies,
// a fresh build. Only Node's own modules here.
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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

/** Files of the console that its build depends on. */
const consoleSources = () =>
  readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.(tsx?|css|html|json)$/.test(name) && !/^(dist|node_modules|graphiql)[\\/]/.test(name),
    )
    .sort()
    .map((name) => join('web', name));

const runTool = async ([tool, ...args]) => {
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules', ...tool), ...args], {
      cwd: root,
      // Whoever builds, be it a test: what is built is for use.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch ({ stdout, stderr, message }) {
    giveUp(`The build failed:\n${`${stdout}${stderr}` || message}`);
  }
};

/** Run a tool of the project where what it reads has changed since it ran last. */
const makeOnce = async (stamp, wanted, say, command) => {
  if (readOr(stamp) === wanted) return;
  say();
  rmSync(stamp, { force: true });
  await runTool(command);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
};

const build = (progress) =>
  makeOnce(
    join(root, 'dist', '.liantu-build'),
    hashOf(['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', ...sources()]),
    () => progress('Building'),
    [['typescript', 'bin', 'tsc'], '-p', 'tsconfig.build.json'],
  );

/** The console as a browser loads it, in `web/dist`. */
export const buildConsole = (progress) =>
  makeOnce(
    join(root, 'web', 'dist', '.liantu-build'),
    hashOf(['package-lock.json', ...consoleSources()]),
    () => progress('Building the console'),
    [['vite', 'bin', 'vite.js'], 'build', '--logLevel', 'error', 'web'],
  );

/** A Node that is new enough, and the locked dependencies, where they are missing or stale. */
export const prepareModules = (progress) => {
  checkNode();
  install(progress);
};

/** Dependencies, then the program and its console beside it, each only where missing or stale. */
export const prepare = async (progress) => {
  prepareModules(progress);
  await Promise.all([build(progress), buildConsole(progress)]);
};

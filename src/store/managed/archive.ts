import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Progress } from '../progress.js';
import { UnusableError } from '../unusable-error.js';
import { sealStore } from './check/store-seal.js';
import { withFileLock } from './file-lock.js';
import { ensureJars } from './jars/ensure-jars.js';
import { writeServerConfig } from './java-command.js';
import type { Layout } from './layout.js';
import { requireStopped } from './require-stopped.js';
import { runAdmin } from './run-admin.js';
import { readState, runningState } from './server-state.js';
import { stopServer } from './stop-server.js';

const database = 'neo4j';

/** Runs the tool to its end; throws an {@link UnusableError} where it refuses. */
const requireAdmin = async (layout: Layout, command: readonly string[]): Promise<void> => {
  const { succeeded, said } = await runAdmin(layout, command);
  if (!succeeded) throw new UnusableError(`Neo4j’s own tool refused: ${lastWords(said)}`);
};

const lastWords = (said: string): string => {
  if (/No space left/.test(said)) return 'the disk is full.';
  return (
    said
      .trim()
      .split('\n')
      .findLast((line) => line.trim() !== '' && !/--verbose/.test(line))
      ?.slice(0, 300) ?? 'it gave no reason.'
  );
};

/** The tool writes and reads NAME.dump in a folder; this gives it one beside the file, so that the last step is a rename. */
const withFolderBeside = async <T>(file: string, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(dirname(resolve(file)), '.liantu-dump-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Nobody starts the server while the lock is held; an API that runs starts it again afterwards. */
const withServerHeld = async (
  layout: Layout,
  progress: Progress,
  work: () => Promise<void>,
): Promise<void> => {
  mkdirSync(layout.root, { recursive: true, mode: 0o700 });
  await withFileLock(layout.lock, async () => {
    await ensureJars(layout, progress);
    writeServerConfig(layout, readState(layout)?.port ?? 7687);
    await work();
  });
};

const pauseServer = async (layout: Layout, progress: Progress): Promise<void> => {
  const running = runningState(layout);
  if (!running) return;
  progress('Pausing Neo4j: a running API is not ready until the dump is done');
  await stopServer(layout, running.server);
};

/** Writes the whole database to a file, by the server’s own dump. */
export const backupDatabase = async (layout: Layout, file: string, progress: Progress): Promise<void> => {
  if (existsSync(file)) throw new UnusableError(`${file} exists already: name another file.`);
  if (!existsSync(dirname(resolve(file))))
    throw new UnusableError(`There is no folder ${dirname(resolve(file))}: make it first.`);
  await withServerHeld(layout, progress, async () => {
    await pauseServer(layout, progress);
    await withFolderBeside(file, async (folder) => {
      progress('Dumping');
      await requireAdmin(layout, ['database', 'dump', database, `--to-path=${folder}`]);
      renameSync(join(folder, `${database}.dump`), file);
    });
  });
};

/** Replace the whole database by what a file holds. */
export const restoreDatabase = async (layout: Layout, file: string, progress: Progress): Promise<void> => {
  if (!existsSync(file)) throw new UnusableError(`There is no file ${file}.`);
  await withServerHeld(layout, progress, async () => {
    requireStopped(layout);
    await withFolderBeside(file, async (folder) => {
      progress('Restoring');
      copyFileSync(file, join(folder, `${database}.dump`));
      await requireAdmin(layout, [
        'database',
        'load',
        database,
        `--from-path=${folder}`,
        '--overwrite-destination=true',
      ]);
      sealStore(layout);
    });
  });
};

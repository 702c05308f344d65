import { Command } from 'commander';
import { readConfig } from '../config/read-config.js';
import { backupDatabase, restoreDatabase } from '../store/managed/archive.js';
import { layoutOf } from '../store/managed/layout.js';
import { isRunning } from '../store/managed/process-identity.js';
import { runningState } from '../store/managed/server-state.js';
import { stopServer } from '../store/managed/stop-server.js';
import { wipeDatabase } from '../store/managed/wipe.js';
import { UnusableError } from '../store/unusable-error.js';
import { sayOn } from './say.js';

const managedLayout = () => {
  const config = readConfig(process.env);
  if (config.neo4j)
    throw new UnusableError(
      'NEO4J_URI names a server of your own: back it up, restore or stop it with its own tools.',
    );
  return layoutOf(config.home, config.jarsHome);
};

const status = (): void => {
  const layout = managedLayout();
  const state = runningState(layout);
  if (!state) {
    console.log(`stopped 已停止  (${layout.root})`);
    return;
  }
  const owner = isRunning(state.owner) ? `started by process ${state.owner.pid}` : 'its owner has ended';
  console.log(
    `running 运行中  bolt://127.0.0.1:${state.port}  process ${state.server.pid}, ${owner}  (${layout.root})`,
  );
};

const stop = async (): Promise<void> => {
  const layout = managedLayout();
  const state = runningState(layout);
  if (!state) {
    console.log('It was not running 未在运行.');
    return;
  }
  await stopServer(layout, state.server);
  console.log('Stopped 已停止. An API that is still running starts it again.');
};

const say = sayOn(process.stderr);
const progress = (message: string): void => say(message);

const backup = async (file: string): Promise<void> => {
  await backupDatabase(managedLayout(), file, progress);
  console.log(`Backed up to 已备份到 ${file}`);
};

const restore = async (file: string): Promise<void> => {
  await restoreDatabase(managedLayout(), file, progress);
  console.log(`Restored from 已恢复自 ${file}`);
};

const wipe = async ({ yes }: { yes?: boolean }): Promise<void> => {
  if (!yes) throw new UnusableError('This deletes every node and relationship: say so with --yes.');
  await wipeDatabase(managedLayout());
  console.log('Wiped 已清空. The next start makes an empty graph.');
};

/** `liantu db …`: the managed server and its data. */
export const databaseCommand = (): Command => {
  const command = new Command('db').description('the managed Neo4j and its data 本地数据库');
  command.command('status').description('is it running, and where 状态').action(status);
  command.command('stop').description('stop it 停止').action(stop);
  command.command('backup <file>').description('dump it to a file 备份').action(backup);
  command.command('restore <file>').description('put a dump in its place 恢复').action(restore);
  command
    .command('wipe')
    .description('delete everything 清空')
    .option('--yes', 'yes, delete 确认')
    .action(wipe);
  return command;
};

import cluster from 'node:cluster';
import type { composeOver } from '../compose/compose.js';
import type { Running } from '../compose/running.js';
import type { Config } from '../config/config.js';
import { readConfig } from '../config/read-config.js';
import { requireFreePort } from '../http/require-free-port.js';
import { beginJoining, beginOpening } from '../store/open-store.js';
import { StoreError, type StoreErrorCode } from '../store/store-error.js';
import { addLastResort } from './last-resort.js';
import { sayOn, sayWarnings } from './say.js';

const say = sayOn(process.stdout);

/** Exit code that asks the supervisor of the process to start it again (EX_TEMPFAIL of sysexits.h). */
const startAgain = 75;
/** Milliseconds that ending after repeated failures may take; work that hangs is left. */
const endingMs = 10_000;

/**
 * A first start may take minutes; a signal meanwhile ends it at once, and the watchdog ends the server. A supervisor that
 * is gone counts as a signal.
 */
const signals = () => {
  let ready = false;
  const asked = new Promise<void>((resolve) => {
    const end = (code: number): void => {
      if (!ready) process.exit(code);
      resolve();
    };
    let told = false;
    const hear = (name: 'SIGINT' | 'SIGTERM', code: number) =>
      process.on(name, () => {
        if (!told && !cluster.isWorker) say('Stopping');
        told = true;
        end(code);
      });
    hear('SIGINT', 130);
    hear('SIGTERM', 143);
    process.once('disconnect', () => end(143));
  });
  return { asked, readyNow: () => (ready = true) };
};

const logFailure = (id: string, error: unknown): void =>
  say(`Failure that nothing listened to, ${id}${error instanceof Error ? '' : `: ${error}`}`, 'error', error);

const leaveAndExit = async (running: Running): Promise<void> => {
  say('Too many failures: ending, to be started again 故障过多，即将重启', 'error');
  setTimeout(() => process.exit(startAgain), endingMs).unref();
  await running.leave().catch((error: unknown) => say('The server could not end in order', 'error', error));
  process.exit(startAgain);
};

/** Failures of the graph that another start would only meet again. */
const lasting = new Set<StoreErrorCode>(['DENIED', 'DISK_FULL']);

/** What stands over the store: everything, or, where several processes answer, what this one does of it. */
const composing = async ({ processes }: Config): Promise<typeof composeOver> => {
  if (cluster.isWorker) return (await import('../compose/processes/worker.js')).composeWorker;
  if (processes > 1) return (await import('../compose/processes/keeper.js')).keepProcesses;
  return (await import('../compose/compose.js')).composeOver;
};

/** Neo4j starts while the rest of the program is loaded. */
const open = async (config: Config): Promise<Running> => {
  if (!cluster.isWorker) await requireFreePort(config);
  const progress = (message: string): void => say(message);
  const opening = cluster.isWorker ? beginJoining(config) : beginOpening(config, progress);
  const compose = await composing(config);
  return compose(config, progress, opening);
};

/** Starts; where the graph went away meanwhile, as with a command that had started it, it asks to be started again. */
const begin = async (config: Config): Promise<Running> => {
  try {
    return await open(config);
  } catch (error) {
    if (!(error instanceof StoreError) || lasting.has(error.code)) throw error;
    say(`The graph failed during the start: ${error.message}`, 'error');
    return process.exit(startAgain);
  }
};

/** Serves until a signal ends it; `processes` goes before the setting of that name. */
export const runServe = async (processes?: string): Promise<void> => {
  sayWarnings(say);
  const { asked, readyNow } = signals();
  const given = processes === undefined ? {} : { LIANTU_PROCESSES: processes };
  const running = await begin(readConfig({ ...process.env, ...given }));
  addLastResort({ log: logFailure, end: async () => leaveAndExit(running) });
  readyNow();
  await asked;
  await running.stop();
  process.exit(0);
};

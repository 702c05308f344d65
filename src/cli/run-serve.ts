import type { Running } from '../compose/compose.js';
import { readConfig } from '../config/read-config.js';
import { requireFreePort } from '../http/require-free-port.js';
import { openStore } from '../store/open-store.js';
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
        if (!told) say('Stopping');
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

/** Neo4j starts while the rest of the program is loaded. */
const open = async (): Promise<Running> => {
  const config = readConfig(process.env);
  await requireFreePort(config);
  const [store, { composeOver }] = await Promise.all([
    openStore(config, (message) => say(message)),
    import('../compose/compose.js'),
  ]);
  return composeOver(config, (message) => say(message), store);
};

/** Starts; where the graph went away meanwhile, as with a command that had started it, it asks to be started again. */
const begin = async (): Promise<Running> => {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof StoreError) || lasting.has(error.code)) throw error;
    say(`The graph failed during the start: ${error.message}`, 'error');
    return process.exit(startAgain);
  }
};

/** Serves until a signal ends it. */
export const runServe = async (): Promise<void> => {
  sayWarnings(say);
  const { asked, readyNow } = signals();
  const running = await begin();
  addLastResort({ log: logFailure, end: async () => leaveAndExit(running) });
  readyNow();
  await asked;
  await running.stop();
  process.exit(0);
};

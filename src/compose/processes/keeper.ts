import EventEmitter, { once } from 'node:events';
import type { Config } from '../../config/config.js';
import { keeperFigures } from '../../http/figures/keeper-figures.js';
import { OwnCounts } from '../../http/limit/count/own-counts.js';
import { noteServing } from '../../http/serving/serving-file.js';
import { quietly } from '../../log/quietly.js';
import { removeFormerFile } from '../../snapshot/file/remove-former-file.js';
import type { OpenStore, StoreOpening } from '../../store/opening/opened-store.js';
import type { Progress } from '../../store/progress.js';
import { beginBackground } from '../begin-background.js';
import { loadShipped } from '../load-shipped.js';
import { messageOf } from '../message-of.js';
import type { Running } from '../running.js';
import { type Crew, keepCrew } from './crew.js';
import { type Lead, leadSnapshots } from './lead-snapshots.js';
import type { AskedOfKeeper } from './questions.js';
import { takeCounts } from './take-counts.js';
import { within } from './within.js';
import type { WorkerProcess } from './worker-process.js';

/** Milliseconds after which the metrics of a process that is held up are left out. */
const figuresMs = 2_000;

/** Processes, and what leads them. */
interface Kept {
  readonly crew: Crew;
  readonly lead: Lead;
  /** Gives the address at which the first serves. */
  readonly untilServing: () => Promise<string>;
}

/** Keeps the processes, and what they share: counts, the way to the next snapshot, metrics. */
const keep = ({ processes: size }: Config, { store }: OpenStore, progress: Progress): Kept => {
  const counts = new OwnCounts();
  const failed = quietly(progress);
  let saver: WorkerProcess | undefined;
  let served: string | undefined;
  const heard = new EventEmitter();
  const loaded = () => crew.present().filter(({ shown }) => shown !== undefined);
  const lead = leadSnapshots(store, {
    workers: loaded,
    saver: () => saver,
    onError: (error) => failed(`The graph could not be looked at: ${messageOf(error)}`),
  });

  const letSave = (worker: WorkerProcess | undefined): void => {
    saver = worker;
    void worker?.ask('saves', undefined).catch(() => undefined);
  };

  const answersOf = (worker: WorkerProcess): AskedOfKeeper => ({
    join: () => {
      saver ??= worker;
      return { number: worker.number, saves: saver === worker, isFirst: served === undefined };
    },
    loaded: async (shown) => {
      worker.shown = shown;
      if (!saver) letSave(worker);
      crew.fill();
      await lead.look();
    },
    serving: (url) => {
      served ??= url;
      heard.emit('serving', url);
    },
    take: (taking) => takeCounts(counts, taking, size),
    count: ({ counted, change }) => counts.add(counted, change),
    clearCount: ({ scope, key }) => counts.clear(scope, key),
    figures: async () => {
      const read = ({ ask }: WorkerProcess) =>
        within(figuresMs, ask('figures', undefined)).catch(() => undefined);
      const others = await Promise.all(loaded().map(read));
      return [await own(), ...others.filter((figures) => figures !== undefined)];
    },
    walk: (revision) => {
      for (const other of loaded())
        if (other !== worker) void other.ask('walk', revision).catch(() => undefined);
    },
  });

  const onEnd = (worker: WorkerProcess): void => {
    if (worker === saver) letSave(loaded()[0]);
  };

  const hasServed = () => served !== undefined;
  const onFault = (error: Error) => void heard.emit('error', error);
  const crew = keepCrew({ size, answersOf, hasServed, onFault, onEnd, progress });
  const own = keeperFigures({ present: () => loaded().length, replaced: crew.replaced });
  const untilServing = async () => (await once(heard, 'serving'))[0] as string;
  return { crew, lead, untilServing };
};

const begin = async (config: Config, progress: Progress, open: OpenStore): Promise<Running> => {
  await loadShipped(open, config, progress);
  await removeFormerFile(config.home);
  const { crew, lead, untilServing } = keep(config, open, progress);
  const url = await untilServing();
  const endNote = noteServing(config.home, url);
  const endBackground = beginBackground(config, open, progress);
  const end = async (closeStore: () => Promise<void>): Promise<void> => {
    endNote();
    await Promise.all([lead.stop(), crew.stop(), endBackground()]);
    await closeStore();
  };
  return { url, stop: async () => end(open.close), leave: async () => end(open.leave) };
};

/**
 * Keeps what several processes share, and the processes: they answer over HTTP, this one does not. The store is closed
 * when a step fails.
 */
export const keepProcesses = async (
  config: Config,
  progress: Progress,
  { opened }: StoreOpening,
): Promise<Running> => {
  const open = await opened;
  try {
    return await begin(config, progress, open);
  } catch (error) {
    await open.close();
    throw error;
  }
};
